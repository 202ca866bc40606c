/**
 * One set of answers for every row that can lead, in which it does, with what the table's columns say of it.
 */
import type { Action, Deadline, Owner } from '../../flows/vocabulary/advice.ts';
import type { Answers, Audience, Topic } from '../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../flows/vocabulary/rules.ts';
import { but } from './table-cases.ts';

export interface Leading {
  /** P7a is not among them: P1 matches whenever it does and, all else equal, comes first in row order. */
  readonly row: RuleId;
  readonly answers: Answers;
  readonly action: Action;
  readonly deadline: Deadline;
  /** The first is the Owner column's word; the others say the same to the one who reads it. */
  readonly owners: readonly Owner[];
}

const by = (audience: Audience, changes: Answers = {}): Answers => but({ audience, ...changes });
const about = (audience: Audience, topic: Topic, changes: Answers = {}): Answers =>
  by(audience, { topics: [topic], ...changes });

const lead = (
  row: RuleId,
  answers: Answers,
  action: Action,
  deadline: Deadline,
  ...owners: readonly Owner[]
): Leading => ({ row, answers, action, deadline, owners });

// "staff tell, the DSL refers or decides": the one who reads it has the first step.
const tells = ['staff_member', 'you', 'dsl'] as const;
// Owner DSL: what is left to do after telling is the DSL's.
const dslOwns = ['dsl', 'staff_member', 'you'] as const;
const asker = ['you'] as const;
const adultTold = ['adult_told', 'you'] as const;

export const leads: readonly Leading[] = [
  lead('R1', by('teacher', { danger_now: 'yes' }), 'call_999', 'now', 'whoever_is_there'),
  lead('R2', by('teacher', { imminent_sig_harm: 'yes' }), 'call_ffd_now', 'now', 'whoever_holds_the_worry'),
  lead(
    'R3',
    about('teacher', 'fgm'),
    'police_101_personal_fgm_report',
    'next_working_day',
    'professional_in_person',
  ),
  lead(
    'R3a',
    about('teacher', 'fgm', { same_profession_already_reported: 'yes' }),
    'dsl_now_then_ffd',
    'now',
    'professional_in_person',
  ),
  lead('R3c', about('other_staff', 'sexual_abuse'), 'police_or_la_csa_report', 'now', 'adult_in_person'),
  lead('R4', about('other_staff', 'fgm'), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R5', about('teacher', 'fgm', { fgm_basis: 'told_by_other' }), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R6', about('teacher', 'fgm', { fgm_basis: 'adult_18plus' }), 'dsl_today', 'today', 'person_told'),
  lead('R7', by('teacher', { subject: 'adult_in_school' }), 'headteacher_allegation', 'now', ...tells),
  lead(
    'R7a',
    by('teacher', { subject: 'adult_elsewhere_with_children' }),
    'call_ffd_now',
    'now',
    'whoever_knows',
  ),
  lead('R8', by('teacher', { subject: 'head' }), 'chair_governors_allegation', 'now', ...tells),
  lead(
    'R8a',
    by('teacher', { subject: 'governor' }),
    'headteacher_allegation',
    'now',
    'headteacher',
    ...tells,
  ),
  lead(
    'R9',
    by('teacher', { subject: 'adult_in_school', allegation_threshold: 'clearly_below' }),
    'low_level_concern_head',
    'today',
    'person_with_the_unease',
  ),
  lead('R10', about('teacher', 'physical_abuse'), 'dsl_now_then_ffd', 'now', ...tells),
  lead('R11', about('dsl', 'physical_abuse'), 'ffd_referral_today', 'same_day', 'dsl'),
  lead('R12', about('teacher', 'forced_marriage_hba'), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R13', about('teacher', 'fii'), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R14', about('teacher', 'exploitation'), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R14a', about('teacher', 'weapon'), 'dsl_now_then_ffd', 'now', 'head_or_dsl', ...dslOwns),
  lead('R15', about('teacher', 'child_on_child_sexual'), 'dsl_now_then_ffd', 'now', ...dslOwns),
  lead('R15a', about('dsl', 'child_on_child_sexual', { behaviour: 'worrying' }), 'dsl_today', 'today', 'dsl'),
  lead(
    'R15b',
    about('dsl', 'child_on_child_sexual', { behaviour: 'expected_for_age' }),
    'school_support',
    'this_week',
    'dsl',
  ),
  lead('R16', about('teacher', 'images'), 'dsl_today', 'now', ...dslOwns),
  lead(
    'R16a',
    about('teacher', 'grooming', { image_adult_involved: 'not_sure' }),
    'dsl_now_then_ffd',
    'now',
    ...dslOwns,
  ),
  lead('R17', about('teacher', 'radicalisation'), 'prevent_via_dsl', 'today', ...tells),
  lead(
    'R18',
    about('teacher', 'private_fostering', { care_arrangement: 'non_relative_28' }),
    'notify_private_fostering',
    'today',
    'dsl',
  ),
  lead(
    'R19',
    about('teacher', 'missing', { missing: 'whereabouts_unknown' }),
    'cme_notify_la',
    'today',
    'dsl_or_attendance_lead',
  ),
  lead(
    'R19a',
    about('teacher', 'attendance', { missing: 'absent_not_contactable' }),
    'police_101_missing',
    'today',
    'dsl_or_attendance_lead',
  ),
  lead(
    'R19a',
    about('young_person', 'missing', { missing: 'whereabouts_unknown' }),
    'police_101_missing',
    'today',
    ...adultTold,
  ),
  lead(
    'R19b',
    about('teacher', 'attendance', { missing: 'absent_2_to_9_days' }),
    'see_child_today',
    'today',
    'dsl_or_attendance_lead',
  ),
  lead(
    'R20',
    about('teacher', 'missing', { missing: 'under_10_not_found' }),
    'call_999',
    'now',
    'whoever_finds_out',
  ),
  lead(
    'R21',
    about('teacher', 'missing', { missing: 'ten_plus_not_found' }),
    'police_101_missing',
    'now',
    'whoever_finds_out',
  ),
  lead('R22', about('teacher', 'self_harm'), 'dsl_today', 'now', 'staff_member', 'you'),
  lead('R23', about('teacher', 'something_else'), 'dsl_today', 'today', ...tells),
  lead(
    'R24',
    by('teacher', { needs: 'several_or_entrenched' }),
    'targeted_family_support',
    'this_week',
    'dsl_or_lead_professional',
  ),
  lead('R25', by('teacher', { needs: 'additional' }), 'eha', 'this_week', 'dsl_or_senco'),
  lead(
    'R26',
    by('teacher', { needs: 'additional', agreement_to_service: 'refused' }),
    'school_support',
    'now',
    'dsl',
  ),
  lead('R27', by('teacher'), 'school_support', 'this_week', 'class_teacher'),
  lead('R28', about('teacher', 'everyday_info'), 'universal', 'when_ready', ...asker),
  lead('R29', by('dsl', { referral_status: 'no_decision' }), 'escalate_ffd', 'now', 'dsl'),
  lead('R29a', by('dsl', { referral_status: 'said_no' }), 'dsl_today', 'today', 'dsl'),
  lead(
    'R30',
    by('dsl', { referral_status: 'has_social_worker', needs: 'not_sure' }),
    'ffd_referral_today',
    'same_day',
    'dsl',
  ),
  lead('R30a', by('teacher', { referral_status: 'has_social_worker' }), 'dsl_today', 'today', ...tells),
  lead('R31', about('dsl', 'encompass_notice'), 'school_support', 'school_day_start', 'dsl'),
  lead(
    'R33',
    by('teacher', { referral_status: 'told_dsl_no_action', sig_harm_suspected: 'yes' }),
    'call_ffd_now',
    'now',
    'whoever_still_worries',
  ),
  lead('R39', about('teacher', 'collection'), 'keep_child_ring_contacts', 'now', 'whoever_has_the_child'),
  lead(
    'R40',
    about('teacher', 'collection', { collection: 'adult_unfit' }),
    'stop_handover_now',
    'now',
    'whoever_has_the_child',
  ),
  lead(
    'R41',
    about('teacher', 'housing_money', { housing: 'tonight' }),
    'housing_today',
    'same_day',
    ...dslOwns,
  ),

  lead('P1', by('parent_carer', { danger_now: 'yes' }), 'call_999', 'now', ...asker),
  lead('P2', about('parent_carer', 'physical_abuse'), 'call_ffd_now', 'now', ...asker),
  lead('P3', about('parent_carer', 'fgm'), 'call_ffd_now', 'now', ...asker),
  lead('P3a', about('parent_carer', 'fgm', { child_under_18: 'no' }), 'helpline_today', 'today', ...asker),
  lead('P4', about('parent_carer', 'radicalisation'), 'prevent_parent_route', 'today', ...asker),
  lead(
    'P5',
    about('parent_carer', 'domestic_abuse', { children_affected: 'yes' }),
    'call_ffd_now',
    'now',
    ...asker,
  ),
  lead('P5a', about('parent_carer', 'domestic_abuse'), 'helpline_today', 'today', ...asker),
  lead('P6', by('parent_carer', { subject: 'adult_in_school' }), 'headteacher_allegation', 'now', ...asker),
  lead('P6a', by('parent_carer', { subject: 'head' }), 'chair_governors_allegation', 'now', ...asker),
  lead(
    'P6c',
    by('parent_carer', { subject: 'adult_elsewhere_with_children' }),
    'call_ffd_now',
    'now',
    ...asker,
  ),
  lead(
    'P7',
    about('parent_carer', 'missing', { missing: 'ten_plus_not_found' }),
    'police_101_missing',
    'now',
    ...asker,
  ),
  lead(
    'P7b',
    about('parent_carer', 'missing', { missing: 'absent_not_contactable' }),
    'police_101_missing',
    'now',
    ...asker,
  ),
  lead('P8', about('parent_carer', 'self_harm'), 'nhs_111_option_2', 'now', ...asker),
  lead('P9', about('parent_carer', 'images'), 'dsl_today', 'now', ...asker),
  lead(
    'P9a',
    about('parent_carer', 'grooming', { image_adult_involved: 'yes' }),
    'police_101_report',
    'now',
    ...asker,
  ),
  lead(
    'P10',
    about('parent_carer', 'private_fostering', { care_arrangement: 'not_sure' }),
    'notify_private_fostering',
    'within_48_hours',
    ...asker,
  ),
  lead(
    'P11',
    about('parent_carer', 'hate_crime', { hate_by: 'others' }),
    'police_101_report',
    'today',
    ...asker,
  ),
  lead('P11a', about('parent_carer', 'hate_crime'), 'dsl_today', 'today', ...asker),
  lead('P12', by('parent_carer', { needs: 'not_sure' }), 'targeted_family_support', 'this_week', 'school'),
  lead('P12a', by('parent_carer', { needs: 'unclear' }), 'eha', 'this_week', 'school'),
  lead('P13', by('parent_carer'), 'school_support', 'this_week', ...asker),
  lead('P13a', about('parent_carer', 'not_sure'), 'dsl_today', 'today', ...asker),
  lead('P13b', about('parent_carer', 'adult_at_risk'), 'helpline_today', 'today', ...asker),
  lead('P14', about('parent_carer', 'everyday_info'), 'universal', 'when_ready', ...asker),
  lead('P15', by('parent_carer', { referral_status: 'said_no' }), 'escalate_ffd', 'now', ...asker),
  lead(
    'P15a',
    by('parent_carer', { referral_status: 'told_dsl_no_action' }),
    'call_ffd_now',
    'now',
    ...asker,
  ),
  lead('P17', about('parent_carer', 'collection'), 'keep_child_ring_contacts', 'now', ...asker),
  lead(
    'P18',
    about('parent_carer', 'collection', { collection: 'not_allowed' }),
    'stop_handover_now',
    'now',
    ...asker,
  ),
  lead(
    'P19',
    about('parent_carer', 'housing_money', { housing: 'not_sure' }),
    'housing_today',
    'same_day',
    ...asker,
  ),
  lead(
    'P20',
    about('parent_carer', 'child_on_child_sexual', { behaviour: 'worrying' }),
    'dsl_today',
    'today',
    ...asker,
  ),
  lead(
    'P21',
    about('parent_carer', 'child_on_child_sexual', { behaviour: 'expected_for_age' }),
    'school_support',
    'this_week',
    ...asker,
  ),
  lead(
    'P22',
    about('parent_carer', 'mental_health', { struggling: 'me' }),
    'nhs_111_option_2',
    'today',
    ...asker,
  ),
  lead(
    'P22a',
    about('parent_carer', 'drugs_alcohol', { struggling: 'other_adult' }),
    'helpline_today',
    'today',
    ...asker,
  ),

  lead('Y1', by('young_person', { danger_now: 'yes' }), 'call_999', 'now', ...adultTold),
  lead('Y2', about('young_person', 'domestic_abuse'), 'call_ffd_now', 'now', ...adultTold),
  lead('Y3', about('young_person', 'images'), 'dsl_today', 'now', ...adultTold),
  lead('Y4', by('young_person'), 'dsl_today', 'today', ...adultTold),
  lead('Y4a', about('young_person', 'self_harm'), 'nhs_111_option_2', 'now', ...adultTold),
  lead('Y5', by('young_person', { referral_status: 'said_no' }), 'call_ffd_now', 'now', ...adultTold),
  lead(
    'Y6',
    about('young_person', 'collection', { collection: 'afraid_to_go' }),
    'stop_handover_now',
    'now',
    ...adultTold,
  ),
  lead('Y7', about('young_person', 'collection'), 'keep_child_ring_contacts', 'now', ...adultTold),
  lead(
    'Y8',
    about('young_person', 'housing_money', { housing: 'tonight' }),
    'call_ffd_now',
    'now',
    ...adultTold,
  ),
];

/** Where R3c is on; it is held back everywhere else. */
export const dutyOn = { csa_duty_switch: 'on', csa_duty_from: '2026-11-21', asOf: '2026-11-21' } as const;
