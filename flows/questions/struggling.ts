import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

/** Only parents are asked: a grown-up at home who is not well needs help of their own. */
export const struggling: readonly Page[] = [
  page(
    'struggling',
    'Who is struggling, the child or a grown-up?',
    all(ticks('mental_health', 'drugs_alcohol', 'self_harm'), is('audience', 'parent_carer')),
  ),
];
