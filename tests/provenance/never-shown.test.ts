import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neverLinked, neverShown } from '../../provenance/never-shown.ts';
import { ring } from '../numbers.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the school's papers print is kept there, however wrong, and never shipped: see not-shipped.test.ts. */
const kept = join(root, 'provenance');

/** Everything that is built into the pages, or that the pages are built from. */
const shipped = ['src', 'locales', 'schools', 'flows', 'index.html'].flatMap((place) => {
  const path = join(root, place);
  if (place.endsWith('.html')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== kept)
    .map((entry) => join(entry.parentPath, entry.name));
});
const texts = shipped.map((path) => ({
  path: path.slice(root.length + 1),
  text: readFileSync(path, 'utf8'),
}));

/** Spaces, hyphens, dots, brackets and hard spaces between digits are how people split a number up. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

const matching = (wanted: string): string[] =>
  texts.filter(({ text }) => squeezed(text).includes(wanted)).map(({ path }) => path);

describe('numbers that must not be shown', () => {
  it('looks at the directory, the words and the school profiles', () => {
    for (const part of ['src/directory/', 'locales/en/', 'schools/'])
      expect(texts.some(({ path }) => path.startsWith(part))).toBe(true);
    expect(matching(ring.frontDoor.href.slice('tel:+44'.length))).not.toEqual([]);
  });

  it.each(Object.entries(neverShown))('%s is nowhere', (_why, digits) => {
    expect(matching(digits)).toEqual([]);
  });

  it('finds a number however it is spelt', () => {
    for (const spelling of ['01905 768 054', '+44 (0)1905-768054', '01905\u00a0768\u2011054'])
      expect(squeezed(spelling)).toContain(neverShown['former council access centre']);
  });
});

describe('addresses that must not be linked', () => {
  it.each(neverLinked)('%s is nowhere', (address) => {
    expect(texts.filter(({ text }) => text.includes(address)).map(({ path }) => path)).toEqual([]);
  });
});
