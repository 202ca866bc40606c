/**
 * The browser asks before closing a page with unsaved work. Never before "Leave this page", which sends a signal first.
 */
import { useEffect } from 'react';
import type { LeavingEvent } from '../../leave/leave.ts';

export function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    const stop = (): void => removeEventListener('beforeunload', warn);
    addEventListener('beforeunload', warn);
    addEventListener('leaving' satisfies LeavingEvent, stop);
    return () => {
      stop();
      removeEventListener('leaving' satisfies LeavingEvent, stop);
    };
  }, [unsaved]);
}
