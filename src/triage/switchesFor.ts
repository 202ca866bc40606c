import type { Facts } from '../../flows/vocabulary/conditions.ts';
import { switchesOffered } from '../../flows/questions/switches.ts';
import { switchQuestions, type SwitchKey } from '../../flows/vocabulary/questions.ts';

export interface OfferedSwitch {
  readonly key: SwitchKey;
  readonly values: readonly string[];
}

/** The switches offered to this reader, each with its values, in order. */
export const switchesFor = (facts: Facts): readonly OfferedSwitch[] =>
  switchesOffered(facts).map((key) => ({ key, values: switchQuestions[key].values }));
