/** New rows of the form, with nothing in them yet. */
import type { Phone } from '../../directory/schema.ts';
import type { ContactOverride, Person, SchoolProfile } from '../../directory/schoolProfile.ts';

type Offer = SchoolProfile['offers'][number];

export const blankPhone: Phone = { reading: '' };
export const blankPerson: Person = { name: null };
export const blankHoliday: SchoolProfile['holidays'][number] = { from: '', to: '' };
export const blankOverride: ContactOverride = { checkedOn: '' };
export const blankOffer = (level: Offer['level']): Offer => ({
  id: '',
  level,
  title: '',
  words: '',
  checked: false,
});
