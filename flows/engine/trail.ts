import type { AnswerKey, Answers } from '../vocabulary/questions.ts';

/** Why the questions are left for an advice before they are done. */
export const earlyExits = ['danger', 'imminent', 'fgm'] as const;
export type EarlyExit = (typeof earlyExits)[number];

/** One thing done: a page answered, or carried on after an early advice. */
export type Entry =
  { readonly page: AnswerKey; readonly answers: Answers } | { readonly carriedOn: EarlyExit };

/** Everything done so far, in order. The only thing that is ever kept; all else is worked out from it. */
export type Trail = readonly Entry[];

/** Where a trail has led. */
export type Place =
  | { readonly kind: 'question'; readonly page: AnswerKey }
  | { readonly kind: 'early'; readonly exit: EarlyExit }
  | { readonly kind: 'advice' };
