import { keysOf, type Condition } from '../vocabulary/conditions.ts';
import type { AnswerKey, AnswerTo } from '../vocabulary/questions.ts';

/** A value that is not offered to everyone. */
export interface Offer<K extends AnswerKey = AnswerKey> {
  readonly key: K;
  readonly value: string;
  readonly when: Condition;
}

/**
 * One page of questions: one state of the machine. `keys` are asked together; those in `mustAnswer`
 * must be answered before going on, the others may stay empty or are preset.
 */
export interface Page {
  readonly id: AnswerKey;
  /** What it asks, for editors who read the chart; readers see the words in locales/. */
  readonly description: string;
  readonly keys: readonly AnswerKey[];
  readonly mustAnswer: readonly AnswerKey[];
  /** The page is due if earlier answers meet this condition. */
  readonly when: Condition;
  /** Conditions on single keys of the page. */
  readonly keysWhen?: Readonly<Partial<Record<AnswerKey, Condition>>>;
  /** Values not offered to everyone. */
  readonly offers?: readonly Offer[];
}

/** A page that asks one question. */
export function page(id: AnswerKey, description: string, when: Condition): Page {
  return { id, description, keys: [id], mustAnswer: [id], when };
}

const fromRules: readonly string[] = ['urgent_rule', 'topic_settled', 'support_possible'];

/** Does the page depend on which rules match so far? */
export function readsRules(condition: Condition): boolean {
  return keysOf(condition).some((key) => fromRules.includes(key));
}

/** Values as typed data, for offers. */
export const only = <K extends AnswerKey>(
  key: K,
  value: AnswerTo<K> extends readonly (infer V)[] ? V : AnswerTo<K>,
  when: Condition,
): Offer => ({ key, value: value as string, when });
