/** The servers that deploy/ is tried with. `node scripts/find-servers.mjs` looks for them, and installs them where it may. */
import { resolve } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, mayInstall, onPath } from './programs.mjs';

const names = /** @type {const} */ (['nginx', 'caddy']);

const missing = () => names.filter((name) => onPath(name) === undefined);

/** @param {'nginx' | 'caddy'} name */
export function findServer(name) {
  const path = onPath(name);
  if (path === undefined) throw new Error(`${name} is not there; run node scripts/find-servers.mjs`);
  return path;
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  if (missing().length > 0 && mayInstall()) install(missing());
  if (missing().length > 0) {
    stderr.write(
      `Install ${missing().join(' and ')} (Debian, Ubuntu: apt-get install ${missing().join(' ')}).\n`,
    );
    exit(1);
  }
  stdout.write(`${names.map(onPath).join('\n')}\n`);
}
