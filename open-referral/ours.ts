/** Our own services, ready for comparison: written as the feed writes them and read back like any list. */
import { mayShow, needsInstead } from '../src/directory/directory.ts';
import type { EveryServiceRecord } from '../src/directory/schema.ts';
import type { Known } from './clean.ts';
import type { Ours } from './compare.ts';
import { readService } from './readService.ts';
import { serviceToOpenReferral, type DirectoryWords } from './toOpenReferral.ts';

/** Includes those never shown, so that their old names are known; contains no hidden numbers. */
export const oursOf = (
  services: readonly EveryServiceRecord[],
  words: DirectoryWords,
  known: Known,
): readonly Ours[] =>
  services.map((service) => ({
    id: service.id,
    facts: readService({ ...serviceToOpenReferral(service, words) }, service.id, known).read,
    confirmed: service.status === 'confirmed',
    shown: !mayShow(service) ? 'gone' : needsInstead(service) ? 'hidden' : 'shown',
    replacedBy: service.replacedBy ?? [],
  }));
