/** A page of the questions as a form shows it. */
import type { Facts } from '../../flows/vocabulary/conditions.ts';
import { keysDue, offered, pageOf } from '../../flows/questions/pages.ts';
import type { Trail } from '../../flows/engine/trail.ts';
import {
  questions,
  voiceOf,
  type AnswerKey,
  type Answers,
  type Audience,
  type Voice,
} from '../../flows/vocabulary/questions.ts';

export interface Asked {
  readonly key: AnswerKey;
  readonly kind: 'one' | 'many';
  readonly values: readonly string[];
  /** The reader cannot go on without answering it. */
  readonly must: boolean;
  /** The current choice. */
  readonly chosen: readonly string[];
}

export interface Form {
  readonly page: AnswerKey;
  readonly asked: readonly Asked[];
  /** An earlier answer is being changed. */
  readonly changing: boolean;
}

/** The most common choice, preset where "not sure" would say less. */
const presets: Answers = { referral_status: 'none' };

interface Given {
  readonly page: AnswerKey;
  readonly facts: Facts;
  readonly changing: boolean;
  /** Chosen at the start page, if any: that group's values come first. */
  readonly voice: Voice | undefined;
  readonly remembered: Answers;
}

export function formOf({ page, facts, changing, voice, remembered }: Given): Form {
  const { mustAnswer } = pageOf(page);
  const asked = keysDue(pageOf(page), facts).map((key): Asked => {
    const values = valuesOf(key, facts, voice);
    const given = remembered[key] ?? presets[key] ?? [];
    const chosen = (typeof given === 'string' ? [given] : given).filter((value) => values.includes(value));
    const { kind } = questions[key];
    // No tick is an answer too: "not sure which worry" (section 1a).
    return { key, kind, values, must: kind === 'one' && mustAnswer.includes(key), chosen };
  });
  return { page, asked, changing };
}

function valuesOf(key: AnswerKey, facts: Facts, voice: Voice | undefined): readonly string[] {
  const values = offered(key, facts);
  if (key !== 'audience' || voice === undefined) return values;
  const own = values.filter((value) => voiceOf(value as Audience) === voice);
  return [...own, ...values.filter((value) => !own.includes(value))];
}

/** The choices on a form, by key; some may be missing. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** The keys that still need an answer. */
export function unanswered({ asked }: Form, choices: Choices): readonly AnswerKey[] {
  return asked.filter(({ key, must }) => must && (choices[key] ?? []).length === 0).map(({ key }) => key);
}

export function answersFrom({ asked }: Form, choices: Choices): Answers {
  const answers: Partial<Record<AnswerKey, string | readonly string[]>> = {};
  for (const { key, kind, values } of asked) {
    const chosen = values.filter((value) => choices[key]?.includes(value));
    if (kind === 'many') answers[key] = chosen;
    else if (chosen[0] !== undefined) answers[key] = chosen[0];
  }
  return answers as Answers;
}

/** One answered page, for the list of answers so far. */
export interface Answered {
  readonly page: AnswerKey;
  readonly answers: readonly { readonly key: AnswerKey; readonly values: readonly string[] }[];
}

export function answeredOn(path: Trail): readonly Answered[] {
  return path.flatMap((entry) => {
    if (!('page' in entry)) return [];
    const answers = pageOf(entry.page).keys.flatMap((key) => {
      const value = entry.answers[key];
      return value === undefined ? [] : [{ key, values: typeof value === 'string' ? [value] : value }];
    });
    return [{ page: entry.page, answers }];
  });
}
