/**
 * Checks the topics, the documents and their words. Types already catch a misspelt id; this finds what they cannot:
 * duplicates, unreachable records, references to something that is never shown. Runs at build and in tests.
 */
import { z } from 'zod';
import type { DocumentEntry } from './documents.ts';
import { explain, line } from './explain.ts';
import type { ServiceRecord } from './schema.ts';
import type { TopicRecord } from './topics/topic.ts';

export type Shown = Pick<ServiceRecord, 'id' | 'display'>;

/** What a topic may name. `worries` are the decision table's keys that must each have a topic. */
export interface Known {
  readonly services: readonly Shown[];
  readonly documents: readonly DocumentEntry[];
  readonly offers: readonly string[];
  readonly mustNots: readonly string[];
  readonly sources: readonly string[];
  readonly worries: readonly string[];
  /** worryTopics.ts: the topics of each worry. */
  readonly worryTopics: Readonly<Record<string, readonly string[]>>;
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const shownIds = (services: readonly Shown[]): string[] =>
  services.filter(({ display }) => display !== 'do-not-show').map(({ id }) => id);

/** Topics, as lists by the file they are in. */
export const checkTopics = (
  files: Readonly<Record<string, readonly TopicRecord[]>>,
  { services, documents, offers, mustNots, sources, worries, worryTopics }: Known,
): string[] => {
  const all = Object.values(files).flat();
  const shown = shownIds(services);
  const lists: readonly [keyof TopicRecord, known: readonly string[], mend: string][] = [
    ['services', shown, 'name one that is in the directory and may be shown'],
    ['documents', documents.map(({ id }) => id), 'name one of documents.ts'],
    ['offers', offers, 'name an offer of schools/westlands.json'],
    ['mustNots', mustNots, 'name one of flows/vocabulary/duties.ts'],
    ['sources', sources, 'name a code of sources.ts'],
  ];
  const faults = Object.entries(files).flatMap(([file, records]) =>
    records.flatMap((topic) => {
      const at = (field: string, wrong: string, mend: string): string =>
        line(file, topic.id, field, wrong, mend);
      return [
        ...(twice(all.map(({ id }) => id)).includes(topic.id)
          ? [at('id', 'is there twice', 'keep one topic and remove the other')]
          : []),
        ...lists.flatMap(([field, known, mend]) => {
          const named = topic[field] as readonly string[];
          return [
            ...named.filter((id) => !known.includes(id)).map((id) => at(field, `names ${id}`, mend)),
            ...twice(named).map((id) => at(field, `names ${id} twice`, 'name it once')),
          ];
        }),
        ...(topic.services.length + topic.offers.length === 0
          ? [at('services', 'is empty', 'name a service, or an offer of the school')]
          : []),
        ...(topic.ticks !== null && !worryTopics[topic.ticks]?.includes(topic.id)
          ? [at('ticks', 'is not in worryTopics.ts', `name ${topic.id} there under ${topic.ticks}`)]
          : []),
        ...(topic.sources.length === 0 ? [at('sources', 'is empty', 'say where it comes from')] : []),
      ];
    }),
  );
  const contact = (field: string, wanted: readonly string[], named: readonly string[]): string[] =>
    wanted
      .filter((id) => !named.includes(id))
      .map((id) => line('the topics', id, field, 'is in no topic', 'name it in the topics it helps with'));
  return [
    ...faults,
    ...contact(
      'the service',
      shown,
      all.flatMap((topic): readonly string[] => topic.services),
    ),
    ...contact(
      'the document',
      documents.map(({ id }) => id),
      all.flatMap((topic): readonly string[] => topic.documents),
    ),
    ...contact(
      'the worry',
      worries,
      all.flatMap(({ ticks }) => ticks ?? []),
    ),
    ...Object.entries(worryTopics).flatMap(([worry, ids]) =>
      ids
        .filter((id) => !all.some((topic) => topic.id === id && topic.ticks === worry))
        .map((id) =>
          line('worryTopics.ts', worry, id, 'is not about this worry', `take it out, or let ${id} tick it`),
        ),
    ),
  ];
};

/** Documents: one entry each, an address only where one may be shown, and something to read or somebody to ask instead. */
export const checkDocuments = (
  file: string,
  documents: readonly DocumentEntry[],
  services: readonly Shown[],
): string[] => {
  const shown = shownIds(services);
  const ids = documents.map(({ id }) => id as string);
  return documents.flatMap((entry) => {
    const at = (field: string, wrong: string, mend: string): string =>
      line(file, entry.id, field, wrong, mend);
    const led: string[] = [];
    const addresses: string[] = [];
    if (entry.status === 'current') addresses.push(entry.url);
    if (entry.status === 'superseded' && 'service' in entry.by) led.push(entry.by.service);
    if (entry.status === 'superseded' && 'url' in entry.by) addresses.push(entry.by.url);
    if (entry.status === 'address-missing' && entry.ask !== undefined && entry.ask !== 'school')
      led.push(entry.ask);
    return [
      ...(twice(ids).includes(entry.id) ? [at('id', 'is there twice', 'keep one and remove the other')] : []),
      ...led
        .filter((id) => !shown.includes(id))
        .map((id) => at(entry.status, `leads to ${id}`, 'name a service that may be shown')),
      ...addresses
        .filter((address) => !/^https:\/\/[a-z0-9.-]+\//.test(address) || /\.pdf($|[?#])/i.test(address))
        .map((address) => at('url', `is ${address}`, 'give a landing page that begins with https://')),
    ];
  });
};

const some = z.string().trim().min(1);

const topicWords = z.strictObject({
  /** What it is. */
  what: some,
  /** Who it concerns. */
  who: some,
  /** What to do first. */
  first: some,
  first_young: some.optional(),
  /** Old names and lay words to find it by, separated by commas. */
  search: some,
});

/** Every topic has a title, and no title is left over from a deleted topic. */
export const checkTopicTitles = (
  file: string,
  data: unknown,
  topics: readonly Pick<TopicRecord, 'id'>[],
): string[] => {
  const parsed = z.strictObject(Object.fromEntries(topics.map(({ id }) => [id, some]))).safeParse(data);
  return parsed.success ? [] : explain(file, parsed.error, data);
};

/** Every topic and group has its words, and no words are left over from a deleted topic. */
export const checkTopicWords = (
  file: string,
  data: unknown,
  topics: readonly Pick<TopicRecord, 'id'>[],
  groups: readonly string[],
): string[] => {
  const shape = z.strictObject({
    groups: z.strictObject(Object.fromEntries(groups.map((group) => [group, some]))),
    ...Object.fromEntries(topics.map(({ id }) => [id, topicWords])),
  });
  const parsed = shape.safeParse(data);
  return parsed.success ? [] : explain(file, parsed.error, data);
};
