import { all, yesOrNotSure, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

const imagesOrGrooming = ticks('images', 'grooming');

export const imagesAndGrooming: readonly Page[] = [
  page('image_adult_involved', 'Could an adult be involved?', imagesOrGrooming),
  page(
    'adult_contact_now',
    'Is that adult with the child, or about to be?',
    all(imagesOrGrooming, yesOrNotSure('image_adult_involved')),
  ),
];
