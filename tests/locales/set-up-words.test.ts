import { describe, expect, test } from 'vitest';
import setUp from '../../locales/en/set-up.json' with { type: 'json' };
import { grade, sentences, words as wordsOf } from './readability.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const leavesOf = (tree: Tree, path = ''): { path: string; text: string }[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: `${path}${key}`, text: value }] : leavesOf(value, `${path}${key}.`),
  );
const leaves = leavesOf(setUp);
const faults = (problem: (text: string) => boolean): string[] =>
  leaves.filter(({ text }) => problem(text)).map(({ path, text }) => `${path}: ${text}`);

describe('the words of "Set up a school"', () => {
  test.each([
    [
      'is blank or has stray spaces',
      (text: string) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text),
    ],
    ['is long', (text: string) => sentences(text).some((sentence) => wordsOf(sentence).length > 24)],
    [
      'holds a number to ring, other than one for plays and films',
      (text: string) => /\b0\d{3,}/.test(text.replaceAll('01632 960123', '')),
    ],
  ])('no text %s', (_, problem) => {
    expect(faults(problem)).toEqual([]);
  });

  test('read at the age of 12 or below', () => {
    const texts = leaves.map(({ text }) => text).filter((text) => wordsOf(text).length > 3);
    expect(grade(texts)).toBeLessThanOrEqual(7);
  });
});
