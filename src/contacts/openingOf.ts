/** Whether a service is open now, for its card, its page and the order of a list. */
import { phonesToShow } from '../directory/directory.ts';
import type { LondonTime } from '../directory/londonTime.ts';
import { openingAt, schoolOpeningAt, type Opening } from '../directory/opening.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { isForNights } from './contactMethods.ts';

/** The school's hours and holidays are in its profile. */
export const openingOf = (
  service: ServiceRecord,
  school: SchoolProfile,
  now: LondonTime | undefined,
): Opening =>
  service.id === school.contactId ? schoolOpeningAt(school, now) : openingAt(service.hours, now);

/** Has it another number for when the first is closed? */
export const answersAtNight = (service: ServiceRecord): boolean => phonesToShow(service).some(isForNights);

/** For the order of a list: a service with a night number counts as open at night. */
export function reachableAt(
  service: ServiceRecord,
  school: SchoolProfile,
  now: LondonTime | undefined,
): Opening {
  const opening = openingOf(service, school, now);
  return opening.state === 'closed' && answersAtNight(service) ? { state: 'always' } : opening;
}
