/** What a search compares: the words of a text without their endings, with synonyms merged. Pure. */
import { commonWords, emptyWords, sameMeaning } from './searchWords.ts';

/** Letters and digits only, without accents, apostrophes or case. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʼ]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same for the searched text, where "Self-harm" also counts as one word. */
export const wordsToFind = (text: string): readonly string[] => [
  ...wordsIn(text),
  ...(text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap((word) =>
    wordsIn(word.replaceAll('-', '')),
  ),
];

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=[^s].)ies$/, 'y'],
  [/(?<=..[^sui])s$/, ''],
  [/(?<=.{4})ly$/, ''],
  [/(?<=.{3})i[sz](e|ed|er|ing|ation|m|t)$/, 'is'],
  [/(?<=.{3})(ation|ment|ness|ion)$/, ''],
  [/(?<=.{2})ied$/, 'y'],
  [/(?<=[aeiouy][^aeiou]+)(ing|ed)$/, ''],
  [/(?<=.{5})al$/, ''],
  [/(?<=.{3})e$/, ''],
  [/([b-df-hj-np-rtv-z])\1$/, '$1'],
];

/** The word without its ending, roughly: radicalised and radicalisation are the same, as are hits and hitting. */
export const stem = (word: string): string =>
  word.length < 4 ? word : endings.reduce((left, [ending, instead]) => left.replace(ending, instead), word);

const leaders = new Map(
  sameMeaning.flatMap(([leader = '', ...others]) =>
    [leader, ...others].flatMap((word) => [word, stem(word)].map((form) => [form, leader] as const)),
  ),
);

const meaning = (word: string): string => leaders.get(word) ?? leaders.get(stem(word)) ?? stem(word);

/** The word as typed, its stem, and the word that represents its synonyms. */
export const forms = (word: string): readonly string[] => [...new Set([word, stem(word), meaning(word)])];

const empty = new Set(emptyWords);
const common = new Set(commonWords);

/** The words that carry the meaning; if there are none, all of them. */
function telling(words: readonly string[]): readonly string[] {
  const some = words.filter((word) => !empty.has(word));
  return some.length > 0 ? some : words;
}

export interface Term {
  readonly word: string;
  /** Whether results must have it. */
  readonly needed: boolean;
  /** The last word may be unfinished. */
  readonly last: boolean;
}

/** What to look for, word by word. */
export function termsIn(words: readonly string[]): readonly Term[] {
  const wanted = telling(words);
  const allCommon = wanted.every((word) => common.has(word));
  return [...new Set(wanted)].map((word) => ({
    word,
    needed: allCommon || !common.has(word),
    last: word === words.at(-1),
  }));
}

/** A phrase to compare as a whole, with spaces around it so that it never ends inside a word. */
export const asPhrase = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` ${words.join(' ')} `;

/** The same by meaning, without stop words. */
export const asMeant = (words: readonly string[]): string => asPhrase(telling(words).map(meaning));
