import { ticks } from '../conditions.ts';
import { page, type Page } from '../kit.ts';

export const missing: readonly Page[] = [page('missing', ticks('missing', 'attendance'))];
