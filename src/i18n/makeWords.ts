import { createInstance, type i18n } from 'i18next';
import { english } from './english.ts';
import { fetchWords } from './otherLanguages.ts';

/**
 * Makes a new instance each time, ready at once: the build renders pages one after another, each in its language,
 * and the browser renders the same first words without waiting.
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

/** Changes the language after loading its words; if they can't be loaded, the language stays. */
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
