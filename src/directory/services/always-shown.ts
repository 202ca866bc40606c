/** The services that every page shows, by themselves: the first pages carry no other record (src/build/servicesPlugin.ts). */
import { alwaysShown } from '../alwaysShown.ts';
import type { ServiceRecord } from '../schema.ts';
import { servicesByFile } from './core.ts';

const ids: readonly string[] = Object.values(alwaysShown);

export const alwaysShownServices: readonly ServiceRecord[] = Object.values(servicesByFile)
  .flat()
  .filter(({ id }) => ids.includes(id));
