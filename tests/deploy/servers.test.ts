/** The configurations of deploy/ in the real servers, over the built site: run after the build. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findServer } from '../../scripts/find-servers.mjs';
import { headersFor } from '../../src/policy/headers.ts';
import { policyIn } from '../../src/policy/policy.ts';
import { compress } from '../../src/build/compress.ts';

const root = resolve(import.meta.dirname, '../..');
const built = join(root, 'dist');
if (!existsSync(built)) throw new Error('There is no dist/ to serve. Run "npm run build" first.');

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
const site = join(folder, 'site');
const policy = policyIn(readFileSync(join(built, 'index.html'), 'utf8'));
const script = readdirSync(join(built, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? '';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Without a client's own ways: no redirects followed, nothing unpacked. */
const ask = (port: number, path: string, encodings = ''): Promise<Answer> =>
  new Promise((found, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: encodings === '' ? {} : { 'Accept-Encoding': encodings } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          found({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', failed);
    asked.end();
  });

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** The lines somebody has to change, changed; each must be there. */
function changed(file: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no "${from}" to change.`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(root, 'deploy', file), 'utf8'),
  );
}

interface Server {
  readonly name: 'nginx' | 'caddy';
  /** Writes what it needs and says how it is started. */
  readonly prepare: (port: number) => { readonly args: readonly string[] };
  readonly encodings: Readonly<Record<string, (packed: Buffer) => Buffer>>;
}

const headers = join(root, 'deploy/headers');

const servers: readonly Server[] = [
  {
    name: 'nginx',
    prepare(port) {
      const own = join(folder, 'nginx');
      mkdirSync(own);
      const conf = changed('nginx.conf', [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/var/www/next-step', site],
        ['/etc/nginx/next-step', headers],
      ]);
      writeFileSync(join(own, 'site.conf'), conf);
      // Around it what a distribution brings; as root, so that it may read a folder of root's.
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (place) => `${place}_temp_path ${own}/${place};`,
      );
      writeFileSync(
        join(own, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${own}/pid; error_log ${own}/error.log;
        events {} http { ${places.join(' ')} include ${own}/site.conf; }`,
      );
      return { args: ['-p', own, '-e', join(own, 'error.log'), '-c', join(own, 'nginx.conf')] };
    },
    encodings: { gzip: gunzipSync },
  },
  {
    name: 'caddy',
    prepare(port) {
      const own = join(folder, 'caddy');
      mkdirSync(own);
      cpSync(headers, join(own, 'headers'), { recursive: true });
      const conf = changed('Caddyfile', [
        [':8080 {', `http://127.0.0.1:${port} {`],
        ['/var/www/next-step', site],
      ]);
      writeFileSync(join(own, 'Caddyfile'), `{\n  admin off\n}\n${conf}`);
      return { args: ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'] };
    },
    encodings: { gzip: gunzipSync, br: brotliDecompressSync },
  },
];

beforeAll(() => {
  cpSync(built, site, { recursive: true });
  compress(site);
  writeFileSync(join(site, '.hidden'), 'not for anyone');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(servers)('$name', ({ name, prepare, encodings }) => {
  let process_: ChildProcess | undefined;
  let port = 0;
  let said = '';

  beforeAll(async () => {
    port = await freePort();
    const { args } = prepare(port);
    process_ = spawn(findServer(name), args, {
      env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    });
    for (const stream of [process_.stdout, process_.stderr])
      stream?.on('data', (part: Buffer) => (said += part.toString()));
    for (let tries = 0; tries < 100; tries++) {
      try {
        await ask(port, '/');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    throw new Error(`${name} does not answer: ${said}`);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => process_?.once('exit', resolve));
    process_?.kill();
    await ended;
  });

  it.each([
    ['/', 'index.html'],
    ['/questions', 'questions.html'],
    ['/topics/neglect', 'topics/neglect.html'],
    ['/services/childline', 'services/childline.html'],
    [`/assets/${script}`, `assets/${script}`],
    ['/icon.svg', 'icon.svg'],
  ])('%s is the file that was built, with every header once', async (address, file) => {
    const { status, headers: sent, body } = await ask(port, address);
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(built, file)))).toBe(true);
    for (const [header, value] of Object.entries(headersFor(address, policy)))
      expect(sent[header.toLowerCase()]).toBe(value);
  });

  it.each(Object.entries(encodings))(
    '%s: the file that was packed beforehand is sent',
    async (encoding, unpack) => {
      const { headers: sent, body } = await ask(port, `/assets/${script}`, encoding);
      expect(sent['content-encoding']).toBe(encoding);
      expect(String(sent['vary']).toLowerCase()).toContain('accept-encoding');
      expect(sent['cache-control']).toContain('immutable');
      const packed = readFileSync(join(site, 'assets', `${script}.${encoding === 'gzip' ? 'gz' : 'br'}`));
      expect(body.equals(packed)).toBe(true);
      expect(unpack(body).equals(readFileSync(join(built, 'assets', script)))).toBe(true);
    },
  );

  it.each(['/assets/index-gone.js', '/nothing', '/topics/nothing', '/.hidden', '/assets/'])(
    '%s is not there: our own page says so, and nobody keeps it',
    async (address) => {
      const { status, headers: sent, body } = await ask(port, address);
      expect(status).toBe(404);
      expect(body.toString()).toContain('href="tel:999"');
      expect(sent['cache-control']).toBe('no-cache');
      expect(sent['content-security-policy']).toContain("default-src 'none'");
      expect(sent['content-type']).toMatch(/^text\/html/);
    },
  );

  it('says what each file is', async () => {
    const type = async (path: string) => (await ask(port, path)).headers['content-type'];
    expect(await type('/')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(await type(`/assets/${script}`)).toMatch(/^(text|application)\/javascript/);
    expect(await type('/icon.svg')).toMatch(/^image\/svg\+xml/);
  });
});
