import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

/** Staff and young people are not asked: for them a child is affected (section 9). */
export const domesticAbuse: readonly Page[] = [
  page(
    'children_affected',
    'Is a child affected by the domestic abuse?',
    all(ticks('domestic_abuse'), is('audience', 'parent_carer')),
  ),
];
