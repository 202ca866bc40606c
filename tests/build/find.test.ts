import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import words from '../../locales/en/directory.json' with { type: 'json' };
import { generateProfile } from '../../bench/generateProfile.ts';
import { findPages, listed, withoutApp, type ListedSchool } from '../../src/build/findPages.tsx';
import { sizeOf } from '../../src/build/siteFile.ts';
import { noSchool } from '../../src/directory/noSchool.ts';

const said = words.findSchool;

/** As a build leaves it: with the way out and the app. */
const template = readFileSync('index.html', 'utf8').replace(
  /<script type="module" src="\/src\/main.tsx"><\/script>/,
  '<script type="module" src="/assets/leave-a.js"></script><script type="module" crossorigin src="/assets/index-b.js"></script>',
);

const school = (name: string, slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')): ListedSchool => ({
  slug,
  name,
  about: 'Primary school, Worcestershire',
});
const pagesOf = (schools: readonly ListedSchool[], mostBytes?: number) =>
  findPages(template, schools, noSchool, mostBytes).map((file) => ({
    ...file,
    content: String(file.content),
    bytes: sizeOf(file),
  }));
const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? '';
const linksIn = (html: string): string[] =>
  [...mainOf(html).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
const schoolsIn = (html: string): string[] => linksIn(html).filter((href) => href.startsWith('/schools/'));
const namesIn = (html: string): string[] =>
  [...mainOf(html).matchAll(/<li><a [^>]*>([^<]*)</g)].map(([, name = '']) => name);

describe('finding one of few schools', () => {
  test('all are on the first page, in order of name', () => {
    const pages = pagesOf(['Élm', 'The Beeches', 'elder', 'Ash 10', 'Ash 9'].map((name) => school(name)));
    expect(pages.map(({ name }) => name)).toEqual(['index.html']);
    expect(namesIn(pages[0]?.content ?? '')).toEqual(['Ash 9', 'Ash 10', 'The Beeches', 'elder', 'Élm']);
  });

  test('it needs no script, and nothing waits for one', () => {
    const [page] = pagesOf([school('Ash')]);
    expect(page?.content).toContain('/assets/leave-a.js');
    expect(page?.content).not.toContain('/assets/index-b.js');
    expect(page?.content).toContain('<html class="alive" lang="en"');
  });

  test('the national numbers come before it, and no numbers of a school', () => {
    const [page] = pagesOf([school('Ash')]);
    const before = page?.content.slice(0, page.content.indexOf('<main')) ?? '';
    expect(before).toContain('href="tel:999"');
    expect(before).toContain('href="tel:+448001111"');
    expect(before).not.toContain('tel:+441905772740');
  });

  test('a name is shown as text, whatever it contains', () => {
    const [page] = pagesOf([{ ...school('x'), name: `<b>"$&'`, about: '<i>' }]);
    expect(page?.content).toContain('&lt;b&gt;&quot;$&amp;&#x27;</a>');
    expect(page?.content).not.toContain('<i>');
  });

  test('without any school the page still tells what to do', () => {
    const [page, ...more] = pagesOf([]);
    expect(page?.content).toContain(said.notListed);
    expect(more).toEqual([]);
  });

  test('a template without the app is refused', () => {
    expect(() => withoutApp('<html></html>')).toThrow('no script of the app');
  });
});

describe('finding one of many schools', () => {
  const many = Array.from({ length: 1500 }, (_, index) => listed(generateProfile(index)));
  const pages = pagesOf(many, 20_000);
  const [index, ...letters] = pages;

  test('each is on one page, once', () => {
    const found = letters.flatMap(({ content }) => schoolsIn(content));
    expect(found).toHaveLength(many.length);
    expect(new Set(found)).toEqual(new Set(many.map(({ slug }) => `/schools/${slug}`)));
    expect(schoolsIn(index?.content ?? '')).toEqual([]);
  });

  test('the first page leads to all the others, which lead back', () => {
    expect(linksIn(index?.content ?? '')).toEqual(letters.map(({ name }) => `/${name.replace('.html', '')}`));
    for (const { content } of letters) expect(linksIn(content)).toContain('/');
  });

  test('a page holds one letter, and a letter with too many schools continues on the next', () => {
    const names = letters.map(({ name }) => name);
    expect(names).toContain('find/s.html');
    expect(names).toContain('find/s-2.html');
    expect(names).toContain('find/e.html');
    for (const { name, content } of letters) {
      const letter = name.charAt('find/'.length).toUpperCase();
      const heads = namesIn(content).map((one) => one.replace(/^The /, '').normalize('NFD').charAt(0));
      expect(new Set(heads)).toEqual(new Set([letter]));
    }
    expect(index?.content).toMatch(/S: Saltby .* to St Anne/);
  });

  test('no page is heavier than it may be', () => {
    for (const { bytes } of pages) expect(bytes).toBeLessThan(20_000 + 15_000);
  });

  test('names that start with a digit or another script are listed separately', () => {
    const some = [...many, school('1st School'), school('Ύδρα', 'ydra')];
    const [, ...found] = pagesOf(some, 20_000);
    const other = found.find(({ name }) => name === 'find/0-9.html');
    expect(schoolsIn(other?.content ?? '').sort()).toEqual(['/schools/1st-school', '/schools/ydra']);
  });
});

describe('what the list says of a school', () => {
  test.each([
    [{}, 'Primary school, Worcestershire, Example: an invented school'],
    [{ council: 'csc-gloucestershire' }, /^Primary school, Gloucestershire/],
    [{ council: 'bath-and-north-east-somerset' }, /^Primary school, Bath and North East Somerset/],
    [{ trust: { name: 'Elm Trust' } }, /Worcestershire, Elm Trust/],
    [{ kind: 'council' as const }, /^Council, Worcestershire/],
  ])('%j', (change, about) => {
    expect(listed({ ...generateProfile(0), ...change }).about).toMatch(about);
  });
});
