/**
 * What is in the form while somebody looks at another page of the site: in this document's memory alone, so that a link
 * touched by mistake does not cost an hour's work. It goes when the page is closed or left.
 */
import type { Draft } from './draft.ts';

export interface KeptForm {
  readonly draft: Draft;
  /** The profile that is in a file or came from one, as text. */
  readonly safe: string;
  /** What the form began with. */
  readonly first: object;
}

let kept: KeptForm | undefined;

export const keepForm = (form: KeptForm | undefined): void => {
  kept = form;
};

/** What was kept, if anything. */
export const keptForm = (): KeptForm | undefined => kept;
