/**
 * Compares imported services with ours. Ours never change: differences are listed with both values, for a person
 * who rings, reads and decides. If we checked a fact on the publisher's own page and the list differs, that is a
 * conflict; so is anything that may match several of our services.
 */
import { emailKey, nameKey, urlKey } from './likeness.ts';
import { dialOf } from './readService.ts';
import type { ReadService } from './readShapes.ts';

/** One of our services for the comparison: the record as our own feed would return it, plus what a feed does not contain. */
export interface Ours {
  /** Our own id: `childline`. */
  readonly id: string;
  /** `facts.id` is our feed's UUID. Hidden numbers are left out. */
  readonly facts: ReadService;
  /** Read on the publisher's own page. */
  readonly confirmed: boolean;
  /** `gone`: never shown, because it has closed, changed or was never found; `hidden`: shown without its numbers. */
  readonly shown: 'shown' | 'hidden' | 'gone';
  readonly replacedBy: readonly string[];
}

export type How = 'id' | 'name' | 'url' | 'phone' | 'email';

export interface Difference {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** `new`: we have nothing there, or they have more; `other`: the facts differ; `words`: the wording differs. */
  readonly kind: 'new' | 'other' | 'words';
}

/** A service that matches one of ours, and how it differs. */
export interface Matched {
  readonly service: ReadService;
  readonly ours: string;
  readonly matchedBy: readonly How[];
  readonly differences: readonly Difference[];
}

export interface Conflict extends Omit<Matched, 'ours'> {
  /** The one of ours it may match, or those a person has to choose from. */
  readonly ours: readonly string[];
  readonly why: string;
}

export interface Comparison {
  readonly added: readonly ReadService[];
  readonly changed: readonly Matched[];
  readonly conflicts: readonly Conflict[];
  /** Our ids of services that agree with ours. */
  readonly same: readonly string[];
}

type Keys = Readonly<Record<Exclude<How, 'id'>, readonly string[]>>;

/** Short numbers such as 101 are shared by many services, so they identify none. */
const keysOf = ({ name, formerNames, url, email, phones, texts }: ReadService): Keys => ({
  name: [name, ...formerNames].map(nameKey).filter((key) => key !== ''),
  url: url === undefined ? [] : [urlKey(url)],
  phone: [...phones, ...texts].flatMap(({ e164 }) => e164 ?? []),
  email: email === undefined ? [] : [emailKey(email)],
});

const hows = ['name', 'url', 'phone', 'email'] as const;

type Index = Readonly<Record<(typeof hows)[number], ReadonlyMap<string, ReadonlySet<Ours>>>>;

function indexOf(ours: readonly Ours[]): Index {
  const index = {
    name: new Map<string, Set<Ours>>(),
    url: new Map<string, Set<Ours>>(),
    phone: new Map<string, Set<Ours>>(),
    email: new Map<string, Set<Ours>>(),
  };
  for (const one of ours)
    for (const how of hows)
      for (const key of keysOf(one.facts)[how]) {
        const found = index[how].get(key);
        if (found === undefined) index[how].set(key, new Set([one]));
        else found.add(one);
      }
  return index;
}

interface Match {
  readonly candidates: readonly Ours[];
  readonly by: readonly How[];
}

/** Every match by any key; if the keys agree on one of ours, only that one. */
function match(service: ReadService, index: Index, byUuid: ReadonlyMap<string, Ours>): Match {
  const own = byUuid.get(service.id);
  if (own !== undefined) return { candidates: [own], by: ['id'] };
  const keys = keysOf(service);
  const found = hows.flatMap((how) => {
    const alike = new Set(keys[how].flatMap((key) => [...(index[how].get(key) ?? [])]));
    return alike.size > 0 ? [{ how, alike }] : [];
  });
  const by = found.map(({ how }) => how);
  const all = [...new Set(found.flatMap(({ alike }) => [...alike]))];
  // An old name leads to its replacement, if that is among them.
  const living = all.filter(({ shown }) => shown !== 'gone');
  const candidates = living.length > 0 ? living : all;
  const agreed = candidates.filter((one) =>
    found.every(({ alike }) => alike.has(one) || ![...alike].some((other) => candidates.includes(other))),
  );
  return { candidates: agreed.length > 0 ? agreed : candidates, by };
}

/** For two sets: they agree or have less; they have more; or they have others and lack some of ours. */
function setDifference(
  field: string,
  ours: readonly string[],
  theirs: readonly string[],
): Difference | undefined {
  const more = theirs.some((one) => !ours.includes(one));
  if (!more) return undefined;
  const lacks = ours.some((one) => !theirs.includes(one));
  return { field, ours: ours.join(', '), theirs: theirs.join(', '), kind: lacks ? 'other' : 'new' };
}

function singleDifference(
  field: string,
  ours: string | undefined,
  theirs: string | undefined,
  key: (value: string) => string = (value) => value,
): Difference | undefined {
  if (theirs === undefined) return undefined;
  if (ours === undefined) return { field, ours: '', theirs, kind: 'new' };
  return key(ours) === key(theirs) ? undefined : { field, ours, theirs, kind: 'other' };
}

const inOtherWords = (found: Difference | undefined): Difference | undefined =>
  found?.kind === 'other' ? { ...found, kind: 'words' } : found;

const ageRange = (ages: ReadService['ages']): string | undefined =>
  ages === undefined ? undefined : `${ages.from ?? ''} to ${ages.to ?? ''}`.trim();

/** Their former names that we do not know; they only help people to find the service. */
function moreNames(ours: ReadService, theirs: ReadService): Difference | undefined {
  const known = keysOf(ours).name;
  const more = theirs.formerNames.filter((name) => !known.includes(nameKey(name)));
  if (more.length === 0) return undefined;
  return { field: 'formerNames', ours: ours.formerNames.join('; '), theirs: more.join('; '), kind: 'new' };
}

/** Where `theirs` differs from `ours` or has more. What it leaves out is not a difference. */
function differences(ours: ReadService, theirs: ReadService): readonly Difference[] {
  const names = keysOf(ours).name;
  return [
    names.includes(nameKey(theirs.name)) ? undefined : singleDifference('name', ours.name, theirs.name),
    singleDifference('status', ours.status, theirs.status),
    setDifference('phones', ours.phones.map(dialOf), theirs.phones.map(dialOf)),
    setDifference('texts', ours.texts.map(dialOf), theirs.texts.map(dialOf)),
    singleDifference('url', ours.url, theirs.url, urlKey),
    singleDifference('email', ours.email, theirs.email, emailKey),
    singleDifference('ages', ageRange(ours.ages), ageRange(theirs.ages)),
    singleDifference('cost', ours.cost, theirs.cost),
    setDifference('hours', ours.hours, theirs.hours),
    setDifference('languages', ours.languages, theirs.languages),
    moreNames(ours, theirs),
    inOtherWords(singleDifference('description', ours.description, theirs.description)),
    inOtherWords(singleDifference('hoursText', ours.hoursText, theirs.hoursText)),
    inOtherWords(singleDifference('alert', ours.alert, theirs.alert)),
  ].filter((found) => found !== undefined);
}

const ways = ['phones', 'texts', 'email'];

/** Why a difference may not simply be adopted; undefined if it is only new information. */
function whyConflict(ours: Ours, found: readonly Difference[]): string | undefined {
  if (ours.shown === 'gone') {
    const now = ours.replacedBy.length > 0 ? `, and sends people to ${ours.replacedBy.join(', ')}` : '';
    return `ours no longer shows it, as closed, changed or never found${now}`;
  }
  if (ours.shown === 'hidden' && found.some(({ field }) => ways.includes(field)))
    return 'ours hides its number on purpose; ring it before anybody else does';
  const other = found.filter(({ kind }) => kind === 'other').map(({ field }) => field);
  if (ours.confirmed && other.length > 0)
    return `ours is confirmed and says something else: ${other.join(', ')}`;
  return undefined;
}

/**
 * Sorts services into new, changed, conflicting and the same. Matches by our feed's UUID, else by name, address, number
 * or e-mail. Everything that was read is in exactly one of the four.
 */
export function compareWithOurs(services: readonly ReadService[], ours: readonly Ours[]): Comparison {
  const index = indexOf(ours);
  const byUuid = new Map(ours.map((one) => [one.facts.id, one]));
  const found = services.map((service) => ({ service, ...match(service, index, byUuid) }));
  const claims = new Map<string, { id: boolean; places: string[] }>();
  for (const { service, candidates, by } of found) {
    const [one, second] = candidates;
    if (one === undefined || second !== undefined) continue;
    const claim = claims.get(one.id) ?? { id: false, places: [] };
    claims.set(one.id, { id: claim.id || by.includes('id'), places: claim.places });
    claim.places.push(service.place);
  }

  const added: ReadService[] = [];
  const changed: Matched[] = [];
  const conflicts: Conflict[] = [];
  const same: string[] = [];
  for (const { service, candidates, by } of found) {
    const [one, second] = candidates;
    if (one === undefined) {
      added.push(service);
      continue;
    }
    const differing = second === undefined ? differences(one.facts, service) : [];
    const conflict = (why: string): void => {
      const ids = candidates.map(({ id }) => id);
      conflicts.push({ service, ours: ids, matchedBy: by, differences: differing, why });
    };
    const claim = claims.get(one.id);
    const why = whyConflict(one, differing);
    if (second !== undefined) conflict('it may be any of these; nobody but a person can say which');
    else if (!by.includes('id') && claim !== undefined && claim.places.length > 1)
      conflict(`more than one in the file seems to be it: ${claim.places.slice(0, 5).join(', ')}`);
    else if (why !== undefined) conflict(why);
    else if (differing.length > 0)
      changed.push({ service, ours: one.id, matchedBy: by, differences: differing });
    else same.push(one.id);
  }
  return { added, changed, conflicts, same };
}
