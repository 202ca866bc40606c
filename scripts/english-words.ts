import { createInstance } from 'i18next';
import type { Voice } from '../flows/vocabulary/questions.ts';
import { adviceEnglish } from '../src/i18n/adviceEnglish.ts';
import { english } from '../src/i18n/english.ts';
import { serviceCardEnglish } from '../src/i18n/serviceCardEnglish.ts';
import { wordsOf, type Words } from '../src/i18n/useWords.ts';

const instance = createInstance({
  lng: 'en',
  resources: { en: { ...english, ...adviceEnglish, ...serviceCardEnglish } },
  defaultNS: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
void instance.init();

/** The English words of every page, as this reader has them. */
export const englishWords = (voice: Voice): Words => wordsOf(instance, voice);
