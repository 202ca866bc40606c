/**
 * A plain file server, as a bucket or nginx would serve a stamped site: the file itself, the file with ".html", or the page
 * for what is not there. Never another page in its place, as `vite preview` would. Where a test wants to see what a fault
 * does, chosen files are answered wrongly.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headersFor } from '../../src/policy/headers.ts';
import { policyIn } from '../../src/policy/policy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

/** How a file is answered instead. */
export interface Answer {
  /** Refused with this status, and with the words of a server. */
  readonly status?: number;
  /** The whole is promised and half of it sent, as when a connection breaks. */
  readonly cut?: true;
  /** How long it takes, in milliseconds. */
  readonly after?: number;
  /** Changed on the way. */
  readonly rewrite?: (text: string) => string;
}

/** What is served; may be changed while it is. */
export interface Site {
  folder: string;
  /** Asked for every file, by its name in the folder such as `/assets/leave-1a2b.js`. */
  answer?: ((name: string) => Answer | undefined) | undefined;
}

export interface Served {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * Serves the folder on a free port of this machine until it is closed, with the headers a real server sends. It is read at
 * each request, so a test may change it.
 */
export async function serve(what: string | Site): Promise<Served> {
  const site: Site = typeof what === 'string' ? { folder: what } : what;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = normalize(decodeURIComponent(pathname));
    const wanted = name === '/' ? ['/index.html'] : [name, `${name}.html`];
    const found = wanted.find((one) => isFile(join(site.folder, one)));
    void send(response, site, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function send(response: ServerResponse, { folder, answer }: Site, found: string | undefined) {
  const name = found ?? '/404.html';
  const wrong = answer?.(name);
  // Read before waiting: the folder may be another by then.
  const file = readFileSync(join(folder, name));
  if (wrong?.after !== undefined) await pause(wrong.after, undefined, { ref: false });
  if (wrong?.status !== undefined) {
    response.writeHead(wrong.status, { 'Content-Type': 'text/plain' }).end(`${wrong.status}`);
    return;
  }
  const body = wrong?.rewrite ? Buffer.from(wrong.rewrite(file.toString())) : file;
  response.writeHead(found === undefined ? 404 : 200, {
    ...headersFor(name, policyIn(readFileSync(join(folder, 'index.html'), 'utf8')), found !== undefined),
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Content-Length': body.length,
  });
  if (wrong?.cut) response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.end(body);
}
