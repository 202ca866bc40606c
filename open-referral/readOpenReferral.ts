/**
 * Reads an Open Referral UK list: each service separately, then checks across the list that each id
 * belongs to one service.
 */
import type { Known } from './clean.ts';
import type { FoundList } from './parseList.ts';
import { asText, idOf, notAService, readService } from './readService.ts';
import type { ReadService, Rejected } from './readShapes.ts';

export interface Reading {
  readonly services: readonly ReadService[];
  readonly rejected: readonly Rejected[];
}

interface Found {
  readonly place: string;
  readonly service: Readonly<Record<string, unknown>>;
}

/** Rejects all but the first of identical copies; if services with one id differ, all are rejected, since any may be wrong. */
function sharedId(same: readonly [Found, ...Found[]], alike: boolean): readonly Rejected[] {
  const [first, ...others] = same;
  const places = same.map(({ place }) => place);
  const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
  return (alike ? others : same).map(({ place, service }) => ({
    place: `${place}.id`,
    wrong: alike
      ? `stands already at ${first.place}.id, with a service that is the same in everything`
      : `is the id of ${same.length} services that differ, at ${places.slice(0, 5).join(', ')}${more}`,
    mend: alike ? 'take the copy out' : 'give each service an id of its own, or keep only the right one',
    value: asText(service),
  }));
}

/**
 * Reads a list from `parseList`. Never throws, and never returns an address that is not https, or a number that
 * cannot be dialled. Keeps the order of the file.
 */
export function readOpenReferral(
  { place, services }: Pick<FoundList, 'place' | 'services'>,
  known: Known,
): Reading {
  const rejected: Rejected[] = [];
  const byId = new Map<string, [Found, ...Found[]]>();
  services.forEach((service, index) => {
    const at = place === '' ? '' : `${place}[${index}]`;
    const fault = notAService(service, at, known);
    if (fault !== undefined) {
      rejected.push(fault);
      return;
    }
    const found = { place: at, service: service as Found['service'] };
    const same = byId.get(idOf(found.service));
    if (same === undefined) byId.set(idOf(found.service), [found]);
    else same.push(found);
  });

  const read: ReadService[] = [];
  for (const same of byId.values()) {
    const [first, ...others] = same;
    const text = JSON.stringify(first.service);
    const alike = others.every(({ service }) => JSON.stringify(service) === text);
    rejected.push(...sharedId(same, alike));
    if (!alike) continue;
    const one = readService(first.service, first.place, known);
    read.push(one.read);
    rejected.push(...one.rejected);
  }
  return { services: read, rejected };
}
