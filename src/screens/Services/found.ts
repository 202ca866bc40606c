/** Which results of a search and filters are shown, and in which order. Pure. */
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Found } from '../../directory/search.ts';
import { topicById, type TopicId } from '../../directory/topics.ts';
import { bestFirst, matches, offerMatches, type Filters, type Here } from './filters.ts';

/** The most that a reader can take in beside the services. */
const mostTopics = 6;
const mostOffers = 3;

/** In search order; without a search, by the chosen topics, otherwise as listed. */
export function servicesFound(
  all: readonly EveryServiceRecord[],
  found: Found | undefined,
  filters: Filters,
  here: Here,
): readonly EveryServiceRecord[] {
  const passing = all.filter((service) => matches(service, filters, here));
  if (found === undefined) return bestFirst(passing, filters);
  const byId = new Map(passing.map((service) => [service.id, service]));
  return found.services.flatMap((id) => byId.get(id) ?? []);
}

/** Topics found by words, or those chosen as a filter. */
export const topicsFound = (found: Found | undefined, { topics }: Filters): readonly TopicId[] =>
  (found?.topics ?? topics).slice(0, mostTopics).flatMap((id) => topicById(id)?.id ?? []);

/** Only offers that match a search, so that readers need not scroll past all offers to reach the services. */
export function offersFound(
  { offers }: SchoolProfile,
  found: Found | undefined,
  filters: Filters,
): readonly string[] {
  if (found === undefined && filters.topics.length === 0 && filters.levels.length === 0) return [];
  const passing = offers.filter((offer) => offerMatches(offer, filters)).map(({ id }) => id);
  return (found?.offers.filter((id) => passing.includes(id)) ?? passing).slice(0, mostOffers);
}
