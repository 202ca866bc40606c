/** Our own services, made ready to hold others against: written as the feed writes them and read back as any list is. */
import { mayShow, needsInstead } from '../src/directory/directory.ts';
import type { EveryServiceRecord } from '../src/directory/schema.ts';
import type { Known } from './clean.ts';
import type { Ours } from './compare.ts';
import { readService } from './readService.ts';
import { serviceToOpenReferral, type DirectoryWords } from './toOpenReferral.ts';

/** Also those that are never shown, so that their old names are known; hidden numbers are in none of them. */
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
