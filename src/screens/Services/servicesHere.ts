/** Every service that may be shown at this school, the school itself among them, as the school has it: A to Z by name. */
import { mayShow } from '../../directory/directory.ts';
import { everyService, schoolInTheList } from '../../directory/everyService.ts';
import { withOverride } from '../../directory/overridden.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { wordsIn } from '../../directory/searchText.ts';

/** By letters alone: a browser that sorts signs in its own way would draw another list than the build did. */
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
