import type { AnyRuleId, Step } from './advice.ts';
import { holds, type Facts } from './conditions.ts';
import { compareDeadlines } from './precedence.ts';
import { reach } from './reach.ts';
import type { Modifier } from './rules/rule.ts';
import { ownerHere, viaChair, type Standing } from './standing.ts';
import { unique } from './unique.ts';
import { familyFacing, type DutyId } from './vocabulary/duties.ts';

/** What decides which steps are shown. */
export interface StepsAround {
  readonly facts: Facts;
  /** Block FAM is on. */
  readonly fam: boolean;
  /** A refused service would have been raised, so the lead decides today (R34). */
  readonly decides: boolean;
}

/**
 * Every duty of every rule that holds, once each (M1, M6): the earliest deadline, the gravest rule's owner,
 * the contacts of all. The lead's action comes first, then by deadline, then gravest rule first.
 *
 * @param standing gravest first, the lead at its head
 */
export function stepsOf(
  standing: readonly Standing[],
  working: readonly Modifier[],
  around: StepsAround,
): readonly Step[] {
  const { facts, fam, decides } = around;
  const steps = new Map<DutyId, Step>();
  const keptFromFamily: AnyRuleId[] = [];

  const add = (step: Omit<Step, 'rules'>, rule: AnyRuleId) => {
    if (fam && familyFacing.includes(step.id)) {
      keptFromFamily.push(rule);
      return;
    }
    const there = steps.get(step.id);
    const contacts = reach(facts.head_in_question === 'yes' ? viaChair(step.contacts) : step.contacts, facts);
    if (!there) {
      steps.set(step.id, {
        ...step,
        owner: ownerHere(step.owner, facts),
        contacts,
        rules: [rule],
      });
      return;
    }
    steps.set(step.id, {
      ...there,
      deadline: compareDeadlines(step.deadline, there.deadline) < 0 ? step.deadline : there.deadline,
      contacts: reach(unique([...there.contacts, ...contacts]), facts),
      rules: unique([...there.rules, rule]),
    });
  };

  for (const { rule, action, deadline, owner, contacts } of standing)
    add({ id: action, deadline, owner, contacts }, rule.id);
  const [lead] = standing;
  if (!lead) return [];
  for (const { id, duties } of [...standing.map(({ rule }) => rule), ...working])
    for (const { when, contacts = [], ...duty } of duties) {
      if (when !== undefined && !holds(when, facts)) continue;
      const deadline = duty.deadline === 'as_the_lead' ? lead.deadline : duty.deadline;
      add({ ...duty, deadline, contacts }, id);
    }

  if (decides) add({ id: 'dsl_today', owner: 'dsl', deadline: 'today', contacts: ['dsl'] }, 'R34');
  for (const rule of keptFromFamily)
    add({ id: 'check_home_contact_safe', owner: 'you', deadline: lead.deadline, contacts: [] }, rule);
  add({ id: 'come_back_if_worse', owner: 'you', deadline: 'when_ready', contacts: [] }, lead.rule.id);

  const [first, ...rest] = steps.values();
  if (!first) return [];
  return [
    first,
    ...rest.sort((a, b) => isSecond(b) - isSecond(a) || compareDeadlines(a.deadline, b.deadline)),
  ];
}

/** M8: beside the head or the chair the front door is the second step, before anything else due now. */
const isSecond = ({ id }: Step): number => Number(id === 'ffd_beside_head');
