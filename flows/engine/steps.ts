import { matches, type Facts } from '../vocabulary/conditions.ts';
import { compareDeadlines, shownFor } from './precedence.ts';
import { inOrderToTry } from './contact-order.ts';
import { allegationRows, rowsBesideFrontDoor } from '../rules/adults-who-work-with-children.ts';
import type { Modifier } from '../rules/rule.ts';
import { ownerHere, viaChair, type AdjustedRule } from './adjusted-rules.ts';
import { unique } from '../vocabulary/unique.ts';
import type { Contact } from '../vocabulary/contacts.ts';
import {
  familyFacing,
  tellsParents,
  toCaseManager,
  withFamilyFeared,
  type DutyId,
} from '../vocabulary/duties.ts';
import type { Fam } from './fam.ts';
import { saidOnce } from './said-once.ts';
import type { Step } from './step.ts';
import type { AnyRuleId } from '../vocabulary/rules.ts';

/** What decides which steps are shown. */
export interface StepOptions {
  readonly facts: Facts;
  /** Block FAM is on. */
  readonly fam: Fam;
  /** A refused service would have been raised, so the lead decides today (R34). */
  readonly decides: boolean;
}

/**
 * Every duty of every matching rule, once each (M1, M6): the earliest deadline, the gravest rule's owner,
 * all contacts. The primary action comes first, then by deadline, then gravest rule first.
 *
 * @param adjusted gravest first, after the primary rule
 * @param working the modifiers that apply
 */
export function stepsOf(
  adjusted: readonly AdjustedRule[],
  working: readonly Modifier[],
  circumstances: StepOptions,
): readonly Step[] {
  const { facts, fam, decides } = circumstances;
  const steps = new Map<DutyId, Step>();
  const keptFromFamily: AnyRuleId[] = [];
  const agreedFirst: AnyRuleId[] = [];
  const allegation = adjusted.some(({ rule }) => allegationRows.includes(rule.id));

  const add = (step: Omit<Step, 'rules'>, rule: AnyRuleId) => {
    if (allegation && tellsParents.includes(step.id)) {
      agreedFirst.push(rule);
      return;
    }
    if (fam !== 'off' && familyFacing.includes(step.id)) {
      keptFromFamily.push(rule);
      return;
    }
    const there = steps.get(step.id);
    const contacts = inOrderToTry(
      facts.head_in_question === 'yes' ? viaChair(step.contacts) : step.contacts,
      facts,
      [rule],
    );
    if (!there) {
      steps.set(step.id, {
        ...step,
        owner: ownerHere(step.owner, facts),
        contacts,
        rules: [rule],
      });
      return;
    }
    const rules = unique([...there.rules, rule]);
    steps.set(step.id, {
      ...there,
      deadline: compareDeadlines(step.deadline, there.deadline) < 0 ? step.deadline : there.deadline,
      contacts: inOrderToTry(unique([...there.contacts, ...contacts]), facts, rules),
      rules,
    });
  };

  for (const one of adjusted) {
    const { rule, deadline, owner, contacts } = one;
    add({ id: shownFor(one, adjusted).action, deadline, owner, contacts }, rule.id);
  }
  const [primary] = adjusted;
  if (!primary) return [];
  for (const { id, duties } of [...adjusted.map(({ rule }) => rule), ...working])
    for (const { when, contacts = [], ...duty } of duties) {
      if (when !== undefined && !matches(when, facts)) continue;
      const deadline = duty.deadline === 'as_the_primary' ? primary.deadline : duty.deadline;
      add(underFam({ ...duty, deadline, contacts }, fam), id);
    }

  if (decides) add({ id: 'dsl_today', owner: 'dsl', deadline: 'today', contacts: ['dsl'] }, 'R34');
  for (const rule of agreedFirst)
    add(
      { id: 'parents_told_once_agreed', owner: 'headteacher', deadline: 'one_working_day', contacts: [] },
      rule,
    );
  for (const rule of keptFromFamily)
    add({ id: 'check_home_contact_safe', owner: 'you', deadline: primary.deadline, contacts: [] }, rule);
  add({ id: 'come_back_if_worse', owner: 'you', deadline: 'when_ready', contacts: [] }, primary.rule.id);

  const [first, ...rest] = saidOnce([...steps.values()], facts);
  if (!first) return [];
  return [first, ...rest.sort((a, b) => early(b) - early(a) || compareDeadlines(a.deadline, b.deadline))];
}

/** What block FAM makes of a step that reaches for the family. */
function underFam<D extends { readonly id: DutyId; readonly contacts: readonly Contact[] }>(
  duty: D,
  fam: Fam,
): D {
  const feared = withFamilyFeared[duty.id];
  if (fam === 'off' || !feared || feared[fam] === duty.id) return duty;
  return { ...duty, id: feared[fam], contacts: feared.contacts };
}

/** After the head or the chair, the front door is the second step (M8); then what a case manager who reads it has to do (M4). */
function early({ id, rules }: Step): number {
  const besideHead = id === 'call_ffd_now' && rules.some((rule) => rowsBesideFrontDoor.includes(rule));
  return id === 'ffd_beside_head' || besideHead ? 2 : Number(toCaseManager.includes(id));
}
