/** The only clock: what day and time it is in London, whatever the device's own time zone says. */
import type { Settings, Switches } from '../../flows/vocabulary/questions.ts';
import { bankHolidays } from '../directory/bankHolidays.ts';
import { serviceById } from '../directory/directory.ts';
import type { SchoolProfile } from '../directory/schema.ts';

export interface LondonTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly weekday: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
  /** `HH:MM` */
  readonly time: string;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Undefined where the browser knows no time zones: then nothing is preset, rather than preset wrongly. */
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
    const weekday = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
    return weekday && { date, weekday, time: `${part('hour')}:${part('minute')}` };
  } catch {
    return undefined;
  }
}

interface Span {
  readonly opensAt: string;
  readonly closesAt: string;
}

const within = ({ opensAt, closesAt }: Span, time: string): boolean => opensAt <= time && time < closesAt;

const isBankHoliday = (date: string): boolean => bankHolidays.includes(date);

/** Is the council's front door answering? */
function frontDoor(london: LondonTime): NonNullable<Switches['clock']> {
  const schedule = serviceById('family-front-door')?.hours?.schedule;
  if (schedule === undefined) return 'unknown';
  if (schedule.closedOnBankHolidays && isBankHoliday(london.date)) return 'out_of_hours';
  const open = schedule.spans.some(
    (span) => span.byday.includes(london.weekday) && within(span, london.time),
  );
  return open ? 'office' : 'out_of_hours';
}

/** Is there someone at school? Undefined on a school day whose hours nobody has told us. */
function schoolOpen(london: LondonTime, school: SchoolProfile): Switches['school_open'] {
  const { date, weekday, time } = london;
  const shut =
    weekday === 'SA' ||
    weekday === 'SU' ||
    isBankHoliday(date) ||
    school.holidays.some(({ from, to }) => from <= date && date <= to);
  if (shut) return 'no';
  const hours = school.hours.office ?? school.hours.schoolDay;
  if (hours === null) return undefined;
  return within(hours, time) ? 'yes' : 'no';
}

/** The switches that the time of day sets until somebody sets them otherwise. */
export function presetsAt(now: Date, school: SchoolProfile): Switches {
  const london = londonTime(now);
  if (london === undefined) return { clock: 'unknown' };
  const open = schoolOpen(london, school);
  return { clock: frontDoor(london), ...(open === undefined ? {} : { school_open: open }) };
}

export function settingsAt(now: Date, school: SchoolProfile): Settings {
  return { ...school.settings, asOf: londonTime(now)?.date ?? now.toISOString().slice(0, 10) };
}
