import { everydayOnly } from '../rules/levels-of-need.ts';
import type { Rule } from '../rules/rule.ts';
import { all, any, is, matches, not, ticks, type Condition, type Facts } from '../vocabulary/conditions.ts';
import { questions, staff } from '../vocabulary/questions.ts';

/**
 * Block FAM: the person who is feared, and whoever may tell them, is not contacted until somebody able to judge it
 * says so. `always`: no relative, friend or community leader counts as safe either (section 5).
 */
export type Fam = 'off' | 'on' | 'always';

/** Sexual abuse; and FGM until staff have said how they know, because it may be a girl's (R3 to R5). */
const nobodyCountsAsSafe: Condition = any(
  ticks('sexual_abuse'),
  all(ticks('fgm'), is('audience', ...staff), not(is('fgm_basis', ...questions.fgm_basis.values))),
);

/** @param held the rules that match; without any, nothing is said of the family */
export function famOf(held: readonly Rule[], facts: Facts): Fam {
  if (held.length === 0) return 'off';
  if (held.some((rule) => rule.blocks.includes('FAM')) || matches(nobodyCountsAsSafe, facts)) return 'always';
  return facts.risk_from_family !== 'no' && !matches(everydayOnly, facts) ? 'on' : 'off';
}
