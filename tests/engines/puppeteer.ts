/** Chromium and Firefox. */
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Driver } from './engine.ts';

const asRoot = process.getuid?.() === 0;

/** @param profile the folder the browser keeps everything in. */
export async function openChromium(executablePath: string, profile: string): Promise<Driver> {
  const { page, close } = await begin({
    browser: 'chrome',
    executablePath,
    userDataDir: profile,
    args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run'],
    // Without it, it would be a browser nobody has: leaving is about what the browser keeps.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const devtools = await page.createCDPSession();
  const move = async (by: number): Promise<void> => {
    const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + by];
    if (!entry) return;
    await devtools.send('Page.navigateToHistoryEntry', { entryId: entry.id });
    // It answers before it has gone.
    for (let tries = 0; tries < 50; tries += 1) {
      const now = await devtools.send('Page.getNavigationHistory').catch(() => undefined);
      if (now && now.currentIndex !== currentIndex) return;
      await wait(20);
    }
  };
  return {
    ...hands(page),
    goTo: async (url) => {
      await devtools.send('Page.navigate', { url });
    },
    // Asked of the tab, not of a page: one that comes back whole is another one to Puppeteer.
    ask: async (expression) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    back: () => move(-1),
    forward: () => move(1),
    close,
  };
}

export async function openFirefox(executablePath: string, profile: string): Promise<Driver> {
  const { page, close } = await begin({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    // As people have it: what was open is written down, and soon.
    extraPrefsFirefox: {
      'browser.sessionstore.resume_from_crash': true,
      'browser.sessionstore.interval': 1000,
      'browser.formfill.enable': true,
    },
  });
  // The protocol below Puppeteer's navigation, which waits for events that a page from the cache does not send.
  const { browsingContext } = page.mainFrame() as unknown as {
    readonly browsingContext: {
      readonly navigate: (address: string, wait: 'none') => Promise<void>;
      readonly traverseHistory: (by: number) => Promise<void>;
    };
  };
  // Fails where there is nowhere to go.
  const move = (by: number): Promise<void> => browsingContext.traverseHistory(by).catch(() => undefined);
  return {
    ...hands(page),
    goTo: async (address) => {
      await browsingContext.navigate(address, 'none');
    },
    ask: (expression) => page.evaluate(expression),
    back: () => move(-1),
    forward: () => move(1),
    close,
  };
}

async function begin(options: LaunchOptions) {
  const browser = await launch({
    ...options,
    headless: true,
    defaultViewport: { width: 1024, height: 768 },
  });
  const [page = await browser.newPage()] = await browser.pages();
  return { page, close: () => browser.close() };
}

const hands = (page: Page): Pick<Driver, 'pressAt' | 'key' | 'type' | 'resize'> => ({
  pressAt: (x, y) => page.mouse.click(x, y),
  key: (key: KeyInput) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  resize: (width, height) => page.setViewport({ width, height }),
});
