/** Presets from the time of day, and settings that depend on the date. Opening hours are in src/directory/opening.ts. */
import type { Settings, Switches } from '../../flows/vocabulary/questions.ts';
import { isBankHoliday } from '../directory/bankHolidays.ts';
import { londonTime, type LondonTime } from '../directory/londonTime.ts';
import { anySchoolShut, openingAt, schoolOpeningAsGiven, type Opening } from '../directory/opening.ts';
import { serviceFor } from '../directory/serviceFor.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

/**
 * After the end of the list of bank holidays, a day counts as an ordinary one: a preset is a first guess, which the reader
 * sees and can change, and which hides neither the front door nor the out-of-hours team.
 */
const countsAsBankHoliday = (date: string): boolean => isBankHoliday(date) ?? false;

type Clock = NonNullable<Switches['clock']>;
type SchoolOpen = NonNullable<Switches['school_open']>;

const clockWhen: Readonly<Record<Opening['state'], Clock>> = {
  always: 'office',
  open: 'office',
  closed: 'out_of_hours',
  'not-confirmed': 'unknown',
};

/** Nothing is preset on a school day with unknown hours. */
const schoolOpenWhen: Readonly<Record<Opening['state'], SchoolOpen | undefined>> = {
  always: 'yes',
  open: 'yes',
  closed: 'no',
  'not-confirmed': undefined,
};

/** Is the council's front door open? */
const frontDoor = (london: LondonTime, school: SchoolProfile): Clock =>
  clockWhen[openingAt(serviceFor('family-front-door', school)?.hours, london, countsAsBankHoliday).state];

/** By hours that the school has not confirmed it is only perhaps shut; at night and on free days it is, whatever they say. */
function schoolOpen(london: LondonTime, school: SchoolProfile): SchoolOpen | undefined {
  const open = schoolOpenWhen[schoolOpeningAsGiven(school, london, countsAsBankHoliday).state];
  const sure = school.hours.confirmed || anySchoolShut(school, london, countsAsBankHoliday);
  return open === 'no' && !sure ? 'not_sure' : open;
}

/** The switches that the time of day sets until the reader changes them. */
export function presetsAt(now: Date, school: SchoolProfile): Switches {
  const london = londonTime(now);
  const open = schoolOpen(london, school);
  return { clock: frontDoor(london, school), ...(open === undefined ? {} : { school_open: open }) };
}

export function settingsAt(now: Date, school: SchoolProfile): Settings {
  return { ...school.settings, asOf: londonTime(now).date };
}
