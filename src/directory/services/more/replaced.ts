/**
 * Names from the school's older documents, or that our own rules warn against. Never shown, and never with a
 * number; kept so that a search for the old name finds what to use now.
 */
import type { EveryServiceRecord } from '../../schema.ts';
import { checked } from '../dates.ts';

const gone = {
  phones: [],
  texts: [],
  status: 'closed-or-replaced',
  display: 'do-not-show',
  referral: [],
  owner: 'dsl',
  ...checked,
} as const;

export const replaced = [
  {
    id: 'targeted-family-support',
    name: 'Targeted Family Support',
    kind: 'early-help',
    area: 'local',
    audience: ['parents'],
    replacedBy: ['early-help-family-support'],
    insteadWhenHidden: 'targeted-family-support.instead',
    sources: [
      { where: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=17587', kind: 'publisher', label: 'P' },
      { where: 'That it is the same offer', kind: 'inference', label: 'J' },
    ],
    ...gone,
    levelGroup: 'if_we_cant_help',
  },
  {
    id: 'eifs',
    name: 'Early Intervention Family Support (EIFS)',
    kind: 'early-help',
    area: 'local',
    audience: ['parents'],
    replacedBy: ['early-help-family-support'],
    insteadWhenHidden: 'eifs.instead',
    sources: [
      { where: 'https://worcestershire.moderngov.co.uk/mgAi.aspx?ID=17587', kind: 'publisher', label: 'P' },
    ],
    ...gone,
    levelGroup: 'if_we_cant_help',
  },
  {
    id: 'wscb',
    name: 'Worcestershire Safeguarding Children Board (WSCB)',
    kind: 'guidance',
    area: 'local',
    audience: ['professionals'],
    replacedBy: ['wscp'],
    insteadWhenHidden: 'wscb.instead',
    sources: [
      {
        where:
          'https://www.safeguardingworcestershire.org.uk/home/wscp/parents-carers/what-is-safeguarding-getting-help/',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...gone,
    levelGroup: 'specialist',
  },
  {
    id: 'babcock-prime-ewt',
    name: 'Babcock Prime educational welfare team',
    kind: 'council-team',
    area: 'local',
    audience: ['school-staff'],
    replacedBy: ['wcc-cme', 'worcestershire-attendance-helpline'],
    insteadWhenHidden: 'babcock-prime-ewt.instead',
    sources: [{ where: 'ludlowadvertiser.co.uk/news/17502745', kind: 'secondary', label: '2' }],
    ...gone,
    levelGroup: 'if_we_cant_help',
  },
  {
    id: 'medical-education-team',
    name: 'Medical Education Team',
    kind: 'council-team',
    area: 'local',
    audience: ['school-staff'],
    replacedBy: ['ccas'],
    insteadWhenHidden: 'medical-education-team.instead',
    sources: [
      {
        where: 'Worcestershire County Council, page on children who cannot attend school',
        kind: 'publisher',
        label: 'P',
      },
    ],
    ...gone,
    levelGroup: 'specialist',
  },
  {
    id: 'national-fostering-agency',
    name: 'National Fostering Agency',
    kind: 'charity',
    area: 'national',
    audience: ['adults'],
    replacedBy: ['wcc-private-fostering-kinship'],
    insteadWhenHidden: 'national-fostering-agency.instead',
    sources: [{ where: 'It finds foster carers; it does not take notices', kind: 'inference', label: 'J' }],
    ...gone,
    levelGroup: 'specialist',
  },
  {
    id: 'gender-trust',
    name: 'The Gender Trust',
    kind: 'charity',
    area: 'national',
    audience: ['anyone'],
    insteadWhenHidden: 'gender-trust.instead',
    sources: [{ where: 'https://wikimili.com/en/The_Gender_Trust', kind: 'secondary', label: '2' }],
    ...gone,
    levelGroup: 'if_we_cant_help',
  },
  {
    id: 'thinkuknow-ceop',
    name: 'Thinkuknow',
    kind: 'information-site',
    area: 'national',
    audience: ['anyone'],
    replacedBy: ['ceop-education'],
    insteadWhenHidden: 'thinkuknow-ceop.instead',
    sources: [{ where: 'https://www.edushield.org.uk/3190-2', kind: 'secondary', label: '2' }],
    ...gone,
    levelGroup: 'everyone',
  },
] as const satisfies readonly EveryServiceRecord[];
