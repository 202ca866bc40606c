// npm test: every check there is, one after another. A failing step does not stop the ones after it. `-- --seed N` tries
// other random cases.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { countBrowserTests, countUnitTests } from './reports.mjs';
import { takeSeed } from './seed.mjs';

/** @typedef {import('./reports.mjs').Count} Count */

const [stray] = takeSeed();
if (stray !== undefined) {
  process.stdout.write(`Unknown: ${stray}. Allowed: --seed N.\n`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/next-step');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const faultsReport = join(reports, 'faults.json');

const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

/** @param {string} command */
function run(command) {
  return spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' }).status === 0;
}

/** `npm install` forgives a lock file that `npm ci` refuses: docs say why, here it is caught. */
function lockIsComplete() {
  const { status, stdout, stderr } = spawnSync('npm ci --dry-run', {
    cwd: root,
    env,
    shell: true,
    encoding: 'utf8',
  });
  const missing = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('Missing'));
  if (status !== 0)
    process.stdout.write(missing.length > 0 ? `${missing.join('\n')}\n` : `${stdout}${stderr}`);
  return status === 0 && missing.length === 0;
}

/** @param {boolean} ok @returns {Count} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * A run that failed counts as failed even when no single test did: a file that does not load, an error between tests.
 * @param {boolean} ok
 * @param {string} report
 * @param {(json: any) => Count} read
 * @returns {Count}
 */
function fromReport(ok, report, read) {
  try {
    const { passed, failed, named = [] } = read(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, failed: ok ? failed : Math.max(failed, 1), named };
  } catch {
    return { passed: 0, failed: 1, named: [`no report was left: ${report}`] };
  }
}

/**
 * Some of the unit tests, counted.
 * @param {string} which
 */
function vitest(which) {
  rmSync(vitestReport, { force: true });
  const ok = run(
    `vitest run ${which} --reporter=default --reporter=json --outputFile.json=${JSON.stringify(vitestReport)}`,
  );
  return fromReport(ok, vitestReport, countUnitTests);
}

/**
 * Tests in a browser, counted.
 * @param {string} command
 * @param {string} report where it leaves what it found
 */
const playwright = (command, report) => fromReport(run(command), report, countBrowserTests);

/** Nothing left over from an earlier build may pass for the result of this one. */
function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return run('npm run --silent build');
}

/** @type {[heading: string, step: () => Count][]} */
const steps = [
  ['browsers and servers', () => one(run('node scripts/setup.mjs'))],
  ['lock file', () => one(lockIsComplete())],
  ['packages', () => one(run('node --import tsx scripts/packages.ts'))],
  ['types', () => one(run('tsc'))],
  ['lint', () => one(run('eslint . --max-warnings 0'))],
  ['format', () => one(run('prettier --check --log-level warn .'))],
  ['unused code', () => one(run('knip'))],
  ['unit tests', () => vitest('--project flows --project facts --project screens')],
  ['proofs', () => vitest('--project proofs')],
  ['other Nodes', () => one(run('node --import tsx scripts/nodes.ts --smoke'))],
  ['build', () => one(build())],
  ['reproducible build', () => one(run('node scripts/reproducible.mjs'))],
  ['what is published', () => vitest('--project published')],
  ['browser tests', () => playwright('npm run --silent e2e', playwrightReport)],
  ['three engines', () => vitest('--project engines')],
  ['faults', () => playwright('npm run --silent faults', faultsReport)],
];

// Nothing left over from an earlier run may pass for a result of this one.
mkdirSync(reports, { recursive: true });
for (const leftover of [playwrightReport, faultsReport]) rmSync(leftover, { force: true });

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const unhappy = [];
for (const [heading, step] of steps) {
  process.stdout.write(`\n== ${heading}\n`);
  const { passed, failed, named = [] } = step();
  total.passed += passed;
  total.failed += failed;
  // Said again at the end: what stands above may be thousands of lines away, or cut off.
  if (failed > 0)
    unhappy.push(heading, ...named.map((name) => `  ${name.split('\n').slice(0, 8).join('\n    ')}`));
}

process.stdout.write(unhappy.length > 0 ? `\nFailed:\n${unhappy.join('\n')}\n` : '\n');
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
