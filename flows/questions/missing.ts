import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

export const missing: readonly Page[] = [
  page('missing', 'Is the child missing now, or out of touch?', ticks('missing', 'attendance')),
];
