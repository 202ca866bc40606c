import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { questionsPath, setUpPath } from '../routes.ts';
import { useUnwritten } from '../navigation/Navigation.tsx';

interface Here {
  /** The reader's device may be watched, or something was answered. */
  readonly quiet: boolean;
  /** The start page has a message to show, once. */
  readonly notice: boolean;
  /** Changes with each step that does not change the path. */
  readonly step: number;
}

/**
 * On a device with a kept copy: at each arrival, tells keptCopy.ts whether the page may be reloaded. Other devices, which
 * is nearly all, never load that code.
 */
export function useKeptCopy({ quiet, notice, step }: Here): void {
  const [path] = useLocation();
  const unwritten = useUnwritten();
  // An unanswered first question counts as open too, and a reload would lose a half-filled form.
  const open = path === questionsPath || path === setUpPath || (notice && path === '/');
  const calm = !quiet && !unwritten && !open;
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
    // Without it the page works as on a device without a copy.
    import('./keptCopy.ts').then(
      ({ arrived }) => arrived(calm),
      () => undefined,
    );
  }, [calm, path, step]);
}
