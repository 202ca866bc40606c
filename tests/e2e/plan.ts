/**
 * Which paths to walk in a browser so that every state is seen once: each page of questions in each voice with each set of
 * choices it can show, and each part an advice can have in each voice. Found by walking paths at random, always the same ones,
 * and taking those that show most of what has not been seen.
 */
import { begin, placeOf, step } from '../../flows/replay.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Advice } from '../../flows/advice.ts';
import type { EarlyExit } from '../../flows/engine/trail.ts';
import { adviceOf } from '../../flows/triage.machine.ts';
import { voiceOf, type AnswerKey, type Answers } from '../../flows/vocabulary/questions.ts';
import { formOf, type Asked } from '../../src/triage/form.ts';

/** A screen on the way: what is done on it, and whether it shows something that no earlier one did. */
export type Stop = { readonly look: boolean } & (
  | { readonly kind: 'question'; readonly page: AnswerKey; readonly answers: Answers }
  | { readonly kind: 'early'; readonly exit: EarlyExit }
  | { readonly kind: 'advice' }
);

export interface Route {
  readonly stops: readonly Stop[];
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Walked {
  readonly entries: readonly { readonly stop: Stop; readonly shows: readonly string[] }[];
}

const partsOf = (advice: Advice, voice: string): readonly string[] =>
  [
    ...(advice.primary
      ? [`lead ${advice.primary.action} ${advice.primary.deadline} ${advice.primary.owner}`]
      : []),
    ...advice.duties.map(({ id, owner, deadline }) => `duty ${id} ${owner} ${deadline}`),
    ...advice.mustNots.map(({ id }) => `must not ${id}`),
    ...advice.blocks.map((block) => `block ${block}`),
    ...advice.rules.map((rule) => `rule ${rule}`),
    `level ${advice.level ?? 'none'}`,
    `urgency ${advice.urgency}`,
    `people ${advice.people.lead} ${advice.people.head}`,
  ].map((part) => `${voice}: ${part}`);

function walkOnce(circumstances: Circumstances, random: () => number): Walked {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  };
  const choose = ({ kind, values }: Asked): string | readonly string[] => {
    if (kind === 'one') return pick(values);
    // One worry mostly, as most people have; now and then none or several.
    const count = pick([0, 1, 1, 1, 1, 2, 3]);
    return [...new Set(Array.from({ length: count }, () => pick(values)))];
  };

  const entries: Walked['entries'][number][] = [];
  let snapshot = begin(circumstances);
  for (;;) {
    const place = placeOf(snapshot);
    const path = snapshot.context.path;
    const { audience } = path.given;
    const voice = audience ? voiceOf(audience) : 'nobody';
    if (place.kind === 'question') {
      // As it is shown: what was answered before may take a choice away.
      const { asked } = formOf({
        page: place.page,
        facts: path.matching.facts,
        changing: false,
        voice: undefined,
        remembered: {},
      });
      // Danger mostly ruled out, else half of all walks end early.
      const calm = (place.page === 'danger_now' || place.page === 'imminent_sig_harm') && random() < 0.8;
      const answers = Object.fromEntries(
        asked.map((one) => [one.key, calm && one.key === place.page ? 'no' : choose(one)]),
      ) as Answers;
      const choices = asked.map(({ key, values }) => `${key}(${values.join(',')})`);
      const shows = [`${voice}: ${place.page} ${choices.join(' ')}`];
      entries.push({ stop: { kind: 'question', page: place.page, answers, look: false }, shows });
      snapshot = step(snapshot, { type: 'ANSWER', answers });
      continue;
    }
    const shows = partsOf(adviceOf(path), voice);
    if (place.kind === 'advice') {
      entries.push({ stop: { kind: 'advice', look: false }, shows });
      return { entries };
    }
    entries.push({ stop: { kind: 'early', exit: place.exit, look: false }, shows });
    snapshot = step(snapshot, { type: 'CARRY_ON' });
  }
}

export interface Plan {
  readonly routes: readonly Route[];
  /** How many different things the routes show. */
  readonly parts: number;
}

/** @param walks - how many random paths to take them from */
export function plan(circumstances: Circumstances, walks = 3000, seed = 20261122): Plan {
  const random = numbersFrom(seed);
  const walked = Array.from({ length: walks }, () => walkOnce(circumstances, random));
  const unseen = new Set(walked.flatMap(({ entries }) => entries.flatMap(({ shows }) => shows)));
  const parts = unseen.size;
  const news = ({ entries }: Walked): number =>
    new Set(entries.flatMap(({ shows }) => shows.filter((part) => unseen.has(part)))).size;

  const routes: Route[] = [];
  // What a walk shows that is new only ever grows less: the last count is an upper bound, and most need no second one.
  const bounds = walked.map(news);
  const showsMost = (): Walked => {
    for (;;) {
      const at = bounds.reduce((most, bound, other) => (bound > (bounds[most] ?? 0) ? other : most), 0);
      const [walk, bound] = [walked[at], bounds[at]];
      if (walk === undefined) throw new Error('There is nothing to choose from.');
      bounds[at] = news(walk);
      if (bounds[at] === bound) return walk;
    }
  };
  while (unseen.size > 0)
    routes.push({
      stops: showsMost().entries.map(({ stop, shows }) => {
        const look = shows.some((part) => unseen.has(part));
        shows.forEach((part) => unseen.delete(part));
        return { ...stop, look };
      }),
    });
  return { routes, parts };
}
