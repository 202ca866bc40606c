/**
 * The built site as people meet it, with a neutral page of our own in place of the one on the internet, and a page that
 * somebody looked at before they came.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neutralPage } from '../../src/leave/leave.ts';
import { serve } from '../e2e/serve.ts';

export interface Site {
  readonly origin: string;
  /** On another host than the site, as the real one is. */
  readonly safe: { readonly address: string; readonly text: string };
  readonly before: { readonly address: string; readonly text: string };
  /** From now on the neutral page never answers, or does again. */
  readonly hang: (on: boolean) => void;
  /** Waits until a browser asks for the neutral page that never answers. */
  readonly asked: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const texts = { '/weather': 'Sunny spells, light winds.', '/before': 'A page about gardening.' } as const;

export async function serveSite(): Promise<Site> {
  let hanging = false;
  let ask: () => void = () => undefined;
  let asked = Promise.resolve();
  const elsewhere = createServer(({ url = '' }, response) => {
    const text = texts[url as keyof typeof texts] as string | undefined;
    if (hanging && url === '/weather') {
      ask();
      return;
    }
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(text === undefined ? '' : `<!doctype html><title>Elsewhere</title><p>${text}</p>`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;

  const folder = mkdtempSync(join(tmpdir(), 'next-step-site-'));
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
  leadTo(folder, `${origin}/weather`);
  const served = await serve(folder);
  return {
    origin: served.origin,
    safe: { address: `${origin}/weather`, text: texts['/weather'] },
    before: { address: `${origin}/before`, text: texts['/before'] },
    hang: (on) => {
      hanging = on;
      if (on)
        asked = new Promise((resolve) => {
          ask = resolve;
        });
      elsewhere.closeAllConnections();
    },
    asked: () => asked,
    close: async () => {
      await Promise.all([served.close(), closed(elsewhere)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts another neutral address into the pages, and where a policy names a script by its hash, the new one's hash. */
function leadTo(folder: string, address: string): void {
  let changed = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(file)) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(neutralPage)) continue;
    changed += 1;
    const hashes = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => [
      sha256(script),
      sha256(script.replaceAll(neutralPage, address)),
    ]);
    writeFileSync(
      path,
      hashes.reduce(
        (page, [was = '', is = '']) => page.replaceAll(was, is),
        text.replaceAll(neutralPage, address),
      ),
    );
  }
  if (changed === 0) throw new Error('No page leads to the neutral page. Is dist/ built?');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
