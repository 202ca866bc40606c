/**
 * Parts of the app in separate files. The network may have gone since the page was opened, or a newer version
 * may have replaced the file; the page never reloads itself because of that: docs/faults.md says why.
 */
import { lazy, useState, type ComponentType } from 'react';

/** Thrown when rendering a part that failed to load. */
export class PartNotLoaded extends Error {
  /** Allows another attempt: `lazy` remembers a failure for ever. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the page failed to load.', { cause });
    this.forget = forget;
  }
}

/** A part that is fetched when first rendered, if not before. */
export interface LazyPart<Props extends object> {
  /** Render it inside Suspense and an ErrorBoundary. */
  readonly Part: ComponentType<Props>;
  /** Fetches it ahead, so that it can be rendered at once. Rejects if it fails to load. */
  readonly preload: () => Promise<void>;
}

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let Here: ComponentType<Props> | undefined;
  const fetched = async (): Promise<ComponentType<Props>> => (Here ??= await load());
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await fetched() };
      } catch (cause) {
        throw new PartNotLoaded(cause, () => {
          Fetched = begin();
        });
      }
    });
  let Fetched = begin();
  return {
    Part(props: Props) {
      // If it is already loaded, do not suspend: React would hide the prerendered content meanwhile. Decide once: changing the
      // component would lose what the reader has done in it.
      const [Drawn] = useState(() => Here ?? Fetched);
      return <Drawn {...props} />;
    },
    async preload() {
      await fetched();
    },
  };
}
