/** Children's social care in the neighbouring councils, for a child who lives there. */
import type { NeighbouringCouncil } from '../../../flows/vocabulary/contacts.ts';
import type { EveryServiceRecord } from '../schema.ts';
import { checked, checkedSooner, monToFri, monToThu } from './dates.ts';
import { outOfHoursTeam } from './phones.ts';

const frontDoor = {
  kind: 'front-door',
  texts: [],
  area: 'neighbouring',
  ages: { to: 18 },
  referral: ['self', 'school', 'professional'],
  audience: ['anyone'],
} as const;

const london = { timezone: 'Europe/London', closedOnBankHolidays: true } as const;

export const neighbouringCouncils = [
  {
    id: 'csc-birmingham',
    name: "Birmingham Children's Trust (CASS)",
    ...frontDoor,
    phones: [
      { e164: '+441213031888', reading: '0121 303 1888', label: 'daytime' },
      { e164: '+441216754806', reading: '0121 675 4806', label: 'outOfHours' },
    ],
    url: 'https://lscpbirmingham.org.uk/working-with-children/safeguarding-concerns',
    hours: {
      text: 'Monday to Thursday 8.45am to 5.15pm, Friday 8.45am to 4.15pm',
      schedule: {
        ...london,
        spans: [
          { byday: monToThu, opensAt: '08:45', closesAt: '17:15' },
          { byday: ['FR'], opensAt: '08:45', closesAt: '16:15' },
        ],
      },
    },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where: 'https://lscpbirmingham.org.uk/working-with-children/safeguarding-concerns',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-dudley',
    name: 'Dudley MASH, referral and advice',
    ...frontDoor,
    phones: [
      { e164: '+443005550050', reading: '0300 555 0050', label: 'daytime' },
      { e164: '+443005558574', reading: '0300 555 8574', label: 'outOfHours' },
    ],
    email: 'MASH_Referrals@dudley.gov.uk',
    // Read at http://; only an https address may be linked.
    url: 'https://safeguarding.dudley.gov.uk/report-it/',
    urlSeen: false,
    hours: {
      text: 'Monday to Friday 9am to 5pm',
      schedule: { ...london, spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }] },
    },
    status: 'confirmed',
    display: 'show',
    sources: [{ where: 'http://safeguarding.dudley.gov.uk/report-it/', kind: 'publisher', label: 'P' }],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-gloucestershire',
    name: 'Gloucestershire Front Door (MASH)',
    ...frontDoor,
    phones: [
      { e164: '+441452426565', reading: '01452 426565', label: 'daytime' },
      { e164: '+441452614194', reading: '01452 614194', label: 'outOfHoursCallBack' },
    ],
    url: 'https://www.gloucestershire.gov.uk/gscp/professional-resources/gloucestershire-front-door-services-mash',
    hours: {
      text: 'Monday to Friday 9am to 5pm',
      schedule: { ...london, spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }] },
    },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where:
          'https://www.gloucestershire.gov.uk/health-and-social-care/children-young-people-and-families/covid-19-help-us-keep-children-safe-from-abuse-and-neglect/',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-herefordshire',
    name: 'Herefordshire MASH',
    ...frontDoor,
    phones: [{ e164: '+441432260800', reading: '01432 260800', label: 'daytime' }, outOfHoursTeam],
    email: 'ReferralsCYPD@herefordshire.gov.uk',
    url: 'https://www.herefordshiresafeguardingboards.org.uk',
    hours: {
      text: 'Monday to Friday 9am to 5pm',
      schedule: { ...london, spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }] },
    },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where:
          'http://herefordshiresafeguardingboards.org.uk/safeguarding-information/concerned-about-a-child',
        kind: 'publisher',
        label: 'P',
      },
      {
        where: 'https://www.herefordshiresafeguardingboards.org.uk/concerned-about-an-adult',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-sandwell',
    name: "Sandwell Children's Trust",
    ...frontDoor,
    phones: [{ e164: '+441215693100', reading: '0121 569 3100' }],
    url: 'https://www.sandwellchildrenstrust.org',
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [
      { where: 'Public listings, 2025', kind: 'secondary', label: '2' },
      {
        where:
          'https://www.sandwellcsp.org.uk/children-young-people/what-happens-next/ (the Trust, no number)',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checkedSooner,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-shropshire',
    name: 'Shropshire First Point of Contact',
    ...frontDoor,
    phones: [
      { e164: '+443456789021', reading: '0345 678 9021', label: 'daytime' },
      { e164: '+443456789040', reading: '0345 678 9040', label: 'outOfHours' },
    ],
    url: 'https://www.shropshire.gov.uk',
    // Read on the page about adults, so it is not used to say "open now".
    hours: { text: 'Monday to Thursday 9am to 5pm, Friday 9am to 4pm' },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where: 'http://safeguardingshropshireschildren.org.uk/parents-and-carers/',
        kind: 'publisher',
        label: 'P',
      },
      { where: 'http://lacon-childe.org.uk/safeguarding/reporting-a-concern', kind: 'secondary', label: '2' },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-solihull',
    name: 'Solihull MASH',
    ...frontDoor,
    phones: [
      { e164: '+441217884300', reading: '0121 788 4300', label: 'daytime' },
      { e164: '+441216056060', reading: '0121 605 6060', label: 'outOfHours' },
    ],
    url: 'https://www.solihull.gov.uk/children-and-family-support/Safeguarding-children-young-people',
    hours: {
      text: 'Monday to Thursday 8.45am to 5.20pm, Friday 8.45am to 4.30pm',
      schedule: {
        ...london,
        spans: [
          { byday: monToThu, opensAt: '08:45', closesAt: '17:20' },
          { byday: ['FR'], opensAt: '08:45', closesAt: '16:30' },
        ],
      },
    },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where: 'https://www.solihull.gov.uk/children-and-family-support/Safeguarding-children-young-people',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-staffordshire',
    name: "Staffordshire Children's Advice and Support",
    ...frontDoor,
    phones: [
      { e164: '+443001118007', reading: '0300 111 8007', label: 'daytime' },
      { e164: '+443456042886', reading: '0345 604 2886', label: 'outOfHours' },
    ],
    url: 'https://www.staffordshire.gov.uk',
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [
      {
        where: 'https://www.staffordshire.gov.uk/Education/Education-welfare/Child-protection.aspx',
        kind: 'publisher',
        label: 'P',
      },
      {
        where:
          'https://lichfieldlive.co.uk/2022/09/28/people-urged-to-inform-local-authority-of-private-fostering-arrangements-for-children-in-staffordshire/',
        kind: 'secondary',
        label: '2',
      },
    ],
    ...checkedSooner,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'csc-warwickshire',
    name: 'Warwickshire Children and Families Front Door',
    ...frontDoor,
    phones: [
      { e164: '+441926414144', reading: '01926 414144', label: 'daytime' },
      { e164: '+441926886922', reading: '01926 886922', label: 'outOfHours' },
    ],
    url: 'https://www.safeguardingwarwickshire.co.uk/safeguarding-children/i-work-with-children-and-young-people/worried-about-a-child',
    hours: {
      text: 'Monday to Thursday 8.30am to 5.30pm, Friday 8.30am to 5pm',
      schedule: {
        ...london,
        spans: [
          { byday: monToThu, opensAt: '08:30', closesAt: '17:30' },
          { byday: ['FR'], opensAt: '08:30', closesAt: '17:00' },
        ],
      },
    },
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where:
          'https://www.safeguardingwarwickshire.co.uk/safeguarding-children/i-work-with-children-and-young-people/worried-about-a-child',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
] as const satisfies readonly (EveryServiceRecord & { readonly id: NeighbouringCouncil })[];
