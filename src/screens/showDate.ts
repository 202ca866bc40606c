/** A date as people write it in their language; the pseudo-language has none of its own. */
export const showDate = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' || language === 'zz' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
