/**
 * The documents that the school's papers mention, and the state of each: still current, superseded and by what, or
 * named without a working address. Old addresses are only in provenance/; nobody is sent there.
 */
import type { EveryServiceId } from './everyService.ts';
import type { Source } from './schema.ts';
import type { SourceCode } from './sources.ts';

type DocumentStatus =
  /** `urlSeen` false: the address is as printed, and was not opened. */
  | { readonly status: 'current'; readonly url: string; readonly urlSeen?: false }
  | {
      readonly status: 'superseded';
      /** What to read or use now. */
      readonly by:
        | { readonly source: SourceCode }
        | { readonly service: EveryServiceId }
        | { readonly title: string; readonly url: string };
    }
  /** `ask`: who may have it; left out if we know of nobody. */
  | { readonly status: 'address-missing'; readonly ask?: EveryServiceId | 'school' };

type DocumentRecord = DocumentStatus & {
  readonly id: string;
  /** Its name, corrected where the paper garbles it. */
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly kind:
    | 'book'
    | 'form'
    | 'guidance'
    | 'leaflet'
    | 'page'
    | 'policy'
    | 'report'
    | 'strategy'
    | 'tool'
    | 'training';
  /** How sure we are of its status. */
  readonly evidence: Source['evidence'];
};

const council = 'Worcestershire County Council';
const formerBoard = 'Worcestershire Safeguarding Children Board';

const records = [
  // Early help and the school's own
  {
    id: 'early-help-strategy-2017-2020',
    title: 'Early Help Strategy',
    publisher: formerBoard,
    year: '2017-2020',
    kind: 'strategy',
    status: 'superseded',
    by: { source: 'D4' },
    evidence: 'J',
  },
  {
    id: 'wcc-advice-care-health-pages',
    title: 'Advice, Care, Health and Support pages',
    publisher: council,
    kind: 'page',
    status: 'address-missing',
    ask: 'worcestershire-county-council',
    evidence: '?',
  },
  {
    id: 'kcsie-2024',
    title: 'Keeping children safe in education 2024',
    publisher: 'Department for Education',
    year: '2024',
    kind: 'guidance',
    status: 'superseded',
    by: { source: 'C1' },
    evidence: '2',
  },
  {
    id: 'school-safeguarding-policy',
    title: "The school's safeguarding policy",
    kind: 'policy',
    status: 'address-missing',
    ask: 'school',
    evidence: '2',
  },
  {
    id: 'school-curriculum-policy',
    title: "The school's curriculum policy",
    kind: 'policy',
    status: 'address-missing',
    ask: 'school',
    evidence: '2',
  },
  {
    id: 'school-e-safety-policy',
    title: "The school's online safety policy",
    kind: 'policy',
    status: 'address-missing',
    ask: 'school',
    evidence: '2',
  },
  {
    id: 'school-attendance-policy',
    title: "The school's attendance policy",
    kind: 'policy',
    status: 'address-missing',
    ask: 'school',
    evidence: '2',
  },
  {
    id: 'worcs-send-strategy',
    title: 'Worcestershire SEND strategy',
    publisher: council,
    kind: 'strategy',
    status: 'address-missing',
    ask: 'wcc-sen-services',
    evidence: '?',
  },

  // Drugs, gangs, criminal exploitation
  {
    id: 'ddn-professionals-young-people',
    title: 'Dangerous drug networks: for people who work with young people',
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
  {
    id: 'ddn-professionals-housing',
    title: 'Dangerous drug networks: for people who work in housing',
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
  {
    id: 'drug-gangs-exploitation',
    title: 'Drug gangs and exploitation',
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
  {
    id: 'ddn-presentation',
    title: 'Dangerous drug networks: a presentation',
    kind: 'training',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
  {
    id: 'county-lines-guidance',
    title: 'Criminal exploitation of children and vulnerable adults: county lines',
    publisher: 'Home Office',
    kind: 'guidance',
    status: 'current',
    url: 'https://www.gov.uk/government/publications/criminal-exploitation-of-children-and-vulnerable-adults-county-lines',
    urlSeen: false,
    evidence: 'B',
  },
  {
    id: 'preventing-youth-violence-2015',
    title: 'Preventing youth violence and gang involvement',
    publisher: 'Home Office',
    year: '2015',
    kind: 'guidance',
    status: 'superseded',
    by: { source: 'C10' },
    evidence: 'J',
  },

  // Sexual exploitation
  {
    id: 'get-safe-letter',
    title: 'GET SAFE: letter to schools',
    publisher: council,
    kind: 'form',
    status: 'address-missing',
    ask: 'get-safe',
    evidence: '?',
  },
  {
    id: 'child-exploitation-notification-form',
    title: 'GET SAFE: first notification form',
    publisher: council,
    kind: 'form',
    status: 'address-missing',
    ask: 'get-safe',
    evidence: '?',
  },
  {
    id: 'get-safe-guide',
    title: 'GET SAFE: a guide',
    publisher: council,
    kind: 'guidance',
    status: 'address-missing',
    ask: 'get-safe',
    evidence: '?',
  },
  {
    id: 'barnardos-spot-the-signs',
    title: 'Spot the signs',
    publisher: "Barnardo's",
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'barnardos',
    evidence: '?',
  },
  {
    id: 'dfe-cse-action-plan',
    title: 'National action plan on child sexual exploitation',
    publisher: 'Department for Education',
    kind: 'strategy',
    status: 'superseded',
    by: { source: 'C10' },
    evidence: 'J',
  },
  {
    id: 'hee-spotting-the-signs-video',
    title: 'Spotting the signs of child sexual exploitation (film)',
    publisher: 'Health Education England',
    kind: 'training',
    status: 'address-missing',
    evidence: '?',
  },
  {
    id: 'cse-appropriate-language',
    title: 'Appropriate language: child sexual and criminal exploitation',
    kind: 'guidance',
    status: 'address-missing',
    evidence: '?',
  },
  {
    id: 'cse-definition-guide',
    title: 'Child sexual exploitation: definition and guide for practitioners',
    publisher: 'HM Government',
    year: '2017',
    kind: 'guidance',
    status: 'current',
    // A page of CEOP Education that explains the guide and leads to it.
    url: 'https://www.ceopeducation.co.uk/professionals/guidance/home-office--cse-definition',
    evidence: '2',
  },
  {
    id: 'cse-identification-tool',
    title: 'Child sexual exploitation: identification tool',
    kind: 'tool',
    status: 'address-missing',
    ask: 'get-safe',
    evidence: '?',
  },
  {
    id: 'cse-screening-tool',
    title: 'Child sexual exploitation: screening tool used in school',
    kind: 'tool',
    status: 'address-missing',
    ask: 'get-safe',
    evidence: '?',
  },
  {
    id: 'wscp-exploitation-strategy-2020-2022',
    title: 'Child Exploitation Strategy',
    publisher: 'Worcestershire Safeguarding Children Partnership',
    year: '2020-2022',
    kind: 'strategy',
    status: 'superseded',
    by: { service: 'get-safe' },
    evidence: 'J',
  },
  {
    id: 'wscb-cse-pathway',
    title: 'Child sexual exploitation pathway',
    publisher: formerBoard,
    kind: 'guidance',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'wscb-cse-self-assessment',
    title: 'Child sexual exploitation: self-assessment',
    publisher: formerBoard,
    kind: 'tool',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'cse-referral-form',
    title: 'Referral form for a child at risk',
    publisher: council,
    kind: 'form',
    status: 'superseded',
    by: { service: 'childrens-services' },
    evidence: 'P',
  },

  // Domestic abuse, violence against women and girls
  {
    id: 'covid-da-support',
    title: 'COVID-19 and domestic abuse support',
    publisher: council,
    year: '2020-2021',
    kind: 'page',
    status: 'superseded',
    by: { service: 'wcc-domestic-abuse-pages' },
    evidence: 'J',
  },
  {
    id: 'controlling-coercive-guidance',
    title: 'Controlling or coercive behaviour in an intimate or family relationship',
    publisher: 'Home Office',
    year: '2015',
    kind: 'guidance',
    status: 'superseded',
    by: {
      title: 'Controlling or coercive behaviour: statutory guidance framework (2023)',
      url: 'https://www.gov.uk/government/publications/controlling-or-coercive-behaviour-statutory-guidance-framework',
    },
    evidence: 'P',
  },
  {
    id: 'groups-for-parents',
    title: 'Groups for parents',
    publisher: council,
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'wcc-domestic-abuse-pages',
    evidence: '?',
  },
  {
    id: 'da-toolkit-employers',
    title: 'Domestic abuse: a toolkit for employers',
    kind: 'tool',
    status: 'address-missing',
    evidence: '?',
  },
  {
    id: 'dhr-guidance',
    title: 'Guidance for the conduct of domestic homicide reviews',
    publisher: 'Home Office',
    kind: 'guidance',
    status: 'address-missing',
    evidence: '?',
  },
  {
    id: 'worcs-da-strategy-2017-2020',
    title: 'Worcestershire Domestic Abuse Strategy',
    publisher: council,
    year: '2017-2020',
    kind: 'strategy',
    status: 'superseded',
    by: { service: 'wcc-domestic-abuse-pages' },
    evidence: 'J',
  },
  {
    id: 'worcs-da-training',
    title: 'Worcestershire domestic abuse training: what it teaches',
    publisher: council,
    kind: 'training',
    status: 'address-missing',
    ask: 'wscp',
    evidence: '?',
  },
  {
    id: 'vawg-evidence-digest-2018',
    title: 'Violence against women and girls: evidence digest',
    publisher: 'Home Office',
    year: '2018',
    kind: 'report',
    status: 'superseded',
    by: { service: 'wcc-domestic-abuse-pages' },
    evidence: 'J',
  },

  // Illness made up, belief, FGM, forced marriage
  {
    id: 'nhs-fii-page',
    title: 'Fabricated or induced illness',
    publisher: 'NHS',
    kind: 'page',
    status: 'current',
    url: 'https://www.nhs.uk/conditions/Fabricated-or-induced-illness/',
    urlSeen: false,
    evidence: 'B',
  },
  {
    id: 'faith-knowledge-2016',
    title: 'An exploration of knowledge about child abuse linked to faith or belief',
    year: '2016',
    kind: 'report',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'faith-action-plan-2012',
    title: 'National action plan to tackle child abuse linked to faith or belief',
    publisher: 'HM Government',
    year: '2012',
    kind: 'strategy',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'spirit-possession-2007',
    title: 'Safeguarding children from abuse linked to a belief in spirit possession',
    publisher: 'HM Government',
    year: '2007',
    kind: 'guidance',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'stobart-report-2006',
    title: 'Child abuse linked to accusations of possession and witchcraft',
    year: '2006',
    kind: 'report',
    status: 'superseded',
    by: { service: 'west-midlands-safeguarding-procedures' },
    evidence: 'J',
  },
  {
    id: 'unicef-witchcraft-study',
    title: 'Children accused of witchcraft',
    publisher: 'Unicef',
    kind: 'report',
    status: 'address-missing',
    ask: 'afruca',
    evidence: '?',
  },
  {
    id: 'nhs-fgm-page',
    title: 'Female genital mutilation: information and signs',
    publisher: 'NHS',
    kind: 'page',
    status: 'address-missing',
    ask: 'nspcc-fgm',
    evidence: '?',
  },
  {
    id: 'fgm-e-learning',
    title: 'Female genital mutilation: recognising and preventing it',
    publisher: 'Home Office',
    kind: 'training',
    status: 'address-missing',
    ask: 'wscp',
    evidence: '?',
  },
  {
    id: 'forced-marriage-e-learning',
    title: 'Forced marriage: e-learning',
    publisher: 'Home Office',
    kind: 'training',
    status: 'address-missing',
    ask: 'forced-marriage-unit',
    evidence: '?',
  },
  {
    id: 'forced-marriage-guidelines',
    title: 'Multi-agency practice guidelines: handling cases of forced marriage',
    publisher: 'HM Government',
    kind: 'guidance',
    status: 'superseded',
    by: { source: 'C8' },
    evidence: 'P',
  },
  {
    id: 'gscb-forced-marriage-training',
    title: 'Forced marriage: a one-day course in Gloucestershire',
    kind: 'training',
    status: 'superseded',
    by: { service: 'wscp' },
    evidence: 'J',
  },
  {
    id: 'but-its-not-fair',
    title: "But it's not fair",
    publisher: 'Freedom Charity',
    kind: 'book',
    status: 'address-missing',
    ask: 'freedom-charity',
    evidence: '?',
  },

  // Prevent
  {
    id: 'prevent-referral-process',
    title: 'Prevention of extremism and radicalisation: referral process',
    publisher: council,
    kind: 'guidance',
    status: 'superseded',
    by: { source: 'C5' },
    evidence: 'J',
  },
  {
    id: 'prevent-referral-form',
    title: 'Prevention of extremism and radicalisation: referral form',
    publisher: council,
    kind: 'form',
    status: 'superseded',
    by: { source: 'C5' },
    evidence: 'J',
  },
  {
    id: 'channel-duty-guidance-2015',
    title: 'Channel duty guidance',
    publisher: 'HM Government',
    year: '2015',
    kind: 'guidance',
    status: 'superseded',
    by: {
      title: 'Channel duty guidance: protecting people susceptible to radicalisation (2023)',
      url: 'https://www.gov.uk/government/publications/channel-and-prevent-multi-agency-panel-pmap-guidance',
    },
    evidence: 'P',
  },
  {
    id: 'contest-strategy',
    title: 'CONTEST: counter-terrorism strategy',
    publisher: 'HM Government',
    year: '2023',
    kind: 'strategy',
    status: 'current',
    url: 'https://www.gov.uk/government/news/renewed-counter-terrorism-strategy-to-strengthen-the-uks-response',
    evidence: 'P',
  },

  // Missing, court
  {
    id: 'missing-strategy-page',
    title: 'Missing children and adults: a strategy',
    publisher: 'Home Office',
    year: '2011',
    kind: 'strategy',
    status: 'superseded',
    by: { source: 'C6' },
    evidence: 'J',
  },
  {
    id: 'missing-strategy-pdf',
    title: 'Missing children and adults: a strategy (the paper itself)',
    publisher: 'Home Office',
    year: '2011',
    kind: 'strategy',
    status: 'superseded',
    by: { source: 'C6' },
    evidence: 'J',
  },
  {
    id: 'young-witness-5-11',
    title: 'Young witness booklet, ages 5 to 11',
    publisher: 'HM Courts and Tribunals Service',
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
  {
    id: 'going-to-court-12-17',
    title: 'Going to court and being a witness, ages 12 to 17',
    publisher: 'HM Courts and Tribunals Service',
    kind: 'leaflet',
    status: 'address-missing',
    ask: 'west-mercia-police',
    evidence: '?',
  },
] as const satisfies readonly DocumentRecord[];

export type DocumentId = (typeof records)[number]['id'];
export type DocumentEntry = DocumentRecord & { readonly id: DocumentId };

export const documents: readonly DocumentEntry[] = records;

const byId = new Map<string, DocumentEntry>(documents.map((entry) => [entry.id, entry]));

export const documentById = (id: string): DocumentEntry | undefined => byId.get(id);
