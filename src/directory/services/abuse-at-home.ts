/** Domestic abuse, honour-based abuse and forced marriage. */
import type { ServiceRecord } from '../schema.ts';
import { checked, monToFri } from './dates.ts';

const officeHours = {
  text: 'Monday to Friday 9am to 5pm',
  schedule: {
    timezone: 'Europe/London',
    closedOnBankHolidays: true,
    spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }],
  },
} as const;

export const abuseAtHome = [
  {
    id: 'west-mercia-womens-aid',
    name: "West Mercia Women's Aid, Worcestershire helpline",
    kind: 'helpline',
    // The charity's other line is for the neighbouring counties and is never shown.
    phones: [{ e164: '+448009803331', reading: '0800 980 3331' }],
    texts: [],
    url: 'https://www.westmerciawomensaid.org',
    webchat: true,
    hours: { text: 'Day and night, every day', always: true },
    area: 'local',
    cost: 'free',
    referral: ['self', 'professional'],
    audience: ['women', 'parents', 'professionals'],
    status: 'confirmed',
    display: 'show',
    sources: [
      { where: 'https://www.westmerciawomensaid.org/services/refuge/', kind: 'publisher', label: 'P' },
    ],
    ...checked,
  },
  {
    id: 'male-domestic-abuse-helpline',
    name: 'Male Domestic Abuse Helpline, West Mercia',
    kind: 'helpline',
    phones: [{ e164: '+448000149082', reading: '0800 014 9082' }],
    texts: [],
    hours: { text: 'Day and night, every day', always: true },
    area: 'police-area',
    cost: 'free',
    referral: ['self'],
    audience: ['men'],
    status: 'secondary',
    display: 'show',
    sources: [
      {
        where:
          'https://www.malverngazette.co.uk/awards/whsc-awards-2021/news/19793071.new-helpline-launched-male-victims-domestic-abuse/',
        kind: 'secondary',
        label: '2',
      },
    ],
    ...checked,
  },
  {
    id: 'mens-advice-line',
    name: "Men's Advice Line",
    kind: 'helpline',
    phones: [{ e164: '+448088010327', reading: '0808 801 0327' }],
    texts: [],
    url: 'https://mensadviceline.org.uk',
    webchat: true,
    hours: { text: 'Weekdays; check the website' },
    area: 'national',
    cost: 'free',
    referral: ['self', 'professional'],
    audience: ['men', 'professionals'],
    status: 'secondary',
    display: 'show',
    sources: [
      { where: 'Worcestershire County Council, domestic abuse page', kind: 'secondary', label: '2' },
      {
        where:
          'https://www.wchc.nhs.uk/services/lets-talk/young-people/relationships-and-sex-education-rse/healthy-relationships',
        kind: 'secondary',
        label: '2',
      },
    ],
    ...checked,
  },
  {
    id: 'karma-nirvana',
    name: 'Karma Nirvana',
    formerNames: ['Honour Network helpline'],
    kind: 'helpline',
    phones: [{ e164: '+448005999247', reading: '0800 5999 247' }],
    texts: [],
    url: 'https://karmanirvana.org.uk',
    hours: officeHours,
    area: 'national',
    cost: 'free',
    referral: ['self', 'professional'],
    audience: ['anyone'],
    status: 'confirmed',
    display: 'show',
    sources: [{ where: 'http://karmanirvana.org.uk/about/faq/', kind: 'publisher', label: 'P' }],
    ...checked,
  },
  {
    id: 'forced-marriage-unit',
    name: 'Forced Marriage Unit',
    kind: 'helpline',
    phones: [{ e164: '+442070080151', reading: '020 7008 0151' }],
    texts: [],
    url: 'https://www.gov.uk/stop-forced-marriage',
    urlSeen: false,
    hours: officeHours,
    area: 'national',
    referral: ['self', 'professional'],
    audience: ['anyone'],
    status: 'secondary',
    display: 'show',
    sources: [
      { where: 'https://www.eastcambs.gov.uk/content/forced-marriage', kind: 'secondary', label: '2' },
      {
        where:
          'https://lancashire.police.uk/help-advice/personal-safety/forced-marriage-honour-based-violence-and-fgm',
        kind: 'secondary',
        label: '2',
      },
      {
        where: 'An e-mail address and a night number: not shown until confirmed',
        kind: 'inference',
        label: 'B',
      },
    ],
    ...checked,
  },
] as const satisfies readonly ServiceRecord[];
