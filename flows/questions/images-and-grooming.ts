import { all, is, yesOrNotSure, ticks } from '../vocabulary/conditions.ts';
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

/** Only a lead is trained to weigh the points that call for a referral at once; an adult in it is one already. */
export const imageImmediate: readonly Page[] = [
  page(
    'image_immediate',
    'Does the image call for a referral at once?',
    all(ticks('images'), is('image_adult_involved', 'no'), is('audience', 'dsl')),
  ),
];
