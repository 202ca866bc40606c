import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

export const privateFostering: readonly Page[] = [
  page(
    'care_arrangement',
    'Who is the child living with, and for how long?',
    all(ticks('private_fostering'), is('audience', ...staff, 'parent_carer')),
  ),
];
