/** The facts of the emergency line: national numbers, and one school's own. */
import words from '../../locales/en/ui.json' with { type: 'json' };
import { alwaysShown, type AlwaysShownId } from '../directory/alwaysShown.ts';
import { serviceFor } from '../directory/serviceFor.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { topicsPath } from '../routes.ts';
import type { PageSchool } from '../school/pageSchool.ts';
import type { EmergencyFacts } from './EmergencyLine.tsx';

function theService(id: AlwaysShownId, school: SchoolProfile): ServiceRecord {
  const found = serviceFor(id, school);
  if (!found) throw new Error(`The emergency line needs the service "${id}"; it is not in src/directory.`);
  return found;
}

export const emergencyFacts = ({ school, base, shared }: PageSchool): EmergencyFacts => ({
  words,
  emergency: theService(alwaysShown.emergency, school),
  frontDoor: theService(alwaysShown.frontDoor, school),
  outOfHours: theService(alwaysShown.outOfHours, school),
  childline: theService(alwaysShown.childline, school),
  school,
  // The list of topics is one of each school's own pages.
  ...(shared ? {} : { topicsAddress: `${base}${topicsPath}` }),
});
