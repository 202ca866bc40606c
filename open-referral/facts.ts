/** What the feed and the import need of the directory, gathered from where it is written. */
import moreServiceWords from '../locales/en/more-services.json' with { type: 'json' };
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

/** The English words, which the feed is written in. */
export const words: DirectoryWords = {
  services: Object.fromEntries(everyService.map(({ id }) => [id, serviceWordsById[id]])),
  topics: Object.fromEntries(
    topics.map(({ id }) => [id, { title: topicTitles[id], what: topicWords[id].what }]),
  ),
  phoneLabels: serviceWords.phoneLabels,
};

/** What must never be shown is written down once, for the tests that look for it everywhere; an import refuses the same. */
export const known = knownOf(everyService, {
  printed: [...printed.numbers, ...printed.shortCodes],
  neverShown,
  neverLinked,
});
