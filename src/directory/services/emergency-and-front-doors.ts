/** 999, and the council doors that take a worry about a child or an adult in Worcestershire. */
import type { EveryServiceRecord } from '../schema.ts';
import { checked, monToThu } from './dates.ts';
import { frontDoorByDay, outOfHoursTeam } from './phones.ts';

const councilReferralPage =
  'https://www.worcestershire.gov.uk/council-services/childrens-social-care/refer-childrens-social-care';

export const emergencyAndFrontDoors = [
  {
    id: 'emergency-999',
    name: 'Emergency services (999)',
    kind: 'emergency',
    phones: [{ shortCode: '999', reading: '999' }],
    texts: [],
    hours: { text: 'Day and night, every day', always: true },
    area: 'national',
    cost: 'free',
    referral: ['self'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [
      { where: councilReferralPage, kind: 'publisher', label: 'P' },
      { where: 'Worcestershire County Council, domestic abuse page', kind: 'publisher', label: 'P' },
      { where: 'Ways for deaf people to reach 999: background knowledge', kind: 'inference', label: 'B' },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'government-page',
  },
  {
    id: 'family-front-door',
    name: 'Family Front Door',
    kind: 'front-door',
    phones: [frontDoorByDay],
    texts: [],
    url: councilReferralPage,
    hours: {
      text: 'Monday to Thursday 9am to 5pm, Friday 9am to 4.30pm, not on bank holidays',
      // An older council page says from 8.30. We use the later start, so that nobody waits for a line that is not open.
      schedule: {
        timezone: 'Europe/London',
        closedOnBankHolidays: true,
        spans: [
          { byday: monToThu, opensAt: '09:00', closesAt: '17:00' },
          { byday: ['FR'], opensAt: '09:00', closesAt: '16:30' },
        ],
      },
    },
    area: 'local',
    ages: { to: 18 },
    referral: ['self', 'school', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [
      { where: councilReferralPage, kind: 'publisher', label: 'P' },
      {
        where: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
        kind: 'publisher',
        label: 'P',
      },
      {
        where: 'Start of the day: an older council page and a GP page say 8.30',
        kind: 'secondary',
        label: '?',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'emergency-duty-team',
    name: 'Emergency Duty Team',
    kind: 'front-door',
    phones: [outOfHoursTeam],
    texts: [],
    url: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
    hours: { text: 'When the Family Front Door is closed: evenings, nights, weekends and bank holidays' },
    area: 'local',
    referral: ['self', 'school', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where: 'https://www.worcestershire.gov.uk/info/20641/are_you_a_professional_and_worried_about_child',
        kind: 'publisher',
        label: 'P',
      },
      {
        where:
          'https://www.safeguardingworcestershire.org.uk/home/wscp/parents-carers/what-is-safeguarding-getting-help/',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'childrens-services',
    name: "Worcestershire Children's Services: online referral",
    kind: 'front-door',
    phones: [frontDoorByDay],
    texts: [],
    url: councilReferralPage,
    area: 'local',
    ages: { to: 18 },
    referral: ['self', 'school', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [{ where: councilReferralPage, kind: 'publisher', label: 'P' }],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
  {
    id: 'worcestershire-lado',
    name: 'LADO: the council officer for worries about adults who work with children',
    kind: 'council-team',
    phones: [],
    texts: [],
    url: 'https://www.worcestershire.gov.uk/info/20559/refer_to_childrens_social_care/1659/are_you_worried_about_an_adult_who_works_with_children',
    area: 'local',
    referral: ['self', 'school', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'hide-number',
    sources: [
      {
        where:
          'https://www.worcestershire.gov.uk/info/20559/refer_to_childrens_social_care/1659/are_you_worried_about_an_adult_who_works_with_children',
        kind: 'publisher',
        label: 'P',
      },
      { where: 'A phone number: only an older copy of that page had one', kind: 'publisher', label: '?' },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'dsl',
    insteadWhenHidden: 'worcestershire-lado.instead',
  },
  {
    id: 'worcestershire-adult-safeguarding',
    name: 'Worcestershire adult safeguarding',
    kind: 'council-team',
    phones: [{ e164: '+441905768053', reading: '01905 768053', label: 'daytime' }],
    texts: [],
    url: 'https://www.worcestershire.gov.uk/council-services/adult-social-care/safeguarding-and-concerns-about-adult/report-safeguarding-concern-about-adult',
    area: 'local',
    ages: { from: 18 },
    referral: ['self', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where:
          'https://www.worcestershire.gov.uk/council-services/adult-social-care/safeguarding-and-concerns-about-adult/report-safeguarding-concern-about-adult',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'council-page',
  },
] as const satisfies readonly EveryServiceRecord[];
