import { ticks } from '../conditions.ts';
import { page, type Page } from '../kit.ts';

export const selfHarm: readonly Page[] = [page('self_harm', ticks('self_harm'))];
