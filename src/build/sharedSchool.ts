/**
 * Who may be named on pages that belong to no school. Nobody at a school; and the council's front door only if all schools on
 * the site share it, because otherwise it would be a wrong number for some readers.
 */
import words from '../../locales/en/directory.json' with { type: 'json' };
import { alwaysShown } from '../directory/alwaysShown.ts';
import { serviceById } from '../directory/records.ts';
import { noSchool } from '../directory/noSchool.ts';
import { doors } from '../directory/profileAgrees.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

type Overrides = NonNullable<SchoolProfile['overrides']>;

/** The school's overrides for a council's four contacts, without its other overrides. */
const doorsOf = ({ overrides = {} }: SchoolProfile): Overrides =>
  Object.fromEntries(doors.flatMap(({ id }) => (overrides[id] ? [[id, overrides[id]]] : [])));

/** The organisation's name, without a number. */
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
      // Two are enough to show that they differ.
      if (councils.size < 2 && !councils.has(key)) councils.set(key, school);
    },
    /** Call it after adding the last school. */
    school(): SchoolProfile {
      const [only, other] = councils.values();
      if (!only) return noSchool;
      if (other) return { ...noSchool, overrides: anyCouncil };
      return { ...noSchool, council: only.council, overrides: doorsOf(only) };
    },
  };
}
