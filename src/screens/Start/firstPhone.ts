import { phonesToShow, serviceById, type ServiceId } from '../../directory/directory.ts';
import type { Phone } from '../../directory/schema.ts';

/** The number to ring first; none when it must not be shown. */
export function firstPhone(id: ServiceId): readonly Phone[] {
  const service = serviceById(id);
  return service ? phonesToShow(service).slice(0, 1) : [];
}
