/** How links off this site are marked: the other site learns nothing of this one (`noreferrer` says `noopener` too). */
export const awayRel = 'noreferrer external';
