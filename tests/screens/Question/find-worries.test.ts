import { describe, expect, test } from 'vitest';
import { topics, voices, type Voice } from '../../../flows/vocabulary/questions.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { wordsOf } from '../../../src/i18n/useWords.ts';
import { makeFindWorries } from '../../../src/screens/Question/findWorries.ts';
import { alwaysOffered, topicGroups } from '../../../src/screens/Question/topicGroups.ts';
import { sentences } from './sentences.ts';

const words = makeWords();
const grouped: readonly string[] = Object.values(topicGroups).flat();
/** Section 1 of the decision table: a police notice is for the lead alone. */
const offeredTo = (voice: Voice) => grouped.filter((one) => one !== 'encompass_notice' || voice === 'dsl');
const finders = new Map(voices.map((voice) => [voice, makeFindWorries(offeredTo(voice), words, voice)]));
const find = (voice: Voice, typed: string) => finders.get(voice)?.(typed) ?? [];

describe.each(voices)('for %s', (voice) => {
  const offered = offeredTo(voice);
  const fitting = sentences.filter(({ meant }) => offered.includes(meant));

  test.each(fitting)('"$said" finds $meant among the first three', ({ said, meant }) => {
    expect(find(voice, said).slice(0, 3)).toContain(meant);
  });

  test.each(fitting)('"$letters" already finds $meant, of "$said"', ({ letters, meant }) => {
    expect(letters.length).toBeLessThanOrEqual(4);
    // As many as fit above a phone's keyboard and below it, at one look down the page.
    expect(find(voice, letters).slice(0, 8)).toContain(meant);
  });

  test.each(offered)('%s is found first by its own label', (worry) => {
    const label = wordsOf(words, voice).sayIf(`questions:topics.values.${worry}.label`) ?? '';
    expect(label).not.toBe('');
    expect(find(voice, label)[0]).toBe(worry);
  });

  test('the words of other readers find it too', () => {
    for (const worry of offered)
      for (const other of voices) {
        const label = wordsOf(words, other).sayIf(`questions:topics.values.${worry}.label`) ?? '';
        expect(find(voice, label).slice(0, 3), label).toContain(worry);
      }
  });
});

test('there are sentences for every worry that is in a group', () => {
  expect([...new Set(sentences.map(({ meant }) => meant))].sort()).toEqual([...grouped].sort());
  expect(sentences.length).toBeGreaterThan(90);
});

test('nothing is found where nothing fits, and nothing that is not offered', () => {
  expect(find('staff', 'xqzvw')).toEqual([]);
  expect(find('staff', '')).toEqual([]);
  expect(find('staff', 'encompass')).not.toContain('encompass_notice');
});

test('each worry is under one heading, or always in sight', () => {
  expect([...grouped, ...alwaysOffered].sort()).toEqual([...topics].sort());
});
