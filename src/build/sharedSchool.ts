/**
 * Whom pages that belong to no school may name. Nobody at a school; and the council's front door only where all schools of
 * the site have the same one, as elsewhere it would be a wrong number for some of their readers.
 */
import words from '../../locales/en/directory.json' with { type: 'json' };
import { alwaysShown } from '../directory/alwaysShown.ts';
import { serviceById } from '../directory/directory.ts';
import { noSchool } from '../directory/noSchool.ts';
import { doors } from '../directory/profileAgrees.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

type Overrides = NonNullable<SchoolProfile['overrides']>;

/** The school's contacts in place of the directory's for the four doors of a council, without its other ones. */
const doorsOf = ({ overrides = {} }: SchoolProfile): Overrides =>
  Object.fromEntries(doors.flatMap(({ id }) => (overrides[id] ? [[id, overrides[id]]] : [])));

/** Whose it is, and no number. */
const anyCouncil: Overrides = Object.fromEntries(
  doors.map(({ id }) => {
    const name =
      id === alwaysShown.outOfHours ? words.findSchool.anyOutOfHours : words.findSchool.anyFrontDoor;
    return [id, { name, phones: [], checkedOn: serviceById(id)?.checkedOn ?? '' }];
  }),
);

export function makeSharedSchool() {
  const councils = new Map<string, SchoolProfile>();
  return {
    add(school: SchoolProfile): void {
      const key = JSON.stringify([school.council, doorsOf(school)]);
      // Two are enough to know that they differ.
      if (councils.size < 2 && !councils.has(key)) councils.set(key, school);
    },
    /** To be asked after the last school was added. */
    school(): SchoolProfile {
      const [only, other] = councils.values();
      if (!only) return noSchool;
      if (other) return { ...noSchool, overrides: anyCouncil };
      return { ...noSchool, council: only.council, overrides: doorsOf(only) };
    },
  };
}
