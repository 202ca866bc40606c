/** A day as people say it: 21 November 2026. Falls back to the digits for a language the browser does not know. */
export function onDay(date: string, lng: string): string {
  try {
    // "en" alone would be American: month before day.
    const locale = lng === 'en' ? 'en-GB' : lng;
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  } catch {
    return date;
  }
}
