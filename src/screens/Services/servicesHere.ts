/** Every service that may be shown at this school, including the school itself, with its overrides, A to Z by name. */
import { mayShow } from '../../directory/directory.ts';
import { everyService, schoolInTheList } from '../../directory/everyService.ts';
import { withOverride } from '../../directory/overridden.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { wordsIn } from '../../directory/searchText.ts';

/** Sorted by letters only: browsers sort other characters differently, and the list must match the prerendered one. */
const sortedAs = ({ name }: EveryServiceRecord): string => wordsIn(name).join(' ');

export function servicesHere(school: SchoolProfile): readonly EveryServiceRecord[] {
  const shown: readonly EveryServiceRecord[] = everyService
    .filter(mayShow)
    .map((service) => withOverride<EveryServiceRecord>(service, school));
  return [...shown, ...(school.name === '' ? [] : [schoolInTheList(school)])]
    .map((service) => [sortedAs(service), service] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, service]) => service);
}
