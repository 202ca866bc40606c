/** The differences between two profiles, field by field. Pure; the words are in sayDifference.ts. */
import { isRecord } from '../../directory/isRecord.ts';

type Group = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

export interface Difference {
  /** From the outermost field inwards; items with an id use it, others their index. */
  readonly path: Path;
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** undefined if there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Compared as a whole: a number to ring, opening times. */
const isOne = (value: unknown): boolean =>
  isRecord(value) && ('reading' in value || 'opensAt' in value || ('text' in value && !('id' in value)));

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** Equal regardless of the order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

const idOf = (item: unknown): string | undefined =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

/** Offers and the like: compared by id, wherever they are in the list. */
function inLists(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const ids = [...before, ...after].map(idOf);
  const byId = ids.every((id) => id !== undefined) && [before, after].every((list) => isOnce(list.map(idOf)));
  if (!byId) return byPlace(before, after, path);
  const placeIn = (list: readonly unknown[], id: string): number =>
    list.findIndex((item) => idOf(item) === id);
  const shared = (list: readonly unknown[], other: readonly unknown[]): string[] =>
    list.flatMap((item) => (placeIn(other, idOf(item) ?? '') >= 0 ? [idOf(item) ?? ''] : []));
  const moved = isSame(shared(before, after), shared(after, before))
    ? []
    : [{ path, kind: 'moved', before, after } as const];
  return [
    ...[...new Set(ids.map(String))].flatMap((id) =>
      between(before[placeIn(before, id)], after[placeIn(after, id)], [...path, id]),
    ),
    ...moved,
  ];
}

const isOnce = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;

/** Ignores equal items at both ends, so that removing one from the middle is one difference. */
function byPlace(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const [was, is] = [before, after].map((list) => list.slice(head, list.length - tail)) as [
    unknown[],
    unknown[],
  ];
  const longer = was.length > is.length ? was : is;
  return longer.flatMap((_, index) => between(was[index], is[index], [...path, head + index]));
}

/** Plain texts, such as ids: the list is one thing. */
const isPlainList = (list: readonly unknown[]): boolean => list.every((item) => typeof item === 'string');

function between(before: unknown, after: unknown, path: Path): Difference[] {
  if (isSame(before, after) || (isNothing(before) && isNothing(after))) return [];
  if (isNothing(before)) return [{ path, kind: 'added', before: undefined, after }];
  if (isNothing(after)) return [{ path, kind: 'removed', before, after: undefined }];
  if (Array.isArray(before) && Array.isArray(after) && !(isPlainList(before) && isPlainList(after)))
    return inLists(before, after, path);
  if (isRecord(before) && isRecord(after) && !isOne(before) && !isOne(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => between(before[key], after[key], [...path, key]));
  }
  return [{ path, kind: 'changed', before, after }];
}

/** A missing list equals an empty one; each service in it is a separate difference. */
const withOverrides = (profile: object): Group => ({
  ...profile,
  overrides: 'overrides' in profile ? profile.overrides : {},
});

/** Only for people who edit the file; not about the school. */
const beside = ['$schema'];

/**
 * How the edited profile differs from the live one, in the order of the live one's fields. Empty if they are
 * the same.
 */
export const differences = (live: object, edited: object): readonly Difference[] =>
  between(withOverrides(live), withOverrides(edited), []).filter(
    ({ path: [first] }) => !beside.includes(String(first)),
  );
