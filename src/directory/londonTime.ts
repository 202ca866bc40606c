/** The only clock: the day and time in London, whatever the device's time zone. */

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export interface LondonTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly weekday: Weekday;
  /** `HH:MM` */
  readonly time: string;
}

const fromSunday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The weekday of a `YYYY-MM-DD`; undefined if that is not a date. */
export const weekdayOf = (date: string): Weekday | undefined =>
  fromSunday[new Date(`${date}T12:00:00Z`).getUTCDay()];

const hour = 3_600_000;
const day = 24 * hour;

/** 1 a.m. GMT on the last Sunday of a month, counted from 0, in milliseconds since 1970. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * day;
}

/**
 * Computed from the law rather than the browser's time zones, which take a cheap phone a tenth of a second to load and are
 * missing on some. Summer time starts at 1 a.m. GMT on the last Sunday of March and ends at 1 a.m. GMT on the last of October:
 * Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002. Tests compare it with the time zones, so that we
 * notice a new law. Throws a RangeError for an invalid date.
 */
export function londonTime(now: Date): LondonTime {
  const [year, at] = [now.getUTCFullYear(), now.getTime()];
  const inSummer = at >= lastSunday(year, 2) && at < lastSunday(year, 9);
  const there = new Date(inSummer ? at + hour : at);
  const iso = there.toISOString();
  const weekday = fromSunday[there.getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6];
  return { date: iso.slice(0, 10), weekday, time: iso.slice(11, 16) };
}
