import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False at build and during hydration; then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
