/** Who keeps each service of the advice right and where it was read, as its record says; what is built has it in a file of its own. */
import type { ServiceId } from '../records.ts';
import type { EveryServiceRecord } from '../schema.ts';
import { servicesByFile } from './core.ts';

type Upkeep = Pick<EveryServiceRecord, 'owner' | 'sources'>;

export const upkeep = Object.fromEntries(
  Object.values(servicesByFile)
    .flat()
    .map(({ id, owner, sources }): [ServiceId, Upkeep] => [id, { owner, sources }]),
) as Readonly<Record<ServiceId, Upkeep>>;
