import { all, is, matches, yesOrNotSure, type Condition, type Facts } from '../vocabulary/conditions.ts';
import { againOrThree } from '../rules/modifiers.ts';
import type { RuleId } from '../vocabulary/rules.ts';

const again: Condition = yesOrNotSure('repeat');

/** R34 needs Q7, which R15b and P21 do not by themselves. */
const fewNeeds: Condition = is('needs', 'none_or_one');

/** The rule R34 raises a primary rule to: a repeated worry, or several at once, is graver than one alone. */
const raises: Readonly<Partial<Record<RuleId, { readonly to: RuleId; readonly when: Condition }>>> = {
  R15b: { to: 'R25', when: all(again, fewNeeds) },
  R27: { to: 'R25', when: again },
  R25: { to: 'R24', when: againOrThree },
  R24: { to: 'R23', when: again },
  P13: { to: 'P12a', when: again },
  P21: { to: 'P12a', when: all(again, fewNeeds) },
  P12a: { to: 'P12', when: againOrThree },
  P12: { to: 'P13a', when: again },
};

/** The rule that R34 turns this primary rule into, once; null if it does not raise it. */
export function raisedFrom(primary: RuleId, facts: Facts): RuleId | null {
  const raise = raises[primary];
  return raise !== undefined && matches(raise.when, facts) ? raise.to : null;
}

/**
 * A refusal (R26) is not raised; if the refused support would have been raised, the lead decides today.
 */
export function refusalNeedsDecision(primary: RuleId, facts: Facts): boolean {
  if (primary !== 'R26') return false;
  const wasTargeted = facts.needs === 'several_or_entrenched' || facts.needs === 'not_sure';
  return matches(wasTargeted ? again : againOrThree, facts);
}
