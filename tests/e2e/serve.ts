/**
 * A plain file server, as a bucket or nginx would serve a stamped site: the file itself, the file with ".html", or the page
 * for what is not there. Never another page in its place, as `vite preview` would.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

export interface Served {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * Serves the folder on a free port of this machine until it is closed. It is read at each request, so a test may change it.
 *
 * @param headersOf what else is sent with a file, such as `/sw.js`
 */
export async function serve(
  folder: string,
  headersOf: (name: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = normalize(decodeURIComponent(pathname));
    const wanted = name === '/' ? ['/index.html'] : [name, `${name}.html`];
    const found = wanted.map((one) => join(folder, one)).find(isFile);
    const path = found ?? join(folder, '404.html');
    response.writeHead(found === undefined ? 404 : 200, {
      ...headersOf(name),
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(path));
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
