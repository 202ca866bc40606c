import { createInstance, type i18n } from 'i18next';
import { english } from './english.ts';
import { fetchWords } from './otherLanguages.ts';

/**
 * An own instance each time, ready at once: pages are drawn one after another at build, each in its language,
 * and the browser draws the same first words without waiting for anything.
 */
export function makeWords(language = 'en', words: Record<string, Record<string, unknown>> = {}): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: words, en: english },
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  void instance.init();
  return instance;
}

/** Changes the language, fetching its words first; when they can't be had, the language stays as it is. */
export async function changeLanguage(instance: i18n, language: string): Promise<boolean> {
  try {
    const words = await fetchWords(language);
    for (const [namespace, tree] of Object.entries(words))
      instance.addResourceBundle(language, namespace, tree, true, true);
    await instance.changeLanguage(language);
    return true;
  } catch {
    return false;
  }
}
