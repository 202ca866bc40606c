import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

/** Asked once for FGM and forced marriage together: a journey may be the danger. */
export const travel: readonly Page[] = [
  page('travel_planned', 'Is travel planned, and when?', ticks('fgm', 'forced_marriage_hba')),
];
