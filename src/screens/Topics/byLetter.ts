/** A list of names as an A to Z, sorted and grouped by the rules of the reader's language. */
import { withFallback } from '../../i18n/withFallback.ts';

export interface Letter<Entry> {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** Names that do not start with a letter, such as the pseudo-language's keys, come first. */
const noLetter = '#';

const comparing = (language: string, options: Intl.CollatorOptions = {}): Intl.Collator['compare'] =>
  withFallback(
    () => new Intl.Collator(language, options).compare,
    (one, other) => (one < other ? -1 : Number(one > other)),
  );

/** Letters that differ only by an accent are grouped together, as in sorting. */
export function byLetter<Entry extends { readonly name: string }>(
  all: readonly Entry[],
  language: string,
): readonly Letter<Entry>[] {
  const compare = comparing(language);
  const compareLetters = comparing(language, { sensitivity: 'base' });
  const letters: { readonly letter: string; readonly entries: Entry[] }[] = [];
  for (const entry of all.toSorted((one, other) => compare(one.name, other.name))) {
    const letter = /^\p{L}/u.exec(entry.name)?.[0].toLocaleUpperCase(language) ?? noLetter;
    const latest = letters.at(-1);
    if (latest && compareLetters(latest.letter, letter) === 0) latest.entries.push(entry);
    else letters.push({ letter, entries: [entry] });
  }
  return letters;
}
