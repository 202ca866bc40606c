/** Under which heading each service of the advice stands, as its record says; what is built has it in a file of its own. */
import type { ServiceId } from '../records.ts';
import type { EveryServiceRecord } from '../schema.ts';
import { servicesByFile } from './core.ts';

type LevelGroup = EveryServiceRecord['levelGroup'];

export const headings = Object.fromEntries(
  Object.values(servicesByFile)
    .flat()
    .map(({ id, levelGroup }): [ServiceId, LevelGroup] => [id, levelGroup]),
) as Readonly<Record<ServiceId, LevelGroup>>;
