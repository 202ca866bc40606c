import type { i18n } from 'i18next';
import type { WordKey } from '../i18n/english.ts';
import { wordsOf, type Values } from '../i18n/useWords.ts';
import { showDate } from '../i18n/showDate.ts';

/** Says the emergency line, and how old a kept copy is, in the language of the page. They are written in English, and stay so if this never runs. */
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
