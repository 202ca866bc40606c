import { describe, expect, test } from 'vitest';
import keep from '../../locales/en/keep.json' with { type: 'json' };
import { grade, sentences, words as wordsOf } from './readability.ts';

const texts = Object.values(keep);

describe('the words about keeping a copy', () => {
  test('read at the age of 9 to 11', () =>
    expect(grade(texts.filter((text) => wordsOf(text).length > 3))).toBeLessThanOrEqual(6));

  test('are short sentences', () =>
    expect(texts.flatMap(sentences).filter((sentence) => wordsOf(sentence).length > 22)).toEqual([]));

  test('say that no answer is kept, and who can see the copy, before there is a button to press', () => {
    expect(keep.answers).toContain('Nothing you answer is kept');
    expect(keep.seen).toMatch(/^Anyone who uses the device can see/);
  });
});
