/**
 * Does the project build, type-check and pass its unit tests on every Node it promises? `npm run nodes` says so in a line for each;
 * `-- --smoke`, a part of `npm test`, only runs a few unit tests, on those that are not running already: npm test builds for a second
 * time anyway, and does that on another Node (scripts/reproducible.ts).
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { folderOf, otherVersions, run, versions } from './other-nodes.ts';

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });

/** One of each kind: the machine and its rules, a command run by tsx, a page put together at build, a screen. */
const few = [
  'tests/flows/engine',
  'tests/scripts/feed.test.ts',
  'tests/build',
  'tests/screens/set-up.test.tsx',
];
const unit = ['run', 'unit', '--silent', '--', '--reporter=dot'];

const steps: readonly (readonly [what: string, args: readonly string[]])[] = values.smoke
  ? // Beside it another step of npm test has the other core.
    [['a few unit tests', [...unit, '--maxWorkers=1', ...few]]]
  : [
      ['types', ['run', '--silent', 'types']],
      ['build', ['run', '--silent', 'build']],
      ['unit tests', unit],
    ];

const asked = values.smoke ? otherVersions : versions;
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
