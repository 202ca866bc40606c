import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

/** Hate between pupils is the school's to stop; by others it is the police's. */
export const hate: readonly Page[] = [
  page('hate_by', 'Who is behind the hate?', all(ticks('hate_crime'), is('audience', 'parent_carer'))),
];
