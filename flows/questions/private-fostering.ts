import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

export const privateFostering: readonly Page[] = [
  page('care_arrangement', all(ticks('private_fostering'), is('audience', ...staff, 'parent_carer'))),
];
