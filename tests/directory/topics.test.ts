import { describe, expect, it } from 'vitest';
import { topicServices } from '../../flows/rules/topic-services.ts';
import { mustNots } from '../../flows/vocabulary/duties.ts';
import { topics as topicKeys } from '../../flows/vocabulary/questions.ts';
import titles from '../../locales/en/topic-titles.json' with { type: 'json' };
import words from '../../locales/en/topics.json' with { type: 'json' };
import {
  checkDocuments,
  checkTopics,
  checkTopicTitles,
  checkTopicWords,
  type Known,
} from '../../src/directory/checkTopics.ts';
import { documentById, documents } from '../../src/directory/documents.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { sources } from '../../src/directory/sources.ts';
import { topicGroups, type TopicRecord } from '../../src/directory/topics/topic.ts';
import { doorOf, topicById, topics, topicsByFile, type Topic } from '../../src/directory/topics.ts';
import { worryTopics } from '../../src/directory/worryTopics.ts';
import { grade, sentences, words as wordsIn } from '../locales/readability.ts';
import lists from '../provenance/seed-inventory.json' with { type: 'json' };

/** Keys that name no worry: something else, not sure, an everyday question. */
const namesNoWorry = ['something_else', 'not_sure', 'everyday_info'];
const worries = topicKeys.filter((key) => !namesNoWorry.includes(key));

const known: Known = {
  services: everyService,
  documents,
  offers: profile.offers.map(({ id }) => id),
  mustNots,
  sources: Object.keys(sources),
  worries,
  worryTopics,
};

const topic = (id: string): Topic => {
  const found = topicById(id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
};

describe('topics', () => {
  it('have no fault: what they name is there, may be shown and is named once', () => {
    expect(checkTopics(topicsByFile, known)).toEqual([]);
  });

  it('are the 45 of the papers and the worries the questions know, each once', () => {
    const ids = topics.map(({ id }) => id as string);
    expect(lists.topics).toHaveLength(45);
    expect(lists.topics.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
    // Three keys name no worry.
    expect(worries).toHaveLength(topicKeys.length - 3);
    expect(worries.filter((key) => !topics.some(({ ticks }) => ticks === key))).toEqual([]);
  });

  // Section 13 of the decision table. Those without a tick of their own are the easiest to forget.
  it.each([
    ...[
      'going-home-time',
      'child-criminal-exploitation',
      'child-sexual-exploitation',
      'knives-weapons',
      'court-system',
    ],
    ...[
      'attendance',
      'missing-children-adults',
      'home-education',
      'family-members-in-prison',
      'online-safety',
      'sexting',
    ],
    ...[
      'domestic-abuse',
      'operation-encompass',
      'housing-money',
      'mental-health',
      'self-harm',
      'drugs-alcohol',
    ],
    ...[
      'radicalisation-prevent',
      'child-on-child-sexual-violence',
      'female-genital-mutilation',
      'forced-marriage',
    ],
    ...[
      'faith-abuse',
      'fabricated-induced-illness',
      'neglect',
      'non-recent-abuse',
      'unborn-baby',
      'looked-after-children',
    ],
    ...[
      'private-fostering-kinship',
      'child-to-parent-violence',
      'hate-crime',
      'stalking',
      'bullying-cyberbullying',
    ],
    ...['gender-identity', 'young-carers', 'bereavement', 'send', 'adult-who-works-with-children'],
  ])('have a page on %s, as every national topic does', (id) => {
    expect(topic(id).id).toBe(id);
  });

  it('lead into the questions, by their own key or by the nearest door', () => {
    for (const each of topics) expect(['start', ...topicKeys]).toContain(doorOf(each));
    expect(doorOf(topic('neglect'))).toBe('neglect');
    expect(doorOf(topic('immediate-risk'))).toBe('start');
  });

  it('are in the file and the order of their group', () => {
    for (const [file, records] of Object.entries(topicsByFile))
      for (const { group } of records) expect(`${group}.ts`).toBe(file);
    expect(Object.keys(topicsByFile)).toEqual(topicGroups.map((group) => `${group}.ts`));
  });

  it('never send anybody who was harmed to a place for adults first', () => {
    const first = ['sexual-abuse', 'child-on-child-sexual-violence'].map((id) => topic(id).services[0]);
    expect(first).toEqual(['family-front-door', 'family-front-door']);
  });

  it.each(
    topics.flatMap(({ id, ticks, services }) => (ticks === null ? [] : [[id, ticks, services] as const])),
  )('%s names every service that an advice on %s names', (_id, worry, services) => {
    expect(services).toEqual(expect.arrayContaining([...topicServices[worry]]));
    expect(services).toEqual([...new Set(services)]);
  });

  it('begin with the services of their own record, in its order', () => {
    expect(topic('self-harm').services.slice(0, 3)).toEqual([
      'emergency-999',
      'nhs-111-mental-health',
      'hw-urgent-mental-health-helpline',
    ]);
    expect(topic('teenage-relationships').services).toHaveLength(5);
  });

  it('are looked up by id only where there is one', () => {
    expect(topicById('no-such-topic')).toBeUndefined();
  });

  it.each<[what: string, change: Partial<Record<keyof TopicRecord, readonly string[]>>, fault: string]>([
    ['a service nobody knows', { services: ['nspc'] }, 'services names nspc. Mend: name one that is in the'],
    ['a service that has gone', { services: ['pace'] }, 'services names pace. Mend:'],
    ['a document nobody knows', { documents: ['x'] }, 'documents names x. Mend: name one of documents.ts'],
    ['a must-not nobody knows', { mustNots: ['run'] }, 'mustNots names run. Mend: name one of flows/'],
    ['an offer the school does not make', { offers: ['sauna'] }, 'offers names sauna. Mend: name an offer'],
    ['a source nobody knows', { sources: ['Z1'] }, 'sources names Z1. Mend: name a code of sources.ts'],
    ['no source', { sources: [] }, 'sources is empty. Mend: say where it comes from'],
    ['nowhere to turn', { services: [], offers: [] }, 'services is empty. Mend: name a service'],
    ['the same twice', { services: ['nspcc', 'nspcc'] }, 'services names nspcc twice. Mend: name it once'],
  ])('%s is a fault', (_what, change, fault) => {
    const broken = { ...topic('neglect'), ...change } as TopicRecord;
    const faults = checkTopics({ 'x.ts': [broken] }, { ...known, services: [], documents: [], worries: [] });
    const own = checkTopics({ 'x.ts': [broken] }, known).filter((each) => each.startsWith('x.ts'));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`x.ts: neglect: ${fault}`);
    expect(faults).not.toEqual([]);
  });

  it('a worry that is linked to another topic, or not to its own, is a fault', () => {
    const faultsOf = (changed: Partial<typeof worryTopics>): string[] =>
      checkTopics(topicsByFile, { ...known, worryTopics: { ...worryTopics, ...changed } });
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ court: [] })).toEqual([
      'danger-and-police.ts: court-system: ticks is not in worryTopics.ts. Mend: name court-system there under court.',
    ]);
    expect(faultsOf({ court: ['court-system', 'neglect'] })).toEqual([
      'worryTopics.ts: court: neglect is not about this worry. Mend: take it out, or let neglect tick it.',
    ]);
  });

  it('a duplicate topic and a worry in no topic are faults', () => {
    const twice = checkTopics(
      { 'a.ts': [topic('neglect')], 'b.ts': [topic('neglect')] },
      { ...known, documents: [], worries: ['neglect', 'court'] },
    );
    expect(twice).toContain('b.ts: neglect: id is there twice. Mend: keep one topic and remove the other.');
    expect(twice).toContain(
      'the topics: court: the worry is in no topic. Mend: name it in the topics it helps with.',
    );
    expect(twice.some((fault) => fault.startsWith('the topics: mind: the service is in no topic'))).toBe(
      true,
    );
  });
});

describe('documents', () => {
  it('have no fault: one entry each, safe landing pages, something to read or ask instead', () => {
    expect(checkDocuments('documents.ts', documents, everyService)).toEqual([]);
  });

  it('are the 56 of the papers', () => {
    expect(lists.documents).toHaveLength(56);
    expect(documents.map(({ id }) => id as string).sort()).toEqual([...lists.documents].sort());
  });

  it('say of the old ones what to read now', () => {
    expect(documentById('kcsie-2024')).toMatchObject({ status: 'superseded', by: { source: 'C1' } });
    expect(documentById('channel-duty-guidance-2015')).toMatchObject({ status: 'superseded' });
    expect(documentById('no-such-document')).toBeUndefined();
  });

  it('a paper, an unsafe address, a service that has gone, and one there twice are faults', () => {
    const entry = documentById('contest-strategy');
    if (entry?.status !== 'current') throw new Error('not a current document');
    const faultsOf = (...entries: Parameters<typeof checkDocuments>[1]): string[] =>
      checkDocuments('d.ts', entries, everyService);
    expect(faultsOf({ ...entry, url: 'https://www.gov.uk/a.pdf' })).toHaveLength(1);
    expect(faultsOf({ ...entry, url: 'http://www.gov.uk/a' })[0]).toContain('d.ts: contest-strategy: url is');
    expect(faultsOf(entry, entry)).toHaveLength(2);
    const missing = documentById('barnardos-spot-the-signs');
    if (missing?.status !== 'address-missing') throw new Error('its address is known');
    expect(faultsOf({ ...missing, ask: 'pace' })[0]).toContain('address-missing leads to pace. Mend: name a');
    const old = documentById('wscb-cse-pathway');
    if (old?.status !== 'superseded') throw new Error('not superseded');
    expect(faultsOf({ ...old, by: { service: 'wscb' } })[0]).toContain('superseded leads to wscb');
  });
});

describe('the words of the topics', () => {
  const { groups, ...each } = words;
  const texts = Object.entries(each).flatMap(([id, { search, ...parts }]) => {
    expect(search).not.toBe('');
    return Object.entries(parts).map(([part, text]) => ({ at: `${id}.${part}`, part, text }));
  });
  texts.push(...Object.entries(titles).map(([id, text]) => ({ at: id, part: 'title', text })));
  const faults = (problem: (text: string) => boolean): string[] =>
    texts.filter(({ text }) => problem(text)).map(({ at, text }) => `${at}: ${text}`);

  it('are there for every topic and group, and for no other', () => {
    expect(checkTopicWords('topics.json', words, topics, topicGroups)).toEqual([]);
    expect(checkTopicTitles('topic-titles.json', titles, topics)).toEqual([]);
    expect(Object.keys(groups)).toEqual([...topicGroups]);
  });

  it('name a missing or a stray text', () => {
    const { neglect: title, ...otherTitles } = titles;
    expect(checkTopicTitles('t.json', { ...otherTitles, neglekt: title }, topics)).toEqual([
      't.json: the whole file: neglect is missing. Mend: add it.',
      't.json: the whole file: the record has a name we do not know: neglekt. Mend: check its spelling, or take it out.',
    ]);
    const { neglect, ...others } = words;
    expect(checkTopicWords('t.json', { ...others, neglekt: neglect }, topics, topicGroups)).toEqual([
      't.json: the whole file: neglect is missing. Mend: add it.',
      't.json: the whole file: the record has a name we do not know: neglekt. Mend: check its spelling, or take it out.',
    ]);
  });

  it('have no two titles the same', () => {
    const named = Object.values(titles);
    expect(named).toEqual([...new Set(named)]);
  });

  it.each([
    ['blank or has stray spaces', (text: string) => text !== text.trim() || /\s\s/.test(text)],
    ['is long', (text: string) => sentences(text).some((part) => wordsIn(part).length > 22)],
    ['holds a number but the short ones', (text: string) => /\d[\d ]{3,}\d/.test(text)],
    ['says that nothing need be done', (text: string) => /no (further )?action|do nothing/i.test(text)],
  ])('no text %s', (_what, problem) => {
    expect(faults(problem)).toEqual([]);
  });

  it('leave what not to do to the must-nots', () => {
    const firsts = texts.filter(({ part }) => part === 'first');
    expect(firsts.filter(({ text }) => /\b(do not|don't|never|must not)\b/i.test(text))).toEqual([]);
  });

  it('name no level of need', () => {
    expect(faults((text) => /\blevel [1-4]\b/i.test(text))).toEqual([]);
  });

  it('send young people to somebody who answers, in all text about harm', () => {
    const spoken = texts.filter(({ part }) => part === 'first_young');
    expect(spoken.length).toBeGreaterThan(35);
    const person = /adult|Childline|999|teacher|nurse|someone/;
    expect(spoken.filter(({ text }) => !person.test(text))).toEqual([]);
  });

  it.each(Object.entries(each))('%s reads at the age of 9 to 11', (_id, { what, who, first, ...rest }) => {
    const young = 'first_young' in rest ? [rest.first_young] : [];
    expect(grade([what, who, first, ...young])).toBeLessThanOrEqual(6);
  });
});

describe('searching', () => {
  const named = (wanted: string): string[] =>
    Object.entries(words)
      .filter(([, text]) => 'search' in text && text.search.split(', ').includes(wanted))
      .map(([id]) => id);

  it.each([
    ['sexting', 'sexting'],
    ["Asperger's", 'send'],
    ['radicalised', 'radicalisation-prevent'],
    ['hitting', 'physical-abuse'],
    ['dad hits mum', 'domestic-abuse'],
    ['honour based violence', 'honour-based-abuse'],
    ['domestic violence', 'domestic-abuse'],
    ['SRE', 'safeguarding-curriculum'],
    ['transsexual', 'gender-identity'],
    ['suicidal', 'child-death-suicide-prevention'],
    ['county lines', 'child-criminal-exploitation'],
    ['LADO', 'adult-who-works-with-children'],
  ])('%s finds %s', (wanted, id) => {
    expect(named(wanted)).toContain(id);
  });

  it('names no word twice in a topic', () => {
    for (const [id, text] of Object.entries(words)) {
      const all = 'search' in text ? text.search.split(', ') : [];
      expect([id, all]).toEqual([id, [...new Set(all)]]);
    }
  });
});
