/** Local procedures, for people who work with children. Not numbers to ring about a child. */
import type { EveryServiceRecord } from '../schema.ts';
import { checked } from './dates.ts';

export const guidance = [
  {
    id: 'wscp',
    name: 'Worcestershire Safeguarding Children Partnership (WSCP)',
    formerNames: ['Worcestershire Safeguarding Children Board (WSCB)'],
    kind: 'guidance',
    phones: [],
    texts: [],
    url: 'https://www.safeguardingworcestershire.org.uk/home/wscp/',
    area: 'local',
    referral: ['self'],
    audience: ['professionals', 'school-staff', 'parents'],
    status: 'confirmed',
    display: 'show',
    sources: [
      {
        where:
          'https://www.safeguardingworcestershire.org.uk/home/wscp/professionals/levels-of-need-thresholds/',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...checked,
    levelGroup: 'specialist',
    owner: 'own-page',
  },
  {
    id: 'west-midlands-safeguarding-procedures',
    name: 'West Midlands safeguarding children procedures',
    kind: 'guidance',
    phones: [],
    texts: [],
    url: 'https://westmidlands.procedures.org.uk',
    area: 'local',
    referral: ['self'],
    audience: ['professionals', 'school-staff'],
    status: 'confirmed',
    display: 'show',
    sources: [{ where: 'https://westmidlands.procedures.org.uk/zkpqy', kind: 'publisher', label: 'P' }],
    ...checked,
    levelGroup: 'specialist',
    owner: 'own-page',
  },
] as const satisfies readonly EveryServiceRecord[];
