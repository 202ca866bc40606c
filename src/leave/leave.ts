/**
 * Leaving at once. A file of its own, without React or words, so that it works when the page does not.
 *
 * First the page is hidden, then the answers are forgotten, then the neutral page takes this one's place. A mark
 * stays in this tab: pressing Back must lead away again instead of showing what was here. Neither `replace` alone nor a
 * restored page would do that (measured in Chromium, Firefox and WebKit).
 */
const mark = 'left';

/** What everyone looks at, and tells nothing about anyone. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

/** The browser's own ways, handed in so that tests can see them used. */
export interface Ways {
  readonly goTo: (address: string) => void;
  /** How this page was come to. */
  readonly arrivedBy: () => string;
}

const browser: Ways = {
  goTo: (address) => location.replace(address),
  arrivedBy: () => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate';
  },
};

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const isMarked = (): boolean => quietly(() => sessionStorage.getItem(mark)) === '1';

function leave({ goTo }: Ways = browser): void {
  // The attribute, not a class: it hides also where our styles did not load.
  document.documentElement.hidden = true;
  document.title = '';
  quietly(() => sessionStorage.clear());
  quietly(() => sessionStorage.setItem(mark, '1'));
  goTo(neutralPage);
}

/** Listens on the document, so that it does not matter when or by whom the links were drawn. */
export function watchForLeaving(ways: Ways = browser): () => void {
  if (isMarked()) {
    if (ways.arrivedBy() === 'back_forward') leave(ways);
    else quietly(() => sessionStorage.removeItem(mark));
  }
  const onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('[data-leave]') : null;
    if (!link) return;
    event.preventDefault();
    leave(ways);
  };
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && isMarked()) leave(ways);
  };
  // In the capture phase: nothing on the page can be faster or swallow it.
  document.addEventListener('click', onClick, true);
  addEventListener('pageshow', onPageShow);
  return () => {
    document.removeEventListener('click', onClick, true);
    removeEventListener('pageshow', onPageShow);
  };
}
