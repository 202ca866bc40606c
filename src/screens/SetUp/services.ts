/** The services a profile may name. */
import { sameEverywhere } from '../../directory/alwaysShown.ts';
import { councilName } from '../../directory/councilName.ts';
import { mayShow } from '../../directory/directory.ts';
import { everyService, everyServiceById } from '../../directory/everyService.ts';
import { servicesByFile } from '../../directory/services/core.ts';

export const serviceIds: ReadonlySet<string> = new Set(everyService.map(({ id }) => id));

/** Its name, or the id if it is not in the directory. */
export const serviceName = (id: string): string => everyServiceById(id)?.name ?? id;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The choices, A to Z, without closed services. */
export const servicesToChoose: readonly Named[] = everyService
  .filter(mayShow)
  .map(({ id, name }) => ({ id, name }))
  .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));

export const servicesToOverride: readonly Named[] = servicesToChoose.filter(
  ({ id }) => !sameEverywhere.includes(id),
);

/** The neighbouring councils, by place. */
export const neighbours: readonly Named[] = servicesByFile['neighbouring-councils.ts']
  .filter(mayShow)
  .map(({ id }) => ({ id, name: councilName(id) }));
