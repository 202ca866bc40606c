import { mayBeTold, type MustNot } from '../../flows/vocabulary/duties.ts';
import type { Voice } from '../../flows/vocabulary/questions.ts';

/** The must-nots this reader may be told. */
export const mustNotsFor = (voice: Voice, mustNots: readonly MustNot[]): readonly MustNot[] =>
  mustNots.filter((id) => mayBeTold(id, voice));
