import type { AliveEvent } from './holdEarlySubmit.ts';

/** How long a slow phone may take to start the app after everything has loaded. */
const patience = 3000;

/** The app marks the page as ready once it has rendered and listens; if rendering fails for good, its root is empty. */
const isDead = (): boolean =>
  !document.documentElement.classList.contains('alive') ||
  document.getElementById('root')?.hasChildNodes() === false;

const say = (dead: boolean): void => {
  const words = document.getElementById('dead');
  if (words) words.hidden = !dead;
};

function look(): void {
  if (!isDead()) return;
  say(true);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.emergency details')) fold.open = true;
}

/**
 * Tells the reader that the questions did not load, and unfolds the numbers: at once if something has failed,
 * and otherwise after a time limit, because the page would look as if it were still loading.
 */
export function sayWhenDead(): void {
  addEventListener('load', () => {
    setTimeout(look, patience);
  });
  // The error event of a file that fails to load does not bubble, hence the capture phase. Styles and
  // pictures do not count, since the page works without them.
  const onError = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || target instanceof HTMLScriptElement) setTimeout(look);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', onError);
  // The app was slow, but it has started after all.
  document.addEventListener('alive' satisfies AliveEvent, () => say(false));
}
