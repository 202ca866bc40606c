import { all, always, any, is, not, ticks, yesOrNotSure, type Condition } from '../vocabulary/conditions.ts';
import { nonDslStaff, staff } from '../vocabulary/questions.ts';
import { frontDoor } from '../vocabulary/contacts.ts';
import type { Duty, Modifier } from './rule.ts';

/** The people a step names were tried once and did not answer, or the school is closed (section 4). */
const nobodyAtSchool: Condition = any(
  is('dsl_reachable', 'no', 'not_sure'),
  is('school_open', 'no', 'not_sure'),
);

/** School or front door is closed, or may be (R37). */
export const somethingShut: Condition = any(
  is('clock', 'out_of_hours', 'unknown'),
  is('school_open', 'no', 'not_sure'),
);

/** R34: the same worry before, or three at once. */
export const againOrThree: Condition = any(yesOrNotSure('repeat'), {
  key: 'topics',
  atLeast: 3,
  apartFrom: ['everyday_info'],
});

/** If the worry is about the head, nobody tries the lead first (M5), so the lead cannot be unreachable either. */
const leadMissed: Condition = all(nobodyAtSchool, is('head_in_question', 'no'));

const livesElsewhere: Condition = all(is('lives_in_worcs', 'no'), not(is('home_council', 'worcestershire')));

/** The front door of the child's own council replaces ours if the primary action goes there (see contact-order.ts). */
const ringHomeCouncil: Duty = {
  id: 'ring_home_council',
  owner: 'you',
  deadline: 'as_the_primary',
  when: is('primary_reaches_front_door', 'yes'),
  contacts: frontDoor,
};

/** Section 4 and the rows whose tier is "none". They keep the primary rule and change how it is carried out. */
export const modifiers: readonly Modifier[] = [
  {
    id: 'R32',
    who: staff,
    when: livesElsewhere,
    on: 'any',
    duties: [ringHomeCouncil, { ...ringHomeCouncil, id: 'write_down_which_council', contacts: [] }],
    mustNots: ['wait_for_right_council', 'assume_front_door_passes_on'],
    services: [],
    sources: ['A11'],
    labels: ['B', 'J'],
  },
  {
    id: 'R34',
    who: [...staff, 'parent_carer'],
    // It applies only if it raises the primary rule, which raise.ts decides.
    when: all(is('primary_raised', 'yes'), againOrThree),
    on: 'any',
    duties: [{ id: 'bring_the_whole_pattern', owner: 'you', deadline: 'as_the_primary' }],
    mustNots: ['treat_each_worry_alone'],
    services: [],
    sources: [],
    labels: ['J'],
  },
  {
    id: 'R35',
    who: 'everyone',
    when: all(not(is('other_children', 'no')), is('self_harm_alone', 'no')),
    on: { tiers: ['T0', 'T1', 'T2', 'T3', 'T4'] },
    duties: [{ id: 'think_of_other_children', owner: 'you', deadline: 'same_call' }],
    mustNots: [{ id: 'assume_other_children_safe', when: not(is('audience', 'young_person')) }],
    services: [],
    sources: ['L5'],
    labels: ['J'],
  },
  {
    id: 'R36',
    who: nonDslStaff,
    when: leadMissed,
    on: ['R3a', 'R4', 'R5', 'R10', 'R12', 'R13', 'R14', 'R14a', 'R15', 'R16', 'R16a'],
    action: 'call_ffd_now',
    replacements: [{ contact: 'dsl', replacedBy: frontDoor }],
    duties: [
      { id: 'tell_senior_leader_on_site', owner: 'you', deadline: 'now', contacts: ['senior_leader'] },
      { id: 'tell_lead_afterwards', owner: 'you', deadline: 'today', contacts: ['dsl'] },
    ],
    mustNots: [],
    services: [],
    sources: ['A5', 'C1'],
    labels: ['J'],
  },
  {
    id: 'R36a',
    who: nonDslStaff,
    when: always,
    on: ['R1', 'R2', 'R3', 'R20', 'R40'],
    // R1, R2 and R3 already say to tell the lead afterwards; R40 has the lead fetched meanwhile.
    duties: [],
    mustNots: ['wait_for_lead'],
    services: [],
    sources: ['A5'],
    labels: [],
  },
  {
    id: 'R36b',
    who: nonDslStaff,
    when: leadMissed,
    on: ['R22'],
    action: 'nhs_111_option_2',
    replacements: [{ contact: 'dsl', replacedBy: ['nhs-111-mental-health'] }],
    duties: [
      {
        id: 'senior_leader_stays_with_child',
        owner: 'senior_leader',
        deadline: 'now',
        contacts: ['senior_leader'],
      },
      {
        id: 'ffd_too',
        owner: 'you',
        deadline: 'now',
        when: not(is('risk_from_family', 'no')),
        contacts: frontDoor,
      },
      { id: 'cannot_keep_safe_is_999', owner: 'you', deadline: 'when_ready', contacts: ['emergency-999'] },
      { id: 'tell_lead_afterwards', owner: 'you', deadline: 'today', contacts: ['dsl'] },
    ],
    mustNots: [],
    services: ['nhs-111-mental-health'],
    sources: ['C12'],
    labels: ['J'],
  },
  {
    id: 'R36c',
    who: nonDslStaff,
    when: leadMissed,
    on: ['R6', 'R17', 'R18', 'R19', 'R19b', 'R23', 'R30a', 'R39', 'R41'],
    replacements: [{ contact: 'dsl', replacedBy: ['dsl', 'senior_leader', ...frontDoor] }],
    duties: [
      {
        id: 'deputy_then_senior_leader',
        owner: 'you',
        deadline: 'same_day',
        contacts: ['dsl', 'senior_leader'],
      },
      {
        id: 'nobody_by_end_of_day_ffd',
        owner: 'you',
        deadline: 'today',
        // R39 has the front door rung earlier, at its set time.
        when: not(is('collection', 'not_collected')),
        contacts: frontDoor,
      },
      {
        id: 'nobody_by_end_of_day_101',
        owner: 'you',
        deadline: 'today',
        when: any(ticks('radicalisation'), is('missing', 'absent_2_to_9_days')),
        contacts: ['west-mercia-police'],
      },
      {
        id: 'nobody_by_end_of_day_cme',
        owner: 'you',
        deadline: 'today',
        when: is('missing', 'whereabouts_unknown'),
        contacts: ['wcc-cme'],
      },
      {
        id: 'nobody_by_end_of_day_worker',
        owner: 'you',
        deadline: 'today',
        when: is('referral_status', 'open_family_support_new_worry', 'has_social_worker'),
      },
      {
        id: 'nobody_by_end_of_day_housing',
        owner: 'you',
        deadline: 'today',
        when: is('housing', 'tonight', 'not_sure'),
        contacts: ['council-housing', ...frontDoor],
      },
      { id: 'tell_lead_afterwards', owner: 'you', deadline: 'today', contacts: ['dsl'] },
    ],
    mustNots: [],
    services: [],
    sources: ['C1'],
    labels: ['J'],
  },
  {
    id: 'R36d',
    who: nonDslStaff,
    when: nobodyAtSchool,
    on: ['R7', 'R8a', 'R9'],
    replacements: [
      {
        contact: 'headteacher',
        replacedBy: ['chair_of_governors', 'worcestershire-lado'],
        when: not(is('subject', 'chair_of_governors')),
      },
      {
        contact: 'headteacher',
        replacedBy: ['worcestershire-lado'],
        when: is('subject', 'chair_of_governors'),
      },
    ],
    duties: [
      {
        id: 'head_away_tell_chair',
        owner: 'you',
        deadline: 'now',
        when: not(is('subject', 'chair_of_governors')),
        contacts: ['chair_of_governors', 'worcestershire-lado', ...frontDoor],
      },
      {
        id: 'head_away_lado_direct',
        owner: 'you',
        deadline: 'now',
        when: is('subject', 'chair_of_governors'),
        contacts: ['worcestershire-lado', ...frontDoor],
      },
      {
        id: 'no_reply_lado',
        owner: 'you',
        deadline: 'same_day',
        when: not(is('subject', 'chair_of_governors')),
        contacts: ['worcestershire-lado', ...frontDoor],
      },
    ],
    mustNots: [],
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'R36e',
    who: nonDslStaff,
    when: nobodyAtSchool,
    on: ['R8'],
    replacements: [{ contact: 'chair_of_governors', replacedBy: ['worcestershire-lado'] }],
    duties: [
      {
        id: 'chair_away_lado_direct',
        owner: 'you',
        deadline: 'now',
        contacts: ['worcestershire-lado', ...frontDoor],
      },
      {
        id: 'child_may_be_harmed_ffd',
        owner: 'you',
        deadline: 'now',
        when: not(is('sig_harm_suspected', 'no')),
        contacts: frontDoor,
      },
    ],
    mustNots: [],
    services: [],
    sources: ['C3'],
    labels: ['J'],
  },
  {
    id: 'R36f',
    who: ['parent_carer', 'young_person'],
    when: nobodyAtSchool,
    on: ['P9', 'Y3', 'P13a'],
    action: 'call_ffd_now',
    replacements: [{ contact: 'dsl', replacedBy: frontDoor }],
    duties: [],
    mustNots: [],
    services: [],
    sources: ['A3'],
    labels: ['J'],
  },
  {
    id: 'R37',
    who: 'everyone',
    when: somethingShut,
    on: 'any',
    duties: [
      {
        id: 'ffd_now_not_collected',
        owner: 'you',
        deadline: 'now',
        when: is('collection', 'not_collected'),
        contacts: frontDoor,
      },
      {
        id: 'note_tonight_tell_lead_tomorrow',
        owner: 'you',
        deadline: 'today',
        when: all(is('audience', ...nonDslStaff), is('lead_waits_for_school', 'yes')),
      },
      {
        id: 'childline_or_trusted_adult_tonight',
        owner: 'you',
        deadline: 'today',
        when: all(is('audience', 'young_person'), is('lead_waits_for_school', 'yes')),
        contacts: ['childline', 'trusted_adult'],
      },
      {
        id: 'ffd_advice_next_working_day',
        owner: 'you',
        deadline: 'next_working_day',
        when: all(is('audience', ...nonDslStaff, 'young_person'), is('lead_waits_for_school', 'yes')),
        contacts: frontDoor,
      },
    ],
    mustNots: ['wait_for_school_to_reopen'],
    services: [],
    sources: ['A3', 'A4'],
    labels: ['J'],
  },
  {
    id: 'R38',
    who: staff,
    when: is('records_login', 'no', 'not_sure'),
    on: 'any',
    duties: [
      { id: 'tell_first_record_second', owner: 'writer', deadline: 'as_the_primary' },
      { id: 'write_on_paper', owner: 'writer', deadline: 'same_day' },
    ],
    mustNots: ['delay_telling', 'use_personal_device_or_others_login', 'keep_a_copy'],
    services: [],
    sources: ['C1'],
    labels: ['J'],
  },
  {
    id: 'R42',
    who: [...staff, 'parent_carer'],
    when: is('housing', 'soon'),
    on: 'any',
    duties: [
      {
        id: 'ring_housing_team_this_week',
        owner: 'dsl',
        deadline: 'this_week',
        when: is('audience', ...staff),
        contacts: ['council-housing', 'shelter'],
      },
      {
        id: 'ring_housing_team_this_week',
        owner: 'you',
        deadline: 'this_week',
        when: is('audience', 'parent_carer'),
        contacts: ['council-housing', 'shelter'],
      },
      { id: 'keep_letters_and_dates', owner: 'you', deadline: 'this_week' },
    ],
    mustNots: ['wait_for_bailiff', 'leave_home_before_advice'],
    services: [],
    sources: ['C15'],
    labels: ['J'],
  },
  {
    id: 'R43',
    who: staff,
    when: ticks('attendance', 'missing'),
    on: 'any',
    duties: [
      { id: 'check_every_reason_for_absence', owner: 'dsl_or_attendance_lead', deadline: 'as_the_primary' },
      {
        id: 'tell_council_of_long_absence',
        owner: 'dsl_or_attendance_lead',
        deadline: 'when_ready',
        contacts: ['worcestershire-attendance-helpline', 'wcc-cme'],
      },
      {
        id: 'weigh_attendance_steps',
        owner: 'dsl_or_attendance_lead',
        deadline: 'when_ready',
        when: is('agreement_to_service', 'refused'),
        contacts: ['worcestershire-attendance-helpline'],
      },
    ],
    mustNots: ['legal_step_instead_of_asking_about_harm', 'delete_from_roll'],
    services: ['worcestershire-attendance-helpline', 'wcc-cme'],
    sources: ['C6', 'C16'],
    labels: [],
  },
  {
    id: 'P15b',
    who: ['parent_carer', 'young_person'],
    when: is('referral_status', 'has_social_worker', 'open_family_support_new_worry'),
    on: 'any',
    duties: [{ id: 'tell_known_worker', owner: 'you', deadline: 'as_the_primary' }],
    mustNots: ['assume_worker_knows'],
    services: [],
    sources: [],
    labels: ['J'],
  },
  {
    id: 'P16',
    who: ['parent_carer'],
    when: livesElsewhere,
    on: 'any',
    duties: [ringHomeCouncil],
    mustNots: [],
    services: [],
    sources: ['A11'],
    labels: [],
  },
];
