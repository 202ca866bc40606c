/**
 * Does somebody answer now, until when, and if not, from when? Worked out on London's wall clock, as opening hours are
 * printed: a span that starts in the hour skipped in March starts when that hour is over, and one in the hour repeated
 * in October counts both times. The result is never a reason to hide a number.
 */
import { isBankHoliday } from './bankHolidays.ts';
import { weekdayOf, type LondonTime } from './londonTime.ts';
import type { Hours, Schedule } from './schema.ts';
import type { SchoolProfile } from './schoolProfile.ts';
import { monToFri } from './services/dates.ts';

/** A future day and time in London. */
export interface Moment extends LondonTime {
  /** 0 is today, 1 tomorrow. */
  readonly daysAhead: number;
}

export type Opening =
  | { readonly state: 'always' }
  | {
      readonly state: 'open';
      /** `HH:MM`, within the next 24 hours unless `closes` says otherwise. */
      readonly closesAt: string;
      /** Only if it stays open for 24 hours or more from now, when the time alone would mislead. */
      readonly closes?: Moment;
    }
  | {
      readonly state: 'closed';
      /** Undefined when it does not open within 14 days, or that is unknown. */
      readonly opens: Moment | undefined;
    }
  | { readonly state: 'not-confirmed' };

/** Is it closed all day on this `YYYY-MM-DD`? Undefined when unknown. */
export type ClosedDay = (date: string) => boolean | undefined;

/** Minutes since midnight at the start of today; includes `from`, excludes `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const daysAhead = 14;
const dayLong = 24 * 60;
const notConfirmed: Opening = { state: 'not-confirmed' };

/**
 * Open from the minute of `opensAt`, closed from the minute of `closesAt`. Not confirmed without a schedule, without the
 * time, or on a day for which `isClosedDay` (called only if the schedule closes on bank holidays) is undefined.
 * A schedule without a gap within 14 days is `always` open.
 */
export function openingAt(
  hours: Pick<Hours, 'always' | 'schedule'> | undefined,
  now: LondonTime | undefined,
  isClosedDay: ClosedDay = isBankHoliday,
): Opening {
  if (hours?.always) return { state: 'always' };
  if (hours?.schedule === undefined || now === undefined) return notConfirmed;
  const closedOn: ClosedDay = hours.schedule.closedOnBankHolidays ? isClosedDay : () => false;
  if (closedOn(now.date) === undefined) return notConfirmed;

  const minute = minuteOf(now.time);
  const next = stretches(hours.schedule.spans, now.date, closedOn).find(({ to }) => minute < to);
  if (next === undefined) return { state: 'closed', opens: undefined };
  if (minute < next.from) return { state: 'closed', opens: momentAt(next.from, now.date) };
  if (next.to >= (daysAhead + 1) * dayLong) return { state: 'always' };
  const closes = momentAt(next.to, now.date);
  return { state: 'open', closesAt: closes.time, ...(next.to - minute < dayLong ? {} : { closes }) };
}

/**
 * What may be shown of a school's hours: only hours that the school has confirmed, and when any school is shut.
 */
export function schoolOpeningAt(school: SchoolProfile, now: LondonTime | undefined): Opening {
  if (school.hours.confirmed) return schoolOpeningAsGiven(school, now);
  return now && anySchoolShut(school, now) ? { state: 'closed', opens: undefined } : notConfirmed;
}

/** Before this hour and from the other on, no school is taken to be open unless it has confirmed that it is. */
const [morning, evening] = ['07:00', '19:00'];

/** At night, at weekends, on bank holidays and in its holidays a school is shut, whether or not it has told its hours. */
export const anySchoolShut = (
  { holidays }: Pick<SchoolProfile, 'holidays'>,
  { date, time, weekday }: LondonTime,
  bankHoliday: ClosedDay = isBankHoliday,
): boolean =>
  time < morning ||
  time >= evening ||
  !monToFri.some((one) => one === weekday) ||
  isShutOn(date, holidays, bankHoliday) === true;

const isShutOn = (
  date: string,
  holidays: SchoolProfile['holidays'],
  bankHoliday: ClosedDay,
): boolean | undefined => holidays.some(({ from, to }) => from <= date && date <= to) || bankHoliday(date);

/**
 * The same with its hours as given, confirmed or not: good enough to preset an answer that the reader sees and
 * can change, not to say "open now".
 */
export function schoolOpeningAsGiven(
  { hours, holidays }: SchoolProfile,
  now: LondonTime | undefined,
  bankHoliday: ClosedDay = isBankHoliday,
): Opening {
  const isShut: ClosedDay = (date) => isShutOn(date, holidays, bankHoliday);
  const day = hours.office ?? hours.schoolDay;
  const shut = now !== undefined && anySchoolShut({ holidays }, now, bankHoliday);
  if (day !== null && (hours.confirmed || !shut)) {
    const spans = [{ byday: monToFri, ...day }];
    return openingAt(
      { schedule: { timezone: 'Europe/London', closedOnBankHolidays: true, spans } },
      now,
      isShut,
    );
  }
  return shut ? { state: 'closed', opens: undefined } : notConfirmed;
}

const order = { always: 0, open: 0, 'not-confirmed': 1, closed: 2 } as const;

/** A comparator for `sort`: open first, then unknown, then closed; equal items keep their order. */
export const openFirst = (one: Opening, other: Opening): number => order[one.state] - order[other.state];

/** When it is open from yesterday to the last day checked, in order, without overlaps, as far as is known. */
function stretches(spans: Schedule['spans'], today: string, closedOn: ClosedDay): readonly Stretch[] {
  const found: Stretch[] = [];
  // Yesterday's hours may run past midnight.
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const date = dateAhead(today, ahead);
    const closed = closedOn(date);
    if (closed === undefined) break;
    if (closed) continue;
    const midnight = ahead * dayLong;
    for (const { byday, opensAt, closesAt } of spans)
      if (byday.some((one) => one === weekdayOf(date)))
        found.push({
          from: midnight + minuteOf(opensAt),
          to: midnight + minuteOf(closesAt) + (closesAt <= opensAt ? dayLong : 0),
        });
  }
  return joined(found.sort((one, other) => one.from - other.from));
}

/** Merge spans that follow each other without a gap. */
const joined = (inOrder: readonly Stretch[]): readonly Stretch[] =>
  inOrder.reduce<readonly Stretch[]>((before, stretch) => {
    const last = before.at(-1);
    if (last === undefined || last.to < stretch.from) return [...before, stretch];
    return [...before.slice(0, -1), { from: last.from, to: Math.max(last.to, stretch.to) }];
  }, []);

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const dateAhead = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * dayLong * 60_000).toISOString().slice(0, 10);

function momentAt(minute: number, today: string): Moment {
  const ahead = Math.floor(minute / dayLong);
  const date = dateAhead(today, ahead);
  const two = (value: number): string => String(value).padStart(2, '0');
  const inDay = minute - ahead * dayLong;
  return {
    date,
    weekday: weekdayOf(date) ?? 'MO',
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
    daysAhead: ahead,
  };
}
