/**
 * Every question and its values, with the decision table's own keys and value names
 * (its section 1). Their words are in locales/; what follows from them is in rules/.
 */

import { neighbouringCouncils } from './contacts.ts';

const yesNoNotSure = ['yes', 'no', 'not_sure'] as const;

/** Kinds of worry, in the order of the decision table's section 9, then the three values that name none. */
export const topics = [
  'physical_abuse',
  'neglect',
  'emotional_abuse',
  'faith_abuse',
  'sexual_abuse',
  'child_on_child_sexual',
  'fgm',
  'forced_marriage_hba',
  'fii',
  'exploitation',
  'weapon',
  'domestic_abuse',
  'encompass_notice',
  'images',
  'grooming',
  'online',
  'self_harm',
  'mental_health',
  'radicalisation',
  'hate_crime',
  'stalking',
  'missing',
  'attendance',
  'collection',
  'private_fostering',
  'parent_in_prison',
  'young_carer',
  'bereavement',
  'send',
  'health_sleep_toileting',
  'bullying',
  'drugs_alcohol',
  'housing_money',
  'gender_questioning',
  'court',
  'adult_at_risk',
  'something_else',
  'not_sure',
  'everyday_info',
] as const;
export type Topic = (typeof topics)[number];

/** Section 1a. `one` takes exactly one value, `many` any number. */
export const questions = {
  danger_now: { kind: 'one', values: yesNoNotSure },
  imminent_sig_harm: { kind: 'one', values: yesNoNotSure },
  audience: {
    kind: 'one',
    values: ['teacher', 'regulated_health_social', 'other_staff', 'dsl', 'parent_carer', 'young_person'],
  },
  subject: {
    kind: 'one',
    values: [
      'child',
      'adult_in_school',
      'adult_elsewhere_with_children',
      'head',
      'governor',
      'chair_of_governors',
      'not_sure_if_adult_involved',
      'not_sure_which_adult',
    ],
  },
  topics: { kind: 'many', values: topics },
  referral_status: {
    kind: 'one',
    values: [
      'none',
      'told_dsl_no_action',
      'no_acknowledgement',
      'no_decision',
      'said_no',
      'child_not_safer',
      'open_family_support_new_worry',
      'has_social_worker',
    ],
  },
  self_harm: { kind: 'one', values: ['safe_now', 'injury_or_cannot_keep_safe', 'not_sure'] },
  missing: {
    kind: 'one',
    values: [
      'no',
      'under_10_not_found',
      'ten_plus_not_found',
      'absent_not_contactable',
      'absent_2_to_9_days',
      'whereabouts_unknown',
      'not_sure',
    ],
  },
  collection: {
    kind: 'one',
    values: ['not_collected', 'adult_unfit', 'not_allowed', 'afraid_to_go', 'taking_now', 'not_sure'],
  },
  image_adult_involved: { kind: 'one', values: yesNoNotSure },
  adult_contact_now: { kind: 'one', values: yesNoNotSure },
  image_immediate: { kind: 'one', values: yesNoNotSure },
  travel_planned: {
    kind: 'one',
    values: ['no', 'within_72h', 'date_unknown', 'later_known_date', 'not_sure'],
  },
  allegation_threshold: { kind: 'one', values: ['meets', 'clearly_below', 'not_sure'] },
  behaviour: { kind: 'one', values: ['expected_for_age', 'worrying', 'harmful', 'not_sure'] },
  csa_basis: {
    kind: 'one',
    values: [
      'told_by_child',
      'told_by_adult_involved',
      'witnessed',
      'in_images',
      'signs_only',
      'only_under_10s',
      'not_sure',
    ],
  },
  fgm_basis: {
    kind: 'one',
    values: [
      'girl_told_me',
      'saw_signs',
      'told_by_other',
      'at_risk_or_suspected',
      'adult_18plus',
      'not_sure',
    ],
  },
  child_under_18: { kind: 'one', values: yesNoNotSure },
  younger_girl: { kind: 'one', values: yesNoNotSure },
  teaching_work: { kind: 'one', values: yesNoNotSure },
  same_profession_already_reported: { kind: 'one', values: yesNoNotSure },
  housing: { kind: 'one', values: ['no', 'soon', 'tonight', 'not_sure'] },
  children_affected: { kind: 'one', values: yesNoNotSure },
  care_arrangement: { kind: 'one', values: ['non_relative_28', 'close_relative', 'shorter', 'not_sure'] },
  hate_by: { kind: 'one', values: ['pupils', 'others', 'not_sure'] },
  struggling: { kind: 'one', values: ['child', 'me', 'other_adult', 'not_sure'] },
  sig_harm_suspected: { kind: 'one', values: yesNoNotSure },
  risk_from_family: { kind: 'one', values: yesNoNotSure },
  needs: {
    kind: 'one',
    values: ['none_or_one', 'additional', 'several_or_entrenched', 'unclear', 'not_sure'],
  },
  need_met_by_school: { kind: 'one', values: yesNoNotSure },
  repeat: { kind: 'one', values: yesNoNotSure },
  agreement_to_service: { kind: 'one', values: ['yes', 'refused', 'not_asked', 'not_sure'] },
} as const;

/** Section 1b: asked on the advice page; always optional. */
export const switchQuestions = {
  dsl_reachable: { kind: 'one', values: yesNoNotSure },
  lives_in_worcs: { kind: 'one', values: yesNoNotSure },
  home_council: {
    kind: 'one',
    values: ['worcestershire', ...neighbouringCouncils, 'other', 'not_sure'],
  },
  clock: { kind: 'one', values: ['office', 'out_of_hours', 'unknown'] },
  school_open: { kind: 'one', values: yesNoNotSure },
  records_login: { kind: 'one', values: yesNoNotSure },
  other_children: { kind: 'one', values: yesNoNotSure },
  child_age: {
    kind: 'one',
    values: ['under_5', '5_6', '7_9', '10_12', '13_15', '16_17', 'not_sure'],
  },
} as const;

export type AnswerKey = keyof typeof questions;
export type SwitchKey = keyof typeof switchQuestions;
export type QuestionKey = AnswerKey | SwitchKey;

/** The answer to a question: one of its values, or for a tick-all any number of them. */
type Taken<Q extends { kind: 'one' | 'many'; values: readonly string[] }> = Q['kind'] extends 'many'
  ? readonly Q['values'][number][]
  : Q['values'][number];

export type AnswerTo<K extends AnswerKey> = Taken<(typeof questions)[K]>;
export type SwitchTo<K extends SwitchKey> = Taken<(typeof switchQuestions)[K]>;

/** The answers so far; a missing key is unanswered. */
export type Answers = { readonly [K in AnswerKey]?: AnswerTo<K> };
export type Switches = { readonly [K in SwitchKey]?: SwitchTo<K> };

/**
 * Section 1c. `csa_duty_from` and `asOf` are dates as `YYYY-MM-DD`; `csa_duty_from` is null until
 * commencement is confirmed. They are passed in: nothing in flows/ reads a clock.
 */
export interface Settings {
  readonly csa_duty_switch: 'off' | 'on';
  readonly csa_duty_from: string | null;
  readonly asOf: string;
}

export type Audience = AnswerTo<'audience'>;

/** "staff" of the decision table; `nonDslStaff` are the first three. */
export const staff = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'] as const;
export const nonDslStaff = ['teacher', 'regulated_health_social', 'other_staff'] as const;

/** Does this audience count as staff? Nobody does before they have said who they are. */
export function isStaff(audience: Audience | undefined): boolean {
  return (staff as readonly (string | undefined)[]).includes(audience);
}

/**
 * The reader the words address. A voice's own wording is beside the shared one as `…_parent`, `…_young`, `…_dsl`; without
 * one, the shared wording is used.
 */
export const voices = ['staff', 'dsl', 'parent', 'young'] as const;
export type Voice = (typeof voices)[number];

/** The voice for an audience. */
export function voiceOf(audience: Audience): Voice {
  if (audience === 'dsl') return 'dsl';
  if (audience === 'parent_carer') return 'parent';
  if (audience === 'young_person') return 'young';
  return 'staff';
}
