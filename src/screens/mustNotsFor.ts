import type { MustNot } from '../../flows/vocabulary/duties.ts';
import type { Voice } from '../i18n/VoiceProvider.tsx';

/** A young person is never told that they must not speak to their parents. */
const neverToTheYoung: readonly MustNot[] = ['contact_family_or_community', 'tell_or_ask_parent_first'];

/** The must-nots this reader may be told. */
export const mustNotsFor = (voice: Voice, mustNots: readonly MustNot[]): readonly MustNot[] =>
  voice === 'young' ? mustNots.filter((id) => !neverToTheYoung.includes(id)) : mustNots;
