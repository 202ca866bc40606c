import { keysThatMatched, matches, keysOf, type Condition, type Facts } from '../vocabulary/conditions.ts';
import { sets } from './facts.ts';
import {
  questions,
  switchQuestions,
  type AnswerKey,
  type Answers,
  type QuestionKey,
} from '../vocabulary/questions.ts';

/**
 * The questions whose answers met a condition. A value set by other answers is traced back
 * to them, so that "serious harm is suspected" says "because you ticked physical abuse".
 */
export function becauseOf(condition: Condition, facts: Facts, given: Answers): readonly QuestionKey[] {
  const keys = new Set<QuestionKey>();
  trace(condition, facts, given, keys, 0);
  return [...keys];
}

/** Sets can chain (a journey sets imminent harm, which sets suspected harm), but never in a loop. */
const deepest = 4;

function trace(
  condition: Condition,
  facts: Facts,
  given: Answers,
  keys: Set<QuestionKey>,
  depth: number,
): void {
  for (const key of keysThatMatched(condition, facts)) {
    if (isSwitch(key)) keys.add(key);
    if (!isAnswer(key)) continue;
    if (given[key] !== undefined) keys.add(key);
    if (depth === deepest) continue;
    const value = facts[key];
    for (const set of sets)
      if (set.key === key && set.to === value && !keysOf(set.when).includes(key) && matches(set.when, facts))
        trace(set.when, facts, given, keys, depth + 1);
  }
}

function isAnswer(key: string): key is AnswerKey {
  return key in questions;
}

function isSwitch(key: string): key is Exclude<QuestionKey, AnswerKey> {
  return key in switchQuestions;
}
