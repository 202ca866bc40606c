/**
 * Remembers the search and the filters while the reader looks at a service and comes back. In memory only, and never longer
 * than the answers: it belongs to the object that holds them (`triage.switches`), which is replaced when somebody begins,
 * starts again or finishes. Leaving the page clears it.
 */
import type { Filters } from './filters.ts';

export interface Remembered {
  readonly words: string;
  readonly filters: Filters;
  readonly shown: number;
  /** The filters' presets: different answers preset them again. */
  readonly preset: string;
  /** The link it started with; another link starts again. */
  readonly link: string;
}

const memories = new WeakMap<object, Remembered>();

/** The remembered search; undefined if there is none, or the answers have changed since. */
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
