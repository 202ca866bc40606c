import { everydayOnly } from '../rules/levels-of-need.ts';
import type { Rule } from '../rules/rule.ts';
import { matches, type Facts } from '../vocabulary/conditions.ts';

/**
 * Block FAM: the person who is feared, and whoever may tell them, is not contacted until somebody able to judge it
 * says so. `always`: no relative, friend or community leader counts as safe either (section 5).
 */
export type Fam = 'off' | 'on' | 'always';

/** @param held the rules that match; without any, nothing is said of the family */
export function famOf(held: readonly Rule[], facts: Facts): Fam {
  if (held.length === 0) return 'off';
  if (held.some((rule) => rule.blocks.includes('FAM')) || facts.topics?.includes('sexual_abuse'))
    return 'always';
  return facts.risk_from_family !== 'no' && !matches(everydayOnly, facts) ? 'on' : 'off';
}
