/**
 * The part of flows/ that is needed once something is answered: the machine, the rules, and the advice that follows from
 * them. vite.config.ts puts it into one file with the advice screen, which loads after what the first question needs.
 */
import { replay, withAnswer, withCarryOn, withoutLast } from '../../flows/replay.ts';

export const engine = { replay, withAnswer, withCarryOn, withoutLast } as const;

export type Engine = typeof engine;
