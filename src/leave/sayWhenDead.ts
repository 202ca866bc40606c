/** How long after everything has loaded the page may take to come alive on a slow phone. */
const patience = 3000;

/**
 * Says in words that the questions did not come, and unfolds the numbers. What does not load reports nothing by
 * itself, and somebody would sit before a page that looks as if it were still coming.
 */
export function sayWhenDead(): void {
  addEventListener('load', () => {
    setTimeout(() => {
      // The app says so once it has drawn itself and listens.
      if (document.documentElement.classList.contains('alive')) return;
      const words = document.getElementById('dead');
      if (words) words.hidden = false;
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.emergency details'))
        fold.open = true;
    }, patience);
  });
}
