/** Checks all facts that may be shown, on the command line and before each build. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mustNots } from '../flows/vocabulary/duties.ts';
import { topics as topicKeys } from '../flows/vocabulary/questions.ts';
import { modifierIds, ruleIds } from '../flows/vocabulary/rules.ts';
import { checkServices, checkSources, checkWords } from '../src/directory/check.ts';
import { checkProfiles } from '../src/directory/checkProfile.ts';
import { checkSeeds } from '../provenance/checkSeeds.ts';
import {
  checkDocuments,
  checkTopics,
  checkTopicTitles,
  checkTopicWords,
} from '../src/directory/checkTopics.ts';
import { services } from '../src/directory/records.ts';
import { documents } from '../src/directory/documents.ts';
import { everyService, everyServiceByFile, moreServices } from '../src/directory/everyService.ts';
import { line } from '../src/directory/explain.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { everyServiceSchema } from '../src/directory/schema.ts';
import { sources } from '../src/directory/sources.ts';
import { topicGroups } from '../src/directory/topics/topic.ts';
import { topics, topicsByFile } from '../src/directory/topics.ts';
import { worryTopics } from '../src/directory/worryTopics.ts';
import { readText } from '../src/build/readText.ts';
import { runIfStarted, type Command } from './command.ts';

const usage = `Usage: npm run check-facts

Checks that the services, topics, documents, their words and every school profile are fit to be shown, and that nothing from
the school's papers got lost. Ends with 1 if not.
`;

const root = resolve(import.meta.dirname, '..');

/** Runs a check over a JSON file; one that cannot be read is a fault like any other. */
const checkJson = (path: string, check: (file: string, data: unknown) => string[]): string[] => {
  const file = relative(root, path);
  let data: unknown;
  try {
    data = JSON.parse(readText(path));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [line(file, 'the whole file', '', `cannot be read (${why})`, 'look for a missing comma or quote')];
  }
  return check(file, data);
};

const ids = new Set<string>(everyService.map(({ id }) => id));
const offers = profile.offers.map(({ id }) => id);
const namesNoWorry = ['something_else', 'not_sure', 'everyday_info'];

const inFolder = <Records>(
  folder: string,
  files: Readonly<Record<string, Records>>,
): Record<string, Records> =>
  Object.fromEntries(Object.entries(files).map(([name, records]) => [`${folder}/${name}`, records]));

const profilesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => join(root, folder, name));
const ourProfiles = (): string[] => [...profilesIn('schools'), ...profilesIn('schools/examples')];

/** All together, since no two may claim the same address. */
function profileFaults(paths: readonly string[]): string[] {
  const read: Record<string, unknown> = {};
  const unread = paths.flatMap((path) =>
    checkJson(path, (file, data) => {
      read[file] = data;
      return [];
    }),
  );
  return [...unread, ...checkProfiles(read, ids)];
}

const faultsIn = (profiles: readonly string[]): string[] => [
  ...checkServices(inFolder('src/directory/services', everyServiceByFile), everyServiceSchema),
  ...checkSources('src/directory/sources.ts', sources),
  ...checkTopics(inFolder('src/directory/topics', topicsByFile), {
    services: everyService,
    documents,
    offers,
    mustNots,
    sources: Object.keys(sources),
    worries: topicKeys.filter((key) => !namesNoWorry.includes(key)),
    worryTopics,
  }),
  ...checkDocuments('src/directory/documents.ts', documents, everyService),
  ...checkJson(join(root, 'locales/en/services.json'), (file, data) => checkWords(file, data, services)),
  ...checkJson(join(root, 'locales/en/more-services.json'), (file, data) =>
    checkWords(file, data, moreServices),
  ),
  ...checkJson(join(root, 'locales/en/topics.json'), (file, data) =>
    checkTopicWords(file, data, topics, topicGroups),
  ),
  ...checkJson(join(root, 'locales/en/topic-titles.json'), (file, data) =>
    checkTopicTitles(file, data, topics),
  ),
  ...checkJson(join(root, 'provenance/seeds.json'), (file, data) =>
    checkSeeds(file, data, {
      services: everyService.map(({ id }) => id),
      topics: topics.map(({ id }) => id),
      documents: documents.map(({ id }) => id),
      offers,
      rules: [...ruleIds, ...modifierIds],
    }),
  ),
  ...profileFaults(profiles),
];

/** Other profiles can be named: npm run check-facts -- my-school.json */
export const checkFacts: Command = (args, { complain }) => {
  const faults = faultsIn(args.length > 0 ? args.map((path) => resolve(path)) : ourProfiles());
  for (const fault of faults) complain(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
};

await runIfStarted(import.meta.filename, usage, checkFacts);
