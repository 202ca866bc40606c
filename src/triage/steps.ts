/**
 * One step of the questions for each Back or Forward. The address stays the same and a history entry
 * holds only a number; the step with that number is in memory and goes with the page.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

/** The number of this history entry; undefined if it is not one of the questions'. */
const here = (): number | undefined => {
  const state: unknown = history.state;
  return state === null || state === undefined ? 0 : typeof state === 'number' ? state : undefined;
};

export interface Steps<T> {
  /** Call it only in response to a press: browsers skip entries made otherwise. */
  readonly push: (next: T) => void;
  readonly replace: (next: T) => void;
  /** The step that Back would lead to, if known. */
  readonly before: () => T | undefined;
  /** Starts again and forgets all earlier steps. */
  readonly clear: (first: T) => void;
}

/** `now` is the step shown, `path` the path of the questions. */
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

  // During rendering: after it, a quick reader might already have pressed Back.
  useLayoutEffect(() => {
    // Reached by a link from another page, without a number: Back would treat it as the very first step.
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
