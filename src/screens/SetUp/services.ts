/** The services a profile may name. */
import { mayShow } from '../../directory/directory.ts';
import { everyService, everyServiceById } from '../../directory/everyService.ts';

export const serviceIds: ReadonlySet<string> = new Set(everyService.map(({ id }) => id));

/** Its name; for an id that is not in the directory, the id. */
export const serviceName = (id: string): string => everyServiceById(id)?.name ?? id;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** To choose from, A to Z; what has closed is not offered. */
export const servicesToChoose: readonly Named[] = everyService
  .filter(mayShow)
  .map(({ id, name }) => ({ id, name }))
  .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));

/** The same everywhere: no school may change them. */
const everywhereTheSame = ['emergency-999', 'childline'];

export const servicesToOverride: readonly Named[] = servicesToChoose.filter(
  ({ id }) => !everywhereTheSame.includes(id),
);

/** `csc-gloucestershire` is Gloucestershire. */
const place = (id: string): string =>
  id
    .replace(/^csc-/, '')
    .replaceAll(/(^|-)(\w)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);

/** Councils we have a record of, by the place: the neighbours of Worcestershire. */
export const neighbours: readonly Named[] = servicesToChoose
  .filter(({ id }) => id.startsWith('csc-'))
  .map(({ id }) => ({ id, name: place(id) }));
