import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionsPath, setUpPath } from '../routes.ts';
import { useUnwritten } from '../navigation/Navigation.tsx';

interface Here {
  /** The reader's device may be watched, or something was answered. */
  readonly quiet: boolean;
  /** The start page has something to say, once. */
  readonly notice: boolean;
  /** Differs after each step that does not change the path. */
  readonly step: number;
}

/**
 * On a device that keeps a copy: tells what looks after it at each arrival whether the page may be loaded anew. Others, and
 * that is nearly everybody, never fetch it.
 */
export function useKeptCopy({ quiet, notice, step }: Here): void {
  const [path] = useLocation();
  const unwritten = useUnwritten();
  // A first question that nobody has answered yet is open too, and a form that is filled in would be lost.
  const open = path === questionsPath || path === setUpPath || (notice && path === '/');
  const calm = !quiet && !unwritten && !open;
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
    // Without it the page is as good as on a device that keeps nothing.
    import('./keptCopy.ts').then(
      ({ arrived }) => arrived(calm),
      () => undefined,
    );
  }, [calm, path, step]);
}
