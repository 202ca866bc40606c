/** Makes the next version of a built site in its folder, as a deployment would leave it: the old scripts are gone. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hash = (kind: 'md5' | 'sha256', bytes: Buffer, as: 'hex' | 'base64'): string =>
  createHash(kind).update(bytes).digest(as);

/**
 * Writes other words in all pages and scripts, and gives all scripts other names.
 *
 * @throws if the words are not on the start page
 */
export function release(site: string, [old, fresh]: readonly [old: string, fresh: string]): void {
  if (!readFileSync(join(site, 'index.html'), 'utf8').includes(old))
    throw new Error(`The start page in ${site} does not say "${old}".`);
  const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/, '-next.js')]));
  for (const [name, next] of renamed) renameSync(join(site, 'assets', name), join(site, 'assets', next));

  const changes = [...renamed, [old, fresh] as const];
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(name)) continue;
    const path = join(site, name);
    const text = readFileSync(path, 'utf8');
    const next = changes.reduce((before, [from, to]) => before.replaceAll(from, () => to), text);
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
