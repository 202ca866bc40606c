/** An empty form. Required values are left open rather than guessed. */
import { noSchool } from '../../directory/noSchool.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { blankPhone } from './blanks.ts';

/** Starts with one number: every school has an office. */
export const emptyProfile = (): SchoolProfile => ({
  ...noSchool,
  slug: '',
  contactId: '',
  // Still to be chosen, which no profile that is right can say.
  phase: '' as SchoolProfile['phase'],
  council: '',
  headIsDsl: false,
  phones: [{ ...blankPhone, label: 'schoolOffice' }],
});
