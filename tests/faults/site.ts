/** The built site as the faults need it: which file is which, and a version that came after it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { said } from '../e2e/words.ts';

const root = resolve(import.meta.dirname, '../..');
export const built = join(root, 'dist');
const scratch = join(root, 'node_modules/.cache/next-step');

const assets = readdirSync(join(built, 'assets')).map((name) => `/assets/${name}`);
const scripts = assets.filter((name) => name.endsWith('.js'));
const read = (name: string): string => readFileSync(join(built, name), 'utf8');

function only(found: readonly string[], what: string): string {
  const [one, ...others] = found;
  if (one === undefined || others.length > 0)
    throw new Error(`One file of dist was to be ${what}, and it is: ${found.join(', ') || 'none'}`);
  return one;
}

/** The leave script is inline (src/build/leavePlugin.ts), so the page requests one file at first. */
export const appScript = only(
  [...read('/index.html').matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].map(([, src = '']) => src),
  'the app',
);
export const isStyle = (name: string): boolean => name.endsWith('.css');
export const isLate = (name: string): boolean => scripts.includes(name) && name !== appScript;

/** The late files that say something. */
function lateWith(text: string): readonly string[] {
  const found = scripts.filter((name) => isLate(name) && read(name).includes(text));
  if (found.length === 0) throw new Error(`No late file of dist says "${text}"`);
  return found;
}

/** What hangs on a service that no page has from the start. */
export const directoryFiles = lateWith('https://actonenergy.org.uk');
/** What follows the first answer, whole: the machine, the rules and the advice. See src/afterFirstAnswer.tsx. */
export const followingFile = only(lateWith(said('service-card:moreHelp')), 'what follows');
/** Finds a worry by what is typed; comes when somebody is about to. */
export const worrySearch = only(
  scripts.filter((name) => name.startsWith('/assets/findWorries-')),
  'the search for worries',
);
/** English words that come with the screens that say them. */
export const wordFiles = lateWith(said('topics:neglect.what').slice(0, 40));

/** The same text with one place changed; a place that is not there, or there twice, is a test that tests nothing. */
export function swap(text: string, place: RegExp, by: (...found: string[]) => string): string {
  const times = text.match(new RegExp(place, `${place.flags}g`))?.length ?? 0;
  if (times !== 1) throw new Error(`${String(place)} is ${times} times in the build, not once`);
  return text.replace(place, (...found) => by(...(found as string[])));
}

/** What a file of assets/ is called in the next version. */
export function nextName(name: string): string {
  const now = name.replace(
    /-([\w-])([\w-]{7}\.\w+)$/,
    (_, first, rest) => `-${first === 'N' ? 'M' : 'N'}${rest}`,
  );
  if (now === name) throw new Error(`${name} has no hash to change`);
  return now;
}

/**
 * The next version of the site: every file of assets/ under another name, and none under its old one.
 * @returns the folder it is in
 */
export function nextVersion(): string {
  const folder = join(scratch, `next-version-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  cpSync(built, folder, { recursive: true });
  const renamed = assets.map((name) => ({ old: basename(name), now: basename(nextName(name)) }));
  for (const { old, now } of renamed) renameSync(join(folder, 'assets', old), join(folder, 'assets', now));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((one) => /\.(?:html|js|css|json)$/.test(one))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      renamed.reduce((so, { old, now }) => so.replaceAll(old, now), text),
    );
  }
  return folder;
}
