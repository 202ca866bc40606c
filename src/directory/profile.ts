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
