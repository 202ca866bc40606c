/**
 * The browser's Back and Forward, one step of the questions each. The address stays the same and a history entry
 * holds nothing but its number; what stood at that number is in memory and goes with the page.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

/** The number of this history entry; none where the entry is not one of the questions'. */
const here = (): number | undefined => {
  const state: unknown = history.state;
  return state === null || state === undefined ? 0 : typeof state === 'number' ? state : undefined;
};

export interface Steps<T> {
  /** To be called where somebody has just pressed something: browsers skip entries made otherwise. */
  readonly push: (next: T) => void;
  readonly replace: (next: T) => void;
  /** What Back would lead to, if that is known. */
  readonly before: () => T | undefined;
  /** Begin anew; nothing remains of what stood there. */
  readonly clear: (first: T) => void;
}

/** `now` is the step that is shown, `path` where the questions are. */
export function useSteps<T>(now: T, path: string, restore: (step: T) => void): Steps<T> {
  const known = useRef(new Map<number, T>());
  const start = useRef(now);

  useEffect(() => {
    const first = here() ?? 0;
    if (!known.current.has(first)) known.current.set(first, start.current);
    const onPop = (): void => {
      const at = here();
      const step = location.pathname === path && at !== undefined ? known.current.get(at) : undefined;
      if (step !== undefined) restore(step);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [path, restore]);

  // With the drawing itself: after it, somebody quick might have pressed Back already.
  useLayoutEffect(() => {
    // Come to by a link from another page, which knew no number: Back would take it for the first step of all.
    if (location.pathname !== path || history.state !== null || known.current.size < 2) return;
    const next = Math.max(...known.current.keys()) + 1;
    known.current.set(next, now);
    history.replaceState(next, '');
  });

  const push = useCallback((next: T): void => {
    const from = here() ?? 0;
    if (history.state === null) history.replaceState(from, '');
    const at = from + 1;
    for (const number of known.current.keys()) if (number >= at) known.current.delete(number);
    known.current.set(at, next);
    history.pushState(at, '', location.href);
  }, []);
  const replace = useCallback((next: T): void => void known.current.set(here() ?? 0, next), []);
  const before = useCallback((): T | undefined => known.current.get((here() ?? 0) - 1), []);
  const clear = useCallback((next: T): void => {
    known.current.clear();
    known.current.set(0, next);
  }, []);
  return useMemo(() => ({ push, replace, before, clear }), [push, replace, before, clear]);
}
