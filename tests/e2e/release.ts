/** Makes the next version of a built site in its folder, as a deployment would leave it: the old scripts are gone. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const textFile = /\.(html|js|css)$/;

const hash = (kind: 'md5' | 'sha256', bytes: Buffer, as: 'hex' | 'base64'): string =>
  createHash(kind).update(bytes).digest(as);

/**
 * Writes other words in all pages and scripts, and gives the app's script another name.
 *
 * @throws if the words are nowhere, or the app's script is not where it is looked for
 */
export function release(site: string, words: readonly [old: string, fresh: string]): void {
  const start = readFileSync(join(site, 'index.html'), 'utf8');
  const [script] = /(?<=<script type="module" crossorigin src="\/)assets\/index-[\w-]+\.js/.exec(start) ?? [];
  if (script === undefined || !start.includes(words[0])) throw new Error(`${site} is not the site it was.`);
  const renamed = join(
    dirname(script),
    `index-next${hash('md5', Buffer.from(words[1]), 'hex').slice(0, 4)}.js`,
  );
  renameSync(join(site, script), join(site, renamed));

  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!textFile.test(name)) continue;
    const path = join(site, name);
    const text = readFileSync(path, 'utf8');
    const next = text
      .replaceAll(words[0], () => words[1])
      .replaceAll(basename(script), () => basename(renamed));
    if (next !== text) writeFileSync(path, next);
  }

  const worker = join(site, 'sw.js');
  const entry = /\{url:"([^"]+)",revision:(null|"\w+"),integrity:"[^"]+"\}/g;
  const listed = readFileSync(worker, 'utf8').replace(entry, (_, url: string, revision: string) => {
    if (!existsSync(join(site, url))) throw new Error(`The worker keeps ${url}, which is not there.`);
    const bytes = readFileSync(join(site, url));
    const next = revision === 'null' ? 'null' : `"${hash('md5', bytes, 'hex')}"`;
    return `{url:"${url}",revision:${next},integrity:"sha256-${hash('sha256', bytes, 'base64')}"}`;
  });
  writeFileSync(worker, listed);
}
