/** Whatever a page's block holds: reading it never throws, and what is taken for a school can be drawn. */
import fc from 'fast-check';
import { createElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { fetchWhatFollows } from '../../src/afterFirstAnswer.tsx';
import { App } from '../../src/App.tsx';
import { toHtml } from '../../src/build/prerender.tsx';
import example from '../../schools/examples/example-secondary.json' with { type: 'json' };
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { preload } from '../../src/lazyPages.ts';
import { readPageSchool, type PageSchool } from '../../src/school/pageSchool.ts';
import type { SavedTrail } from '../../src/triage/savedTrail.ts';

/** With something in every part that a profile may have. */
const whole: PageSchool = {
  school: {
    ...(example as unknown as SchoolProfile),
    checkedByDsl: { name: 'Ash Archer', on: '2026-11-02' },
    logo: { file: 'crest.png', alt: 'A tree' },
  },
  base: '/schools/example',
};

type Json = unknown;
type Path = readonly (string | number)[];

/** Where there is something in parsed JSON, from the outside inwards. */
const pathsIn = (data: Json, path: Path = []): readonly Path[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => {
        const here = [...path, Array.isArray(data) ? Number(key) : key];
        return [here, ...pathsIn(value, here)];
      })
    : [];

const valueAt = (data: Json, path: Path): Json =>
  path.reduce<Json>((value, key) => (value as Record<string | number, Json>)[key], data);

/** The same with something else in one place, or nothing there. */
function changed(data: Json, [key, ...rest]: Path, value: Json): Json {
  if (key === undefined) return value;
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<string | number, Json> = Array.isArray(data)
    ? ([...(data as Json[])] as never)
    : { ...data };
  copy[key] = changed(copy[key], rest, value);
  return copy;
}

const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constantFrom('', null, [], {}, [null]));
const ofItsKind = (value: Json): fc.Arbitrary<Json> => {
  if (typeof value === 'string') return fc.string();
  return typeof value === 'boolean' ? fc.boolean() : anything;
};
const damage = fc.constantFrom(...pathsIn(whole.school).map((path) => ['school', ...path])).chain((at) =>
  fc.record({
    at: fc.constant(at),
    put: fc.oneof(
      { weight: 3, arbitrary: ofItsKind(valueAt(whole, at)) },
      { weight: 1, arbitrary: anything },
    ),
  }),
);
/** A block in which one or two things are not what was written. */
const damagedBlocks = fc
  .array(damage, { minLength: 1, maxLength: 2 })
  .map((all) => JSON.stringify(all.reduce((data: Json, { at, put }) => changed(data, at, put), whole)));
const texts = fc.oneof(
  fc.string(),
  fc.json(),
  damagedBlocks,
  fc
    .tuple(fc.nat(JSON.stringify(whole).length), fc.string({ maxLength: 3 }))
    .map(([at, put]) => JSON.stringify(whole).slice(0, at) + put + JSON.stringify(whole).slice(at + 1)),
);

test('any text can be read', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPageSchool(text);
      expect(read === 'damaged' || typeof read.school.name === 'string').toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

/** As far as an advice that names people at school. */
const kept = {
  trail: [
    { page: 'danger_now', answers: { danger_now: 'no' } },
    { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
    { page: 'audience', answers: { audience: 'teacher' } },
    { page: 'subject', answers: { subject: 'child' } },
    { page: 'topics', answers: { topics: ['neglect'] } },
    { page: 'referral_status', answers: { referral_status: 'none' } },
    { page: 'sig_harm_suspected', answers: { sig_harm_suspected: 'yes' } },
    { page: 'risk_from_family', answers: { risk_from_family: 'no' } },
  ],
} as unknown as SavedTrail;

const words = makeWords();

/** The whole page, late parts and all. Rejects with what a screen throws on the way. */
async function draw(page: PageSchool, path: string, from: SavedTrail): Promise<string> {
  await fetchWhatFollows();
  await preload(path);
  const app = createElement(App, { page, kept: from, ssrPath: path });
  return toHtml(createElement(I18nextProvider, { i18n: words }, app));
}

/** Pages that show something of the school, beside the advice. */
const others = [
  '/',
  '/about',
  '/services',
  '/topics/attendance',
  '/services/family-front-door',
  '/facts-to-check',
];

test('whatever is taken for a school can be drawn, in an advice and on other pages', async () => {
  expect(await draw(whole, '/questions', kept)).toContain('tel:+441632960101');
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(damagedBlocks, async (text) => {
      const page = readPageSchool(text);
      if (page === 'damaged') return;
      drawn += 1;
      await draw(page, '/questions', kept);
      await draw(page, others[drawn % others.length] ?? '', 'nothing');
    }),
    { numRuns: 700 },
  );
  expect(drawn).toBeGreaterThan(150);
}, 300_000);
