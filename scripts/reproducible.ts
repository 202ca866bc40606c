/**
 * npm run reproducible
 *
 * Builds, and builds again from a copy of the source that differs in all that must not matter: where it lies, when its files
 * were written, time zone and language, and with `-- --another-node` the version of Node. Every file must come out the same, byte
 * for byte: then whoever has the source can tell whether what is served was made from it. By itself this script takes dist/ for
 * the first of the two builds.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { folderOf, otherVersions } from './other-nodes.ts';

const root = resolve(import.meta.dirname, '..');
const notSource = [
  'node_modules',
  'dist',
  'dist-dev',
  '.ssr',
  '.git',
  'coverage',
  'test-results',
  'playwright-report',
];
/** The published site, the files for stamping schools, and the server headers. */
const made = ['dist', '.ssr', 'deploy/headers'];

/** A copy has no history to take its date from (src/build/contentDate.ts). */
const date =
  process.env['SOURCE_DATE_EPOCH'] ??
  spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout.trim();

const { values } = parseArgs({ options: { 'another-node': { type: 'boolean', default: false } } });
const [other] = values['another-node'] ? otherVersions.slice(-1) : [];

/** @param folder - not there yet; becomes a copy of the source, with what is built from it */
function buildIn(folder: string): void {
  cpSync(root, folder, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split(sep)
        .some((part) => notSource.includes(part)),
  });
  // Else what was made here would pass for what is made there.
  rmSync(join(folder, 'deploy/headers'), { recursive: true, force: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const language = 'de_DE.UTF-8';
  const { status, stdout, stderr } = spawnSync('npm run --silent build', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...(other === undefined ? {} : { PATH: [folderOf(other), process.env['PATH']].join(delimiter) }),
      TZ: 'Pacific/Auckland',
      LANG: language,
      LC_ALL: language,
      ...(date ? { SOURCE_DATE_EPOCH: date } : {}),
    },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

/** Hashes by path. */
const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    made.flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [
          relative(folder, path),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    ),
  );

const work = mkdtempSync(join(tmpdir(), 'next-step-'));
try {
  const one = hashesIn(root);
  const copy = join(work, 'another-longer-name');
  buildIn(copy);
  const another = hashesIn(copy);
  const differ = [...new Set([...one.keys(), ...another.keys()])]
    .filter((path) => one.get(path) !== another.get(path))
    .sort();
  for (const path of differ) process.stderr.write(`${path} is not the same in both builds.\n`);
  const all = createHash('sha256');
  for (const [path, hash] of [...one].sort()) all.update(`${hash}  ${path}\n`);
  process.stdout.write(
    `${one.size} files${other === undefined ? '' : `, again on Node ${other}`}, ${differ.length} differ; all together sha256 ${all.digest('hex')}\n`,
  );
  if (differ.length > 0 || one.size === 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
