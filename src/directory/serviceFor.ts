import type { AlwaysShownId } from './alwaysShown.ts';
import { withOverride } from './overridden.ts';
import type { ServiceRecord } from './schema.ts';
import type { SchoolProfile } from './schoolProfile.ts';
import { alwaysShownServices } from './services/always-shown.ts';

/** A service that every page shows, as this school has it. */
export function serviceFor(
  id: AlwaysShownId,
  school: Pick<SchoolProfile, 'overrides'>,
): ServiceRecord | undefined {
  const service = alwaysShownServices.find((one) => one.id === id);
  return service && withOverride(service, school);
}
