/** What a search compares: the words of a text, without their endings, each for all that mean the same. Pure. */
import { commonWords, emptyWords, sameMeaning } from './searchWords.ts';

/** Letters and digits only, without accents, apostrophes or case. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʼ]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same for what is searched, where "Self-harm" is also one word. */
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

/** The word without its ending, roughly: radicalised and radicalisation are one, so are hits and hitting. */
export const stem = (word: string): string =>
  word.length < 4 ? word : endings.reduce((left, [ending, instead]) => left.replace(ending, instead), word);

const leaders = new Map(
  sameMeaning.flatMap(([leader = '', ...others]) =>
    [leader, ...others].flatMap((word) => [word, stem(word)].map((form) => [form, leader] as const)),
  ),
);

const meaning = (word: string): string => leaders.get(word) ?? leaders.get(stem(word)) ?? stem(word);

/** The word as typed, without its ending, and as the word that stands for all of its meaning. */
export const forms = (word: string): readonly string[] => [...new Set([word, stem(word), meaning(word)])];

const empty = new Set(emptyWords);
const common = new Set(commonWords);

/** The words that say what is looked for; where there are none, all of them. */
function telling(words: readonly string[]): readonly string[] {
  const some = words.filter((word) => !empty.has(word));
  return some.length > 0 ? some : words;
}

export interface Term {
  readonly word: string;
  /** Whether what is found has to have it. */
  readonly needed: boolean;
  /** The last one may not be typed to its end yet. */
  readonly last: boolean;
}

/** What to look for, each word by itself. */
export function termsIn(words: readonly string[]): readonly Term[] {
  const wanted = telling(words);
  const allCommon = wanted.every((word) => common.has(word));
  return [...new Set(wanted)].map((word) => ({
    word,
    needed: allCommon || !common.has(word),
    last: word === words.at(-1),
  }));
}

/** A phrase to be compared as a whole, with spaces around, so that it never ends within a word. */
export const asPhrase = (words: readonly string[]): string =>
  words.length === 0 ? '' : ` ${words.join(' ')} `;

/** The same by meaning, without the words that say nothing. */
export const asMeant = (words: readonly string[]): string => asPhrase(telling(words).map(meaning));
