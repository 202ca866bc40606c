/** Which packages are let in: from the registry, whole, under a licence on the list, and few that reach readers. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockedPackages, shippedPackages, type LockFile } from '../../scripts/lockFile.ts';
import { mostShipped, packageFaults } from '../../scripts/packageFaults.ts';
import { sbomOf } from '../../scripts/sbom.ts';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const ours = JSON.parse(text('package-lock.json')) as LockFile;

const integrity = `sha512-${'A'.repeat(86)}==`;
const good = { version: '1.0.0', license: 'MIT', integrity };

/** A project that depends on `a`, which needs `b`, and on the tool `t`. */
const lockWith = (changes: Readonly<Record<string, object>> = {}): LockFile => ({
  name: 'project',
  version: '1.0.0',
  packages: {
    '': { version: '1.0.0', dependencies: { a: '1.0.0' }, devDependencies: { t: '1.0.0' } } as never,
    'node_modules/a': { ...good, dependencies: { b: '^1.0.0' } },
    'node_modules/b': good,
    'node_modules/t': good,
    ...(changes as LockFile['packages']),
  },
});

describe('the packages of this project', () => {
  it('have no fault', () => {
    expect(lockedPackages(ours).length).toBeGreaterThan(500);
    expect(packageFaults(ours, true)).toEqual([]);
  });

  it('are the ones that are installed and built with', () => {
    for (const { name, version, place } of shippedPackages(ours)) {
      const installed = JSON.parse(text(`${place}/package.json`)) as { name: string; version: string };
      expect(installed).toMatchObject({ name, version });
    }
  });

  it('reach readers only as the bill of materials says', () => {
    expect(text('sbom.cdx.json')).toBe(sbomOf(ours));
    const names = shippedPackages(ours).map(({ name }) => name);
    for (const name of ['react', 'scheduler', 'xstate', 'wouter', 'regexparam'])
      expect(names).toContain(name);
    for (const name of ['vite', 'typescript', '@types/react', 'jsdom']) expect(names).not.toContain(name);
  });

  it('are installed without running their scripts, and not in the first week of a release', () => {
    const settings = text('.npmrc').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('save-exact=true');
    const [, days = '0'] = /^min-release-age=(\d+)$/m.exec(text('.npmrc')) ?? [];
    expect(Number(days)).toBeGreaterThanOrEqual(7);
    expect(settings.filter((line) => /registry=|_auth/.test(line))).toEqual([]);
  });
});

describe('a fault', () => {
  const faults = (place: string, change: object): string =>
    packageFaults(lockWith({ [place]: { ...good, ...change } }), true).join('\n');

  it('is none where all is well', () => {
    expect(packageFaults(lockWith(), true)).toEqual([]);
  });

  it.each([
    ['without a hash', { integrity: undefined }, 'node_modules/b has no sha512 integrity'],
    ['with a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'node_modules/b has no sha512'],
    ['with half a hash', { integrity: 'sha512-AAAA' }, 'node_modules/b has no sha512 integrity'],
    [
      'from git',
      { resolved: 'git+ssh://git@host.example/b.git#1' },
      'b comes from git+ssh://git@host.example',
    ],
    ['from any address', { resolved: 'http://host.example/b.tgz' }, 'b comes from http://host.example/b.tgz'],
    ['from a folder', { link: true, resolved: '../b' }, 'node_modules/b is a folder of one machine'],
    ['of no version', { version: 'file:../b' }, 'node_modules/b has file:../b for a version'],
    ['without a licence', { license: undefined }, 'node_modules/b is under no licence'],
    ['whose source nobody may see', { license: 'UNLICENSED' }, 'node_modules/b is under UNLICENSED'],
    [
      'that asks for more',
      { license: 'AGPL-3.0-only' },
      'b is under AGPL-3.0-only, which is not on the list',
    ],
    ['under two licences at once', { license: '(MIT AND GPL-3.0)' }, 'b is under (MIT AND GPL-3.0)'],
    ['for tools only', { license: 'MPL-2.0' }, 'MPL-2.0, which is not on the list for what readers are sent'],
  ])('is a package %s', (_, change, says) => {
    expect(faults('node_modules/b', change)).toContain(says);
  });

  it.each(['(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('is not one that may be taken under %s', (license) => {
    expect(faults('node_modules/b', { license })).toBe('');
  });

  it('is not a tool under a licence for tools', () => {
    expect(faults('node_modules/t', { license: 'MPL-2.0' })).toBe('');
    expect(packageFaults(lockWith({ 'node_modules/b': { ...good, license: 'MPL-2.0' } }), false)).toEqual([]);
    expect(faults('node_modules/t', { license: 'SSPL-1.0' })).toContain('not on the list for tools');
  });

  it('is not one whose licence was read in the package itself, in the version it was read in', () => {
    const silent = 'node_modules/parse-cache-control';
    expect(faults(silent, { version: '1.0.1', license: undefined })).toBe('');
    expect(faults(silent, { license: undefined })).toContain(`${silent} is under no licence`);
  });

  it('is a range, or anything else that is not one version', () => {
    const lock = lockWith();
    Object.assign(lock.packages[''] ?? {}, {
      dependencies: { a: '^1.0.0' },
      devDependencies: { t: 'git://x' },
    });
    expect(packageFaults(lock, true)).toEqual([
      'package.json asks for a ^1.0.0. Mend: write one exact version.',
      'package.json asks for t git://x. Mend: write one exact version.',
    ]);
  });

  it('is a package more than readers may be sent', () => {
    const names = Array.from({ length: mostShipped.all + 1 }, (_, at) => `p${at}`);
    const lock = lockWith(Object.fromEntries(names.map((name) => [`node_modules/${name}`, good])));
    Object.assign(lock.packages[''] ?? {}, {
      dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
    });
    expect(packageFaults(lock, true)).toEqual([
      `31 packages are depended on at run time; at most 14 may be.`,
      `31 packages can reach readers; at most 30 may.`,
    ]);
  });
});

describe('what reaches readers', () => {
  it('is found where Node would find it, whatever the lock file says of itself', () => {
    const lock = lockWith({
      'node_modules/a': {
        ...good,
        dev: true,
        dependencies: { b: '2.0.0' },
        peerDependencies: { p: '*', q: '*' },
        peerDependenciesMeta: { q: { optional: true } },
      },
      'node_modules/a/node_modules/b': { ...good, version: '2.0.0' },
      'node_modules/p': good,
      'node_modules/q': good,
    });
    expect(shippedPackages(lock).map(({ place, version }) => `${place} ${version}`)).toEqual([
      'node_modules/a 1.0.0',
      'node_modules/a/node_modules/b 2.0.0',
      'node_modules/p 1.0.0',
    ]);
  });

  it('cannot be told where something is missing', () => {
    const lock = lockWith({ 'node_modules/a': { ...good, dependencies: { gone: '1.0.0' } } });
    expect(() => shippedPackages(lock)).toThrow('no gone, which node_modules/a needs');
  });
});
