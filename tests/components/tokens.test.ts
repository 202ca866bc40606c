import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, paper } from '../../src/styles/contrast.ts';

const sheet = readFileSync('src/styles/_tokens.scss', 'utf8').replaceAll(/\/\/.*$/gm, '');

/** Each block of colours by where it counts; dark writes over light. */
function tokensIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
const [light = '', dark = '', print = ''] = sheet.split(/@media[^{]*\{/);
const schemes = {
  light: tokensIn(light),
  dark: { ...tokensIn(light), ...tokensIn(dark) },
  print: { ...tokensIn(light), ...tokensIn(print) },
};

const grounds = ['paper', 'surface', 'primary-ground'] as const;
/** Text colours and their backgrounds. */
const texts: Record<string, readonly string[]> = {
  ink: [...grounds, 'now-ground', 'today-ground', 'soon-ground'],
  muted: [...grounds, 'now-ground', 'today-ground', 'soon-ground'],
  primary: grounds,
  'primary-strong': grounds,
  link: [...grounds, 'now-ground', 'today-ground', 'soon-ground'],
  'link-strong': grounds,
  visited: grounds,
  error: ['paper', 'surface'],
  now: ['paper', 'surface', 'now-ground'],
  today: ['paper', 'surface', 'today-ground'],
  soon: ['paper', 'surface', 'soon-ground'],
  'on-primary': ['primary', 'primary-strong'],
  'on-now': ['now', 'now-strong'],
  'on-focus': ['focus'],
  paper: ['ink'],
};
/** Edges of what can be pressed: 3 : 1 (WCAG 1.4.11). */
const edges: Record<string, readonly string[]> = {
  'field-border': ['paper', 'surface', 'primary-ground'],
  now: ['paper', 'now-ground'],
  error: ['paper', 'surface'],
};

const pairs = (table: Record<string, readonly string[]>) =>
  Object.entries(table).flatMap(([text, on]) => on.map((ground) => ({ text, ground })));

describe.each(['light', 'dark'] as const)('colours in %s', (scheme) => {
  const colour = (name: string): string => {
    const found = schemes[scheme][name];
    if (found === undefined) throw new Error(`There is no colour --${name}.`);
    return found;
  };

  test.each(pairs(texts))('$text can be read on $ground', ({ text, ground }) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(edges))('the edge $text can be seen on $ground', ({ text, ground }) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('dark and print have a value for each colour', () => {
  const names = Object.keys(tokensIn(light)).toSorted();
  expect(Object.keys(tokensIn(dark)).toSorted()).toEqual(names);
  expect(names.filter((name) => !['focus', 'on-focus'].includes(name))).toEqual(
    Object.keys(tokensIn(print)).toSorted(),
  );
});

test('on paper there is black and white only', () => {
  expect(new Set(Object.values(tokensIn(print)))).toEqual(new Set(['#000000', '#ffffff']));
});

test("a school's colours are held against the page as it is", () => {
  expect(schemes.light['paper']).toBe(paper);
});

test('the contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
