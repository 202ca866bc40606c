/**
 * Parts of the app that come in files of their own. The network may be gone since the page was opened, or a newer version
 * may have taken the file's place; the page is never loaded anew by itself for that: docs/faults.md says why.
 */
import { lazy, useState, type ComponentType } from 'react';

/** Thrown while drawing what did not come. */
export class DidNotCome extends Error {
  /** Lets it be fetched again: `lazy` remembers for good that it did not come. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the page did not come.', { cause });
    this.forget = forget;
  }
}

/** A part that is fetched when it is first drawn, unless it was before. */
export interface Late<Props extends object> {
  /** To be drawn inside of Suspense and of an ErrorBoundary. */
  readonly Part: ComponentType<Props>;
  /** Fetches it ahead, so that it can be drawn at once. Rejects when it does not come. */
  readonly preload: () => Promise<void>;
}

export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let Here: ComponentType<Props> | undefined;
  const fetched = async (): Promise<ComponentType<Props>> => (Here ??= await load());
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await fetched() };
      } catch (cause) {
        throw new DidNotCome(cause, () => {
          Fetched = begin();
        });
      }
    });
  let Fetched = begin();
  return {
    Part(props: Props) {
      // Not to wait for what is there: what was drawn at build would be put away meanwhile. Once, as another component
      // in its place would lose what the reader has done in it.
      const [Drawn] = useState(() => Here ?? Fetched);
      return <Drawn {...props} />;
    },
    async preload() {
      await fetched();
    },
  };
}
