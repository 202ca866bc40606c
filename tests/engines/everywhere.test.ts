/** What has to work in every engine, each in a few presses: the questions, the ways out, and the room on a narrow screen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { said } from '../e2e/words.ts';
import type { Browser } from './engine.ts';
import { engines, openBrowser, type Opened } from './engines.ts';
import { screens, walkTo, type ScreenName } from './screens.ts';
import { serveSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe.each(engines)('%s', (name) => {
  let opened: Opened;
  let browser: Browser;
  beforeAll(async () => {
    opened = await openBrowser(name);
    ({ browser } = opened);
  });
  afterAll(() => opened.end());

  test('a journey: one address and one title all the way, and nothing of it beside the history', async () => {
    await walkTo(browser, site.origin, 'the advice for a parent');
    const { address, title, text } = await browser.seen();
    expect(address).toBe(`${site.origin}/questions`);
    expect(title).toBe(said('ui:title.start'));
    expect(text).toContain('01905 822666');
    expect(await browser.ask('typeof history.state')).toBe('number');
    expect(await browser.ask('sessionStorage.length + localStorage.length + document.cookie.length')).toBe(0);
  });

  test('Back and Forward go a question at a time', async () => {
    await walkTo(browser, site.origin, 'the advice for a parent');
    await browser.back();
    await browser.find('input[name=risk_from_family]:checked');
    await browser.back();
    await browser.find('input[name=sig_harm_suspected]:checked');
    await browser.forward();
    await browser.forward();
    await browser.find(screens['the advice for a parent'].shows);
  });

  test('Shift, three times, leaves, and the page says how often is left', async () => {
    await walkTo(browser, site.origin, 'the pause');
    const heard = `document.getElementById('leave-status').textContent`;
    await browser.keys('Shift');
    expect(await browser.ask(heard)).toBe(said('ui:emergency.shift.2'));
    await browser.keys('Shift');
    expect(await browser.ask(heard)).toBe(said('ui:emergency.shift.1'));
    await browser.keys('Shift');
    expect((await browser.seen()).text).toBe(site.safe.text);
    for (const seen of await browser.back()) expect(['', site.safe.text]).toContain(seen.text);
  });

  test('the first link of the page leads away', async () => {
    await walkTo(browser, site.origin, 'a question');
    await browser.ask('document.activeElement.blur()');
    await browser.open(`${site.origin}/questions`);
    await browser.keys('Tab');
    expect(await browser.ask('document.activeElement.textContent')).toBe(said('ui:emergency.leave'));
    await browser.keys('Enter');
    expect((await browser.seen()).text).toBe(site.safe.text);
  });

  test('the page is blank while the neutral one does not answer, also for Back', async () => {
    site.hang(true);
    try {
      await walkTo(browser, site.origin, 'the advice in an emergency');
      await browser.press('a.leave');
      // Not "until it rests": it is on its way as long as nobody answers.
      const drawn = await browser.ask('document.body.getClientRects().length');
      expect(drawn).toBe(0);
    } finally {
      site.hang(false);
    }
  });

  test.each(Object.keys(screens) as ScreenName[])(
    '%s has nothing to scroll sideways for at 320 px',
    async (screen) => {
      await walkTo(browser, site.origin, screen);
      // In a frame: not every engine's window can be as narrow as a phone. It shows the page that the address names.
      const overflow = await browser.ask(`(() => {
      const { style } = document.documentElement;
      style.width = '320px';
      return document.documentElement.scrollWidth;
    })()`);
      expect(overflow).toBeLessThanOrEqual(320);
    },
  );
});
