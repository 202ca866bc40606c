/**
 * What was typed and filtered, kept while the reader looks at a service and comes back. In memory only, and never longer
 * than the answers: it belongs to the object that holds them (`triage.switches`), which is made anew when somebody begins,
 * starts again or finishes. Leaving the page takes all of it.
 */
import type { Filters } from './filters.ts';

export interface Remembered {
  readonly words: string;
  readonly filters: Filters;
  readonly shown: number;
  /** What the filters were preset to: with other answers they are preset again. */
  readonly preset: string;
  /** The link it began with, so that another link begins anew. */
  readonly link: string;
}

const memories = new WeakMap<object, Remembered>();

/** What was left here; undefined where nothing was, or other answers were given since. */
export function recall(
  answers: object,
  { preset, link }: Pick<Remembered, 'preset' | 'link'>,
): Remembered | undefined {
  const left = memories.get(answers);
  return left?.preset === preset && (link === '' || left.link === link) ? left : undefined;
}

export function remember(answers: object, left: Remembered): void {
  memories.set(answers, left);
}
