/** What has to work in every engine, each in a few presses: the questions, the ways out, and the room on a narrow screen. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { said } from '../e2e/words.ts';
import type { Browser } from './engine.ts';
import { engines, openBrowser, type Opened } from './engines.ts';
import { screens, walkTo, type ScreenName } from './screens.ts';
import { serveSite, type Site } from './site.ts';
import { ring } from '../numbers.ts';

// Side by side: each waits for its own pages most of the time. In one engine, one after another.
describe.concurrent.each(engines)('%s', (name) => {
  // A site each, as one of the tests makes it hang.
  let site: Site;
  let opened: Opened;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite();
    opened = await openBrowser(name);
    ({ browser } = opened);
  });
  afterAll(async () => {
    await opened.end();
    await site.close();
  });

  test(
    'a journey: one address and one title all the way, and nothing of it beside the history',
    { concurrent: false },
    async () => {
      await walkTo(browser, site.origin, 'the advice for a parent');
      const { address, title, text } = await browser.seen();
      expect(address).toBe(`${site.origin}/questions`);
      expect(title).toBe(said('ui:title.start'));
      expect(text).toContain(ring.frontDoor.reading);
      expect(await browser.ask('typeof history.state')).toBe('number');
      expect(await browser.ask('sessionStorage.length + localStorage.length + document.cookie.length')).toBe(
        0,
      );
    },
  );

  test('Back and Forward go a question at a time', { concurrent: false }, async () => {
    await walkTo(browser, site.origin, 'the advice for a parent');
    await browser.back();
    await browser.find('input[name=risk_from_family]:checked');
    await browser.back();
    await browser.find('input[name=sig_harm_suspected]:checked');
    await browser.forward();
    // One step at a time: an engine that is asked for the next while it is still on its way to the first takes one of them only.
    await browser.find('input[name=risk_from_family]');
    await browser.forward();
    await browser.find(screens['the advice for a parent'].shows);
  });

  test('Shift, three times, leaves, and the page says how often is left', { concurrent: false }, async () => {
    await walkTo(browser, site.origin, 'the pause');
    const heard = `document.getElementById('leave-status').textContent`;
    await browser.keys('Shift');
    expect(await browser.ask(heard)).toBe(said('ui:emergency.shift.2'));
    await browser.keys('Shift');
    expect(await browser.ask(heard)).toBe(said('ui:emergency.shift.1'));
    await browser.keys('Shift');
    await browser.reads(site.safe.text);
    for (const seen of await browser.back()) expect(['', site.safe.text]).toContain(seen.text);
  });

  test('the first link of the page leads away', { concurrent: false }, async () => {
    await walkTo(browser, site.origin, 'a question');
    await browser.ask('document.activeElement.blur()');
    await browser.open(`${site.origin}/questions`);
    await browser.keys('Tab');
    expect(await browser.ask('document.activeElement.textContent')).toBe(said('ui:emergency.leave'));
    await browser.keys('Enter');
    await browser.reads(site.safe.text);
  });

  test('the page is blank while the neutral one does not answer', { concurrent: false }, async () => {
    await walkTo(browser, site.origin, 'the advice in an emergency');
    // Looked at from within and told later: some engines answer no question while a page is on its way.
    await browser.ask(`(() => {
      document.addEventListener('click', () => setTimeout(() => {
        sessionStorage.setItem('drawn', String(document.body.getClientRects().length));
      }, 100));
    })()`);
    site.hang(true);
    await browser.press('a.leave');
    await site.asked();
    await wait(500);
    site.hang(false);
    await browser.open(`${site.origin}/about`);
    // What came of the page that never answered may show first.
    await browser.find('main h1');
    expect(await browser.ask(`sessionStorage.getItem('drawn')`)).toBe('0');
  });

  test.each([
    'start',
    'a question left open',
    'the pause',
    'the worries, found by typing',
    'the advice for a parent',
    'a topic',
    'the services',
  ] satisfies ScreenName[])(
    '%s has nothing to scroll sideways for on a narrow screen',
    { concurrent: false },
    async (screen) => {
      // WebKit's window stops at 447 px.
      await browser.resize(320, 640);
      await walkTo(browser, site.origin, screen);
      expect(await browser.ask('innerWidth')).toBeLessThan(450);
      expect(await browser.ask('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    },
  );
});
