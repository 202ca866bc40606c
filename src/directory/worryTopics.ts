/**
 * The topic pages for each worry that can be ticked, for the links of the advice. Each topic's own record says the same
 * (`ticks`), but the advice does not load it; check-facts compares the two.
 */
import type { WorryKey } from './topics/topic.ts';
import type { TopicId } from './topics.ts';

export const worryTopics: Readonly<Record<WorryKey, readonly TopicId[]>> = {
  hate_crime: ['hate-crime'],
  stalking: ['stalking'],
  court: ['court-system'],
  physical_abuse: ['physical-abuse'],
  neglect: ['neglect'],
  emotional_abuse: ['emotional-abuse'],
  sexual_abuse: ['sexual-abuse'],
  child_on_child_sexual: ['child-on-child-sexual-violence'],
  fii: ['fabricated-induced-illness'],
  faith_abuse: ['faith-abuse'],
  domestic_abuse: ['domestic-abuse'],
  encompass_notice: ['operation-encompass'],
  forced_marriage_hba: ['honour-based-abuse', 'forced-marriage'],
  fgm: ['female-genital-mutilation'],
  exploitation: [
    'child-criminal-exploitation',
    'child-sexual-exploitation',
    'dangerous-drug-networks',
    'gangs-youth-violence',
  ],
  weapon: ['knives-weapons'],
  radicalisation: ['radicalisation-prevent'],
  online: ['online-safety'],
  images: ['sexting'],
  grooming: ['grooming'],
  bullying: ['bullying-cyberbullying'],
  missing: ['missing-children-adults', 'children-missing-education'],
  attendance: ['attendance'],
  collection: ['going-home-time'],
  mental_health: ['mental-health'],
  self_harm: ['self-harm', 'child-death-suicide-prevention'],
  health_sleep_toileting: ['child-health-development'],
  drugs_alcohol: ['drugs-alcohol'],
  send: ['send'],
  bereavement: ['bereavement'],
  parent_in_prison: ['family-members-in-prison'],
  private_fostering: ['private-fostering-kinship'],
  young_carer: ['young-carers'],
  gender_questioning: ['gender-identity'],
  housing_money: ['housing-money'],
  adult_at_risk: ['adult-at-risk'],
};
