import { phonesToShow, type ServiceId } from '../directory/directory.ts';
import { serviceFor } from '../directory/overridden.ts';
import type { Phone } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

/** The number to ring first; undefined if it must not be shown. */
export function firstPhone(id: ServiceId, school: SchoolProfile): readonly Phone[] {
  const service = serviceFor(id, school);
  return service ? phonesToShow(service).slice(0, 1) : [];
}
