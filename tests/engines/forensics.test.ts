/**
 * What somebody finds who searches the whole disk after the page was left and the browser closed. Answers are fixed words
 * that the site's own files hold too, so what is searched for is what only somebody's going through it can write: words
 * they typed, the answers as the app would put them together, and states of the tab.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './engine.ts';
import { engines, openBrowser } from './engines.ts';
import { typedWord, walkTo, type ScreenName } from './screens.ts';
import { filesWith } from './searchProfile.ts';
import { serveSite, type Site } from './site.ts';

/** WebKitGTK runs without a profile when it is driven. */
const withProfile = engines.filter((name) => name !== 'webkit');

const token = (): string => `zq${randomBytes(8).toString('hex')}`;

/** Answers put together, as a trail is written, in whichever storage: with and without the escapes of text in text. */
const trail = [
  typedWord,
  ...['danger_now', 'audience', 'subject', 'sig_harm_suspected'].flatMap((key) => [
    `"${key}":"`,
    `\\"${key}\\":\\"`,
    `"page":"${key}"`,
    `\\"page\\":\\"${key}\\"`,
  ]),
];

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

/** Goes through it in a browser nobody used before, and gives the files with one of the words once it is closed. */
async function left(
  name: (typeof engines)[number],
  words: readonly string[],
  go: (browser: Browser, isFound: () => boolean) => Promise<void>,
): Promise<string[]> {
  const { browser, profile, end } = await openBrowser(name);
  try {
    await browser.open(site.before.address);
    await go(browser, () => {
      try {
        return filesWith(profile, words).length > 0;
      } catch {
        // Files come and go, and are half written, while it runs.
        return false;
      }
    });
    await browser.close();
    return filesWith(profile, words);
  } finally {
    await end();
  }
}

/** Browsers write what tabs hold every few seconds. */
const whileItWrites = (): Promise<void> => wait(6000);

/** Later on a busy machine; some of it only when they are closed. */
async function untilWritten(isFound: () => boolean): Promise<void> {
  for (let tries = 0; tries < 4 && !isFound(); tries += 1) await whileItWrites();
}

const leave = async (browser: Browser): Promise<void> => {
  await browser.press('a.leave');
  await browser.reads(site.safe.text);
};

// Side by side: most of it is waiting for the browser to write. In one engine, one after another.
describe.concurrent.each(withProfile)('%s', (name) => {
  test.each([
    ['beside the history entry', (word: string) => `history.replaceState(${word}, '')`],
    ['in the tab', (word: string) => `sessionStorage.setItem('x', ${word})`],
    ['on the device', (word: string) => `localStorage.setItem('x', ${word})`],
  ])(
    'a word written %s is found: else nothing here would prove anything',
    { concurrent: false },
    async (_, written) => {
      const word = token();
      const found = await left(name, [word], async (browser, isFound) => {
        await walkTo(browser, site.origin, 'a question');
        await browser.ask(written(JSON.stringify(word)));
        await untilWritten(isFound);
      });
      expect(found).not.toEqual([]);
    },
  );

  test.each([
    'the advice in an emergency',
    'the advice for a parent',
    'the advice for a young person',
    'the advice for staff',
  ] satisfies ScreenName[])('%s: nothing of the answers', { concurrent: false }, async (screen) => {
    const found = await left(name, trail, async (browser) => {
      await walkTo(browser, site.origin, screen);
      await whileItWrites();
      await leave(browser);
    });
    expect(found).toEqual([]);
  });

  test('finished and not left: nothing of the answers of staff', { concurrent: false }, async () => {
    const found = await left(name, trail, async (browser) => {
      await walkTo(browser, site.origin, 'the advice for staff');
      await whileItWrites();
      await browser.press(['button', 'Finish']);
      await browser.find(['a', 'I am a parent or carer']);
    });
    expect(found).toEqual([]);
  });
});
