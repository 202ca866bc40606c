import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

export const selfHarm: readonly Page[] = [page('self_harm', ticks('self_harm'))];
