/** What the build publishes, file by file: run after the build, over dist/. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { documents } from '../../src/directory/documents.ts';
import { mayShow } from '../../src/directory/directory.ts';
import { sources } from '../../src/directory/sources.ts';
import { ownPages, sharedPages } from '../../src/build/pages.ts';
import { neutralPage } from '../../src/leave/leave.ts';
import { workerFile } from '../../src/offline/worker.ts';
import { neverLinked, neverShown } from '../../provenance/never-shown.ts';
import { ring } from '../numbers.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

if (!existsSync(dist)) throw new Error('There is no dist/ to look at. Run "npm run build" first.');

const published = filesIn(dist).map((path) => ({
  path: relative(dist, path),
  text: readFileSync(path, 'utf8'),
}));
const pages = published.filter(({ path }) => path.endsWith('.html'));
const pageAt = (address: string) => {
  const name = address === '/' ? 'index' : address.slice(1);
  return pages.find(({ path }) => path === `${name}.html`);
};

/** Spaces, hyphens, dots, brackets and hard spaces between digits are how people split a number up. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');
const matching = (wanted: string): string[] =>
  published.filter(({ text }) => squeezed(text).includes(wanted)).map(({ path }) => path);

describe('numbers that must not be shown', () => {
  it('are looked for where the right ones are found', () => {
    expect(matching(ring.frontDoor.href.slice('tel:+44'.length))).toContain('index.html');
    expect(matching(ring.frontDoor.href.slice('tel:+44'.length)).some((path) => path.endsWith('.js'))).toBe(
      true,
    );
  });

  it.each(Object.entries(neverShown))('%s is in no file', (_why, digits) => {
    expect(matching(digits)).toEqual([]);
  });

  it.each(neverLinked)('%s is in no file', (address) => {
    expect(published.filter(({ text }) => text.includes(address)).map(({ path }) => path)).toEqual([]);
  });
});

describe('services that are gone or hidden', () => {
  const shown = new Set(
    everyService
      .filter(mayShow)
      .flatMap(({ phones, texts, email, url }) => [
        ...[...phones, ...texts].map(({ e164, shortCode }) => e164 ?? shortCode),
        email,
        url,
      ]),
  );
  const gone = everyService.filter((service) => !mayShow(service));

  it('are some', () => {
    expect(gone.length).toBeGreaterThan(5);
  });

  it.each(gone.map((service) => [service.id, service] as const))(
    '%s: no contact is in a page',
    (_, service) => {
      const contacts = [
        ...[...service.phones, ...service.texts].flatMap(({ e164, shortCode }) => e164 ?? shortCode ?? []),
        ...(service.email === undefined ? [] : [service.email]),
        ...(service.url === undefined ? [] : [service.url]),
      ].filter((contact) => !shown.has(contact));
      for (const contact of contacts)
        expect(pages.filter(({ text }) => text.includes(contact)).map(({ path }) => path)).toEqual([]);
    },
  );
});

describe('what the papers of the school print', () => {
  it('is not published: neither the notes nor a line of them', () => {
    const kept = join(root, 'provenance');
    for (const name of readdirSync(kept).filter((each) => each.endsWith('.json'))) {
      expect(published.map(({ path }) => path)).not.toContain(name);
      const lines = readFileSync(join(kept, name), 'utf8').match(/"(?:printed|note)": "[^"]{30,}"/g) ?? [];
      const sentences = lines
        .map((each) => each.replace(/^"\w+": "|"$/g, ''))
        .filter((each) => each.split(' ').length > 7);
      for (const line of sentences)
        expect(published.filter(({ text }) => text.includes(line)).map(({ path }) => path)).toEqual([]);
    }
  });

  it('names people of the school in its own profile and nowhere else', () => {
    const names = [
      ...new Set(
        Object.values(profile.people)
          .flat()
          .flatMap(({ name }) => name ?? []),
      ),
    ];
    expect(names.length).toBeGreaterThan(2);
    const scripts = published.filter(({ path }) => !path.endsWith('.html'));
    for (const name of names)
      expect(scripts.filter(({ text }) => text.includes(name)).map(({ path }) => path)).toEqual([]);
  });

  it('leaves no map of the source', () => {
    expect(published.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
  });
});

describe('pages', () => {
  it.each([...ownPages, ...sharedPages].map(({ path, title }) => [path, title] as const))(
    '%s is a file with its own title and one main heading',
    (path, title) => {
      const text = pageAt(path)?.text ?? '';
      const [, found = ''] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
      expect(found.replaceAll(/&#(?:39|x27);/g, "'").replaceAll('&amp;', '&')).toBe(title);
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      expect(text).toMatch(/<meta name="description" content="[^"]+/);
      // The first question alone helps nobody who searches.
      expect(text.includes('<meta name="robots" content="noindex"/>')).toBe(path === '/questions');
      expect(text).toContain('href="tel:999"');
      expect(text).toContain(`href="${neutralPage}"`);
    },
  );

  it('link only to pages and places that are there', () => {
    const dead = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].flatMap(([, address = '']) => {
        const [name = '', place] = address.split('#');
        const target = pageAt(name);
        if (!target) return [`${path}: ${address}`];
        return place === undefined || target.text.includes(`id="${place}"`) ? [] : [`${path}: ${address}`];
      }),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it('lead off the site only to addresses of our facts, and by ways that carry nothing', () => {
    const hosts = new Set(
      [
        neutralPage,
        ...everyService.filter(mayShow).flatMap(({ url }) => url ?? []),
        ...Object.values(sources).flatMap(({ address }) => address ?? []),
        ...Object.values(documents).flatMap((document) =>
          document.status === 'current'
            ? [document.url]
            : document.status === 'superseded' && 'url' in document.by
              ? [document.by.url]
              : [],
        ),
      ].map((address) => new URL(address).host),
    );
    const strange = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/href="([a-z]+:[^"]*)"/g)].flatMap(([, address = '']) => {
        if (/^(tel|sms|mailto):/.test(address)) return [];
        const { protocol, host } = new URL(address);
        return protocol === 'https:' && hosts.has(host) ? [] : [`${path}: ${address}`];
      }),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  it('stay small: no page is heavier than 200 kB', () => {
    const heavy = pages.filter(({ path }) => statSync(join(dist, path)).size > 200_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});

it('no script brings the part of React that draws at build', () => {
  const drawsAtBuild = /bootstrapScripts|renderToStaticMarkup/;
  expect(readFileSync(join(root, '.ssr/prerender.js'), 'utf8')).toMatch(drawsAtBuild);
  expect(
    published
      .filter(({ path, text }) => path.endsWith('.js') && drawsAtBuild.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

describe('what a device keeps that keeps the site', () => {
  const worker = readFileSync(join(dist, workerFile), 'utf8');
  const kept = new Map(
    [...worker.matchAll(/\{url:"([^"]+)",revision:(?:null|"\w+")(?:,integrity:"([^"]+)")?\}/g)].map(
      ([, url = '', integrity]) => [url, integrity] as const,
    ),
  );

  it('is every page, script, style and picture, once', () => {
    expect([...kept.keys()].sort()).toEqual(
      published
        .map(({ path }) => path)
        .filter((path) => /\.(html|js|css|svg|png|webmanifest)$/.test(path) && path !== workerFile)
        .sort(),
    );
    expect([...kept.keys()]).toContain('blank.html');
  });

  it('is each the very file of this build', () => {
    const others = [...kept].filter(([url, integrity]) => {
      if (url === 'manifest.webmanifest') return false;
      const bytes = readFileSync(join(dist, url));
      return integrity !== `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    });
    expect(others).toEqual([]);
  });

  it('stays below 3 MB as it is sent', () => {
    const sent = [...kept.keys()].reduce((sum, url) => {
      const bytes = readFileSync(join(dist, url));
      return sum + (url.endsWith('.png') ? bytes.length : gzipSync(bytes).length);
    }, 0);
    expect(sent).toBeLessThan(3_000_000);
  });

  it('waits until a page lets a new version take over, and is one file', () => {
    expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
    expect(worker).toMatch(/"SKIP_WAITING"===\w+\.data\.type&&self\.skipWaiting\(\)/);
    expect(worker).not.toContain('importScripts');
  });

  it('has no page that registers it by itself', () => {
    const early = published.filter(({ path, text }) => path.endsWith('.html') && text.includes(workerFile));
    expect(early.map(({ path }) => path)).toEqual([]);
    const app = pageAt('/')?.text.match(/(?<=<script [^>]*src="\/)assets\/[^"]+/g) ?? [];
    expect(app).toHaveLength(1);
    const registering = published
      .filter(({ text }) => text.includes('updateViaCache'))
      .map(({ path }) => path);
    expect(registering).toEqual([expect.stringMatching(/^assets\/About-/)]);
    expect(app).not.toContain(registering[0]);
  });
});

describe('what a phone shows of an installed site', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  };

  it('gives nothing away', () => {
    expect(manifest).toMatchObject({
      name: 'Next Step',
      short_name: 'Next Step',
      description: 'Plain questions, plain steps.',
      lang: 'en',
      dir: 'ltr',
      start_url: '/',
      display: 'standalone',
    });
  });

  it('has the colours of the page by day', () => {
    const tokens = readFileSync(join(root, 'src/styles/_tokens.scss'), 'utf8');
    const token = (name: string): string => new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1] ?? '';
    expect(manifest).toMatchObject({ theme_color: token('primary'), background_color: token('paper') });
  });

  it('has its pictures, each as large as it says', () => {
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    for (const { src, sizes } of manifest.icons) {
      const bytes = readFileSync(join(dist, src));
      if (src.endsWith('.svg')) continue;
      // Width and height are at a fixed place in every PNG.
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  it('is known to every page', () => {
    const without = pages.filter(
      ({ path, text }) =>
        path !== 'blank.html' && !text.includes('<link rel="manifest" href="/manifest.webmanifest">'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page that Leave opens without a network', () => {
  const { text = '' } = pages.find(({ path }) => path === 'blank.html') ?? {};

  it('has no word of ours, no script and nothing to load', () => {
    expect(text).toContain('<title>No connection</title>');
    expect(text).not.toMatch(/next step|child|worr|safeguard|<script|<link|src=|style/i);
  });
});
