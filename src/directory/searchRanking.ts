/** In what order finds are given, and which of them are not worth giving. Pure. */

export interface Tally {
  score: number;
  /** How many of the needed words it has, itself or through a topic. */
  has: number;
  /** How many of them it has itself. */
  own: number;
}

export type Tallied = readonly (readonly [id: string, tally: Tally])[];

/** Beyond what any number of words can add up to: typed as it is called. */
const exactly = 10_000;

/** Hits by some of the words only are kept down to this share of the best. */
const nearTheBest = 0.35;
const mostGone = 3;

/** How a name lies to the whole of what was typed; more is better. */
export function likeness(phrase: string, typed: string): number {
  if (phrase === '' || typed === '') return 0;
  if (phrase === typed) return exactly;
  if (phrase.startsWith(typed.trimEnd())) return 60;
  return typed.includes(phrase) ? 15 * (phrase.split(' ').length - 2) : 0;
}

/** What has all the words; where nothing has, what comes near the best by some of them. */
export function best(tallied: Tallied, needed: number): readonly string[] {
  const worth = ({ score, has }: Tally): number => (score * has) / Math.max(needed, 1);
  const complete = tallied.filter(([, { has }]) => has === needed);
  const most = tallied.reduce((highest, [, tally]) => Math.max(highest, worth(tally)), 0);
  const near = ([, tally]: Tallied[number]): boolean => tally.has > 0 && worth(tally) >= most * nearTheBest;
  return (complete.length > 0 ? [...complete] : tallied.filter(near))
    .sort(([, one], [, other]) => worth(other) - worth(one))
    .map(([id]) => id);
}

/** Those typed exactly as they are called. */
export const exact = (tallied: Tallied): readonly string[] =>
  tallied.flatMap(([id, { score }]) => (score >= exactly ? [id] : []));

/** Old names are only brought up when they were meant: typed whole, or in words that no service of today has. */
export function goneOnes(gone: Tallied, services: Tallied, needed: number): readonly string[] {
  const hasAll = ([, { own }]: Tallied[number]): boolean => own === needed && needed > 0;
  const alive = services.some(hasAll);
  return gone
    .filter((one) => hasAll(one) && (!alive || one[1].score >= exactly))
    .sort(([, one], [, other]) => other.score - one.score)
    .slice(0, mostGone)
    .map(([id]) => id);
}
