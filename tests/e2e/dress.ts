/** What readers do to the look of a page. Each gives back how to undo it, so that one page can be worn in every way. */
import type { Page } from '@playwright/test';
import { wholeAt } from './test.ts';

type Undo = () => Promise<unknown>;

/** As WCAG 1.4.12 has it. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** As an extension does it: the policy lets nobody write a style into the page. */
export async function spaceOut(page: Page): Promise<Undo> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, textSpacing);
  return () => page.evaluate(() => document.adoptedStyleSheets.pop());
}

export async function turnRound(page: Page): Promise<Undo> {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  return () => page.evaluate(() => (document.documentElement.dir = 'ltr'));
}

/** A window of 1280 by 1024, enlarged four times: a quarter of the room, and four dots for each. */
export async function enlarge(page: Page): Promise<Undo> {
  await page.setViewportSize({ width: 320, height: 256 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 256,
    deviceScaleFactor: 4,
    mobile: false,
  });
  return async () => {
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
    await wholeAt(page, 1280);
  };
}

export async function forceColours(page: Page): Promise<Undo> {
  await page.emulateMedia({ forcedColors: 'active' });
  return () => page.emulateMedia({ forcedColors: 'none' });
}

export async function darken(page: Page): Promise<Undo> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return () => page.emulateMedia({ colorScheme: 'light' });
}
