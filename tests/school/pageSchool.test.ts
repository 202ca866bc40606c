/** The school in the page: what is read equals what was written, whatever it contains. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { noSchool } from '../../src/directory/noSchool.ts';
import {
  blockId,
  damagedPage,
  pageWithoutSchool,
  readPageSchool,
  schoolBlock,
  type PageSchool,
} from '../../src/school/pageSchool.ts';

const whole: PageSchool = { school: profile, base: '/schools/westlands' };

/** As a browser finds it in a page. */
const inPage = (block: string): string | null | undefined =>
  new DOMParser().parseFromString(`<head>${block}</head><body></body>`, 'text/html').getElementById(blockId)
    ?.textContent;

describe('the block', () => {
  test.each([
    ['a school', whole],
    ['no school', pageWithoutSchool],
    ['a page shared by many', { ...pageWithoutSchool, shared: true } as const],
  ])('%s is read as it was written', (_, page) => {
    expect(readPageSchool(inPage(schoolBlock(page)))).toEqual(page);
  });

  test('any name comes back unchanged, and ends neither the block nor the page', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</script>',
        '<!--<script>',
        ']]>',
        '$&',
        "$'",
        '\u2028',
        '\\u003c',
        '"',
        '&quot;',
        '\r\n',
      ),
    );
    fc.assert(
      fc.property(names, names, (name, alt) => {
        const page = { ...whole, school: { ...noSchool, name, logo: { file: 'a.png', alt } } };
        const block = schoolBlock(page);
        expect(block.match(/</g)).toHaveLength(2);
        expect(readPageSchool(inPage(block))).toEqual(page);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('without a block there is no school; a damaged one is reported', () => {
    expect(readPageSchool(null)).toEqual(pageWithoutSchool);
    expect(readPageSchool('')).toBe('damaged');
    expect(readPageSchool('{"school":')).toBe('damaged');
    for (const base of [
      3,
      'javascript:alert(1)//',
      '//elsewhere.example',
      '/schools/../x',
      'https://a.example',
    ])
      expect(readPageSchool(JSON.stringify({ ...whole, base }))).toBe('damaged');
    expect(readPageSchool(JSON.stringify({ ...whole, shared: 'yes' }))).toBe('damaged');
  });

  test.each(Object.keys(noSchool))('a profile that has lost its %s is damaged', (key) => {
    const school = Object.fromEntries(Object.entries(profile).filter(([name]) => name !== key));
    expect(readPageSchool(JSON.stringify({ ...whole, school }))).toBe('damaged');
  });

  test.each([
    ['/schools/elm/questions', '/schools/elm'],
    ['/schools/elm', '/schools/elm'],
    ['/questions', ''],
    ['/schools', ''],
  ])('damaged at %s, its own pages are under "%s"', (address, base) => {
    expect(damagedPage(address)).toEqual({ school: noSchool, base });
  });
});
