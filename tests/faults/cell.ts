/** One cell of the matrix: a fault on a screen, and what has to be left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { expect } from '../e2e/test.ts';
import { serve, type Site } from '../e2e/serve.ts';
import { said } from '../e2e/words.ts';
import type { Fault, World } from './faults.ts';
import { heading, leave, neutralWords, open, type Screen } from './screens.ts';
import { built } from './site.ts';
import { walk } from './walk.ts';
import { ring } from '../numbers.ts';

/** Numbers as they are dialled, and as they are read. */
const numbers = [ring.emergency, ring.frontDoor, ring.childline];

/** A site of its own and a browser that knows nothing, so that no cell can disturb another. */
export async function inNewWorld(
  browser: Browser,
  work: (world: World) => Promise<void>,
  { javaScriptEnabled = true } = {},
): Promise<void> {
  const site: Site = { folder: built };
  const { origin, close } = await serve(site);
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 390, height: 844 },
    javaScriptEnabled,
  });
  try {
    await answerForTheNeutralPage(context);
    await work({ site, context, page: await context.newPage() });
  } finally {
    await context.close();
    await close();
  }
}

const answerForTheNeutralPage = (context: BrowserContext): Promise<unknown> =>
  context.route(`${new URL(neutralPage).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: neutralWords }),
  );

/** 999, the front door and Childline can be read and rung without unfolding anything, and so can the way out. */
export async function expectNumbers(page: Page): Promise<void> {
  for (const { href, reading: read } of numbers) {
    const shown = page.locator(`a[href="${href}"]`).filter({ visible: true, hasText: read });
    await expect(shown.first(), `${read} can be rung`).toBeVisible();
  }
  const out = page.getByRole('link', { name: said('ui:emergency.leave') }).filter({ visible: true });
  await expect(out.first()).toBeVisible();
}

export const dead = (page: Page): Locator => page.locator('#dead');

/** A screen as it should be: all of its parts are there, and nothing says otherwise. */
export async function expectWhole(page: Page): Promise<void> {
  await expect(heading(page)).toHaveCount(1);
  await expect(heading(page)).toHaveText(/\w/);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(dead(page)).toBeHidden();
  await expectNumbers(page);
}

export const alive = (page: Page): Promise<void> => page.locator('html.alive').waitFor();

export async function tryCell(fault: Fault, screen: Screen, world: World): Promise<void> {
  switch (fault.outcome) {
    case 'goes on':
      return goesOn(fault, screen, world);
    case 'reads on':
      return readsOn(fault, screen, world);
    case 'says so':
      return saysSo(fault, screen, world);
    case 'stops':
      return stops(fault, screen, world);
  }
}

async function goesOn(fault: Fault, screen: Screen, world: World): Promise<void> {
  const { page, context } = world;
  if (fault.when === 'from the start') {
    await fault.strike?.(world);
    if (fault.waits && screen.address !== undefined) {
      // First and by itself: a browser asks one server for six files at a time.
      const other = await context.newPage();
      await other.goto(screen.address, { waitUntil: 'commit' });
      await leave(other);
      await other.close();
    }
    if (screen.address !== undefined) {
      await page.goto(screen.address, { waitUntil: 'commit' });
      await expect(heading(page)).toBeVisible();
      await expectNumbers(page);
    }
  }
  if (fault.when === 'meanwhile' || screen.address === undefined) await open(page, screen);
  await alive(page);
  if (fault.when === 'meanwhile') {
    const before = await heading(page).innerText();
    await fault.strike?.(world);
    await expect(heading(page)).toHaveText(before);
  }
  await expectWhole(page);
  await fault.says?.(page, screen);
  await screen.goOn(page);
  await expectWhole(page);
  await leave(page);
  // Another tab is another journey: it stays where it was.
  if (context.pages().length > 1) await fault.says?.(page, screen);
}

async function readsOn(fault: Fault, screen: Screen, world: World): Promise<void> {
  const { page } = world;
  const load = (): Promise<unknown> =>
    screen.address === undefined ? page.reload() : page.goto(screen.address);
  const shown = async (): Promise<void> => {
    await expect(heading(page)).toHaveCount(1);
    await expect(heading(page)).toBeVisible();
    if (fault.says) await fault.says(page, screen);
    else {
      await expect(dead(page)).toBeVisible();
      await expect(page.locator('.emergency details')).toHaveAttribute('open');
    }
    await expectNumbers(page);
  };

  let before = '';
  if (screen.address === undefined) {
    await open(page, screen);
    before = await heading(page).innerText();
  }
  await fault.strike?.(world);
  await load();
  await shown();
  await answersStayHere(page);
  await shown();
  if (fault.end) {
    await fault.end(world);
    await page.reload();
    await alive(page);
    await expectWhole(page);
    if (screen.kept) await expect(heading(page)).toHaveText(before);
    if (screen.kept || screen.address !== undefined) await screen.goOn(page);
    await fault.strike?.(world);
    await load();
  }
  await leave(page);
}

/** Where nothing takes an answer, pressing Continue neither sends it nor writes it into the address. */
async function answersStayHere(page: Page): Promise<void> {
  if (new URL(page.url()).pathname !== '/questions') return;
  const before = page.url();
  await page.getByRole('radio', { name: said('questions:danger_now.values.no.label'), exact: true }).check();
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
  await expect(page).toHaveURL(before);
  expect(new URL(before).search).toBe('');
}

/** The heading that was drawn at build. */
function headingOf(address: string): string {
  const html = readFileSync(join(built, `${address}.html`), 'utf8');
  return (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replaceAll('&#x27;', "'");
}

/** As a link of the site does it; most of these screens are come to from others that come late themselves. */
const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), address);

async function saysSo(fault: Fault, screen: Screen, world: World): Promise<void> {
  const { page, context } = world;
  const { address } = screen;
  if (address === undefined) throw new Error(`No link leads to "${screen.name}"`);
  const missing = said('ui:broken.notLoadedTitle');
  // Answers that are in memory alone: what takes the page away takes them with it.
  await walk(page, 'young', [{ danger_now: 'no' }]);
  const before = await heading(page).innerText();
  const other = await context.newPage();
  await other.goto('/');
  await alive(other);
  // A tab behind another draws once a second.
  await page.bringToFront();

  await fault.strike?.(world);
  await follow(page, address);
  await expect(heading(page)).toHaveText(missing);
  await expect(heading(page)).toBeFocused();
  await expectWhole(page);
  await page.getByRole('button', { name: said('ui:broken.retry') }).click();
  await expect(heading(page)).toHaveText(missing);
  await page.getByRole('link', { name: said('ui:broken.back') }).click();
  await expect(heading(page)).toHaveText(before);
  await follow(page, address);
  await expect(heading(page)).toHaveText(missing);

  await other.bringToFront();
  await follow(other, address);
  await expect(heading(other)).toHaveText(missing);
  await leave(other);
  await page.bringToFront();

  await fault.end?.(world);
  await page.getByRole('button', { name: said('ui:broken.retry') }).click();
  await expect(heading(page)).toHaveText(headingOf(address));
  await expectWhole(page);
  await page.goBack();
  await expect(heading(page)).toHaveText(before);
  await leave(page);
}

async function stops(fault: Fault, { address }: Screen, world: World): Promise<void> {
  const { page } = world;
  if (address === undefined) throw new Error('Only a page with an address comes before the first answer');
  await fault.strike?.(world);
  await page.goto(address);
  await alive(page);
  await expectWhole(page);
  if (address === '/') await page.getByRole('link', { name: said('ui:start.staff') }).click();
  await expect(heading(page)).toHaveText(said('questions:danger_now.title'));
  await expectWhole(page);
  await page.getByRole('radio', { name: said('questions:danger_now.values.no.label'), exact: true }).check();
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
  const missing = said('ui:broken.notLoadedTitle');
  await expect(heading(page)).toHaveText(missing);
  await expect(heading(page)).toBeFocused();
  await expectWhole(page);
  await page.getByRole('button', { name: said('ui:broken.retry') }).click();
  await expect(heading(page)).toHaveText(missing);
  await expectWhole(page);
  if (fault.end) {
    await fault.end(world);
    await page.getByRole('button', { name: said('ui:broken.retry') }).click();
    await expect(heading(page)).toHaveText(said('questions:imminent_sig_harm.title'));
    await expectWhole(page);
    await page.goBack();
    await expect(heading(page)).toHaveText(said('questions:danger_now.title'));
  }
  await leave(page);
}
