import type { Circumstances } from '../vocabulary/circumstances.ts';
import { matches, type Facts } from '../vocabulary/conditions.ts';
import { factsFrom } from './facts.ts';
import { matchRules, type MatchingRules } from './matching-rules.ts';
import { readsRules, type Page } from '../questions/page.ts';
import { keysDue, offered, pages } from '../questions/pages.ts';
import { questions, type AnswerKey, type Answers } from '../vocabulary/questions.ts';

/** An answer that is not on this path and is ignored. */
export interface Stray {
  readonly key: AnswerKey;
  /** The question is not asked here, or this value is not offered here. */
  readonly code: 'not_asked' | 'not_offered';
  readonly value: string;
}

/** The path that the answers lead through. */
export interface Path {
  /** The answers on it. */
  readonly given: Answers;
  readonly matching: MatchingRules;
  /** The next page and the first key it still needs; null when every question is answered. */
  readonly next: { readonly page: AnswerKey; readonly key: AnswerKey } | null;
  readonly strays: readonly Stray[];
}

const needsRules = new Map(pages.map((page) => [page, readsRules(page.when)]));

/**
 * Goes through the pages in order and takes the answers of those that are due. A page that is due and not answered is
 * asked next; later answers still count, so any subset of answers has an advice. A question may have two places, one for
 * each audience, as under FGM.
 */
export function follow(answers: Answers, circumstances: Circumstances): Path {
  const given: Record<string, unknown> = {};
  const strays = new Map<AnswerKey, readonly Stray[]>();
  let facts = factsFrom({}, circumstances);
  let next: Path['next'] = null;
  /** What the rules say of the facts so far, where a page has asked for it. */
  let said: MatchingRules | undefined;

  for (const page of pages) {
    const known = needsRules.get(page) ? (said ??= matchRules(facts, false)).facts : facts;
    const due = matches(page.when, known) ? keysDue(page, known) : [];
    let taken = false;
    for (const key of page.keys) {
      const answer = answers[key];
      if (answer === undefined) continue;
      if (due.includes(key)) {
        const rejected: Stray[] = [];
        taken = take(key, answer, known, given, rejected) || taken;
        strays.set(key, rejected);
      } else if (!strays.has(key)) strays.set(key, asStrays(key, [answer].flat(), 'not_asked'));
    }
    next ??= missingOn(page, due, given);
    if (taken) {
      facts = factsFrom(given, circumstances);
      said = undefined;
    }
  }
  return { given, matching: matchRules(facts, next === null), next, strays: [...strays.values()].flat() };
}

/** Takes the offered part of an answer; returns whether anything was taken. */
function take(
  key: AnswerKey,
  answer: string | readonly string[],
  facts: Facts,
  given: Record<string, unknown>,
  strays: Stray[],
): boolean {
  const values = [answer].flat();
  const open = offered(key, facts);
  // In the order offered, each once, so that the order of ticking makes no difference.
  const kept = open.filter((value) => values.includes(value));
  strays.push(
    ...asStrays(
      key,
      values.filter((value) => !open.includes(value)),
      'not_offered',
    ),
  );
  if (questions[key].kind === 'many') given[key] = kept;
  else if (kept.length === 0) return false;
  else given[key] = answer;
  return true;
}

function asStrays(key: AnswerKey, values: readonly string[], code: Stray['code']): readonly Stray[] {
  return values.map((value) => ({ key, code, value }));
}

function missingOn(page: Page, due: readonly AnswerKey[], given: Answers): Path['next'] {
  const key = page.mustAnswer.find((needed) => due.includes(needed) && given[needed] === undefined);
  return key === undefined ? null : { page: page.id, key };
}
