import { all, notNo, ticks } from '../conditions.ts';
import { page, type Page } from '../kit.ts';

const imagesOrGrooming = ticks('images', 'grooming');

export const imagesAndGrooming: readonly Page[] = [
  page('image_adult_involved', imagesOrGrooming),
  page('adult_contact_now', all(imagesOrGrooming, notNo('image_adult_involved'))),
];
