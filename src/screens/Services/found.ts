/** What is shown of what was searched and filtered, in which order. Pure. */
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Found } from '../../directory/search.ts';
import { topicById, type TopicId } from '../../directory/topics.ts';
import { bestFirst, matches, offerMatches, type Filters, type Here } from './filters.ts';

/** More than these a reader does not take in beside the services. */
const mostTopics = 6;
const mostOffers = 3;

/** In the order of the search; without one by the topics chosen, else as listed. */
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

/** Those found by words, or those the list is narrowed to. */
export const topicsFound = (found: Found | undefined, { topics }: Filters): readonly TopicId[] =>
  (found?.topics ?? topics).slice(0, mostTopics).flatMap((id) => topicById(id)?.id ?? []);

/** Only what somebody looked for: nobody reads all offers to get to the services. */
export function offersFound(
  { offers }: SchoolProfile,
  found: Found | undefined,
  filters: Filters,
): readonly string[] {
  if (found === undefined && filters.topics.length === 0 && filters.levels.length === 0) return [];
  const passing = offers.filter((offer) => offerMatches(offer, filters)).map(({ id }) => id);
  return (found?.offers.filter((id) => passing.includes(id)) ?? passing).slice(0, mostOffers);
}
