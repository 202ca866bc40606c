/**
 * Does the project build, type-check and pass its unit tests on every Node it promises? `npm run nodes` says so in a line for each,
 * `npm run nodes -- 24` for one. `-- --smoke`, a part of `npm test`, only runs a few unit tests, on those that are not running already:
 * npm test builds for a second time anyway, and does that on another Node (scripts/reproducible.ts).
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { folderOf, otherVersions, run, versions, type Ran } from './other-nodes.ts';
import { countUnitTests } from './reports.mjs';

const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** One of each kind: the machine and its rules, a command run by tsx, a page put together at build, a screen. */
const few = [
  'tests/flows/engine',
  'tests/scripts/feed.test.ts',
  'tests/build',
  'tests/screens/SetUp/set-up.test.tsx',
];
type Step = readonly [what: string, run: (folder: string) => Ran];

const npm =
  (...args: readonly string[]) =>
  (folder: string): Ran =>
    run('npm', ['run', '--silent', ...args], folder);

/** What failed, and nothing of what passed: thousands of lines. */
const unit =
  (...which: readonly string[]) =>
  (folder: string): Ran => {
    const report = join(mkdtempSync(join(tmpdir(), 'nodes-')), 'report.json');
    const ran = npm('unit', '--', '--reporter=json', `--outputFile.json=${report}`, ...which)(folder);
    if (ran.ok || !existsSync(report)) return ran;
    const { named = [] } = countUnitTests(JSON.parse(readFileSync(report, 'utf8')));
    return { ok: false, said: `${named.join('\n')}\n` };
  };

const steps: readonly Step[] = values.smoke
  ? // Beside it another step of npm test has the other core.
    [['a few unit tests', unit('--maxWorkers=1', ...few)]]
  : [
      ['types', npm('types')],
      ['build', npm('build')],
      ['unit tests', unit()],
    ];

const asked = (values.smoke ? otherVersions : versions).filter(
  (version) => positionals.length === 0 || positionals.some((one) => version.startsWith(`${one}.`)),
);
for (const version of asked) {
  const folder = folderOf(version);
  // Asked by way of npm, which has a path of its own.
  const is = run('npm', ['exec', '--call', 'node --version'], folder).said.trim();
  if (is !== `v${version}`) throw new Error(`Asked for Node ${version}, got ${is}.`);
  const done = steps.map(([what, step]) => ({ what, ...step(folder) }));
  const failed = done.filter(({ ok }) => !ok);
  for (const { said } of failed) process.stdout.write(said);
  const names = (of: typeof done) => of.map(({ what }) => what).join(', ');
  process.stdout.write(
    failed.length > 0
      ? `Node ${version}: failed: ${names(failed)}\n`
      : `Node ${version}: passed: ${names(done)}\n`,
  );
  if (failed.length > 0) process.exitCode = 1;
}
