import {
  actionKinds,
  deadlines,
  tiers,
  type Action,
  type Deadline,
  type Tier,
} from '../vocabulary/advice.ts';
import { ruleIds, type RuleId } from '../vocabulary/rules.ts';

/** If two rows have the same action, the words of the more specific one are shown (M6). */
const moreExact: Readonly<Partial<Record<RuleId, RuleId>>> = {
  R20: 'R1',
  P1: 'R1',
  P7a: 'R1',
  Y1: 'R1',
  R40: 'R2',
  P18: 'R2',
  Y6: 'R2',
  P7: 'R21',
  P3: 'P2',
  P5: 'P2',
  P15: 'P3',
  P15a: 'P2',
  Y5: 'Y2',
  R30: 'R11',
  R3a: 'R10',
  R4: 'R10',
  R5: 'R10',
  R12: 'R10',
  R13: 'R10',
  R14: 'R10',
  R14a: 'R10',
  R15: 'R10',
  R15b: 'R27',
  P21: 'P13',
  R16a: 'R10',
};

/** Rows whose step is shown instead of another's at the same tier, though the action differs (M6). */
const shownInstead: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  R40: ['R2'],
  P18: ['R2'],
  Y6: ['R2'],
  P15: ['P2', 'P3', 'P5'],
};

/** The row whose step is shown for this one: itself, unless another at its tier is shown instead. */
export function shownFor<R extends Urgent>(one: R, all: readonly R[]): R {
  const instead = all.find(
    ({ rule, tier }) => tier === one.tier && shownInstead[rule.id]?.includes(one.rule.id),
  );
  return instead ?? one;
}

/** Row order, with each more specific row moved before the row it refines. */
const rowOrder: ReadonlyMap<RuleId, number> = (() => {
  const order: RuleId[] = [];
  const place = (id: RuleId): void => {
    if (order.includes(id)) return;
    ruleIds.filter((other) => moreExact[other] === id).forEach(place);
    order.push(id);
  };
  ruleIds.forEach(place);
  return new Map(order.map((id, index) => [id, index]));
})();

/** The values that decide urgency. */
export interface Urgent {
  readonly rule: { readonly id: RuleId };
  readonly tier: Tier;
  readonly deadline: Deadline;
  readonly action: Action;
}

/** Most urgent first: negative when `a` goes before `b`. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  return deadlines.indexOf(a) - deadlines.indexOf(b);
}

/** Urgency is tier, then deadline (N8). Zero when both are the same. */
export function compareUrgency(
  a: Pick<Urgent, 'tier' | 'deadline'>,
  b: Pick<Urgent, 'tier' | 'deadline'>,
): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || compareDeadlines(a.deadline, b.deadline);
}

/** Gravest first: by urgency, then by who is contacted (section 11), then row order (section 2). */
export function compareGravity(a: Urgent, b: Urgent): number {
  return (
    compareUrgency(a, b) ||
    actionKinds[a.action] - actionKinds[b.action] ||
    (rowOrder.get(a.rule.id) ?? 0) - (rowOrder.get(b.rule.id) ?? 0)
  );
}
