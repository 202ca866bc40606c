/**
 * The browser asks before the page is closed with work in it that is in no file. Never before Leave, which says so first.
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
