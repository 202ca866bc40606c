/**
 * A school's own contact instead of the directory's: another council's front door, a number the school has rung.
 * Code that turns a record into a contact calls this first. Pure, and light enough for every page.
 */
import type { ServiceRecord } from './schema.ts';
import type { ContactOverride, HousingTeam, SchoolProfile } from './schoolProfile.ts';

type Overrides = Pick<SchoolProfile, 'overrides' | 'housingTeam'>;

/** The record that the profile's own field for the housing team stands in for. */
export const housing = 'council-housing';

const asOverride = ({ name, phone, page, checkedOn }: HousingTeam): ContactOverride => ({
  name,
  ...(phone ? { phones: [phone] } : {}),
  ...(phone?.hours ? { hours: phone.hours } : {}),
  ...(page === undefined ? {} : { url: page }),
  checkedOn,
});

/** The school's override of a service; undefined if it has none. Ids may come from an address. */
export const overrideOf = (
  id: string,
  { overrides = {}, housingTeam }: Overrides,
): ContactOverride | undefined => {
  if (id === housing && housingTeam) return asOverride(housingTeam);
  return Object.hasOwn(overrides, id) ? overrides[id] : undefined;
};

/** Fields that belong to one organisation: none of them carry over to its replacement. */
const theirOwn = [
  'formerNames',
  'texts',
  'phones',
  'email',
  'url',
  'urlSeen',
  'webchat',
  'hours',
  'cost',
  'replacedBy',
  'insteadWhenHidden',
] as const satisfies readonly (keyof ServiceRecord)[];

const without = <T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, K>;

/** What is left of the record under the school's override. */
function remaining(record: ServiceRecord, { name, url }: ContactOverride): Partial<ServiceRecord> {
  if (name !== undefined) return { ...without(record, theirOwn), phones: [], texts: [] };
  return without(record, url === undefined ? ['insteadWhenHidden'] : ['insteadWhenHidden', 'urlSeen']);
}

/** The same interval after its check as the directory allows for this service. */
function dueAgain({ checkedOn, checkAgainBy }: ServiceRecord, from: string): string {
  const due = Date.parse(from) + Date.parse(checkAgainBy) - Date.parse(checkedOn);
  return new Date(due).toISOString().slice(0, 10);
}

/**
 * The record as this school has it. Its id, its kind and who it is for stay. With its own name it is another organisation,
 * so nothing of the original contact remains; without one, only the fields the school gives change. The school vouches for
 * it, so it is shown even if the directory hides a number it is not sure of. A closed service stays closed.
 */
export function withOverride<R extends ServiceRecord>(record: R, school: Overrides): R {
  const override = overrideOf(record.id, school);
  if (override === undefined || record.display === 'do-not-show') return record;
  return {
    ...remaining(record, override),
    ...without(override, ['note', 'checkedOn']),
    status: 'confirmed',
    display: 'show',
    ...('sources' in record
      ? { sources: [{ where: 'School profile', kind: 'school-document', label: 'P' }] }
      : {}),
    checkedOn: override.checkedOn,
    checkAgainBy: dueAgain(record, override.checkedOn),
  } as ServiceRecord as R;
}
