/** What somebody finds who comes to the device after it was left, and presses Back and Forward. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { crossed, type Browser, type Seen } from './engine.ts';
import { engines, openBrowser, type Opened } from './engines.ts';
import { screens, walkTo, type ScreenName } from './screens.ts';
import { serveSite, type Site } from './site.ts';

const times = 10;
const leaveLink = 'a.leave';

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

// Side by side: each waits for its own pages most of the time. In one engine, one after another.
describe.concurrent.each(engines)('%s', (name) => {
  let opened: Opened;
  let browser: Browser;
  // One for each screen: an engine with a long history behind it grows slow, and what is found is this screen's.
  beforeEach(async () => {
    opened = await openBrowser(name);
    ({ browser } = opened);
  });
  afterEach(() => opened.end());

  /** Only the neutral page, what was there before, the browser's own error page, or nothing. */
  const harmless = ({ text }: Seen): boolean =>
    ['', site.safe.text, site.before.text, crossed].includes(text);

  test(
    'keeps pages whole for Back, as people have it: else nothing here would prove anything',
    { concurrent: false },
    async () => {
      await browser.open(site.before.address);
      await browser.ask(`(() => { window.kept = 'whole'; })()`);
      await browser.open(site.safe.address);
      await browser.back();
      expect(await browser.ask('window.kept')).toBe('whole');
    },
  );

  test.each(Object.keys(screens) as ScreenName[])(
    '%s is not come back to',
    { concurrent: false },
    async (screen) => {
      await browser.open(site.before.address);
      await walkTo(browser, site.origin, screen);
      await browser.press(leaveLink);
      await browser.reads(site.safe.text);
      for (const move of ['back', 'forward'] as const)
        for (let time = 1; time <= times; time += 1) {
          const seen = await browser[move]();
          expect(
            seen.filter((one) => !harmless(one)),
            `${move}, ${time}`,
          ).toEqual([]);
        }
    },
  );
});
