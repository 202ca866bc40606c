/** The only clock: what day and time it is in London, whatever the device's own time zone says. */

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export interface LondonTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly weekday: Weekday;
  /** `HH:MM` */
  readonly time: string;
}

const fromSunday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Of a `YYYY-MM-DD`; undefined where that is no date. */
export const weekdayOf = (date: string): Weekday | undefined =>
  fromSunday[new Date(`${date}T12:00:00Z`).getUTCDay()];

/** Undefined where the browser knows no time zones: then nothing is claimed, rather than claimed wrongly. */
export function londonTime(now: Date): LondonTime | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(now);
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find((one) => one.type === type)?.value ?? '';
    const date = `${part('year')}-${part('month')}-${part('day')}`;
    const weekday = weekdayOf(date);
    return weekday && { date, weekday, time: `${part('hour')}:${part('minute')}` };
  } catch {
    return undefined;
  }
}
