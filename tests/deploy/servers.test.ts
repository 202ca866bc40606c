/** The configurations of deploy/ in the real servers, over the built site: run after the build. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/policy/headers.ts';
import { policyIn } from '../../src/policy/policy.ts';
import { compress } from '../../src/build/compress.ts';
import { startServer, type ServerName, type Started } from '../../scripts/startServer.ts';

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

interface Server {
  readonly name: ServerName;
  readonly encodings: Readonly<Record<string, (packed: Buffer) => Buffer>>;
}

const servers: readonly Server[] = [
  { name: 'nginx', encodings: { gzip: gunzipSync } },
  { name: 'caddy', encodings: { gzip: gunzipSync, br: brotliDecompressSync } },
];

beforeAll(() => {
  cpSync(built, site, { recursive: true });
  compress(site);
  writeFileSync(join(site, '.hidden'), 'not for anyone');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(servers)('$name', ({ name, encodings }) => {
  let server: Started;
  let port = 0;

  beforeAll(async () => {
    server = await startServer(name, site, folder);
    ({ port } = server);
  });
  afterAll(() => server.end());

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
