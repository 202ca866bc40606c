import type { AliveEvent } from './holdEarlySubmit.ts';

/** How long after everything has loaded the page may take to come alive on a slow phone. */
const patience = 3000;

/** The app says so once it has drawn itself and listens; when drawing fails for good, nothing of it is left. */
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
 * Says in words that the questions did not come, and unfolds the numbers: at once where something is known to have failed,
 * and in the end also where nothing is, as somebody would sit before a page that looks as if it were still coming.
 */
export function sayWhenDead(): void {
  addEventListener('load', () => {
    setTimeout(look, patience);
  });
  // A file that did not come is told to its own element and goes no further: hence the capture phase. Styles and
  // pictures are no reason, as the page listens without them.
  const onError = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || target instanceof HTMLScriptElement) setTimeout(look);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', onError);
  // It was slower than anybody should have to wait, and there it is.
  document.addEventListener('alive' satisfies AliveEvent, () => say(false));
}
