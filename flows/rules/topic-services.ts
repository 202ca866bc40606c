import { frontDoor, type ServiceContact } from '../vocabulary/contacts.ts';
import type { Topic } from '../vocabulary/questions.ts';

const crisisLines = [
  'nhs-111-mental-health',
  'camhs-spa',
  'camhs-west',
  'papyrus',
  'samaritans',
  'shout',
  'sane',
  'nhs-talking-therapies-hw',
] as const;
const onlineHelp = ['ceop-education', 'report-remove', 'internet-matters'] as const;
const honourHelp = ['nspcc-fgm', 'forced-marriage-unit', 'karma-nirvana'] as const;
const domesticAbuseHelp = [
  'west-mercia-womens-aid',
  'male-domestic-abuse-helpline',
  'mens-advice-line',
] as const;

/**
 * Services a topic adds to the rows' own contacts (section 9). The directory filters them by age and area;
 * while block FAM is on, those for the family are left out.
 */
export const topicServices: Readonly<Record<Topic, readonly ServiceContact[]>> = {
  physical_abuse: ['family-front-door'],
  neglect: ['family-front-door'],
  emotional_abuse: ['family-front-door'],
  faith_abuse: ['family-front-door'],
  sexual_abuse: ['family-front-door', 'west-mercia-police'],
  child_on_child_sexual: ['family-front-door', 'west-mercia-police', 'stop-it-now'],
  fgm: honourHelp,
  forced_marriage_hba: honourHelp,
  fii: ['family-front-door'],
  exploitation: ['family-front-door', 'get-safe', 'modern-slavery-helpline'],
  weapon: ['west-mercia-police', 'emergency-999', 'fearless'],
  domestic_abuse: domesticAbuseHelp,
  encompass_notice: domesticAbuseHelp,
  images: onlineHelp,
  grooming: onlineHelp,
  online: onlineHelp,
  self_harm: crisisLines,
  mental_health: crisisLines,
  radicalisation: ['act-early'],
  hate_crime: ['true-vision', 'west-mercia-police'],
  stalking: ['national-stalking-helpline', 'paladin'],
  missing: ['west-mercia-police', 'emergency-999', 'worcestershire-attendance-helpline', 'wcc-cme'],
  attendance: [
    'west-mercia-police',
    'emergency-999',
    'worcestershire-attendance-helpline',
    'wcc-cme',
    'ccas',
  ],
  collection: ['emergency-999', 'west-mercia-police', ...frontDoor],
  private_fostering: ['family-front-door'],
  parent_in_prison: ['family-front-door', 'prisoners-families-helpline'],
  young_carer: ['young-carers'],
  bereavement: ['footprints', 'touchstones'],
  send: ['sendiass'],
  health_sleep_toileting: ['school-nurse', 'childrens-centres'],
  bullying: [],
  drugs_alcohol: ['cranstoun-worcestershire'],
  housing_money: ['council-housing', 'shelter', 'here2help-worcestershire', 'citizens-advice'],
  gender_questioning: [],
  court: [],
  adult_at_risk: ['worcestershire-adult-safeguarding', 'emergency-999', 'west-mercia-police'],
  something_else: [],
  not_sure: [],
  everyday_info: ['school-nurse', 'childrens-centres', 'starting-well', 'sendiass'],
};

/** Services that the school leads or asks for with the family, which block FAM stops; it never stops a helpline (section 5). */
export const familyServices: readonly ServiceContact[] = [
  'early-help-assessment',
  'early-help-family-support',
  'starting-well',
  'childrens-centres',
];
