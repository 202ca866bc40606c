/**
 * A school's own contact in place of the directory's: the front door of another council, a number the school has rung.
 * Whoever turns a record into something to ring asks here first. Pure, and light enough for every page.
 */
import { serviceById, type Service } from './directory.ts';
import type { ServiceRecord } from './schema.ts';
import type { ContactOverride, SchoolProfile } from './schoolProfile.ts';

type Overrides = Pick<SchoolProfile, 'overrides'>;

/** What the school says of a service itself; undefined where it leaves the directory's word. Ids may come off an address. */
export const overrideOf = (id: string, { overrides = {} }: Overrides): ContactOverride | undefined =>
  Object.hasOwn(overrides, id) ? overrides[id] : undefined;

/** What is somebody's own: nothing of it is carried over to whoever stands in their place. */
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

/** What is left of the record where the school's own contact is laid over it. */
function beneath(record: ServiceRecord, { name, url }: ContactOverride): Partial<ServiceRecord> {
  if (name !== undefined) return { ...without(record, theirOwn), phones: [], texts: [] };
  return without(record, url === undefined ? ['insteadWhenHidden'] : ['insteadWhenHidden', 'urlSeen']);
}

/** As long after its check as the directory allows for this service. */
function dueAgain({ checkedOn, checkAgainBy }: ServiceRecord, from: string): string {
  const due = Date.parse(from) + Date.parse(checkAgainBy) - Date.parse(checkedOn);
  return new Date(due).toISOString().slice(0, 10);
}

/**
 * The record as this school has it. Its id, its kind and whom it is for stay. With a name of its own it is somebody else,
 * so nothing of the original contact remains; without one only what the school gives is changed. The school vouches for
 * it, so it is shown, also where the directory hides a number it is not sure of. What has closed stays closed.
 */
export function withOverride<R extends ServiceRecord>(record: R, school: Overrides): R {
  const override = overrideOf(record.id, school);
  if (override === undefined || record.display === 'do-not-show') return record;
  return {
    ...beneath(record, override),
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

/** A service by its id as this school has it. */
export function serviceFor(id: string, school: Overrides): Service | undefined {
  const service = serviceById(id);
  return service && withOverride(service, school);
}
