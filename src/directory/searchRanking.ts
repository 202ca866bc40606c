/** The order of results, and which of them are not worth showing. Pure. */

export interface Tally {
  score: number;
  /** How many of the needed words it has, itself or through a topic. */
  has: number;
  /** How many of them it has itself. */
  own: number;
}

export type Tallied = readonly (readonly [id: string, tally: Tally])[];

/** For an exact name: more than any number of words can add up to. */
const exactly = 10_000;

/** Hits that match only some of the words need at least this share of the best score. */
const nearTheBest = 0.35;
const mostGone = 3;

/** How well a name matches everything typed; higher is better. */
export function likeness(phrase: string, typed: string): number {
  if (phrase === '' || typed === '') return 0;
  if (phrase === typed) return exactly;
  if (phrase.startsWith(typed.trimEnd())) return 60;
  return typed.includes(phrase) ? 15 * (phrase.split(' ').length - 2) : 0;
}

/** Results with all the words; if there are none, those close to the best partial match. */
export function best(tallied: Tallied, needed: number): readonly string[] {
  const worth = ({ score, has }: Tally): number => (score * has) / Math.max(needed, 1);
  const complete = tallied.filter(([, { has }]) => has === needed);
  const most = tallied.reduce((highest, [, tally]) => Math.max(highest, worth(tally)), 0);
  const near = ([, tally]: Tallied[number]): boolean => tally.has > 0 && worth(tally) >= most * nearTheBest;
  return (complete.length > 0 ? [...complete] : tallied.filter(near))
    .sort(([, one], [, other]) => worth(other) - worth(one))
    .map(([id]) => id);
}

/** Results whose exact name was typed. */
export const exact = (tallied: Tallied): readonly string[] =>
  tallied.flatMap(([id, { score }]) => (score >= exactly ? [id] : []));

/** Old names are shown only when they were meant: typed in full, or in words that no current service has. */
export function goneOnes(gone: Tallied, services: Tallied, needed: number): readonly string[] {
  const hasAll = ([, { own }]: Tallied[number]): boolean => own === needed && needed > 0;
  const currentMatch = services.some(hasAll);
  return gone
    .filter((one) => hasAll(one) && (!currentMatch || one[1].score >= exactly))
    .sort(([, one], [, other]) => other.score - one.score)
    .slice(0, mostGone)
    .map(([id]) => id);
}
