/**
 * Finds services and topics by what somebody types: a name, an old name, a topic, a lay word, a whole sentence, with
 * typing errors. Pure, and built from the given documents at the first key press. Each word is looked up separately, in the
 * names and descriptions of services and in the titles and synonyms of topics; words that find a topic also count for its
 * services, best first. So the index stays small, however many services there are.
 */
import MiniSearch, { type Query } from 'minisearch';
import { best, exact, goneOnes, likeness, type Tallied, type Tally } from './searchRanking.ts';
import { asMeant, asPhrase, forms, termsIn, wordsIn, wordsToFind, type Term } from './searchText.ts';

interface Findable {
  readonly id: string;
  /** Its name or title. */
  readonly name: string;
  /** Other names, current or former; for a topic, words and phrases that mean it. */
  readonly otherNames: readonly string[];
  /** A one-sentence description; empty if it would not help the search. */
  readonly purpose: string;
}

export type SearchDocument = Findable &
  (
    | { readonly kind: 'service' | 'offer' }
    /** A retired name, and the services to use now. */
    | { readonly kind: 'gone'; readonly usedNow: readonly string[] }
    /** The services and offers that help with it, best first. */
    | { readonly kind: 'topic'; readonly helps: readonly string[] }
  );

/** Ids, best first. */
export interface Found {
  readonly services: readonly string[];
  readonly topics: readonly string[];
  readonly offers: readonly string[];
  /** Old names that were meant. Their replacements are among the services. */
  readonly gone: readonly string[];
}

export type Search = (query: string) => Found;

export const foundNothing: Found = { services: [], topics: [], offers: [], gone: [] };

/** Longer than any sentence anybody types; longer pasted text is cut. */
const longest = { letters: 300, terms: 16 };

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly otherNames: string;
  readonly purpose: string;
}

/** Ids are unique within a kind. */
const keyOf = (kind: SearchDocument['kind'], id: string): string => `${kind} ${id}`;

function indexOf(documents: readonly SearchDocument[]): MiniSearch<Entry> {
  // Most words occur many times.
  const seen = new Map<string, readonly string[]>();
  const index = new MiniSearch<Entry>({
    fields: ['name', 'otherNames', 'purpose'],
    tokenize: (text) => [...wordsToFind(text)],
    processTerm: (word) => {
      const made = seen.get(word) ?? forms(word);
      seen.set(word, made);
      return [...made];
    },
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  });
  for (const { kind, id, name, otherNames, purpose } of documents) {
    const key = keyOf(kind, id);
    if (!index.has(key)) index.add({ id: key, name, otherNames: otherNames.join('\n'), purpose });
  }
  return index;
}

const boost = { name: 4, otherNames: 4, purpose: 1 };
const weights = { prefix: 0.4, fuzzy: 0.25 };

/** How many letters may be wrong. */
const slips = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The word with each pair of neighbouring letters swapped in turn. */
const swapped = (word: string): readonly string[] =>
  word.length < 4
    ? []
    : Array.from(
        word.slice(1),
        (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2),
      );

type Scores = ReadonlyMap<string, number>;
type Typing = 'right' | 'wrong';

interface LookedUp {
  readonly scores: Scores;
  /** A name or other name contains it, or has a word that begins with it. */
  readonly isName: boolean;
}

function lookUp(index: MiniSearch<Entry>, { word, last }: Term, typing: Typing): LookedUp {
  const [asTyped = word, ...others] = forms(word);
  const wrong = typing === 'wrong';
  const queries: Query[] = [
    { queries: [asTyped], prefix: last || word.length > 3, fuzzy: wrong && slips(word) },
    { queries: wrong ? [...others, ...swapped(word)] : others },
  ];
  const hits = index.search({ combineWith: 'OR', queries }, { boost, weights, maxFuzzy: 2 });
  return {
    scores: new Map(hits.map(({ id, score }) => [id as string, score])),
    isName: hits.some(({ match }) =>
      Object.values(match).some((fields) => fields.some((field) => field !== 'purpose')),
    ),
  };
}

interface Hits {
  readonly scores: Scores;
  /** Documents that contain the word themselves, not only through a topic. */
  readonly own: ReadonlySet<string>;
}

/** Looks up one word; services of the topics it finds are found too. */
function finderIn(documents: readonly SearchDocument[]) {
  const topicDocuments = documents.flatMap((one) => (one.kind === 'topic' ? [one] : []));
  const helps = new Map(topicDocuments.map(({ id, helps: ids }) => [keyOf('topic', id), ids]));
  const others = documents.filter(({ kind }) => kind !== 'topic');
  const helpers = new Map(
    others.flatMap(({ kind, id }) => (kind === 'gone' ? [] : [[id, keyOf(kind, id)] as const])),
  );
  const indexes = [indexOf(others), indexOf(topicDocuments)];

  return (term: Term): Hits => {
    const look = (how: Typing): readonly LookedUp[] => indexes.map((index) => lookUp(index, term, how));
    const right = look('right');
    // A word that is in no name may be mistyped.
    const [services, topics] = right.some(({ isName }) => isName) ? right : look('wrong');
    const own = new Map([...(services?.scores ?? []), ...(topics?.scores ?? [])]);

    const scores = new Map(own);
    for (const [topic, score] of topics?.scores ?? [])
      (helps.get(topic) ?? []).forEach((id, place) => {
        const key = helpers.get(id);
        if (key === undefined) return;
        const brought = (score * 0.5) / (1 + place / 5);
        // A match by its own words does not score less for coming late in a topic.
        scores.set(key, Math.max(brought, (own.get(key) ?? 0) + brought / 4, scores.get(key) ?? 0));
      });
    return { scores, own: new Set(own.keys()) };
  };
}

/** Every name or phrase somebody may type for a document, in the form that is compared. */
function phrasesOf({ kind, name, otherNames }: SearchDocument): readonly string[] {
  const compared = kind === 'topic' ? asMeant : asPhrase;
  const inBrackets = [...name.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  const short = [name.replace(/\([^()]*\)/g, ''), name.replace(/[:,(].*$/s, '')];
  return [...new Set([name, ...short, ...inBrackets, ...otherNames])].map((text) => compared(wordsIn(text)));
}

/** Reads the documents once; the returned function runs at every key press. */
export function makeSearch(documents: readonly SearchDocument[]): Search {
  const find = finderIn(documents);
  const byKey = new Map(documents.map((one) => [keyOf(one.kind, one.id), one]));
  const phrases = new Map<string, readonly string[]>();

  const phrasesAt = (key: string, one: SearchDocument): readonly string[] => {
    const made = phrases.get(key) ?? phrasesOf(one);
    phrases.set(key, made);
    return made;
  };

  return (query) => {
    const words = wordsIn(query.slice(0, longest.letters));
    const hits = termsIn(words)
      .slice(0, longest.terms)
      .map((term) => ({ term, ...find(term) }))
      .filter(({ scores }) => scores.size > 0);
    const needed = hits.filter(({ term }) => term.needed).length;

    const tallies = new Map<string, Tally>();
    const at = (key: string): Tally => {
      const tally = tallies.get(key) ?? { score: 0, has: 0, own: 0 };
      tallies.set(key, tally);
      return tally;
    };
    for (const { term, scores, own } of hits)
      for (const [key, score] of scores) {
        const tally = at(key);
        tally.score += term.needed ? score : score / 4;
        if (!term.needed) continue;
        tally.has += 1;
        if (own.has(key)) tally.own += 1;
      }

    const [typed, meant] = [asPhrase(words), asMeant(words)];
    for (const [key, tally] of tallies) {
      const one = byKey.get(key);
      if (one === undefined || tally.own === 0) continue;
      const whole = one.kind === 'topic' ? meant : typed;
      tally.score += Math.max(0, ...phrasesAt(key, one).map((phrase) => likeness(phrase, whole)));
    }

    return foundIn(tallies, byKey, needed);
  };
}

function foundIn(
  tallies: ReadonlyMap<string, Tally>,
  byKey: ReadonlyMap<string, SearchDocument>,
  needed: number,
): Found {
  const ofKind = (kind: SearchDocument['kind']): Tallied =>
    [...tallies].flatMap(([key, tally]) => {
      const one = byKey.get(key);
      return one?.kind === kind ? [[one.id, tally] as const] : [];
    });
  const services = ofKind('service');
  const gone = goneOnes(ofKind('gone'), services, needed);
  const inTheirPlace = gone.flatMap((id) => {
    const one = byKey.get(keyOf('gone', id));
    return one?.kind === 'gone' ? one.usedNow : [];
  });
  return {
    services: [...new Set([...exact(services), ...inTheirPlace, ...best(services, needed)])],
    topics: best(ofKind('topic'), needed),
    offers: best(ofKind('offer'), needed),
    gone,
  };
}
