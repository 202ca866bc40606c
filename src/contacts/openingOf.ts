/** Whether a service answers now, for its card, its page and the order of a list. */
import { phonesToShow } from '../directory/directory.ts';
import type { LondonTime } from '../directory/londonTime.ts';
import { openingAt, schoolOpeningAt, type Opening } from '../directory/opening.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

/** The school's own entry has its hours in the profile, where its holidays are too. */
export const openingOf = (
  service: ServiceRecord,
  school: SchoolProfile,
  now: LondonTime | undefined,
): Opening =>
  service.id === school.contactId ? schoolOpeningAt(school, now) : openingAt(service.hours, now);

/** Has it a number of its own for when the first is closed? */
export const answersAtNight = (service: ServiceRecord): boolean =>
  phonesToShow(service).some(({ label }) => label === 'outOfHours' || label === 'outOfHoursCallBack');

/** For the order of a list: who has a number for the night answers then, too. */
export function reachableAt(
  service: ServiceRecord,
  school: SchoolProfile,
  now: LondonTime | undefined,
): Opening {
  const opening = openingOf(service, school, now);
  return opening.state === 'closed' && answersAtNight(service) ? { state: 'always' } : opening;
}
