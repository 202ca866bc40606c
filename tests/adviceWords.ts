/** Words as on a page that shows an advice, for tests of parts without their page. */
import type { i18n } from 'i18next';
import { adviceEnglish } from '../src/i18n/adviceEnglish.ts';
import { addLazyWords } from '../src/i18n/lazyWords.ts';
import { makeWords } from '../src/i18n/makeWords.ts';

export function adviceWords(...given: Parameters<typeof makeWords>): i18n {
  const words = makeWords(...given);
  addLazyWords(words, adviceEnglish);
  return words;
}
