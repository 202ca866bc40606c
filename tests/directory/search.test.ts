import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow } from '../../src/directory/directory.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyService, everyServiceById } from '../../src/directory/everyService.ts';
import { foundNothing, makeSearch, type SearchDocument } from '../../src/directory/search.ts';
import { stem, wordsIn, wordsToFind } from '../../src/directory/searchText.ts';
import { layWords } from '../../src/directory/searchWords.ts';
import { topics } from '../../src/directory/topics.ts';
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import topicWords from '../../locales/en/topics.json' with { type: 'json' };
import { directoryEnglish } from '../../src/i18n/directoryEnglish.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { searchDocuments, usedNow } from '../../src/screens/Services/searchDocuments.ts';
import { servicesHere } from '../../src/screens/Services/servicesHere.ts';

const english = makeWords();
for (const [namespace, words] of Object.entries(directoryEnglish))
  english.addResourceBundle('en', namespace, words);

const shown = everyService.filter(mayShow);
const gone = everyService.filter((service) => !mayShow(service));
const search = makeSearch(searchDocuments(servicesHere(profile), profile, wordsOf(english, 'staff')));

const wordsByTopic = Object.entries(topicWords).flatMap(([id, words]) =>
  'search' in words ? [[id, words] as const] : [],
);
const titles = topics.map(({ id }) => [topicTitles[id], id] as const);
const synonyms = wordsByTopic.flatMap(([id, { search: words }]) =>
  words.split(',').map((word) => [word.trim(), id] as const),
);

describe('what people type', () => {
  it('"sexting" finds the topic and, first, the service that takes pictures down', () => {
    const found = search('sexting');
    expect(found.topics).toEqual(['sexting']);
    expect(found.services[0]).toBe('report-remove');
    expect(found.services.length).toBeLessThan(12);
  });

  it('"my dad hits my mum" finds domestic abuse before being hit oneself, and who answers', () => {
    const found = search('my dad hits my mum');
    expect(found.topics).toEqual(['domestic-abuse', 'physical-abuse']);
    expect(found.services.slice(0, 2)).toEqual(['family-front-door', 'west-mercia-womens-aid']);
  });

  it('"sane" finds SANEline and nothing that is spelt nearly so', () => {
    expect(search('sane')).toEqual({ ...foundNothing, services: ['sane'] });
  });

  it('"babcock" leads to those who do its work now, and says that the name has gone', () => {
    const found = search('babcock');
    expect(found.gone).toEqual(['babcock-prime-ewt']);
    expect(found.services.slice(0, 2)).toEqual(['wcc-cme', 'worcestershire-attendance-helpline']);
    expect(found.topics).toEqual(['children-missing-education']);
  });

  it('"worried about radicalised son" finds being drawn into extreme views', () => {
    const found = search('worried about radicalised son');
    expect(found.topics).toEqual(['radicalisation-prevent']);
    expect(found.services[0]).toBe('act-early');
  });

  it.each([
    ["mum's boyfriend hits me", 'domestic-abuse'],
    ['my father beats me', 'physical-abuse'],
    ['she cuts herself', 'self-harm'],
    ['he wants to kill himself', 'child-death-suicide-prevention'],
    ['we have no food', 'housing-money'],
    ['my child wont go to school', 'attendance'],
    ['cyber bullying', 'bullying-cyberbullying'],
    ['selfharm', 'self-harm'],
    ['my nan died', 'bereavement'],
    ['she sent a nude selfie', 'sexting'],
    ['dad is in jail', 'family-members-in-prison'],
    ['my son came home crying because the boys call him names', 'bullying-cyberbullying'],
    ['Radicalization', 'radicalisation-prevent'],
    ['PRZEMOC domowa', 'domestic-abuse'],
    ['berevement', 'bereavement'],
  ])('"%s" finds %s first', (words, topic) => {
    expect(search(words).topics[0]).toBe(topic);
    expect(search(words).services).not.toEqual([]);
  });

  it('an unfinished word already finds it', () => {
    for (const typed of ['bere', 'berea', 'bereavem']) expect(search(typed).topics).toContain('bereavement');
  });

  it('case, accents, apostrophes and punctuation make no difference', () => {
    const plain = search('barnardos');
    expect(plain.services[0]).toBe('barnardos');
    for (const typed of ["Barnardo's", 'BARNARDO’S', '  barnárdos?! ']) expect(search(typed)).toEqual(plain);
  });

  it('offers of the school are found by what they are called and by the worries they help with', () => {
    expect(search('breakfast club').offers[0]).toBe('breakfast-club');
    expect(search('bereavement').offers).toContain('listening-and-talking');
  });

  it('results with all the words come before results with some', () => {
    const found = search('worcester bereavement').services;
    expect(found[0]).toBe('child-bereavement-uk');
    expect(found).not.toContain('worcester-family-learning');
  });

  it('an empty search finds nothing, and so does a meaningless one', () => {
    for (const typed of ['', '   ', '?!', 'xqzvw']) expect(search(typed)).toEqual(foundNothing);
  });
});

describe('every topic', () => {
  it('is there to be found', () => {
    expect(titles.map(([, id]) => id).sort()).toEqual(topics.map(({ id }) => id as string).sort());
    expect(synonyms.length).toBeGreaterThan(400);
  });

  it.each(titles)('"%s" finds %s first', (title, id) => {
    expect(search(title).topics[0]).toBe(id);
  });

  it('is found by each of its synonyms', () => {
    expect(synonyms.filter(([word, id]) => !search(word).topics.includes(id))).toEqual([]);
  });

  it('is found by each lay word, which is in no list twice', () => {
    const lay = Object.entries(layWords).flatMap(([id, words]) => words.map((word) => [word, id] as const));
    expect(lay.filter(([word, id]) => !search(word).topics.includes(id))).toEqual([]);
    const pairs = [...lay, ...synonyms].map(([word, id]) => `${id}: ${word.toLowerCase()}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });
});

describe('every service', () => {
  it.each(shown.map(({ id, name }) => [name, id]))('"%s" finds %s first', (name, id) => {
    expect(search(name).services[0]).toBe(id);
  });

  const former = shown.flatMap(({ id, formerNames = [] }) => formerNames.map((name) => [name, id] as const));
  it.each(former)('"%s", an old name, finds %s first', (name, id) => {
    expect(search(name).services[0]).toBe(id);
  });

  const old = gone.flatMap((service) =>
    [service.name, ...(service.formerNames ?? [])].map((name) => [name, service] as const),
  );
  it.each(old)(
    '"%s", which has gone, is said to have gone and leads to what is used now',
    (name, service) => {
      const found = search(name);
      const now = usedNow(service);
      expect(found.gone).toContain(service.id);
      expect(found.services.slice(0, now.length + 1)).toEqual(expect.arrayContaining([...now]));
    },
  );

  it('that has gone is never among those to turn to', () => {
    for (const { name } of gone)
      expect(search(name).services.filter((id) => !shown.some((one) => one.id === id))).toEqual([]);
  });
});

describe('names that have gone', () => {
  it('lead to a service that may be shown, also by way of another that has gone', () => {
    const pace = everyServiceById('pace');
    if (!pace) throw new Error('no pace');
    expect(usedNow({ ...pace, replacedBy: ['wscb'] })).toEqual(['wscp']);
    expect(usedNow({ ...pace, replacedBy: ['pace', 'nobody-of-that-name'] })).toEqual(['ivison-trust']);
  });

  it('are not shown for a word that current services have in their name', () => {
    expect(search('autism').gone).toEqual([]);
    expect(search('worcestershire').gone).toEqual([]);
  });
});

/** Every word there is to find: an error that makes another of them, or begins one, cannot be told from meaning it. */
const vocabulary = new Set(
  [
    ...everyService.map(({ name, id }) => `${name} ${english.t(`services:${id}.for`)}`),
    ...[...titles, ...synonyms].map(([text]) => text),
    ...Object.values(layWords).flat(),
  ].flatMap(wordsToFind),
);
const known = new Set(
  [...vocabulary].flatMap((word) => [
    stem(word),
    ...Array.from(word, (_letter, at) => word.slice(0, at + 1)),
  ]),
);

describe('typing errors', () => {
  /** A letter left out, one wrong and one too many, at a place that is another in each word. */
  const mistyped = (word: string, turn: number): string[] => {
    const at = (word.length * 3 + turn * 5) % word.length;
    const letter = 'etaoinshrdlu'[(turn * 7 + at) % 12] ?? 'e';
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [before + after, before + letter + after, before + letter + word.slice(at)].filter(
      (typed) => !known.has(typed) && !known.has(stem(typed)),
    );
  };
  const mistypedNames = (name: string): string[] => {
    const words = wordsIn(name);
    return words.flatMap((word, turn) =>
      word.length < 5 ? [] : mistyped(word, turn).map((typed) => words.with(turn, typed).join(' ')),
    );
  };

  it('one wrong, missing or surplus letter in a word of five or more still finds the topic by its title', () => {
    const typed = titles.flatMap(([title, id]) => mistypedNames(title).map((name) => [name, id] as const));
    expect(typed.length).toBeGreaterThan(200);
    expect(typed.filter(([name, id]) => !search(name).topics.includes(id))).toEqual([]);
  });

  it('the same for services by their name', () => {
    const typed = shown.flatMap(({ name, id }) => mistypedNames(name).map((wrong) => [wrong, id] as const));
    expect(typed.length).toBeGreaterThan(600);
    expect(typed.filter(([name, id]) => !search(name).services.includes(id))).toEqual([]);
  });

  it('two neighbouring letters in each other’s place still find', () => {
    for (const [typed, id] of [
      ['Galpo', 'galop'],
      ['childilne', 'childline'],
      ['Cursekint', undefined],
      ['samaritnas', 'samaritans'],
    ])
      expect(search(typed ?? '').services[0]).toBe(id);
  });
});

describe('words', () => {
  it.each([
    ['radicalised', 'radicalisation'],
    ['radicalise', 'radicalizing'],
    ['hits', 'hitting'],
    ['bullied', 'bullying'],
    ['suicidal', 'suicide'],
    ['worries', 'worry'],
    ['exploited', 'exploitation'],
    ['grieving', 'grief'.slice(0, 3) + 'eve'],
  ])('%s and %s are one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('that only look alike are two', () => {
    for (const [one, other] of [
      ['sane', 'safe'],
      ['bus', 'bu'],
      ['class', 'clas'],
      ['sing', 's'],
    ])
      expect(stem(one ?? '')).not.toBe(stem(other ?? ''));
  });
});

describe('whatever is typed', () => {
  const hostile = [
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    '\\',
    '(((([[[[{{{{',
    '.*+?^${}()|[]\\',
    '$& $1 \\1',
    '🙂🏳️‍🌈👩‍👩‍👧',
    '\u0000\u202e\ufeff',
    '\ud800',
    'a'.repeat(10_000),
    'worried '.repeat(1_250),
    '﷽'.repeat(500),
    '<script>alert(1)</script>',
    'مرحبا بالعالم',
    '暴力',
  ];

  it.each(hostile)('%j is only looked for', (typed) => {
    const found = search(typed);
    expect(Object.keys(found).sort()).toEqual(['gone', 'offers', 'services', 'topics']);
  });

  const there = { services: servicesHere(profile), topics, offers: profile.offers, gone } as const;

  it('never throws and finds only what there is, each once', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...hostile, ...synonyms.map(([word]) => word)), { maxLength: 6 })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(strange, (typed) => {
        const found = search(typed);
        for (const kind of ['services', 'topics', 'offers', 'gone'] as const) {
          const ids: readonly string[] = there[kind].map(({ id }) => id);
          expect(found[kind].filter((id) => !ids.includes(id))).toEqual([]);
          expect(new Set(found[kind]).size).toBe(found[kind].length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('any documents can be searched, also none and the same twice', () => {
    expect(makeSearch([])('anything')).toEqual(foundNothing);
    const one: SearchDocument = { kind: 'service', id: 'a', name: 'Alpha', otherNames: [], purpose: '' };
    expect(makeSearch([one, one])('alpha').services).toEqual(['a']);
    const topic: SearchDocument = { ...one, kind: 'topic', helps: ['nobody', 'a'] };
    expect(makeSearch([one, topic])('alpha')).toEqual({ ...foundNothing, services: ['a'], topics: ['a'] });
  });
});
