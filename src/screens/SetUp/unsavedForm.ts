/**
 * Holds the form while somebody looks at another page of the site: only in this document's memory, so that a link
 * pressed by mistake does not cost an hour's work. Cleared when the page is closed or left.
 */
import type { SchoolProfile } from '../../directory/schoolProfile.ts';

export interface KeptForm {
  readonly values: SchoolProfile;
  /** The saved or opened profile, as text. */
  readonly safe: string;
  /** The form's starting values. */
  readonly first: SchoolProfile;
}

let kept: KeptForm | undefined;

export const keepForm = (form: KeptForm | undefined): void => {
  kept = form;
};

/** The remembered form, if any. */
export const keptForm = (): KeptForm | undefined => kept;
