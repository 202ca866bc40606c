/**
 * The numbers on every page, as links and as people read them, taken from the records: whoever changes one there changes no
 * test but tests/directory/directory.test.ts, which has them as they were read.
 */
import { alwaysShown } from '../src/directory/alwaysShown.ts';
import { phonesToShow, reading } from '../src/directory/directory.ts';
import { serviceById, type ServiceId } from '../src/directory/records.ts';
import { telHref } from '../src/directory/hrefs.ts';

function numberOf(id: ServiceId): { readonly href: string; readonly reading: string } {
  const service = serviceById(id);
  const [phone] = service ? phonesToShow(service) : [];
  if (!phone) throw new Error(`${id} has no number to show`);
  return { href: telHref(phone), reading: reading(phone) };
}

export const ring = {
  emergency: numberOf(alwaysShown.emergency),
  frontDoor: numberOf(alwaysShown.frontDoor),
  outOfHours: numberOf(alwaysShown.outOfHours),
  childline: numberOf(alwaysShown.childline),
};
