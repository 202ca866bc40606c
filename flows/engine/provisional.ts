import { matches, ticks, type Facts } from '../vocabulary/conditions.ts';
import type { EarlyExit } from './trail.ts';

/** Early advices that come before the pages of other worries ticked with them. */
const beforeDetails: readonly EarlyExit[] = ['harm_to_self', 'going_home'];

/** FGM counts as a girl's, and a child's sexual behaviour as harmful, until their own pages are answered. */
const countsAsGraver = ticks('fgm', 'child_on_child_sexual');

/** May pages still to come lower this early advice (N3)? Then it says so. */
export const mayBeLowered = (exit: EarlyExit, facts: Facts): boolean =>
  exit === 'fgm' || (beforeDetails.includes(exit) && matches(countsAsGraver, facts));
