/**
 * The browser asks before the page is closed with work in it that is in no file. Never before Leave: the warning is taken
 * away by a listener on the window, which hears a click before the one on the document that leaves (src/leave/leave.ts).
 */
import { useEffect } from 'react';

export function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    const stop = (): void => removeEventListener('beforeunload', warn);
    const onClick = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('[data-leave]')) stop();
    };
    addEventListener('beforeunload', warn);
    addEventListener('click', onClick, true);
    return () => {
      stop();
      removeEventListener('click', onClick, true);
    };
  }, [unsaved]);
}
