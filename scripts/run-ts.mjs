// node scripts/run-ts.mjs <entry.ts> [arguments …]
//
// Runs TypeScript on Node 20, which can't by itself: bundles the entry once with the bundler Vite brings,
// keeps the result, and from then on starts it in no more time than plain JavaScript. Says nothing itself.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/next-step');
const packages = `${join(root, 'node_modules')}/`;

/**
 * Changes whenever a source file is written; a file that is gone counts as a change.
 * @param {readonly string[]} sources
 */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...sources, fileURLToPath(import.meta.url), join(root, 'package-lock.json')]) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${found ? `${found.mtimeMs} ${found.size}` : 'gone'}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The sources of the last bundle, from which its file name follows.
 * @param {string} list
 * @returns {string[] | undefined}
 */
function knownSources(list) {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The bundle lies elsewhere than its sources, but a script that looks for a file beside itself means beside its source.
 * @type {import('rolldown').Plugin}
 */
const ownAddress = {
  name: 'own-address',
  transform(code, id) {
    if (id.startsWith(packages) || !code.includes('import.meta.')) return null;
    const moved = code
      .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', () => JSON.stringify(resolve(id, '..')))
      .replaceAll('import.meta.filename', () => JSON.stringify(id));
    return { code: moved, map: null };
  },
};

/**
 * @param {string} entry
 * @param {string} name
 * @param {string} list
 */
async function bundle(entry, name, list) {
  const { build } = await import('rolldown');
  const { output } = await build({
    input: entry,
    cwd: root,
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
    write: false,
    // Packages are left where they are.
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [ownAddress],
    output: { dir: cache, format: 'esm', codeSplitting: false, sourcemap: 'inline' },
  });
  const [chunk] = output;
  const sources = chunk.moduleIds.filter(isAbsolute).sort();
  const file = join(cache, `${name}-${fingerprint(sources)}.mjs`);

  mkdirSync(cache, { recursive: true });
  forgetOld(name);
  // Written aside and renamed, as two commands may start at the same moment.
  for (const [path, text] of /** @type {const} */ ([
    [file, chunk.code],
    [list, JSON.stringify(sources)],
  ])) {
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, path);
  }
  return file;
}

/**
 * Leaves what was made in the last minute: another command may be about to load it.
 * @param {string} name
 */
function forgetOld(name) {
  for (const file of readdirSync(cache)) {
    if (!file.startsWith(`${name}-`) || !/^[0-9a-f]{16}\.mjs$/.test(file.slice(name.length + 1))) continue;
    const path = join(cache, file);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > 60_000) rmSync(path, { force: true });
  }
}

async function main() {
  const given = process.argv[2];
  const entry = given && resolve(given);
  if (!entry || !existsSync(entry)) {
    process.stderr.write(
      given
        ? `No such file: ${given}\n`
        : `Usage: node scripts/${basename(import.meta.filename)} <entry.ts>\n`,
    );
    process.exitCode = 1;
    return;
  }
  const name = relative(root, entry)
    .replace(/\.tsx?$/, '')
    .replaceAll(/[^\w.-]+/g, '-');
  const list = join(cache, `${name}.sources.json`);
  const known = knownSources(list);
  const kept = known && join(cache, `${name}-${fingerprint(known)}.mjs`);
  let file = kept;
  if (!file || !existsSync(file)) {
    try {
      file = await bundle(entry, name, list);
    } catch (error) {
      process.stderr.write(
        `${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}\n`,
      );
      process.exitCode = 1;
      return;
    }
  }

  process.argv.splice(1, 2, entry);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(file).href);
}

await main();
