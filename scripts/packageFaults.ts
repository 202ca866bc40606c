/** What is wrong with a set of packages: their origin, their licences, and how many reach readers. */
import { lockedPackages, shippedPackages, type Locked, type LockFile } from './lockFile.ts';

/** Licences that allow anybody to redistribute the code for any purpose. */
const permissive = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  'Unlicense',
];

/** For tools that are run but not redistributed: MPL requires its own files' source, CC-BY an attribution. */
const forTools = [...permissive, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Licences we read in the package itself because the lock file lacks them: an old package uses an obsolete field. */
const readInPackage: Readonly<Record<string, string>> = {
  'node_modules/parse-cache-control@1.0.1': 'BSD-3-Clause',
};

/** Direct dependencies, and the total with all that they need. */
export const mostShipped = { direct: 14, all: 30 };

/** An SPDX expression without nested brackets: for "or" one is enough, for "and" all are required. */
const isAllowed = (license: string | undefined, allowed: readonly string[]): boolean =>
  license !== undefined &&
  license
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => allowed.includes(one.trim())));

const licenceOf = ({ license, place, version }: Locked): string | undefined =>
  license ?? readInPackage[`${place}@${version}`];

/** Exactly one version: a range would let in tomorrow's release unseen. */
const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

function originFaults({ place, version, integrity, resolved, link }: Locked): readonly string[] {
  return [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')
      ? []
      : [`${place} has no sha512 integrity. Mend: install it from the registry again.`]),
    ...(link === true ? [`${place} is a folder of one machine. Mend: depend on a published package.`] : []),
    ...(resolved === undefined
      ? []
      : [`${place} comes from ${resolved}, not from the registry. Mend: depend on a published package.`]),
    ...(exact.test(version)
      ? []
      : [`${place} has ${version} for a version. Mend: depend on a published package.`]),
  ];
}

/**
 * Everything wrong with the packages of a lock file, each with how to fix it.
 *
 * @param isShipped whether the project's dependencies reach readers; otherwise all packages are tools
 * @throws if the lock file lacks a package
 */
export function packageFaults(lock: LockFile, isShipped: boolean): readonly string[] {
  const shipped = isShipped ? shippedPackages(lock) : [];
  const sent = new Set(shipped.map(({ place }) => place));
  const root = lock.packages[''] ?? { version: '' };
  const direct = Object.keys(root.dependencies ?? {});
  const asked = {
    ...root.dependencies,
    ...(root as { devDependencies?: Record<string, string> }).devDependencies,
  };
  return [
    ...Object.entries(asked)
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `package.json asks for ${name} ${version}. Mend: write one exact version.`),
    ...lockedPackages(lock).flatMap((locked) => [
      ...originFaults(locked),
      ...(isAllowed(licenceOf(locked), sent.has(locked.place) ? permissive : forTools)
        ? []
        : [
            `${locked.place} is under ${locked.license ?? 'no licence'}, which is not on the list for ${sent.has(locked.place) ? 'what readers are sent' : 'tools'}. Mend: do without it, or read the licence and add it to scripts/packageFaults.ts.`,
          ]),
    ]),
    ...(isShipped && direct.length > mostShipped.direct
      ? [`${direct.length} packages are depended on at run time; at most ${mostShipped.direct} may be.`]
      : []),
    ...(shipped.length > mostShipped.all
      ? [`${shipped.length} packages can reach readers; at most ${mostShipped.all} may.`]
      : []),
  ];
}
