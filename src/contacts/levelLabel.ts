import { levelGroups } from '../directory/levelOf.ts';
import type { Words } from '../i18n/useWords.ts';

/** The heading under which services of this level stand. */
export const levelLabel = (level: (typeof levelGroups)[number][0], { say }: Words): string =>
  levelGroups
    .filter(([group]) => group === level)
    .map(([, number]) => say(`advice:levels.groups.${number}`))
    .join('');
