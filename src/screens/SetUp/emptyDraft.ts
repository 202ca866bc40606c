/** The form with nothing in it. What a profile has to say is left open rather than guessed. */
import { noSchool } from '../../directory/noSchool.ts';
import { blankPhone, draftOf, type Draft } from './draft.ts';

/** With one number to begin with: every school has an office. */
export const emptyDraft = (): Draft => ({
  ...draftOf(noSchool),
  slug: '',
  contactId: '',
  phase: '',
  council: '',
  headIsDsl: false,
  phones: [{ ...blankPhone, label: 'schoolOffice' }],
});
