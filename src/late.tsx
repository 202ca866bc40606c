/**
 * Parts of the app that come in files of their own. The network may be gone since the page was opened, or a newer version
 * may have taken the file's place; the page is never loaded anew by itself for that: docs/faults.md says why.
 */
import { lazy, type ComponentType } from 'react';

/** Thrown while drawing what did not come. */
export class DidNotCome extends Error {
  /** Lets it be fetched again: React remembers for good that it did not come. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the page did not come.', { cause });
    this.forget = forget;
  }
}

/** To be drawn inside of Suspense and of an ErrorBoundary. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new DidNotCome(cause, () => {
          Fetched = begin();
        });
      }
    });
  let Fetched = begin();
  return function Late(props: Props) {
    return <Fetched {...props} />;
  };
}
