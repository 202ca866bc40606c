/**
 * The parts of an advice: tiers, actions, deadlines, owners, blocks and levels, with the decision
 * table's own names and order of urgency (sections 2, 5, 10 and 11).
 */

/** Gravest first. `none` marks a modifier: a row that changes others and is never primary. */
export const tiers = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;
export type Tier = (typeof tiers)[number];

/** Is a tier at least as grave as this one? */
export function isAtLeast(tier: Tier, least: Tier): boolean {
  return tiers.indexOf(tier) <= tiers.indexOf(least);
}

/** T0 to T6: a child may be harmed, so protecting the child comes before agreement (section 5). */
export function isProtection(tier: Tier): boolean {
  return isAtLeast(tier, 'T6');
}

/** Most urgent first (section 2). `same_call` is R35's: in the same call, today at the latest; it never leads. */
export const deadlines = [
  'now',
  'late_collection_time',
  'same_day',
  'school_day_start',
  'same_call',
  'today',
  'one_working_day',
  'next_working_day',
  'within_48_hours',
  'this_week',
  'six_weeks_before',
  'review_date',
  'when_ready',
] as const;
export type Deadline = (typeof deadlines)[number];

/** In tie order (section 11): police, front door, health, housing, chair or head, lead, missing education, helpline, school. */
export const actions = [
  'call_999',
  'police_101_personal_fgm_report',
  'police_or_la_csa_report',
  'police_101_missing',
  'police_101_report',
  'stop_handover_now',
  'call_ffd_now',
  'ffd_referral_today',
  'escalate_ffd',
  'notify_private_fostering',
  'nhs_111_option_2',
  'housing_today',
  'chair_governors_allegation',
  'headteacher_allegation',
  'low_level_concern_head',
  'keep_child_ring_contacts',
  'dsl_now_then_ffd',
  'dsl_today',
  'prevent_via_dsl',
  'see_child_today',
  'cme_notify_la',
  'helpline_today',
  'prevent_parent_route',
  'targeted_family_support',
  'eha',
  'school_support',
  'universal',
] as const;
export type Action = (typeof actions)[number];

/** The kinds that break a tie within a tier and a deadline; the first wins (section 2). */
export const actionKinds: Readonly<Record<Action, number>> = {
  call_999: 0,
  police_101_personal_fgm_report: 0,
  police_or_la_csa_report: 0,
  police_101_missing: 0,
  police_101_report: 0,
  stop_handover_now: 1,
  call_ffd_now: 1,
  ffd_referral_today: 1,
  escalate_ffd: 1,
  notify_private_fostering: 1,
  nhs_111_option_2: 2,
  housing_today: 3,
  chair_governors_allegation: 4,
  headteacher_allegation: 4,
  low_level_concern_head: 4,
  keep_child_ring_contacts: 5,
  dsl_now_then_ffd: 5,
  dsl_today: 5,
  prevent_via_dsl: 5,
  see_child_today: 6,
  cme_notify_la: 6,
  helpline_today: 7,
  prevent_parent_route: 7,
  targeted_family_support: 8,
  eha: 8,
  school_support: 8,
  universal: 8,
};

/** The kinds of call or conversation of an action: what to say, and what to do if it fails. */
export const callKinds = [
  'call_999',
  'call_ffd_now',
  'police_101',
  'dsl',
  'chair',
  'head',
  'nhs111',
  'contacts',
  'housing',
  'other',
] as const;
export type CallKind = (typeof callKinds)[number];

/** The kind of call of each action. */
export const callKindOf: Readonly<Record<Action, CallKind>> = {
  call_999: 'call_999',
  police_101_personal_fgm_report: 'police_101',
  police_or_la_csa_report: 'police_101',
  police_101_missing: 'police_101',
  police_101_report: 'police_101',
  stop_handover_now: 'call_ffd_now',
  call_ffd_now: 'call_ffd_now',
  ffd_referral_today: 'call_ffd_now',
  escalate_ffd: 'call_ffd_now',
  notify_private_fostering: 'call_ffd_now',
  nhs_111_option_2: 'nhs111',
  housing_today: 'housing',
  chair_governors_allegation: 'chair',
  headteacher_allegation: 'head',
  low_level_concern_head: 'head',
  keep_child_ring_contacts: 'contacts',
  dsl_now_then_ffd: 'dsl',
  dsl_today: 'dsl',
  prevent_via_dsl: 'dsl',
  see_child_today: 'other',
  cme_notify_la: 'other',
  helpline_today: 'other',
  prevent_parent_route: 'other',
  targeted_family_support: 'other',
  eha: 'other',
  school_support: 'other',
  universal: 'other',
};

/** Who owns a duty. */
export const owners = [
  'you',
  'whoever_is_there',
  'whoever_holds_the_worry',
  'whoever_has_the_child',
  'whoever_finds_out',
  'whoever_knows',
  'whoever_still_worries',
  'professional_in_person',
  'adult_in_person',
  'person_told',
  'person_with_the_unease',
  'staff_member',
  'writer',
  'class_teacher',
  'dsl',
  'head_or_dsl',
  'dsl_or_lead_professional',
  'dsl_or_senco',
  'dsl_or_attendance_lead',
  'senior_leader',
  'headteacher',
  'chair_of_governors',
  'school',
  'adult_told',
] as const;
export type Owner = (typeof owners)[number];

/** Text blocks of section 5. */
export const blocks = [
  '999',
  'FGM101',
  'S',
  'FAM',
  'NODETER',
  'REF',
  'ESC',
  'AGAIN',
  'AGREE',
  'AFTER',
  'PLAN',
  'CASE',
  'HAND',
  'DA',
] as const;
export type Block = (typeof blocks)[number];

/**
 * What the advice may say about agreement and sharing information, by the path of its words: those of block AGREE,
 * or the shorter ones of an advice without that block.
 */
export const consentLines = [
  'blocks.AGREE.service',
  'blocks.AGREE.sharing',
  'blocks.AGREE.sharingFam',
  'blocks.AGREE.refused',
  'consent.needed',
  'consent.notNeeded',
  'consent.checkHomeFirst',
  'consent.tellFamily',
  'consent.parentsOnceAgreed',
] as const;
export type ConsentLine = (typeof consentLines)[number];

/** Level of need, Worcestershire's 1 to 4; null if the table gives none. Numbers only, never named (section 10). */
export type Level = 1 | 2 | 3 | 4;

/** 1 to 2: 1 while school meets the need. 2 to 4: the safeguarding lead decides (M1). */
export type LevelOrRange = Level | '1-2' | '2-4';

/** Evidence labels of rules.md: publisher, secondary, background, judgement, unconfirmed. */
export type EvidenceLabel = 'P' | '2' | 'B' | 'J' | '?';
