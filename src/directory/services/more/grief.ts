/** When somebody has died: national lines in addition to the two local charities. */
import type { EveryServiceRecord } from '../../schema.ts';
import { checked, checkedSooner, monToFri } from '../dates.ts';

const listingOf2026 = {
  where: 'A public listing that says it was checked in October 2026',
  kind: 'secondary',
  label: '2',
} as const;

export const grief = [
  {
    id: 'winstons-wish',
    name: "Winston's Wish",
    kind: 'helpline',
    phones: [{ e164: '+448088020021', reading: '0808 802 0021' }],
    texts: [{ e164: '+447418341800', reading: '07418 341800', label: 'youngPeople' }],
    url: 'https://www.winstonswish.org',
    webchat: true,
    hours: {
      text: 'Monday to Friday 8am to 8pm; texts on weekdays 3pm to 8pm, from 13 to 25',
      schedule: {
        timezone: 'Europe/London',
        closedOnBankHolidays: true,
        spans: [{ byday: monToFri, opensAt: '08:00', closesAt: '20:00' }],
      },
    },
    area: 'national',
    ages: { to: 25 },
    cost: 'free',
    referral: ['self', 'school', 'professional'],
    audience: ['children', 'parents', 'school-staff'],
    status: 'secondary',
    display: 'show',
    sources: [
      listingOf2026,
      {
        where:
          'https://www.shropshirestar.com/your-world/2025/09/15/young-peoples-bereavement-charity-launches-new-text-service/',
        kind: 'secondary',
        label: '2',
      },
    ],
    ...checked,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
  {
    id: 'child-bereavement-uk',
    name: 'Child Bereavement UK',
    kind: 'helpline',
    phones: [{ e164: '+448000288840', reading: '0800 028 8840' }],
    texts: [],
    url: 'https://www.childbereavementuk.org',
    hours: {
      text: 'Monday to Friday 9am to 5pm',
      schedule: {
        timezone: 'Europe/London',
        closedOnBankHolidays: true,
        spans: [{ byday: monToFri, opensAt: '09:00', closesAt: '17:00' }],
      },
    },
    area: 'national',
    cost: 'free',
    referral: ['self', 'professional'],
    audience: ['parents', 'children', 'professionals'],
    status: 'secondary',
    display: 'show',
    sources: [listingOf2026],
    ...checked,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
  {
    id: 'cruse',
    name: 'Cruse Bereavement Support',
    kind: 'helpline',
    phones: [{ e164: '+448088081677', reading: '0808 808 1677' }],
    texts: [],
    url: 'https://www.cruse.org.uk',
    hours: {
      text: 'Monday, Wednesday, Thursday and Friday 9.30am to 5pm, Tuesday 1pm to 8pm',
      schedule: {
        timezone: 'Europe/London',
        closedOnBankHolidays: true,
        spans: [
          { byday: ['MO', 'WE', 'TH', 'FR'], opensAt: '09:30', closesAt: '17:00' },
          { byday: ['TU'], opensAt: '13:00', closesAt: '20:00' },
        ],
      },
    },
    area: 'national',
    cost: 'free',
    referral: ['self'],
    audience: ['adults'],
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [listingOf2026],
    ...checkedSooner,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
] as const satisfies readonly EveryServiceRecord[];
