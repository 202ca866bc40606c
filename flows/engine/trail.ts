import type { AnswerKey, Answers } from '../vocabulary/questions.ts';

/** Why the questions stop early for an advice. */
export const earlyExits = ['danger', 'imminent', 'harm_to_self', 'going_home', 'fgm'] as const;
export type EarlyExit = (typeof earlyExits)[number];

/** One entry: a page answered, or an early advice carried on from. */
export type Entry =
  { readonly page: AnswerKey; readonly answers: Answers } | { readonly carriedOn: EarlyExit };

/** Everything done so far, in order. The only state that is stored; everything else is computed from it. */
export type Trail = readonly Entry[];

/** Where a trail leads. */
export type Place =
  | { readonly kind: 'question'; readonly page: AnswerKey }
  | { readonly kind: 'early'; readonly exit: EarlyExit }
  | { readonly kind: 'advice' };
