import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

export const goingHome: readonly Page[] = [
  page('collection', 'What is wrong at going-home time?', ticks('collection')),
];
