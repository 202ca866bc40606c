import { unique } from './unique.ts';
import type { AnswerKey, Answers, AnswerTo, SwitchKey, SwitchTo, Topic } from './questions.ts';

/** What is derived from the answers; see facts.ts and advise.ts. */
interface Derived {
  /** R3c is on (section 1c). */
  readonly csa_duty: 'on' | 'off';
  /** The reader may be the head: a lead if the profile says the head is the lead, otherwise a teacher (M4). */
  readonly head_may_be_reading: 'yes' | 'no';
  /** A T0-T5 rule other than R30 matches, so Q7 is not asked. */
  readonly urgent_rule: 'yes' | 'no';
  /** The one ticked topic is settled by R6, R31, P3a, P5a or P13b, so Q7 is not asked. */
  readonly topic_settled: 'yes' | 'no';
  /** R24 or R25 matches the answers so far, so Q8 is asked. */
  readonly support_possible: 'yes' | 'no';
  /** A rule of this audience other than its fallback (R23, P13, Y4) matches. */
  readonly own_rule: 'yes' | 'no';
  /** The worry may be about the head, so no step may reach the head or the lead (M5). */
  readonly head_in_question: 'yes' | 'no';
  /** R34 raises the primary rule, or adds a decision to a refusal (raise.ts). */
  readonly primary_raised: 'yes' | 'no';
  /** A T6 step to the lead has to wait for the school to open (R37). */
  readonly lead_waits_for_school: 'yes' | 'no';
  /** The primary action goes to the front door, so the child's own council may replace it (R32, P16). */
  readonly primary_reaches_front_door: 'yes' | 'no';
  /** All that is as grave as suspected harm comes from self-harm, so nothing points to other children (R35). */
  readonly self_harm_alone: 'yes' | 'no';
  /** Only self-harm, and no other answer, sets danger. */
  readonly danger_from_self_harm: 'yes' | 'no';
  /** Every question of this path is answered. */
  readonly questions: 'open' | 'done';
}

/**
 * What conditions read: the effective answers (section 1: set by details,
 * "not sure" if an unanswered key counts as that), the switches, and what is derived.
 */
export type Facts = Answers & { readonly [K in SwitchKey]?: SwitchTo<K> } & Partial<Derived>;

type OneKey = {
  [K in keyof Facts]-?: NonNullable<Facts[K]> extends readonly unknown[] ? never : K;
}[keyof Facts];
type ManyKey = {
  [K in AnswerKey]-?: AnswerTo<K> extends readonly unknown[] ? K : never;
}[AnswerKey];

/**
 * A condition written as data, so that it can be put into words, compared, walked and mutated.
 * A key without an answer matches nothing: `in`, `yesOrNotSure`, `ticks` and `only` are false for it.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly key: OneKey; readonly in: readonly string[] }
  | { readonly key: OneKey; readonly yesOrNotSure: true }
  | { readonly key: ManyKey; readonly ticks: readonly string[] }
  | { readonly key: ManyKey; readonly only: string }
  | { readonly key: ManyKey; readonly atLeast: number; readonly apartFrom: readonly string[] };

export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** The key is answered with one of these values. */
export const is = <K extends OneKey>(key: K, ...values: readonly NonNullable<Facts[K]>[]): Condition => ({
  key,
  in: values,
});

/** The key is answered yes or not sure: the worrying answers. */
export const yesOrNotSure = (key: OneKey): Condition => ({ key, yesOrNotSure: true });

/** At least one of these topics is ticked. */
export const ticks = (...values: readonly Topic[]): Condition => ({ key: 'topics', ticks: values });

/** True for any answers. */
export const always: Condition = { all: [] };

/** Is the condition met on these facts? */
export function matches(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => matches(part, facts));
  if ('any' in condition) return condition.any.some((part) => matches(part, facts));
  if ('not' in condition) return !matches(condition.not, facts);
  const value = facts[condition.key];
  if (value === undefined) return false;
  if ('in' in condition) return condition.in.includes(value as string);
  if ('yesOrNotSure' in condition) return value === 'yes' || value === 'not_sure';
  const ticked = value as readonly string[];
  if ('ticks' in condition) return condition.ticks.some((tick) => ticked.includes(tick));
  if ('only' in condition) return ticked.length === 1 && ticked[0] === condition.only;
  return ticked.filter((tick) => !condition.apartFrom.includes(tick)).length >= condition.atLeast;
}

/** Each key a condition reads, once. */
export function keysOf(condition: Condition): readonly (OneKey | ManyKey)[] {
  if ('all' in condition) return unique(condition.all.flatMap(keysOf));
  if ('any' in condition) return unique(condition.any.flatMap(keysOf));
  if ('not' in condition) return keysOf(condition.not);
  return [condition.key];
}

/** The words that describe a condition; they are in locales/, so they are passed in. */
export interface ConditionWords {
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly is: (key: string, values: readonly string[]) => string;
  readonly ticks: (key: string, values: readonly string[]) => string;
  readonly only: (key: string, value: string) => string;
  readonly atLeast: (key: string, count: number) => string;
}

/** The condition as a sentence part, for people who check the rules. */
export function conditionText(condition: Condition, words: ConditionWords): string {
  if ('all' in condition) return join(condition.all, words.and, words);
  if ('any' in condition) return join(condition.any, words.or, words);
  if ('not' in condition) return `${words.not} (${conditionText(condition.not, words)})`;
  if ('in' in condition) return words.is(condition.key, condition.in);
  if ('yesOrNotSure' in condition) return words.is(condition.key, ['yes', 'not_sure']);
  if ('ticks' in condition) return words.ticks(condition.key, condition.ticks);
  if ('only' in condition) return words.only(condition.key, condition.only);
  return words.atLeast(condition.key, condition.atLeast);
}

function join(parts: readonly Condition[], joiner: string, words: ConditionWords): string {
  return parts
    .map((part) =>
      'any' in part && parts.length > 1 ? `(${conditionText(part, words)})` : conditionText(part, words),
    )
    .join(` ${joiner} `);
}

/**
 * The keys whose answers met a condition: every part of an `all`,
 * only the matching parts of an `any`. A `not` reports nothing, since no answer caused it.
 */
export function keysThatMatched(condition: Condition, facts: Facts): readonly (OneKey | ManyKey)[] {
  if (!matches(condition, facts)) return [];
  if ('all' in condition) return unique(condition.all.flatMap((part) => keysThatMatched(part, facts)));
  if ('any' in condition) return unique(condition.any.flatMap((part) => keysThatMatched(part, facts)));
  if ('not' in condition) return [];
  return [condition.key];
}
