import { phonesToShow } from '../directory/directory.ts';
import type { AlwaysShownId } from '../directory/alwaysShown.ts';
import { serviceFor } from '../directory/serviceFor.ts';
import type { Phone } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';

/** The number to ring first; undefined if it must not be shown. */
export function firstPhone(id: AlwaysShownId, school: SchoolProfile): readonly Phone[] {
  const service = serviceFor(id, school);
  return service ? phonesToShow(service).slice(0, 1) : [];
}
