/**
 * Replaces the profile when a page belongs to no school, or its own profile cannot be read: nobody is named, no number
 * is guessed, and the rules' questions about the school get the safer answer. `name` is empty, so pages name no school.
 */
import type { Person, SchoolProfile } from './schoolProfile.ts';

const nobody: Person = { name: null };

export const noSchool: SchoolProfile = {
  slug: 'no-school',
  name: '',
  contactId: 'school',
  kind: 'school',
  phase: 'all-through',
  council: 'worcestershire',
  borderCouncils: [],
  people: {
    dsl: nobody,
    deputyDsls: [],
    headteacher: nobody,
    chairOfGovernors: { ...nobody, confidential: false },
    safeguardingGovernor: nobody,
    senco: nobody,
    attendanceLead: nobody,
    seniorLeader: nobody,
  },
  // The head may be the lead: then a worry about the head must not go to the lead (M5).
  headIsDsl: true,
  phones: [],
  outOfHours: null,
  hours: { confirmed: false, schoolDay: null, office: null },
  holidays: [],
  recordingSystem: null,
  offers: [],
  servicesByLevel: { bit_of_help: [], if_we_cant_help: [], specialist: [] },
  settings: { csa_duty_switch: 'off', csa_duty_from: null },
  checkedByDsl: null,
  verified: {
    ladoPhone: false,
    frontDoorHours: false,
    gladePhone: false,
    childSexualAssaultService: false,
    prisonersFamiliesPhone: false,
    footstepsPhone: false,
    westTeam: false,
    nearestFamilyHub: false,
    neighbouringFrontDoors: false,
    deafRoutesToEmergency: false,
    familySelfReferral: false,
  },
  languages: ['en'],
  colours: { primary: '#0b4f4a', onPrimary: '#ffffff' },
};
