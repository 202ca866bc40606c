/** A phone number as somebody types or pastes it, and what is dialled for it. Loads a phone number library. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { NumberDraft } from './draft.ts';

/** What people put between digits: brackets, dots, hyphens of any length, and spaces that are no plain space. */
const between = /[\s().\-\u2010-\u2015]+/g;
/** They come along from address books and cannot be seen. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Longer ones are never short numbers, such as 101. */
const longestShort = 6;

/** The number with plain single spaces. Letters stay, so that the check can name them. */
export const tidyNumber = (typed: string): string =>
  typed.replaceAll(unseen, '').replaceAll(between, ' ').trim();

/** What is dialled; nothing where the text is no number. */
export function typedNumber(typed: string): NumberDraft {
  const reading = tidyNumber(typed);
  const isNumber = /^\+?[\d ]+$/.test(reading);
  const digits = reading.replaceAll(/\D/g, '');
  const found = isNumber ? parsePhoneNumberFromString(reading, 'GB') : undefined;
  if (found?.isValid()) return { reading, e164: found.number };
  if (isNumber && !digits.startsWith('0') && digits.length <= longestShort && digits !== '')
    return { reading, shortCode: digits };
  return found ? { reading, e164: found.number } : { reading };
}
