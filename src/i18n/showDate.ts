/**
 * Dates and days as people write them in their language. British English is formatted without Intl: a cheap phone takes a tenth
 * of a second to load the browser's date formats, and every advice and service card has a date.
 */
import { isEnglish } from './direction.ts';
import { withFallback } from './withFallback.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** `21/11/2026` */
const plainDate = (date: string): string => date.split('-').reverse().join('/');

const dayAndMonth = (at: Date): string => `${at.getUTCDate()} ${months[at.getUTCMonth()] ?? ''}`;

const written = (date: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  withFallback(
    () => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(noon(date)),
    plainDate(date),
  );

/** Formats a `YYYY-MM-DD`, in English `21 November 2026`. An invalid date only has its parts reversed. */
export function showDate(date: string, language: string): string {
  const at = noon(date);
  if (!isEnglish(language)) return written(date, language, { dateStyle: 'long' });
  return Number.isNaN(at.getTime()) ? plainDate(date) : `${dayAndMonth(at)} ${at.getUTCFullYear()}`;
}

/** The weekday of a `YYYY-MM-DD`, in English `Saturday`, or with its date `Saturday 21 November`. */
export function showDay(
  date: string,
  language: string,
  { withDate }: { readonly withDate: boolean },
): string {
  if (!isEnglish(language))
    return written(date, language, {
      weekday: 'long',
      ...(withDate ? { day: 'numeric', month: 'long' } : {}),
    });
  const at = noon(date);
  const name = weekdays[at.getUTCDay()];
  if (name === undefined) return plainDate(date);
  return withDate ? `${name} ${dayAndMonth(at)}` : name;
}
