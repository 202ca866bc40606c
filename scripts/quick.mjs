// npm run quick: types, lint and the tests that a change touches, side by side. The change is what is not committed;
// `-- --since main` takes in what was committed since. `npm run watch` does it again after each save, with what was saved
// since it last passed. Not run here: the proofs over all answers (npm run proofs) and what needs a build (npm test).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, watch as watchFolder } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { takeSeed } from './seed.mjs';

const root = resolve(import.meta.dirname, '..');
const projects = ['flows', 'facts', 'screens'].flatMap((name) => ['--project', name]);

const { values } = parseArgs({
  args: takeSeed(),
  options: { watch: { type: 'boolean', default: false }, since: { type: 'string', default: 'HEAD' } },
});

/** @param {string} command */
const lines = (command) =>
  spawnSync('git', command.split(' '), { cwd: root, encoding: 'utf8' }).stdout.split('\n').filter(Boolean);

/** Changed since then, and new files that git does not know yet. */
const changedSince = (/** @type {string} */ commit) => [
  ...lines(`diff --name-only --diff-filter=d ${commit}`),
  ...lines('ls-files --others --exclude-standard'),
];

/**
 * What it says is shown when it fails; of what passed only how much that was.
 * @param {string} name
 * @param {string} command in node_modules
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function run(name, command, args) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((done) =>
    child.on('close', (code) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      const count = /^ +Tests .*$/m.exec(stripVTControlCharacters(said))?.[0];
      process.stdout.write(
        code === 0
          ? `${name} passed in ${seconds} s${count === undefined ? '' : `:${count}`}\n`
          : `${said}\n${name} FAILED in ${seconds} s\n`,
      );
      done(code === 0);
    }),
  );
}

/**
 * @param {readonly string[]} changed
 * @returns {Promise<boolean>} whether all of it passed
 */
async function check(changed) {
  const code = changed.filter((path) => /\.(?:ts|tsx|mjs|js)$/.test(path));
  // What is in no folder are settings: every test would be of them.
  const sources = changed.filter((path) => /^.+\/.+\.(?:ts|tsx|mjs|json)$/.test(path));
  process.stdout.write(
    `\n${changed.length} changed: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''}\n`,
  );
  const passed = await Promise.all([
    run('types', 'typescript/bin/tsc', []),
    ...(code.length > 0
      ? [run('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '--no-warn-ignored', ...code])]
      : []),
    ...(sources.length > 0
      ? [
          run('tests', 'vitest/vitest.mjs', [
            'related',
            '--run',
            '--passWithNoTests',
            ...projects,
            ...sources,
          ]),
        ]
      : []),
  ]);
  return passed.every(Boolean);
}

/** Checks again after each save, for as long as it is let; what failed is checked again with what is saved next. */
async function watch() {
  const saved = new Set(changedSince(values.since));
  let wake = () => {};
  for (const folder of lines('ls-tree -d --name-only HEAD'))
    watchFolder(join(root, folder), { recursive: true }, (_event, name) => {
      if (name === null) return;
      saved.add(join(folder, name));
      wake();
    });
  for (;;) {
    // An editor writes several files at once, and some for itself.
    await wait(300);
    const known = new Set(lines('ls-files --cached --others --exclude-standard'));
    const changed = [...saved].filter((path) => known.has(path) && existsSync(join(root, path)));
    saved.clear();
    if (changed.length > 0 && !(await check(changed))) changed.forEach((path) => saved.add(path));
    else if (saved.size > 0) continue;
    process.stdout.write('Waiting for a save; Ctrl+C ends it.\n');
    await new Promise((resolved) => (wake = () => resolved(undefined)));
  }
}

if (values.watch) await watch();
else {
  const changed = changedSince(values.since).filter((path) => existsSync(join(root, path)));
  if (changed.length === 0) process.stdout.write(`Nothing changed since ${values.since}.\n`);
  else process.exitCode = (await check(changed)) ? 0 : 1;
}
