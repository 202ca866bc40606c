import { orPlain } from '../i18n/orPlain.ts';

/** `21/11/2026` */
export const plainDate = (date: string): string => date.split('-').reverse().join('/');

/** A date as people write it in their language; the pseudo-language has none of its own. */
export const showDate = (date: string, language: string): string =>
  orPlain(
    () =>
      new Intl.DateTimeFormat(language === 'en' || language === 'zz' ? 'en-GB' : language, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(`${date}T12:00:00Z`)),
    plainDate(date),
  );
