/** A phone number as typed or pasted, and its dialled form. Loads a phone number library. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../../directory/schema.ts';

/** Separators between digits: brackets, dots, hyphens and dashes, and special spaces. */
const between = /[\s().\-\u2010-\u2015]+/g;
/** Invisible characters that come from address books. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Longer ones are never short numbers, such as 101. */
const longestShort = 6;

/** The number with plain single spaces. Letters stay, so that the check can name them. */
export const tidyNumber = (typed: string): string =>
  typed.replaceAll(unseen, '').replaceAll(between, ' ').trim();

/** The dialled form; undefined if the text is not a number. */
export function typedNumber(typed: string): Pick<Phone, 'reading' | 'e164'> & { shortCode?: string } {
  const reading = tidyNumber(typed);
  const isNumber = /^\+?[\d ]+$/.test(reading);
  const digits = reading.replaceAll(/\D/g, '');
  const found = isNumber ? parsePhoneNumberFromString(reading, 'GB') : undefined;
  if (found?.isValid()) return { reading, e164: found.number };
  if (isNumber && !digits.startsWith('0') && digits.length <= longestShort && digits !== '')
    return { reading, shortCode: digits };
  return found ? { reading, e164: found.number } : { reading };
}
