import { all, yesOrNotSure, ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

const imagesOrGrooming = ticks('images', 'grooming');

export const imagesAndGrooming: readonly Page[] = [
  page('image_adult_involved', imagesOrGrooming),
  page('adult_contact_now', all(imagesOrGrooming, yesOrNotSure('image_adult_involved'))),
];
