/** How far a page's content moves by itself, as the browser measures it (layout shift). */
import type { Page } from '@playwright/test';

interface Watching {
  readonly isPainted: () => boolean;
  /** When and how far. */
  readonly moves: () => readonly { readonly at: number; readonly far: number }[];
}

export interface Moves {
  /** Waits until what was sent is read and drawn; what moves from then on counts. */
  readonly begin: () => Promise<void>;
  /** How far it has moved since, on the scale of Cumulative Layout Shift. */
  readonly far: () => Promise<number>;
}

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** To be called before the page is opened. */
export async function watchMoves(page: Page): Promise<Moves> {
  await page.addInitScript(() => {
    const watch = (type: string): (() => readonly PerformanceEntry[]) => {
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      return () => {
        entries.push(...observer.takeRecords());
        return entries;
      };
    };
    const [paints, shifts] = [watch('paint'), watch('layout-shift')];
    const isPainted: Watching['isPainted'] = () => paints().length > 0;
    const moves: Watching['moves'] = () =>
      shifts().map((entry) => ({
        at: entry.startTime,
        far: (entry as unknown as { value: number }).value,
      }));
    Object.assign(window, { isPainted, moves });
  });
  // A browser tells of a move some time after it: only its own times say what came first.
  let from = Number.POSITIVE_INFINITY;
  return {
    begin: async () => {
      await page.waitForFunction(
        () => (window as unknown as Watching).isPainted() && document.readyState !== 'loading',
      );
      await twoFrames(page);
      from = await page.evaluate(() => Number(document.timeline.currentTime));
    },
    far: async () => {
      await twoFrames(page);
      const moves = await page.evaluate(() => (window as unknown as Watching).moves());
      return moves.filter(({ at }) => at > from).reduce((sum, { far }) => sum + far, 0);
    },
  };
}
