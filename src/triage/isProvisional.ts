import { mayBeLowered } from '../../flows/engine/provisional.ts';
import type { EarlyExit } from '../../flows/engine/trail.ts';
import type { Facts } from '../../flows/vocabulary/conditions.ts';

/** Must this advice say that it may change? Only an early one has to. */
export const isProvisional = (early: EarlyExit | undefined, facts: Facts): boolean =>
  early !== undefined && mayBeLowered(early, facts);
