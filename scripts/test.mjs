// npm test: every check there is. What needs one core, or waits much, runs two at a time; what needs all cores runs alone. A
// failing step does not stop the others. `-- --seed N` tries other random cases.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { countBrowserTests, countUnitTests } from './reports.mjs';
import { takeSeed } from './seed.mjs';

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {{ ok: boolean, said: string }} Ran `said` is empty where it was shown at once */
/** @typedef {(command: string) => Promise<Ran>} Run */
/** @typedef {{ heading: string, check: (run: Run) => Promise<Count> }} Step */

const [stray] = takeSeed();
if (stray !== undefined) {
  process.stdout.write(`Unknown: ${stray}. Allowed: --seed N.\n`);
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/next-step');
const playwrightReport = join(reports, 'playwright.json');
const faultsReport = join(reports, 'faults.json');

const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

/** Shows what it says as it says it. @type {Run} */
const shown = (command) =>
  new Promise((done) =>
    spawn(command, { cwd: root, env, shell: true, stdio: 'inherit' }).on('close', (code) =>
      done({ ok: code === 0, said: '' }),
    ),
  );

/** Keeps what it says until it has ended, as another step runs beside it. @type {Run} */
const kept = (command) =>
  new Promise((done) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('close', (code) => done({ ok: code === 0, said }));
  });

/** @param {string} heading @param {string} command @returns {Step} */
const one = (heading, command) => ({
  heading,
  check: async (run) => {
    const { ok, said } = await run(command);
    process.stdout.write(said);
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

/** `npm install` forgives a lock file that `npm ci` refuses: docs say why, here it is caught. @type {Step} */
const lockFile = {
  heading: 'lock file',
  check: async (run) => {
    const { ok, said } = await run('npm ci --dry-run');
    const missing = said.split('\n').filter((line) => line.includes('Missing'));
    if (!ok) process.stdout.write(missing.length > 0 ? `${missing.join('\n')}\n` : said);
    return ok && missing.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
};

/**
 * A run that failed counts as failed even when no single test did: a file that does not load, an error between tests.
 * @param {string} heading
 * @param {string} command
 * @param {string} report where it leaves what it found
 * @param {(json: any) => Count} read
 * @returns {Step}
 */
const counted = (heading, command, report, read) => ({
  heading,
  check: async (run) => {
    // Nothing left over from an earlier run may pass for a result of this one.
    rmSync(report, { force: true });
    const { ok, said } = await run(command);
    process.stdout.write(said);
    try {
      const { passed, failed, named = [] } = read(JSON.parse(readFileSync(report, 'utf8')));
      return { passed, failed: ok ? failed : Math.max(failed, 1), named };
    } catch {
      return { passed: 0, failed: 1, named: [`no report was left: ${report}`] };
    }
  },
});

/**
 * Some of the tests without a browser, counted.
 * @param {string} heading
 * @param {readonly string[]} projects
 */
function vitest(heading, ...projects) {
  const report = join(reports, `vitest-${projects[0]}.json`);
  const which = projects.map((name) => `--project ${name}`).join(' ');
  return counted(
    heading,
    `vitest run ${which} --reporter=default --reporter=json --outputFile.json=${JSON.stringify(report)}`,
    report,
    countUnitTests,
  );
}

const node = 'node --import tsx';

/** Each list runs on one core, two lists at a time; a step needs those before it in its list. */
const onOneCore = [
  // A site from an earlier run may not pass for one of this.
  [
    one('build', `node -e "fs.rmSync('dist', { recursive: true, force: true })" && npm run --silent build`),
    one('reproducible build', `${node} scripts/reproducible.ts --another-node`),
  ],
  [one('lint', 'eslint . --max-warnings 0')],
  [one('types', 'tsc')],
  [one('other Nodes', `${node} scripts/nodes.ts --smoke`)],
  [one('format', 'prettier --check --log-level warn .')],
  [one('unused code', 'knip')],
  [one('packages', `${node} scripts/packages.ts`)],
  [lockFile],
];

/** The engines are waited for most of the time: the proofs use the cores meanwhile. */
const besideEachOther = [
  vitest('tests without a browser', 'proofs', 'flows', 'facts', 'screens', 'published'),
  vitest('three engines', 'engines'),
];

const onAllCores = [
  counted('browser tests', 'npm run --silent e2e', playwrightReport, countBrowserTests),
  counted('faults', 'npm run --silent faults', faultsReport, countBrowserTests),
];

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const unhappy = [];
/** @type {string[]} */
const times = [];

/** @param {Step} step @param {Run} run */
async function take({ heading, check }, run) {
  const began = performance.now();
  // What is kept is shown at its end, under its heading.
  if (run === shown) process.stdout.write(`\n== ${heading}\n`);
  const {
    passed,
    failed,
    named = [],
  } = await check(async (command) => {
    const ran = await run(command);
    if (run === kept) process.stdout.write(`\n== ${heading}\n`);
    return ran;
  });
  total.passed += passed;
  total.failed += failed;
  times.push(`${((performance.now() - began) / 60_000).toFixed(1).padStart(5)} min  ${heading}`);
  // Repeated at the end: the lines above may be thousands of lines away, or cut off.
  if (failed > 0)
    unhappy.push(heading, ...named.map((name) => `  ${name.split('\n').slice(0, 8).join('\n    ')}`));
}

mkdirSync(reports, { recursive: true });
await take(one('browsers and servers', 'node scripts/setup.mjs'), shown);
const waiting = [...onOneCore];
const lane = async () => {
  for (let list = waiting.shift(); list; list = waiting.shift())
    for (const step of list) await take(step, kept);
};
await Promise.all([lane(), lane()]);
await Promise.all(besideEachOther.map((step) => take(step, kept)));
for (const step of onAllCores) await take(step, shown);

process.stdout.write(`\n${times.join('\n')}\n`);
process.stdout.write(unhappy.length > 0 ? `\nFailed:\n${unhappy.join('\n')}\n` : '\n');
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
