/**
 * A school's profile is written by people, passed on and stamped into pages. Whatever it contains, checking never throws,
 * what is let through can be shown and followed, and in a page it stays a text.
 */
import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import example from '../../schools/examples/example-trust-first.json' with { type: 'json' };
import { problemsIn } from '../../src/directory/checkProfile.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { mailtoHref, telHref, webHref } from '../../src/directory/hrefs.ts';
import { noSchool } from '../../src/directory/noSchool.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { staticHtml } from '../../src/build/staticHtml.ts';
import { emergencyFacts } from '../../src/emergency/emergencyFacts.ts';
import { EmergencyLine } from '../../src/emergency/EmergencyLine.tsx';
import { isProfile } from '../../src/school/isProfile.ts';
import { readPageSchool, schoolBlock, type PageSchool } from '../../src/school/pageSchool.ts';
import { hostileAddress, hostileMarkup, hostileText, inherited, often, untouched } from '../hostile.ts';

const ids = new Set<string>(everyService.map(({ id }) => id));

/** Small, so that many can be tried, with something in each part that may hold an address. */
const small = {
  ...(example as unknown as SchoolProfile),
  email: 'office@school.example',
  holidays: [],
  offers: [],
  servicesByLevel: { bit_of_help: [], if_we_cant_help: [], specialist: [] },
  overrides: {
    pcso: {
      url: 'https://www.police.example',
      email: 'pcso@police.example',
      phones: [{ e164: '+441632960100', reading: '01632 960100' }],
      checkedOn: '2026-11-02',
    },
  },
} as unknown as SchoolProfile;

type Path = readonly string[];

const placesIn = (data: unknown, path: Path = []): readonly Path[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => [[...path, key], ...placesIn(value, [...path, key])])
    : [];

const places = placesIn(small);
const addressPlaces = places.filter((path) =>
  ['url', 'email', 'e164', 'shortCode'].includes(path.at(-1) ?? ''),
);

/** The profile as text with something else in one place, or a key more: as text, so that `__proto__` is a key like any other. */
function written(data: unknown, [here, ...rest]: Path, put: string, beside: string | undefined): string {
  if (here === undefined) return put;
  const entries = Object.entries(data as Readonly<Record<string, unknown>>);
  const parts = entries.flatMap(([key, value]) => {
    if (key !== here) return [[key, JSON.stringify(value)] as const];
    if (rest.length > 0) return [[key, written(value, rest, put, beside)] as const];
    return beside === undefined
      ? [[key, put] as const]
      : [[key, JSON.stringify(value)] as const, [beside, put] as const];
  });
  if (Array.isArray(data)) return `[${parts.map(([, text]) => text).join()}]`;
  return `{${parts
    .filter(([, text]) => (text as string | undefined) !== undefined)
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
    .join()}}`;
}

const anything = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.jsonValue({ maxDepth: 2 }),
  { weight: 2, arbitrary: fc.emailAddress() },
  fc.webUrl({ validSchemes: ['https'] }),
  {
    weight: 2,
    arbitrary: fc.constantFrom('+441632960101', '01632 960101', '999', 'school-2', 'Ash Elm', ''),
  },
);

/** Of the kind that belongs there, so that some are right. */
const ofItsKind: Readonly<Record<string, fc.Arbitrary<string>>> = {
  url: fc.webUrl({ validSchemes: ['https'] }),
  email: fc.emailAddress(),
  name: fc.string({ minLength: 1 }),
};

const texts = fc
  .oneof(fc.constantFrom(...places), fc.constantFrom(...addressPlaces))
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      fc.oneof(ofItsKind[path.at(-1) ?? ''] ?? anything, anything).map((put) => JSON.stringify(put)),
      fc.option(fc.oneof(inherited, hostileText), { freq: 4, nil: undefined }),
    ),
  )
  .map(([path, put, beside]) => written(small, path, put, beside));

/** Every address and number in an accepted profile, found by key at any depth. */
function deadIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== 'string') return deadIn(value);
    const followed =
      key === 'url'
        ? webHref(value) === value
        : key === 'email'
          ? mailtoHref(value) === `mailto:${value}`
          : key === 'e164' || key === 'shortCode'
            ? telHref({ [key]: value }) === `tel:${value}`
            : true;
    return followed ? [] : [`${key} ${value}`];
  });
}

describe('a profile, whatever it contains', () => {
  test('is checked without a crash, and what passes is shown and followed', () => {
    expect(problemsIn(small, ids)).toEqual([]);
    let passed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const data: unknown = JSON.parse(text);
        const problems = problemsIn(data, ids);
        expect(problems.every(({ wrong, mend }) => wrong.trim() !== '' && mend.trim() !== '')).toBe(true);
        if (problems.length > 0) return;
        passed += 1;
        // What the build lets through, the page must not call damaged.
        expect(isProfile(data)).toBe(true);
        expect(deadIn(data)).toEqual([]);
      }),
      often,
    );
    expect(passed, 'some are right').toBeGreaterThan(100);
    expect(untouched()).toBe(true);
  });

  test('in a page is read or called damaged, and no address in it is dead or means harm', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        texts,
        fc.oneof(
          fc.constant('"/schools/elm"'),
          anything.map((base) => JSON.stringify(base)),
        ),
        (school, base) => {
          const page = readPageSchool(`{"school":${school},"base":${base}}`);
          if (page === 'damaged') return;
          taken += 1;
          expect(page.base).toMatch(/^(\/schools\/[a-z0-9-]+)?$/);
          expect(deadIn({ ...page.school, $schema: undefined })).toEqual([]);
        },
      ),
      often,
    );
    expect(taken, 'some are whole').toBeGreaterThan(200);
    expect(untouched()).toBe(true);
  });
});

describe('in the page a profile stays a text', () => {
  const words = fc.oneof(hostileText, hostileMarkup);

  test('the block ends where it ends and holds what was written', () => {
    fc.assert(
      fc.property(words, words, hostileAddress, (name, alt, url) => {
        const school = { ...noSchool, name, logo: { file: 'a.png', alt }, overrides: { [alt]: { url } } };
        const page = { school, base: '' } as unknown as PageSchool;
        const block = schoolBlock(page);
        // A block of text ends at "</", and neither a tag nor a comment begins without "<".
        expect(block.split('<')).toHaveLength(3);
        const inside = block.slice(block.indexOf('>') + 1, -'</script>'.length);
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(page)));
      }),
      often,
    );
  });

  test('the emergency line has the same tags whatever the school is called and its number reads', () => {
    const shape = (name: string, reading: string, e164: string): string => {
      const phones = [{ e164, reading }];
      const school = { ...noSchool, name, phones } as SchoolProfile;
      const facts = emergencyFacts({ school, base: '' });
      return staticHtml(createElement(EmergencyLine, facts)).replaceAll(/[^<>"']/g, '');
    };
    const plain = shape('Elm School', '01632 960100', '+441632960100');
    fc.assert(
      fc.property(words, words, words, (name, reading, e164) => {
        expect(shape(name, reading, e164)).toBe(plain);
      }),
      // Each case draws the line with React, which takes a thousand times as long as reading a text.
      { numRuns: often.numRuns / 10 },
    );
  });
});
