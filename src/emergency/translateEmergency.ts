import type { i18n } from 'i18next';
import type { WordKey } from '../i18n/english.ts';
import { wordsOf } from '../i18n/useWords.ts';

/** Says the emergency line in the language of the page. It is written in English, and stays so if this never runs. */
export function translateEmergency(words: i18n): void {
  const { say } = wordsOf(words, 'staff');
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]'))
    element.textContent = say(element.dataset['words'] as WordKey);
  for (const element of document.querySelectorAll<HTMLElement>('[data-words-label]'))
    element.setAttribute('aria-label', say(element.dataset['wordsLabel'] as WordKey));
}
