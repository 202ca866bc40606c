import type { EveryServiceRecord } from './schema.ts';
import type { SchoolProfile } from './schoolProfile.ts';

type LevelGroup = EveryServiceRecord['levelGroup'];

/** The four headings, lightest first, and the number each has in the locale files. */
export const levelGroups = [
  ['everyone', '1'],
  ['bit_of_help', '2'],
  ['if_we_cant_help', '3'],
  ['specialist', '4'],
] as const satisfies readonly (readonly [LevelGroup, string])[];

/** The heading a service comes under: the school's choice, otherwise the directory's. */
export function levelOf(
  service: Pick<EveryServiceRecord, 'id' | 'levelGroup'>,
  { servicesByLevel }: SchoolProfile,
): LevelGroup {
  const placed = (['bit_of_help', 'if_we_cant_help', 'specialist'] as const).find((level) =>
    servicesByLevel[level].includes(service.id),
  );
  return placed ?? service.levelGroup;
}
