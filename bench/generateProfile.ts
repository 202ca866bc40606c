/**
 * Generates invented schools for tests and measurements: each as long as a real one, valid, and the same every
 * time. All numbers are ones that Ofcom reserves for drama, so nobody is rung by mistake.
 */
import { profile } from '../src/directory/embeddedProfile.ts';
import type { Phone } from '../src/directory/schema.ts';
import type { Person, SchoolProfile } from '../src/directory/schoolProfile.ts';

const saints = ['All Saints', 'Holy Trinity', 'St Anne', 'St John', 'St Mary', 'St Peter', 'The Grange', ''];
const places = [
  'Ashby',
  'Bexworth',
  'Cold Norton',
  'Dunmere',
  'Élmsett',
  'Farrow Green',
  'Hartle',
  'Inkpool',
  'Kettlesham',
  'Larkhill',
  'Moorend',
  'Nettlecombe',
  'Oakhanger',
  'Penwick',
  'Quarrington',
  'Rushden Vale',
  'Saltby',
  'Thornwick',
  'Upper Wold',
  'Yarrow',
] as const;
const phases = ['primary', 'infant', 'junior', 'secondary', 'special', 'nursery'] as const;
const colours = [
  profile.colours,
  { primary: '#8a1c4a', onPrimary: '#ffffff' },
  { primary: '#1d3f8f', onPrimary: '#ffffff' },
  { primary: '#5b3200', onPrimary: '#fff6d6' },
] as const;
const givenNames = ['Ash', 'Blake', 'Casey', 'Drew', 'Ellis', 'Frankie', 'Jules', 'Morgan', 'Robin', 'Sam'];
const familyNames = ['Archer', 'Brook', 'Carter', 'Dale', 'Field', 'Hill', 'Marsh', 'Reed', 'Stone', 'Wood'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const phoneOf = (index: number): Phone => {
  const last = String(index % 1000).padStart(3, '0');
  return { e164: `+441632960${last}`, reading: `01632 960${last}`, label: 'schoolOffice' };
};

/** Replaces each name with another. */
const stranger = (person: Person, at: number): Person => ({
  ...person,
  name: person.name === null ? null : `${pick(givenNames, at)} ${pick(familyNames, Math.floor(at / 10))}`,
  ...(person.email === undefined ? {} : { email: `person-${at}@school.example.org` }),
  ...(person.phone === undefined ? {} : { phone: phoneOf(at) }),
});

/** The profile of the school with this number, starting from 0. */
export function generateProfile(index: number): SchoolProfile {
  const phase = pick(phases, index);
  const words = [pick(saints, Math.floor(index / 7)), pick(places, index), `${index + 1}`, phase, 'school'];
  const name = words.filter((word) => word !== '').join(' ');
  const slug = `school-${index + 1}`;
  const { people } = profile;
  const head = stranger(people.headteacher, index);
  return {
    ...profile,
    example: true,
    slug,
    name,
    contactId: `${slug}-office`,
    phase,
    people: {
      ...people,
      headteacher: head,
      dsl: head,
      deputyDsls: people.deputyDsls.map((deputy, at) => stranger(deputy, index + at + 1)),
      chairOfGovernors: { ...stranger(people.chairOfGovernors, index + 3), confidential: false },
      safeguardingGovernor: stranger(people.safeguardingGovernor, index + 4),
      senco: stranger(people.senco, index + 5),
      seniorLeader: stranger(people.seniorLeader, index + 6),
    },
    email: `office-${index}@school.example.org`,
    phones: [phoneOf(index)],
    housingTeam: {
      name: 'Example District Council, housing team',
      phone: { ...phoneOf(index), label: undefined, hours: profile.housingTeam?.phone?.hours },
      page: 'https://housing.example.org',
      checkedOn: '2026-11-21',
    },
    colours: pick(colours, index),
  };
}
