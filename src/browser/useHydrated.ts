import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False at build and while a page that was drawn there comes alive; then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
