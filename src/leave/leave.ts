/**
 * Leaves the page at once. Independent of the app and the locale files, and in the head of every page, so that it works when the
 * page does not, and before the page is painted.
 *
 * First it hides the page, then it clears the answers, then it replaces the page with the neutral one. A mark
 * stays in this tab, so that Back leads away again instead of showing what was here. `replace` alone does not
 * ensure that, nor does the back and forward cache (measured in Chromium, Firefox and WebKit: docs/leaving.md).
 */
import { watchForShift } from './pressShift.ts';

/**
 * Counts how often this tab left and was opened again: odd while it has left. The key's name reveals nothing to
 * somebody who inspects the browser.
 */
const mark = 'seen';

/** The middle button too: a new tab with the neutral page would leave this one open. */
const clicks = ['click', 'auxclick'] as const;

/** Sent to the window before leaving, so that nothing asks for confirmation. */
export type LeavingEvent = 'leaving';

/** A page that everyone visits, so it reveals nothing. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

/** Replaces it without a network; part of the kept copy. */
export const neutralPageHere = '/blank.html';

/** The browser's functions, passed in so that tests can observe them. */
export interface LeaveBrowser {
  readonly goTo: (address: string) => void;
  /** How the reader reached this page. */
  readonly arrivedBy: () => string;
  readonly isOffline: () => boolean;
  /** Does this device have a kept copy? */
  readonly isKept: () => boolean;
}

const browser: LeaveBrowser = {
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

/** Without a network the neutral page would be a browser error; without a kept copy, so would ours. */
function away({ isOffline, isKept }: LeaveBrowser): string {
  if (!quietly(isOffline)) return neutralPage;
  return quietly(isKept) ? neutralPageHere : 'about:blank';
}

function leave(using: LeaveBrowser): void {
  // The attribute, not a class: it hides the page even if our styles did not load.
  document.documentElement.hidden = true;
  document.title = '';
  dispatchEvent(new Event('leaving' satisfies LeavingEvent));
  const next = isAway() ? times() : times() + 1;
  quietly(() => sessionStorage.clear());
  quietly(() => sessionStorage.setItem(mark, String(next)));
  using.goTo(away(using));
}

/** Listens on the document, so it does not matter when or how the links were rendered. */
export function watchForLeaving(given: Partial<LeaveBrowser> = {}): () => void {
  const using = { ...browser, ...given };
  let gone = false;
  const go = (): void => {
    gone = true;
    leave(using);
  };
  if (isAway()) {
    // Reloading a page while it is leaving does not count as opening it again.
    if (['back_forward', 'reload'].includes(using.arrivedBy())) go();
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
  // The browser restored a page with its answers from the cache, and this tab has left since.
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && (gone || times() !== own)) go();
  };
  // In the capture phase, so that nothing on the page can act first or stop the event.
  for (const kind of clicks) document.addEventListener(kind, onClick, true);
  addEventListener('pageshow', onPageShow);
  const stopShift = watchForShift(go);
  return () => {
    for (const kind of clicks) document.removeEventListener(kind, onClick, true);
    removeEventListener('pageshow', onPageShow);
    stopShift();
  };
}
