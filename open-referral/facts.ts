/** What the feed and the import need from the directory. */
import moreServiceWords from '../locales/en/more-services.json' with { type: 'json' };
import phoneLabels from '../locales/en/phone-labels.json' with { type: 'json' };
import serviceWords from '../locales/en/services.json' with { type: 'json' };
import topicTitles from '../locales/en/topic-titles.json' with { type: 'json' };
import topicWords from '../locales/en/topics.json' with { type: 'json' };
import { everyService } from '../src/directory/everyService.ts';
import { knownOf } from './known.ts';
import type { DirectoryWords } from './toOpenReferral.ts';
import printed from '../provenance/contacts-as-printed.json' with { type: 'json' };
import { topics } from '../src/directory/topics.ts';
import { neverLinked, neverShown } from '../provenance/never-shown.ts';

const serviceWordsById = { ...serviceWords, ...moreServiceWords };

/** The English words; the feed is in English. */
export const words: DirectoryWords = {
  services: Object.fromEntries(everyService.map(({ id }) => [id, serviceWordsById[id]])),
  topics: Object.fromEntries(
    topics.map(({ id }) => [id, { title: topicTitles[id], what: topicWords[id].what }]),
  ),
  phoneLabels,
};

/** The import refuses the same never-shown numbers that the tests look for everywhere. */
export const known = knownOf(everyService, {
  printed: [...printed.numbers, ...printed.shortCodes],
  neverShown,
  neverLinked,
});
