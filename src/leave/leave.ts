/**
 * Leaving at once. Without the app or words and written into the head of every page, so that it works when the page does
 * not, and before the page is painted.
 *
 * First the page is hidden, then the answers are forgotten, then the neutral page takes this one's place. A mark
 * stays in this tab: pressing Back must lead away again instead of showing what was here. Neither `replace` alone nor a
 * restored page would do that (measured in Chromium, Firefox and WebKit: docs/leaving.md).
 */
import { watchForShift } from './pressShift.ts';

/**
 * How often this tab was left and come to anew, together: odd while it is left. Its name tells nobody who looks into the
 * browser what it counts.
 */
const mark = 'seen';

/** The middle button, too: in a tab of its own the neutral page would leave this one open. */
const clicks = ['click', 'auxclick'] as const;

/** Sent to the window before the page goes, so that nothing asks whether the page may be closed. */
export type LeavingEvent = 'leaving';

/** What everyone looks at, and tells nothing about anyone. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

/** Stands in for it where there is no network: kept with the site on a device that keeps the site. */
export const neutralPageHere = '/blank.html';

/** The browser's own ways, handed in so that tests can see them used. */
export interface Ways {
  readonly goTo: (address: string) => void;
  /** How this page was come to. */
  readonly arrivedBy: () => string;
  readonly isOffline: () => boolean;
  /** Does this device keep the site? */
  readonly isKept: () => boolean;
}

const browser: Ways = {
  goTo: (address) => location.replace(address),
  arrivedBy: () => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate';
  },
  isOffline: () => !navigator.onLine,
  isKept: () => navigator.serviceWorker.controller !== null,
};

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const times = (): number => Number(quietly(() => sessionStorage.getItem(mark)) ?? 0);
const isAway = (): boolean => times() % 2 === 1;

/** Where there is no network the neutral page would be an error; where the site is not kept, ours would be one too. */
function away({ isOffline, isKept }: Ways): string {
  if (!quietly(isOffline)) return neutralPage;
  return quietly(isKept) ? neutralPageHere : 'about:blank';
}

function leave(ways: Ways): void {
  // The attribute, not a class: it hides also where our styles did not load.
  document.documentElement.hidden = true;
  document.title = '';
  dispatchEvent(new Event('leaving' satisfies LeavingEvent));
  const next = isAway() ? times() : times() + 1;
  quietly(() => sessionStorage.clear());
  quietly(() => sessionStorage.setItem(mark, String(next)));
  ways.goTo(away(ways));
}

/** Listens on the document, so that it does not matter when or by whom the links were drawn. */
export function watchForLeaving(given: Partial<Ways> = {}): () => void {
  const ways = { ...browser, ...given };
  let gone = false;
  const go = (): void => {
    gone = true;
    leave(ways);
  };
  if (isAway()) {
    // Whoever reloads a page that is being left has not come anew either.
    if (['back_forward', 'reload'].includes(ways.arrivedBy())) go();
    else quietly(() => sessionStorage.setItem(mark, String(times() + 1)));
  }
  const own = times();

  const onClick = (event: MouseEvent): void => {
    if (event.button === 2) return;
    const link = event.target instanceof Element ? event.target.closest('[data-leave]') : null;
    if (!link) return;
    event.preventDefault();
    go();
  };
  // A page that the browser kept whole, answers and all, and that was left since: itself, or another one in this tab.
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && (gone || times() !== own)) go();
  };
  // In the capture phase: nothing on the page can be faster or swallow it.
  for (const kind of clicks) document.addEventListener(kind, onClick, true);
  addEventListener('pageshow', onPageShow);
  const stopShift = watchForShift(go);
  return () => {
    for (const kind of clicks) document.removeEventListener(kind, onClick, true);
    removeEventListener('pageshow', onPageShow);
    stopShift();
  };
}
