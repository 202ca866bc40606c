/**
 * Does the project build, type-check and pass its unit tests on every Node it promises? `npm run nodes` says so in a line for each;
 * `-- --smoke`, a part of `npm test`, only builds and runs a few unit tests, on those that are not running already.
 * Node comes from the registry as a package of one binary; what it would do at install is what .npmrc keeps from running.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

/** The floor that `engines` names, and the two that are looked after for longest (docs/decisions/0012-libraries-and-node.md). */
const versions = ['20.20.2', '22.23.3', '24.22.1'];

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });

interface Ran {
  readonly ok: boolean;
  readonly said: string;
}

function run(command: string, args: readonly string[], folder: string, cwd = root): Ran {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) },
  });
  return { ok: status === 0, said: `${stdout}${stderr}${error ? `${error.message}\n` : ''}` };
}

/** The folder with the program of that version, fetched if it is not there yet. */
function folderOf(version: string): string {
  if (process.version === `v${version}`) return dirname(process.execPath);
  const place = join(root, 'node_modules/.cache/next-step/nodes', version);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(place, 'node_modules', name, 'bin');
  if (existsSync(folder)) return folder;
  mkdirSync(place, { recursive: true });
  const options = ['--prefix', '.', '--no-save', '--no-package-lock', '--ignore-scripts', '--silent'];
  const { ok, said } = run('npm', ['install', ...options, `${name}@${version}`], '', place);
  if (!ok || !existsSync(folder)) throw new Error(`${name}@${version} cannot be installed.\n${said}`);
  return folder;
}

/** One of each kind: the machine and its rules, a command run by tsx, a page put together at build, a screen. */
const few = [
  'tests/flows/engine',
  'tests/scripts/feed.test.ts',
  'tests/build',
  'tests/screens/set-up.test.tsx',
];
const unit = ['run', 'unit', '--silent', '--', '--reporter=dot'];

const steps: readonly (readonly [what: string, args: readonly string[]])[] = values.smoke
  ? [
      ['build', ['run', '--silent', 'build']],
      ['a few unit tests', [...unit, ...few]],
    ]
  : [
      ['types', ['run', '--silent', 'types']],
      ['build', ['run', '--silent', 'build']],
      ['unit tests', unit],
    ];

const asked = values.smoke ? versions.filter((version) => process.version !== `v${version}`) : versions;
for (const version of asked) {
  const folder = folderOf(version);
  // Asked by way of npm, which has a path of its own.
  const is = run('npm', ['exec', '--call', 'node --version'], folder).said.trim();
  if (is !== `v${version}`) throw new Error(`Asked for Node ${version}, got ${is}.`);
  const failed = steps.map(([what, args]) => ({ what, ...run('npm', args, folder) })).filter(({ ok }) => !ok);
  for (const { said } of failed) process.stdout.write(said);
  const names = (of: readonly { readonly what: string }[]) => of.map(({ what }) => what).join(', ');
  process.stdout.write(
    failed.length > 0
      ? `Node ${version}: failed: ${names(failed)}\n`
      : `Node ${version}: passed: ${names(steps.map(([what]) => ({ what })))}\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
}
