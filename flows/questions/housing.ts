import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

export const housing: readonly Page[] = [
  page('housing', 'Is there somewhere safe to sleep tonight?', ticks('housing_money')),
];
