import { all, any, is, not, yesOrNotSure, type Condition } from '../vocabulary/conditions.ts';
import { nonDslStaff, staff } from '../vocabulary/questions.ts';
import { frontDoor } from '../vocabulary/contacts.ts';
import type { Duty, Rule } from './rule.ts';

const unheard = is(
  'referral_status',
  'told_dsl_no_action',
  'no_acknowledgement',
  'no_decision',
  'said_no',
  'child_not_safer',
);
const referredUnheard = is(
  'referral_status',
  'no_acknowledgement',
  'no_decision',
  'said_no',
  'child_not_safer',
);
/** Refused, and nothing that the lead knows of is unsafe. */
const refusedAndCalm: Condition = all(
  is('referral_status', 'said_no'),
  is('sig_harm_suspected', 'no'),
  is('risk_from_family', 'no'),
);
const knownWorker = is('referral_status', 'open_family_support_new_worry', 'has_social_worker');

/** Q7 is never reached because of Q6, because the worry is about an adult, or because something graver matches. */
const needsNotAsked: Condition = any(
  yesOrNotSure('risk_from_family'),
  is(
    'subject',
    'adult_in_school',
    'adult_elsewhere_with_children',
    'head',
    'governor',
    'chair_of_governors',
    'not_sure_if_adult_involved',
    'not_sure_which_adult',
  ),
  is('urgent_rule', 'yes'),
);

const askAgain: Duty = { id: 'ask_again_if_in_danger', owner: 'you', deadline: 'now' };

/** When a worry was raised before, or somebody already works with the family (rules.md A6 to A10). */
export const referralRules: readonly Rule[] = [
  {
    id: 'R29',
    tier: 'T4',
    who: ['dsl'],
    when: any(
      is('referral_status', 'no_acknowledgement', 'no_decision', 'child_not_safer'),
      all(is('referral_status', 'said_no'), not(refusedAndCalm)),
    ),
    action: 'escalate_ffd',
    contacts: frontDoor,
    deadline: 'now',
    owner: 'dsl',
    duties: [
      { ...askAgain, owner: 'dsl' },
      { id: 'ask_for_acknowledgement_and_outcome', owner: 'dsl', deadline: 'now', contacts: frontDoor },
      {
        id: 'use_escalation_procedure',
        owner: 'dsl',
        deadline: 'one_working_day',
        contacts: ['west-midlands-safeguarding-procedures'],
      },
    ],
    mustNots: ['wait_in_silence'],
    blocks: ['AGAIN', 'REF', 'ESC'],
    level: 4,
    services: ['west-midlands-safeguarding-procedures'],
    sources: ['A8', 'A9', 'A10'],
    labels: [],
  },
  {
    id: 'R29a',
    tier: 'T6',
    who: ['dsl'],
    when: refusedAndCalm,
    action: 'dsl_today',
    contacts: frontDoor,
    deadline: 'today',
    owner: 'dsl',
    duties: [
      { id: 'hear_front_doors_reason', owner: 'dsl', deadline: 'today', contacts: frontDoor },
      { id: 'record_decision_and_reasons', owner: 'dsl', deadline: 'today' },
      { id: 'plan_help_after_no', owner: 'dsl', deadline: 'this_week' },
      {
        id: 'still_disagree_escalate',
        owner: 'dsl',
        deadline: 'when_ready',
        contacts: ['west-midlands-safeguarding-procedures'],
      },
      { id: 'come_back_if_harm_suspected', owner: 'dsl', deadline: 'when_ready', contacts: frontDoor },
    ],
    mustNots: ['treat_no_as_the_end'],
    blocks: ['ESC'],
    level: '2-4',
    services: ['west-midlands-safeguarding-procedures'],
    sources: ['A8', 'A9'],
    labels: ['J'],
  },
  {
    id: 'R30',
    tier: 'T4',
    who: ['dsl'],
    when: all(
      knownWorker,
      any(
        yesOrNotSure('sig_harm_suspected'),
        is('needs', 'several_or_entrenched', 'not_sure'),
        needsNotAsked,
      ),
    ),
    action: 'ffd_referral_today',
    contacts: frontDoor,
    deadline: 'same_day',
    owner: 'dsl',
    duties: [
      { id: 'tell_known_worker', owner: 'dsl', deadline: 'same_day' },
      { id: 'ask_to_step_up', owner: 'dsl', deadline: 'same_day', contacts: frontDoor },
    ],
    mustNots: ['assume_worker_knows', 'tell_only_support_worker'],
    blocks: ['REF'],
    level: 4,
    services: [],
    sources: ['D1'],
    labels: ['J'],
  },
  {
    id: 'R30a',
    tier: 'T6',
    who: staff,
    when: knownWorker,
    action: 'dsl_today',
    contacts: ['dsl', ...frontDoor],
    deadline: 'today',
    owner: 'staff_member',
    duties: [
      {
        id: 'say_worker_is_known',
        owner: 'staff_member',
        deadline: 'today',
        when: is('audience', ...nonDslStaff),
        contacts: ['dsl'],
      },
      { id: 'tell_known_worker', owner: 'dsl', deadline: 'today' },
      { id: 'designated_teacher_if_looked_after', owner: 'dsl', deadline: 'today' },
    ],
    mustNots: ['assume_worker_knows'],
    blocks: [],
    level: '2-4',
    services: [],
    sources: ['C1'],
    labels: ['J'],
  },
  {
    id: 'R33',
    tier: 'T4',
    who: nonDslStaff,
    when: all(unheard, yesOrNotSure('sig_harm_suspected')),
    action: 'call_ffd_now',
    contacts: [...frontDoor, 'nspcc-whistleblowing'],
    deadline: 'now',
    owner: 'whoever_still_worries',
    duties: [
      { ...askAgain, owner: 'whoever_still_worries' },
      { id: 'say_raised_before_and_what_changed', owner: 'whoever_still_worries', deadline: 'now' },
      {
        id: 'ask_lead_for_decision_and_reason',
        owner: 'whoever_still_worries',
        deadline: 'today',
        contacts: ['dsl'],
      },
    ],
    mustNots: ['stop_at_no'],
    blocks: ['AGAIN', 'NODETER'],
    level: 4,
    services: ['nspcc-whistleblowing'],
    sources: ['A6', 'A9', 'C3'],
    labels: [],
  },
  {
    id: 'P15',
    tier: 'T4',
    who: ['parent_carer'],
    when: referredUnheard,
    action: 'escalate_ffd',
    contacts: [...frontDoor, 'nspcc'],
    deadline: 'now',
    owner: 'you',
    duties: [
      askAgain,
      { id: 'say_reported_before_ask_manager', owner: 'you', deadline: 'now' },
      { id: 'tell_school_lead', owner: 'you', deadline: 'today', contacts: ['dsl'] },
    ],
    mustNots: ['complain_instead'],
    blocks: ['AGAIN'],
    level: 4,
    services: ['nspcc'],
    sources: ['A9'],
    labels: ['J'],
  },
  {
    id: 'P15a',
    tier: 'T4',
    who: ['parent_carer'],
    when: is('referral_status', 'told_dsl_no_action'),
    action: 'call_ffd_now',
    contacts: [...frontDoor, 'nspcc'],
    deadline: 'now',
    owner: 'you',
    duties: [askAgain, { id: 'say_school_was_told_and_when', owner: 'you', deadline: 'now' }],
    mustNots: ['complain_instead'],
    blocks: ['AGAIN'],
    level: 4,
    services: ['nspcc'],
    sources: ['A2', 'A9'],
    labels: ['J'],
  },
  {
    id: 'Y5',
    tier: 'T4',
    who: ['young_person'],
    when: is('referral_status', 'told_dsl_no_action', 'said_no', 'child_not_safer'),
    action: 'call_ffd_now',
    contacts: [...frontDoor, 'trusted_adult', 'childline'],
    deadline: 'now',
    owner: 'you',
    duties: [{ id: 'keep_telling', owner: 'you', deadline: 'now', contacts: ['trusted_adult', 'childline'] }],
    mustNots: [],
    blocks: [],
    level: 4,
    services: ['childline'],
    sources: ['A2', 'A9'],
    labels: [],
  },
];

/** R23 covers the same referral history if no serious harm is suspected. */
export const unheardWithoutHarm: Condition = all(unheard, is('sig_harm_suspected', 'no'));
