import { all, is } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

/** Whether what an adult did meets the threshold. Not asked about the head or the chair: any threshold counts. */
export const adultInQuestion: readonly Page[] = [
  page(
    'allegation_threshold',
    'Does what the adult did meet the threshold of an allegation?',
    all(
      is('audience', ...staff),
      is(
        'subject',
        'adult_in_school',
        'adult_elsewhere_with_children',
        'governor',
        'not_sure_if_adult_involved',
      ),
    ),
  ),
];
