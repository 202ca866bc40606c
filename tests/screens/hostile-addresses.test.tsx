/** Anybody can send anybody an address. Whatever it contains, nothing breaks, and none of it becomes part of the page. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { everyServiceById } from '../../src/directory/everyService.ts';
import { topicById } from '../../src/directory/topics.ts';
import { pseudoLanguage } from '../../src/i18n/direction.ts';
import { languages, wishIn } from '../../src/i18n/otherLanguages.ts';
import { preload } from '../../src/lazyPages.ts';
import { addressOf } from '../../src/navigation/address.ts';
import { damagedPage } from '../../src/school/pageSchool.ts';
import {
  ages,
  areas,
  fromAddress,
  levels,
  noFilters,
  speaksOfFilters,
  toAddress,
  ways,
  whos,
} from '../../src/screens/Services/filters.ts';
import { hostileText, inherited, often, untouched } from '../hostile.ts';
import { openApp } from './openApp.tsx';

const names = ['lng', 'topic', 'age', 'who', 'area', 'way', 'level', 'open', 'utm_source', 'q'];
const values = fc.oneof(
  hostileText,
  inherited,
  fc.constantFrom<string>(
    'en',
    'EN-gb',
    'zz',
    'cy',
    'neglect',
    ...ages,
    ...whos,
    ...areas,
    ...ways,
    ...levels,
    'now',
  ),
);
/** Written by a browser, or by somebody who did not. */
const searches = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), inherited), values), { maxLength: 5 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  fc
    .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 4 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  hostileText,
);

describe('what an address asks for', () => {
  test('is a language of ours, or English and the page says so', () => {
    const ours = [...languages, pseudoLanguage];
    fc.assert(
      fc.property(searches, values, (search, served) => {
        const { language, unknown } = wishIn(search, served);
        expect(ours).toContain(language);
        const asked = new URLSearchParams(search).get('lng') ?? '';
        const isOurs =
          asked === '' ||
          [asked, asked.split('-')[0]].some((one) => ours.includes(String(one).toLowerCase()));
        expect(unknown).toBe(isOurs ? undefined : asked);
      }),
      often,
    );
  });

  test('goes along inside the site as one language and nothing else', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const href = addressOf('/services', search);
        expect(href).toMatch(/^\/services(\?lng=[\w.*%+-]*)?$/);
        const { origin, searchParams } = new URL(href, 'https://next-step.example');
        expect(origin).toBe('https://next-step.example');
        expect(searchParams.get('lng')).toBe(new URLSearchParams(search).get('lng'));
      }),
      often,
    );
  });

  test('narrows the list by what it knows, and reads again as it was written', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(searches, (search) => {
        const { filters, unknown } = fromAddress(search);
        expect(filters.topics.every((id) => topicById(id) !== undefined)).toBe(true);
        for (const [one, known] of [
          [filters.age, ages],
          [filters.who, whos],
          [filters.area, areas],
        ] as const)
          if (one !== undefined) expect(known).toContain(one);
        expect(filters.ways.every((way) => ways.includes(way))).toBe(true);
        expect(filters.levels.every((level) => levels.includes(level))).toBe(true);
        const again = toAddress(filters);
        expect(fromAddress(`?${again}`)).toEqual({ filters, unknown: false });
        if (again !== '') narrowed += 1;
        else expect(filters).toEqual(noFilters);
        if (again !== '' || unknown) expect(speaksOfFilters(search)).toBe(true);
      }),
      often,
    );
    expect(narrowed, 'some are known').toBeGreaterThan(100);
  });

  test('names no page, topic or service but ours', async () => {
    expect(topicById('neglect')).toBeDefined();
    await fc.assert(
      fc.asyncProperty(values, async (id) => {
        expect(topicById(id)?.id ?? id).toBe(id);
        expect(everyServiceById(id)?.id ?? id).toBe(id);
        await preload(`/nothing/${id}`);
        expect(damagedPage(id).base).toMatch(/^(\/schools\/[^/]+)?$/);
        expect(damagedPage(`/schools/${id}`).base).toMatch(/^(\/schools\/[^/]+)?$/);
      }),
      often,
    );
    expect(untouched()).toBe(true);
  });
});

describe('opened in a browser', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  /** The tags of the page and the names of their attributes: what is more than text in it. */
  const shape = (): readonly string[] =>
    [...document.body.querySelectorAll('*')].map((element) =>
      [element.localName, ...element.getAttributeNames()].join(' '),
    );
  const follows = (): readonly string[] =>
    [...document.querySelectorAll('a')].map((link) => new URL(link.href).protocol);
  /** As typed: a browser escapes what it must and leaves the rest. */
  const typed = (path: string): string => {
    const url = new URL('https://next-step.example/');
    url.pathname = path;
    return url.pathname;
  };

  /** What a page finds out about its browser, it says a moment later. */
  async function stillness(): Promise<void> {
    let before: readonly string[] = [];
    while (before.join() !== shape().join()) {
      before = shape();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function open(address: string): Promise<readonly string[]> {
    const { close } = openApp(address);
    try {
      // Not by role: on a busy machine finding a role takes longer than a test usually waits.
      await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 60_000 });
      await stillness();
      const strange = follows().filter((scheme) => !/^(https?|tel|sms|mailto):$/.test(scheme));
      expect(strange).toEqual([]);
      return shape();
    } finally {
      close();
      document.body.replaceChildren();
    }
  }

  test.each(['/topics/', '/services/', '/'])(
    '%s and anything after it: the page for what is not there',
    async (folder) => {
      await preload(`${folder}none`);
      await open(`${folder}none`);
      const none = await open(`${folder}none`);
      await fc.assert(
        fc.asyncProperty(hostileText, searches, async (id, search) => {
          // One part of a path, and none of ours.
          const path = typed(`${folder}${id.replaceAll(/[/\\?#]/g, '')}-none`);
          expect(await open(`${path}?${new URLSearchParams({ q: search }).toString()}`)).toEqual(none);
        }),
        { numRuns: 15 },
      );
    },
  );

  test.each(['%E2%80%A8', '%E2%80%A9', '%0A', '%0D'])('a sign that ends a line: %s', async (sign) => {
    expect(await open(`/${sign}none`)).toEqual(await open('/none'));
  });

  test.each(['%', '%E0%A4%A', '%00', '%u0041', 'a'.repeat(5_000)])(
    'a path that cannot be decoded or is endless: %.10s',
    async (id) => {
      await preload('/topics/none');
      const none = await open('/topics/none');
      expect(await open(`/topics/${id}`)).toEqual(none);
    },
  );

  test('anything after a "#"', async () => {
    await preload('/about');
    const about = await open('/about');
    await fc.assert(
      fc.asyncProperty(hostileText, async (hash) => {
        expect(await open(`/about#${hash}`)).toEqual(about);
      }),
      { numRuns: 15 },
    );
  });
});
