/**
 * Open Referral UK wants a UUID for everything. Ours follow from our own ids, so that whoever reads the feed again finds
 * the same service under the same UUID, and nothing has to be stored. Version 5 of RFC 9562: SHA-1 of a namespace and a
 * name. Never change the namespace: every reader of the feed would lose what it has linked.
 */
import { createHash } from 'node:crypto';

/** Made up once, at random; it stands for Next Step. */
const namespace = 'c9c95867-6cc6-4754-a18f-0b0e63147876';

/** What a UUID stands for; a service, its phone and its organisation have the same id of ours, and each its own UUID. */
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

/** Version 5 (RFC 9562, section 5.5): the first 16 bytes of the hash, with version and variant written over theirs. */
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

/** The UUID of something of ours: `uuidFor('phone', 'childline', '+448001111')`. The same in, the same out. */
export const uuidFor = (kind: IdKind, ...ids: readonly string[]): string => uuidV5([kind, ...ids].join('/'));
