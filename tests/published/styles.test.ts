/** How the published pages load their styles: run after the build, over dist/. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notFoundPage, ownPages, sharedPages } from '../../src/build/pages.ts';
import { hashOf } from '../../src/build/inlineStyles.ts';
import { fileAt } from '../../src/build/siteFile.ts';
import { policyIn } from '../../src/policy/policy.ts';
import { unusedClass } from '../../src/styles/unusedLibrary.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const read = (path: string): string => readFileSync(join(dist, fileAt(path)), 'utf8');
const rulesIn = (html: string): string | undefined => /<style>([^]*?)<\/style>/.exec(html)?.[1];
const sheetAt = (html: string): number => html.indexOf('<link rel="stylesheet"');

const all = [...ownPages, ...sharedPages];
const [first, others] = [all.filter((page) => page.stylesInside), all.filter((page) => !page.stylesInside)];

describe('the first pages', () => {
  it.each(first.map(({ path }) => path))('%s carries its rules, and the policy names them', (path) => {
    const html = read(path);
    const rules = rulesIn(html) ?? '';
    expect(rules).toContain('.emergency__ring');
    expect(policyIn(html)).toContain(`style-src 'self' '${hashOf(rules)}';`);
    expect(sheetAt(html)).toBeGreaterThan(html.indexOf('<footer'));
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
    expect(policyIn(html)).toContain(`script-src 'self' '${hashOf(script)}';`);
    // A third of what somebody waits for on one bar of signal.
    expect(Buffer.byteLength(rules)).toBeLessThan(30_000);
  });

  it('are the start and the questions', () => {
    expect(first.map(({ path }) => path)).toEqual(['/', '/questions']);
  });
});

it('every page has one and the same policy, and no style but that', () => {
  const policy = policyIn(read('/'));
  for (const { path } of all) {
    const html = read(path);
    expect(policyIn(html)).toBe(policy);
    expect(html).not.toMatch(/<[^>]+ style=/);
    expect(html.match(/<style/g) ?? []).toHaveLength(first.some((page) => page.path === path) ? 1 : 0);
  }
});

it('every other page waits for the sheet before it shows', () => {
  expect(others.length).toBeGreaterThan(150);
  for (const html of [...others.map(({ path }) => read(path)), readFileSync(join(dist, '404.html'), 'utf8')])
    expect(sheetAt(html)).toBeLessThan(html.indexOf('</head>'));
  expect(notFoundPage.stylesInside).toBeUndefined();
});

it('no page has a class of the library whose rules are left out', () => {
  for (const { path } of all)
    for (const [, classes = ''] of read(path).matchAll(/ class="([^"]*)"/g))
      expect(classes, path).not.toMatch(unusedClass);
});
