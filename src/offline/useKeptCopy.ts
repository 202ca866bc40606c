import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionsPath, setUpPath } from '../places/paths.ts';
import { useUnwritten } from '../places/Places.tsx';

/**
 * On a device that keeps a copy: tells what looks after it at each arrival whether the page may be loaded anew. Others, and
 * that is nearly everybody, never fetch it.
 *
 * @param idle nothing is under way that loading the page anew would lose
 * @param step differs after each step that does not change the path
 */
export function useKeptCopy(idle: boolean, step: number): void {
  const [path] = useLocation();
  const unwritten = useUnwritten();
  // A first question that nobody has answered yet is open too.
  const calm = idle && !unwritten && path !== questionsPath && path !== setUpPath;
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
    // Without it the page is as good as on a device that keeps nothing.
    import('./keptCopy.ts').then(
      ({ arrived }) => arrived(calm),
      () => undefined,
    );
  }, [calm, path, step]);
}
