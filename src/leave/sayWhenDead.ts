import type { AliveEvent } from './holdEarlySubmit.ts';

/** How long a slow phone may take to start the app after everything has loaded. */
const patience = 3000;

/** The app marks the page as ready once it has rendered and listens; if rendering fails for good, its root is empty. */
const isDead = (): boolean =>
  !document.documentElement.classList.contains('alive') ||
  document.getElementById('root')?.hasChildNodes() === false;

/** Folds that were opened here, and by nobody else. */
const unfolded = new Set<HTMLDetailsElement>();

const words = (): HTMLElement | null => document.getElementById('dead');

/** The page may still become ready and be pressed, so nothing on it moves when this appears or goes. */
function sayLate(): void {
  const line = words();
  if (!isDead() || line?.hidden !== true) return;
  line.classList.add('emergency__dead--late');
  line.hidden = false;
}

function sayDead(): void {
  if (!isDead()) return;
  const line = words();
  line?.classList.remove('emergency__dead--late');
  if (line) line.hidden = false;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.emergency details:not([open])')) {
    fold.open = true;
    unfolded.add(fold);
  }
}

/** The app has started after all: what failed was not ours, or was only slow. */
function takeBack(): void {
  const line = words();
  if (line) line.hidden = true;
  // Somebody who is reading the numbers keeps them.
  for (const fold of unfolded) if (!fold.contains(document.activeElement)) fold.open = false;
  unfolded.clear();
}

/**
 * Tells the reader that the questions did not load: at once, and with the numbers unfolded, if something has failed; otherwise
 * after a time limit, because the page would look as if it were still loading.
 */
export function sayWhenDead(): void {
  addEventListener('load', () => {
    setTimeout(sayLate, patience);
  });
  // The error event of a file that fails to load does not bubble, hence the capture phase. Styles and
  // pictures do not count, since the page works without them.
  const onError = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || target instanceof HTMLScriptElement) setTimeout(sayDead);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', onError);
  document.addEventListener('alive' satisfies AliveEvent, takeBack);
}
