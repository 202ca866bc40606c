/**
 * Open Referral UK requires a UUID for everything. Ours are derived from our own ids, so that a service keeps its UUID
 * in every feed and nothing has to be stored. Version 5 of RFC 9562: SHA-1 of a namespace and a
 * name. Never change the namespace: every reader of the feed would lose its links.
 */
import { createHash } from 'node:crypto';

/** Next Step's namespace, generated once at random. */
const namespace = 'c9c95867-6cc6-4754-a18f-0b0e63147876';

/** The kinds of thing with a UUID; a service, its phone and its organisation share one id of ours, but have separate UUIDs. */
export type IdKind =
  | 'service'
  | 'organization'
  | 'phone'
  | 'schedule'
  | 'service_area'
  | 'language'
  | 'cost_option'
  | 'attribute'
  | 'taxonomy'
  | 'taxonomy_term';

/** Version 5 (RFC 9562, section 5.5): the first 16 bytes of the hash, with the version and variant bits set. */
export function uuidV5(name: string, space: string = namespace): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The UUID of one of our items: `uuidFor('phone', 'childline', '+448001111')`. Deterministic. */
export const uuidFor = (kind: IdKind, ...ids: readonly string[]): string => uuidV5([kind, ...ids].join('/'));
