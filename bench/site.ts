/** A server like a good host: brotli 11, pages without ".html", 404 for missing files. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface Sent {
  readonly path: string;
  /** As compressed, without headers. */
  readonly bytes: number;
}

export interface Site {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** The bytes sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

/** All files of a folder, by the path they are requested at. */
export const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path)}`, readFileSync(path)]),
  );

export async function serveFiles(files: ReadonlyMap<string, Buffer | string>): Promise<Site> {
  // Few files of a large site are ever requested. The first visit compresses them, so it is not measured.
  const made = new Map<string, Buffer>();
  const compressed = (name: string, body: Buffer | string): Buffer => {
    const small = made.get(name) ?? brotliCompressSync(body);
    made.set(name, small);
    return small;
  };
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = [pathname, `${pathname}.html`, `${pathname}index.html`].find((one) => files.has(one));
    const found = name === undefined ? undefined : files.get(name);
    if (name === undefined || found === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
      return;
    }
    const body = compressed(name, found);
    sent.push({ path: name, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
