/** An empty form. Required values are left open rather than guessed. */
import { noSchool } from '../../directory/noSchool.ts';
import { blankPhone, draftOf, type Draft } from './draft.ts';

/** Starts with one number: every school has an office. */
export const emptyDraft = (): Draft => ({
  ...draftOf(noSchool),
  slug: '',
  contactId: '',
  phase: '',
  council: '',
  headIsDsl: false,
  phones: [{ ...blankPhone, label: 'schoolOffice' }],
});
