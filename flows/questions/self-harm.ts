import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

export const selfHarm: readonly Page[] = [
  page('self_harm', 'Is the child safe from self-harm now?', ticks('self_harm')),
];
