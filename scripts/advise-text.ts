/** Placeholder until the page's own text is there. */
import type { Around } from '../flows/around.ts';
import type { Answers } from '../flows/vocabulary/questions.ts';
import { outputFor } from './advise-output.ts';

export function textFor(answers: Answers, around: Around): string {
  return JSON.stringify(outputFor(answers, around), null, 2);
}
