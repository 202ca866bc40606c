/** The options, in the order offered. Adding or removing one in the schema is a compile error here. */
import type { SchoolProfile } from '../../directory/schoolProfile.ts';

const all = <T extends string>(choices: Readonly<Record<T, true>>): readonly T[] =>
  Object.keys(choices) as T[];

export const kinds = all<SchoolProfile['kind']>({ school: true, trust: true, council: true });

export const phases = all<SchoolProfile['phase']>({
  nursery: true,
  infant: true,
  first: true,
  junior: true,
  primary: true,
  middle: true,
  secondary: true,
  'all-through': true,
  special: true,
});

export const throughs = all<NonNullable<SchoolProfile['offers'][number]['through']>>({
  office: true,
  classTeacher: true,
  dsl: true,
  deputyDsl: true,
  senco: true,
  attendanceLead: true,
  seniorLeader: true,
  headteacher: true,
  chairOfGovernors: true,
  safeguardingGovernor: true,
});

export const verifiedFlags = all<keyof SchoolProfile['verified']>({
  ladoPhone: true,
  frontDoorHours: true,
  gladePhone: true,
  childSexualAssaultService: true,
  prisonersFamiliesPhone: true,
  footstepsPhone: true,
  westTeam: true,
  nearestFamilyHub: true,
  neighbouringFrontDoors: true,
  deafRoutesToEmergency: true,
  familySelfReferral: true,
});

export const levels = all<keyof SchoolProfile['servicesByLevel']>({
  bit_of_help: true,
  if_we_cant_help: true,
  specialist: true,
});
