import { inOrderToTry } from './contact-order.ts';
import { compareDeadlines } from './precedence.ts';
import type { Step } from './step.ts';
import { all, always, is, matches, type Condition, type Facts } from '../vocabulary/conditions.ts';
import type { DutyId } from '../vocabulary/duties.ts';
import { nonDslStaff, staff } from '../vocabulary/questions.ts';
import { unique } from '../vocabulary/unique.ts';

/** Steps that say the same to the same person. */
interface Alike {
  readonly when: Condition;
  /** The first that is due is shown, or whichever is the primary action. */
  readonly same: readonly DutyId[];
  /** Left out beside any of them: they only add what it is about, which the reader knows. */
  readonly within?: readonly DutyId[];
}

const byOthers = is('audience', ...nonDslStaff, 'parent_carer', 'young_person');
const tellLead = {
  same: [
    'dsl_now_then_ffd',
    'dsl_today',
    'tell_lead_and_see_ffd_told',
    'tell_school_lead',
    'tell_school_if_open',
    'or_tell_trusted_adult',
    'tell_lead_too',
  ],
  within: [
    'tell_lead_afterwards',
    'tell_lead_child_missing',
    'tell_lead_not_collected',
    'tell_lead_family_homeless',
    'tell_lead_needs_unclear',
    'tell_lead_who_sees_patterns',
    'school_can_help_children',
  ],
} as const;

const alike: readonly Alike[] = [
  {
    // With the head in question the chair is told instead (M5).
    when: all(byOthers, is('head_in_question', 'yes')),
    same: ['chair_governors_allegation', ...tellLead.same],
    within: tellLead.within,
  },
  { when: byOthers, ...tellLead },
  { when: is('audience', 'dsl'), same: ['record_decision_and_reasons', 'dsl_today'] },
  {
    when: always,
    same: [
      'call_ffd_now',
      'ffd_beside_head',
      'child_may_be_harmed_ffd',
      'ffd_after_999',
      'ffd_too',
      'ffd_same_day',
    ],
  },
  { when: always, same: ['ffd_referral_today', 'ffd_after_999'] },
  { when: always, same: ['escalate_ffd', 'ffd_after_999', 'ffd_same_day'] },
  { when: is('audience', ...staff), same: ['stop_handover_now', 'ffd_after_999'] },
  { when: always, same: ['form_after_phone', 'written_form_after_call'] },
  {
    when: always,
    same: ['tell_known_worker', 'tell_social_worker_if_any', 'tell_social_worker_not_collected'],
  },
  { when: always, same: ['tell_senior_leader_on_site', 'raised_before_tell_senior_leader'] },
  { when: always, same: ['stay_with_child', 'stay_with_child_if_safe'] },
  { when: always, same: ['not_safe_is_999', 'overdose_is_999'] },
];

/** One step for those that say the same to the same person: the earliest deadline, all contacts, all rules. */
export function saidOnce(steps: readonly Step[], facts: Facts): readonly Step[] {
  return alike
    .filter(({ when }) => matches(when, facts))
    .reduce((left, one) => merged(left, one, facts), steps);
}

function merged(steps: readonly Step[], { same, within = [] }: Alike, facts: Facts): readonly Step[] {
  const due = steps.filter(({ id }) => same.includes(id));
  const [primary] = steps;
  const kept =
    due.find((step) => step === primary) ?? due.sort((a, b) => same.indexOf(a.id) - same.indexOf(b.id))[0];
  if (!kept) return steps;
  const others = steps.filter((step) => step !== kept && (due.includes(step) || isWithin(step, within)));
  const rules = unique([kept, ...others].flatMap((step) => step.rules));
  const one: Step = {
    ...kept,
    deadline: [kept, ...others].map(({ deadline }) => deadline).sort(compareDeadlines)[0] ?? kept.deadline,
    contacts: inOrderToTry(unique([kept, ...others].flatMap(({ contacts }) => contacts)), facts, rules),
    rules,
  };
  return steps.filter((step) => !others.includes(step)).map((step) => (step === kept ? one : step));
}

/** Where nobody at school could be told first, the lead is still told afterwards (section 4). */
const isWithin = ({ id, rules }: Step, within: readonly DutyId[]): boolean =>
  within.includes(id) && !(id === 'tell_lead_afterwards' && rules.some((rule) => rule.startsWith('R36')));
