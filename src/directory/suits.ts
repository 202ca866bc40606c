/** Which services suit a child and a reader: the filter in section 9 of the decision table, for both page and command line. */
import type { SwitchTo, Switches, Voice } from '../../flows/vocabulary/questions.ts';
import type { ServiceRecord } from './schema.ts';

type Fitted = Pick<ServiceRecord, 'kind' | 'ages' | 'area' | 'audience'>;

/** The ages, in whole years, that an answer to `child_age` means. */
const years: Readonly<
  Record<Exclude<SwitchTo<'child_age'>, 'not_sure'>, readonly [from: number, to: number]>
> = {
  under_5: [0, 4],
  '5_6': [5, 6],
  '7_9': [7, 9],
  '10_12': [10, 12],
  '13_15': [13, 15],
  '16_17': [16, 17],
};

/**
 * Can the service help a child of this age, living there, through this reader? Unknown values hide nothing,
 * and front doors that take any worry always stay.
 */
export function suits(service: Fitted, switches: Switches, voice: Voice): boolean {
  if (service.kind === 'front-door' || service.kind === 'police') return true;
  return suitsAge(service, switches) && suitsHome(service, switches) && suitsReader(service, voice);
}

/** Leaves out only services that cannot take a child of that age. Services for adults are for the adult reading. */
function suitsAge({ ages, audience }: Fitted, { child_age }: Switches): boolean {
  if (child_age === undefined || child_age === 'not_sure' || audience.includes('adults')) return true;
  const [youngest, oldest] = years[child_age];
  return oldest >= (ages?.from ?? 0) && youngest <= (ages?.to ?? Infinity);
}

/** Naming Worcestershire as the council means that the child lives there. */
function suitsHome({ area }: Fitted, { lives_in_worcs, home_council }: Switches): boolean {
  const elsewhere = lives_in_worcs === 'no' && home_council !== 'worcestershire';
  return !(elsewhere && (area === 'local' || area === 'part-of-local'));
}

/** Staff see everything: they pass it on. */
function suitsReader({ audience }: Fitted, voice: Voice): boolean {
  if (voice === 'young') return audience.some((one) => one === 'anyone' || one === 'children');
  if (voice === 'parent') return audience.some((one) => one !== 'professionals' && one !== 'school-staff');
  return true;
}
