import { all, is, ticks } from '../conditions.ts';
import { page, type Page } from '../kit.ts';
import { staff } from '../vocabulary/questions.ts';

export const privateFostering: readonly Page[] = [
  page('care_arrangement', all(ticks('private_fostering'), is('audience', ...staff, 'parent_carer'))),
];
