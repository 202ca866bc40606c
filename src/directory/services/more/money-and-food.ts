/** Food and warmth. */
import type { EveryServiceRecord } from '../../schema.ts';
import { checkedSooner } from '../dates.ts';

// A political party's page, about three years old: somebody has to ring before either number is shown.
const localPage = {
  where: 'https://droitwicheveshamlabour.co.uk/support/',
  kind: 'secondary',
  label: '2',
} as const;

export const moneyAndFood = [
  {
    id: 'act-on-energy',
    name: 'Act on Energy',
    kind: 'charity',
    phones: [{ e164: '+448009882881', reading: '0800 988 2881' }],
    texts: [],
    email: 'support@actonenergy.org.uk',
    url: 'https://actonenergy.org.uk',
    urlSeen: false,
    area: 'local',
    cost: 'free',
    referral: ['self', 'professional'],
    audience: ['adults'],
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [
      {
        where:
          'https://www.worcestershire.gov.uk/info/20241/warmer_worcestershire/2519/household_support_fund',
        kind: 'secondary',
        label: '2',
      },
      {
        where:
          'https://www.wyreforestdc.gov.uk/council-tax-and-benefits/financial-support/household-support-fund/',
        kind: 'secondary',
        label: '2',
      },
    ],
    ...checkedSooner,
    levelGroup: 'everyone',
    owner: 'own-page',
  },
  {
    id: 'droitwich-spa-foodbank',
    name: 'Droitwich Spa Foodbank',
    kind: 'charity',
    phones: [{ e164: '+447532130604', reading: '07532 130604' }],
    texts: [],
    area: 'local',
    cost: 'free',
    referral: ['school', 'gp', 'professional'],
    audience: ['adults', 'parents'],
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [
      localPage,
      { where: 'Who gives out vouchers: background knowledge', kind: 'inference', label: 'B' },
    ],
    ...checkedSooner,
    levelGroup: 'everyone',
    owner: 'dsl',
  },
  {
    id: 'droitwich-community-pantry',
    name: 'Droitwich Community Pantry and Fridge',
    kind: 'charity',
    phones: [{ e164: '+447546553835', reading: '07546 553835' }],
    texts: [],
    area: 'local',
    referral: ['self'],
    audience: ['anyone'],
    status: 'secondary',
    display: 'show-with-check-note',
    sources: [localPage],
    ...checkedSooner,
    levelGroup: 'everyone',
    owner: 'dsl',
  },
] as const satisfies readonly EveryServiceRecord[];
