/** The `rel` of links off this site: the other site learns nothing about this one (`noreferrer` implies `noopener`). */
export const awayRel = 'noreferrer external';
