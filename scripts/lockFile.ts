/** A package-lock.json (version 3) as data: packages, the place of each, and their dependencies. */

export interface Locked {
  /** Where it is installed, such as `node_modules/react`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  /** Where it was fetched from; left out if that is the registry. */
  readonly resolved?: string;
  /** A local folder instead of a package. */
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface LockFile {
  readonly name?: string;
  readonly version?: string;
  readonly packages: Readonly<Record<string, Omit<Locked, 'place' | 'name'> & { readonly name?: string }>>;
}

const modules = 'node_modules/';

const nameAt = (place: string): string => place.slice(place.lastIndexOf(modules) + modules.length);

/** All packages of a lock file, without the project itself. */
export const lockedPackages = ({ packages }: LockFile): readonly Locked[] =>
  Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({ ...locked, place, name: locked.name ?? nameAt(place) }));

/** Resolves as Node does: from the dependent's folder outwards. */
function found(name: string, from: string, byPlace: ReadonlyMap<string, Locked>): Locked | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${modules}`), 0))) {
    const locked = byPlace.get(`${folder === '' ? '' : `${folder}/`}${modules}${name}`);
    if (locked || folder === '') return locked;
  }
}

/** Its required dependencies. */
const needed = (locked: Omit<Locked, 'place' | 'name'>): readonly string[] => [
  ...Object.keys(locked.dependencies ?? {}),
  ...Object.keys(locked.peerDependencies ?? {}).filter(
    (name) => locked.peerDependenciesMeta?.[name]?.optional !== true,
  ),
];

export interface Shipped extends Locked {
  /** The places of the packages it needs. */
  readonly needs: readonly string[];
}

/**
 * The packages that can reach readers: the project's run-time dependencies, and all that these need.
 * Walked from the project itself: the lock file's own marks (`dev: true`) are not trusted.
 *
 * @throws an error that names a missing package
 */
export function shippedPackages(lock: LockFile): readonly Shipped[] {
  const byPlace = new Map(lockedPackages(lock).map((locked) => [locked.place, locked]));
  const needsOf = (from: string, names: readonly string[]): readonly Locked[] =>
    names.map((name) => {
      const locked = found(name, from, byPlace);
      if (!locked) throw new Error(`The lock file has no ${name}, which ${from || 'the project'} needs.`);
      return locked;
    });
  const shipped = new Map<string, Shipped>();
  const left = [...needsOf('', Object.keys(lock.packages['']?.dependencies ?? {}))];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (shipped.has(next.place)) continue;
    const needs = needsOf(next.place, needed(next));
    shipped.set(next.place, { ...next, needs: needs.map(({ place }) => place) });
    left.push(...needs);
  }
  return [...shipped.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
}
