/** Starts the servers that deploy/ is for as an operator would, with the lines marked "yours" changed. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { onPath } from './programs.mjs';

export type ServerName = 'nginx' | 'caddy';

const deploy = resolve(import.meta.dirname, '../deploy');
const headers = join(deploy, 'headers');

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Changes the lines marked "yours"; each must exist. */
function changed(file: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no "${from}" to change.`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(deploy, file), 'utf8'),
  );
}

/** Writes nginx's files into the folder and returns the command that starts it. */
function nginxFor(port: number, site: string, folder: string): readonly string[] {
  const own = join(folder, 'nginx');
  mkdirSync(own);
  const conf = changed('nginx.conf', [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/var/www/next-step', site],
    ['/etc/nginx/next-step', headers],
  ]);
  writeFileSync(join(own, 'site.conf'), conf);
  // The usual settings of a distribution; as root, so that it can read root's folders.
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (place) => `${place}_temp_path ${own}/${place};`,
  );
  writeFileSync(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${own}/pid; error_log ${own}/error.log;
    events {} http { ${places.join(' ')} include ${own}/site.conf; }`,
  );
  return ['-p', own, '-e', join(own, 'error.log'), '-c', join(own, 'nginx.conf')];
}

/** The same for Caddy. */
function caddyFor(port: number, site: string, folder: string): readonly string[] {
  const own = join(folder, 'caddy');
  mkdirSync(own);
  cpSync(headers, join(own, 'headers'), { recursive: true });
  const conf = changed('Caddyfile', [
    [':8080 {', `http://127.0.0.1:${port} {`],
    ['/var/www/next-step', site],
  ]);
  writeFileSync(join(own, 'Caddyfile'), `{\n  admin off\n}\n${conf}`);
  return ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
}

export interface Started {
  readonly port: number;
  readonly end: () => Promise<void>;
}

/**
 * Serves a site on a free port of this machine.
 *
 * @param site a folder that `npm run compress` has processed
 * @param folder empty or shared with another server, for the server's own files
 * @throws an error with its output if it does not answer within ten seconds
 */
export async function startServer(name: ServerName, site: string, folder: string): Promise<Started> {
  const port = await freePort();
  const args = (name === 'nginx' ? nginxFor : caddyFor)(port, site, folder);
  let said = '';
  const server = spawn(onPath(name) ?? name, args, {
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const end = async (): Promise<void> => {
    const ended = new Promise((resolved) => server.once('exit', resolved));
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return { port, end };
    } catch {
      await new Promise((resolved) => setTimeout(resolved, 100));
    }
  }
  await end();
  throw new Error(`${name} does not answer: ${said}`);
}
