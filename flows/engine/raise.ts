import { matches, yesOrNotSure, type Condition, type Facts } from '../vocabulary/conditions.ts';
import { againOrThree } from '../rules/modifiers.ts';
import type { RuleId } from '../vocabulary/rules.ts';

const again: Condition = yesOrNotSure('repeat');

/** What R34 raises a primary rule to: the same worry before, or several at once, is more than each alone. */
const raises: Readonly<Partial<Record<RuleId, { readonly to: RuleId; readonly when: Condition }>>> = {
  R27: { to: 'R25', when: again },
  R25: { to: 'R24', when: againOrThree },
  R24: { to: 'R23', when: again },
  P13: { to: 'P12a', when: again },
  P12a: { to: 'P12', when: againOrThree },
  P12: { to: 'P13a', when: again },
};

/** The rule that R34 makes of this primary rule, once; null where it leaves it. */
export function raisedFrom(primary: RuleId, facts: Facts): RuleId | null {
  const raise = raises[primary];
  return raise !== undefined && matches(raise.when, facts) ? raise.to : null;
}

/**
 * A refusal (R26) is not raised; where the refused support would have been, the lead decides today.
 */
export function refusalNeedsDecision(primary: RuleId, facts: Facts): boolean {
  if (primary !== 'R26') return false;
  const wasTargeted = facts.needs === 'several_or_entrenched' || facts.needs === 'not_sure';
  return matches(wasTargeted ? again : againOrThree, facts);
}
