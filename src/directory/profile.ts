/** Finds people in a school's profile, and makes the school itself a directory record. */
import type { ServiceRecord } from './schema.ts';
import type { Person, Role, SchoolProfile } from './schoolProfile.ts';

/** Who holds a job at the school. The name is null until the school gives it. */
export const personFor = (role: Role, school: SchoolProfile): Person => school.people[role];

/**
 * The chair of governors, if they can be reached where neither the head nor the office can listen in; otherwise undefined,
 * and the advice sends a worry about the head to the Family Front Door and the LADO page (R8, P6a).
 */
export const confidentialChair = (school: SchoolProfile): Person | undefined => {
  const chair = school.people.chairOfGovernors;
  return chair.confidential ? chair : undefined;
};

/**
 * By when the council is rung about a child whom nobody has come for, as HH:MM: what the school says, or one hour after its
 * last session or club ends; undefined where it says neither.
 */
export function lateCollectionTime({
  lateCollectionTime: set,
  hours,
  offers,
}: SchoolProfile): string | undefined {
  if (set !== undefined) return set;
  if (hours.schoolDay === null) return undefined;
  const ends = [hours.schoolDay, ...offers.flatMap((offer) => offer.hours ?? [])].map(
    ({ closesAt }) => closesAt,
  );
  const last = ends.sort().at(-1) ?? '';
  // An hour after 23:00 it is another day, and the child has long been waiting.
  return last < '23:00' ? `${String(Number(last.slice(0, 2)) + 1).padStart(2, '0')}${last.slice(2)}` : last;
}

/** The school as a directory record, so that lists and cards need no special case. Its words are under `school`. */
export const schoolService = (school: SchoolProfile): ServiceRecord => ({
  id: school.contactId,
  name: school.name,
  kind: 'school',
  phones: school.phones,
  texts: [],
  ...(school.email === undefined ? {} : { email: school.email }),
  area: 'school',
  referral: ['self'],
  audience: ['anyone'],
  status: 'confirmed',
  display: 'show-with-check-note',
  checkedOn: '2026-11-21',
  checkAgainBy: '2027-02-21',
});
