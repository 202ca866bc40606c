import { describe, expect, test } from 'vitest';
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { grade, sentences, words as wordsOf } from './readability.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const leavesOf = (tree: Tree, path = ''): { path: string; text: string }[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: `${path}${key}`, text: value }] : leavesOf(value, `${path}${key}.`),
  );
const leaves = leavesOf(ui);
const faults = (problem: (text: string) => boolean): string[] =>
  leaves.filter(({ text }) => problem(text)).map(({ path, text }) => `${path}: ${text}`);

describe('the words around the questions', () => {
  test.each([
    [
      'blank or has stray spaces',
      (text: string) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text),
    ],
    ['is long', (text: string) => sentences(text).some((sentence) => wordsOf(sentence).length > 22)],
    [
      'holds a number to ring other than 999, which facts hold',
      (text: string) => /\b0\d{3,}|\b1\d\d\b/.test(text),
    ],
    [
      'says that nothing need be done',
      (text: string) => /no (further )?action|do nothing|nothing needs/i.test(text),
    ],
    [
      'promises what nobody can',
      (text: string) => /\b(untraceable|anonymous|completely (safe|private))\b/i.test(text),
    ],
    [
      'names a role at school before anybody has said who the worry is about',
      (text: string) => /head ?teacher/i.test(text),
    ],
  ])('no text %s', (_, problem) => {
    expect(faults(problem)).toEqual([]);
  });

  test('no title tells what the worry is', () => {
    const titles = leaves.filter(({ path }) => path.startsWith('title.')).map(({ text }) => text);
    expect(titles).toHaveLength(4);
    expect(titles.filter((text) => /child|abuse|danger|harm|safe/i.test(text))).toEqual([]);
  });

  test.each(Object.keys(ui).filter((part) => !['name', 'skip', 'title', 'notFound'].includes(part)))(
    '%s reads at the age of 9 to 11',
    (part) => {
      const texts = leaves.filter(({ path }) => path.startsWith(part)).map(({ text }) => text);
      expect(grade(texts.filter((text) => wordsOf(text).length > 3))).toBeLessThanOrEqual(6);
    },
  );
});
