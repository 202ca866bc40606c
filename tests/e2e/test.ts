/** The test every browser test uses: it fails on console noise, on errors, and on any request off the site. */
import { test as base, expect, type Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { unusedClass } from '../../src/styles/unusedLibrary.ts';
import { violations } from './axe.ts';

/** All that the page says which Leave opens here. */
export const neutralWords = 'Sunny spells, light winds.';

/** A Wednesday in term, with the school and the front door open. */
export const schoolHours = new Date('2026-11-18T10:00:00Z');

interface Watched {
  /** Everything that must not happen, in words; empty at the end of every test. */
  readonly faults: string[];
}

export const test = base.extend<Watched>({
  faults: [
    async ({ page, baseURL }, use) => {
      await page.clock.setFixedTime(schoolHours);
      const faults: string[] = [];
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      // The one way off the site that leads through us. Nothing is asked of the real one.
      await page.route(neutralPage, (route) =>
        route.fulfill({ contentType: 'text/html', body: neutralWords }),
      );
      page.on('request', (request) => {
        if (request.url() !== neutralPage && !request.url().startsWith(baseURL ?? ''))
          faults.push(`request off the site: ${request.url()}`);
      });
      await page.exposeFunction(
        'reportBlocked',
        (what: string) => void faults.push(`against the policy: ${what}`),
      );
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
          const { reportBlocked } = window as unknown as { reportBlocked: (what: string) => void };
          reportBlocked(`${effectiveDirective} ${blockedURI} ${sample}`);
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** For a test that needs what Chromium's shell has not: the back/forward cache. */
export const wholeBrowser = { tag: '@whole-browser' };

const looks = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

/** The whole page at once: what the bar at the foot of a phone happens to cover can be scrolled out from under it. */
export async function wholeAt(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, tall) });
}

/** Classes on the page whose rules are left out: src/styles/unusedLibrary.ts. */
export async function unstyledClasses(page: Page): Promise<readonly string[]> {
  const classes = await page
    .locator('[class]')
    .evaluateAll((all) => all.flatMap(({ classList }) => [...classList]));
  return classes.filter((one) => unusedClass.test(one));
}

const checked = new Set<string>();

/** No axe violation on this screen, narrow and wide, light and dark, and nothing to scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Journeys share screens; one that reads the same has been checked already.
  const screen = await page.locator('body').ariaSnapshot();
  if (checked.has(screen)) return;
  expect(await unstyledClasses(page)).toEqual([]);
  const before = page.viewportSize();
  for (const { width, height, colorScheme } of looks) {
    await wholeAt(page, width, height);
    // Without motion: colours on their way to others are no colours to measure.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), `at ${width} px, ${colorScheme}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
  }
  checked.add(screen);
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
