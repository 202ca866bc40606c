import type { i18n } from 'i18next';
import type { WordKey } from '../i18n/english.ts';
import { wordsOf, type Values } from '../i18n/useWords.ts';
import { showDate } from '../i18n/showDate.ts';

/** Translates the emergency line and the age of a kept copy into the page's language. If this never runs they stay English. */
export function translateEmergency(words: i18n): void {
  const { say, lng } = wordsOf(words, 'staff');
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]'))
    element.textContent = say(element.dataset['words'] as WordKey, valuesFor(element, lng));
  for (const element of document.querySelectorAll<HTMLElement>('[data-words-label]'))
    element.setAttribute('aria-label', say(element.dataset['wordsLabel'] as WordKey));
}

function valuesFor(element: HTMLElement, lng: string): Values {
  const date = element.closest<HTMLElement>('[data-date]')?.dataset['date'];
  return date === undefined ? {} : { date: showDate(date, lng) };
}
