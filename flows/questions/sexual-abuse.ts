import { all, is, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';
import { staff } from '../vocabulary/questions.ts';

/** Only while the duty to report child sexual abuse is switched on (R3c). */
export const sexualAbuse: readonly Page[] = [
  page(
    'csa_basis',
    'How is the sexual abuse known?',
    all(
      is('csa_duty', 'on'),
      is('audience', ...staff),
      ticks('sexual_abuse', 'child_on_child_sexual', 'images', 'grooming', 'exploitation'),
    ),
  ),
];
