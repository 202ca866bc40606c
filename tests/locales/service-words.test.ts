import { describe, expect, test } from 'vitest';
import type { Voice as WordVoice } from '../../flows/vocabulary/questions.ts';
import directory from '../../locales/en/directory.json' with { type: 'json' };
import { grade, sentences, words as wordsOf } from './readability.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}
type Voice = Exclude<WordVoice, 'dsl'>;

const leavesOf = (tree: Tree, path = ''): { path: string; text: string }[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: `${path}${key}`, text: value }] : leavesOf(value, `${path}${key}.`),
  );
const leaves = leavesOf(directory.service);
const textAt = new Map(leaves.map(({ path, text }) => [path, text]));
const voiceIn = (path: string): string | undefined => /_(parent|young)$/.exec(path)?.[1];

/** Sources, owners and headings are shown to staff alone. */
const forStaff = /^(owner\.|sourcesHeading|checkAgain|level$|referral\.selfOrStaff)/;

/** What a voice reads: its own wording where there is one, else the shared one. */
const readBy = (voice: Voice) =>
  leaves.filter(({ path }) => {
    if (voice !== 'staff' && forStaff.test(path)) return false;
    const own = voiceIn(path);
    return own === undefined ? !textAt.has(`${path}_${voice}`) : own === voice;
  });
const faults = (problem: (text: string) => boolean, among = leaves): string[] =>
  among.filter(({ text }) => problem(text)).map(({ path, text }) => `${path}: ${text}`);

describe('the words about a service', () => {
  test('have no stray spaces, and none is blank', () => {
    expect(faults((text) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });

  test('hold no number to ring but 999: those are facts', () => {
    expect(faults((text) => /\d{3}/.test(text.replaceAll('999', '')))).toEqual([]);
  });

  test('have the shared wording beside each one for a voice, which differs from it', () => {
    const lost = leaves.filter(({ path, text }) => {
      const own = voiceIn(path);
      const shared = own === undefined ? undefined : textAt.get(path.slice(0, -own.length - 1));
      return own !== undefined && (shared === undefined || shared === text);
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['staff', 7],
    ['parent', 6],
    ['young', 6],
  ] as const)('for %s read at grade %i or below, and no sentence is long', (voice, most) => {
    const read = readBy(voice).filter(({ text }) => wordsOf(text).length > 3);
    expect(grade(read.map(({ text }) => text))).toBeLessThanOrEqual(most);
    expect(faults((text) => wordsOf(text).length > 7 && grade([text]) > most + 4, read)).toEqual([]);
    expect(faults((text) => sentences(text).some((one) => wordsOf(one).length > 25), read)).toEqual([]);
  });

  test.each(['parent', 'young'] as const)('for %s are no staff talk', (voice) => {
    expect(faults((text) => /\b(refer(s|ral)?|consent|pupil|DSL)\b/i.test(text), readBy(voice))).toEqual([]);
  });
});
