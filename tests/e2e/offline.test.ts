/** A copy of the site on the device of staff who choose it: in a real browser, with the policy the pages are served with. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import keep from '../../locales/en/keep.json' with { type: 'json' };
import topicWords from '../../locales/en/topics.json' with { type: 'json' };
import { release } from './release.ts';
import { serve } from './serve.ts';
import { expect, expectAccessible, test as watched } from './test.ts';
import { said } from './words.ts';

interface Site {
  readonly folder: string;
  readonly origin: string;
  /** The server is gone; the browser still believes to be online. */
  readonly close: () => Promise<void>;
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join('; ');
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const dist = resolve('dist');
const [, contentOf = ''] =
  /id="age" data-date="([\d-]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
const dayAfter = (days: number): Date => new Date(Date.parse(`${contentOf}T10:00:00Z`) + days * 86_400_000);

const test = watched.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what is wanted
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    cpSync(dist, folder, { recursive: true });
    const { origin, close } = await serve(folder, (name) => ({
      'Content-Security-Policy': name === '/sw.js' ? workerPolicy : pagePolicy,
      'Cache-Control': name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    }));
    let open = true;
    const closeOnce = async (): Promise<void> => {
      if (open) await close();
      open = false;
    };
    await use({ folder, origin, close: closeOnce });
    await closeOnce();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

test.beforeEach(({ page }) => page.clock.setFixedTime(dayAfter(3)));

/** What the browser holds for this site. */
const held = (page: Page): Promise<{ workers: number; caches: number }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
const nothing = { workers: 0, caches: 0 };

const alive = (page: Page): Promise<void> => expect(page.locator('html.alive')).toBeAttached();

async function keepIt(page: Page): Promise<void> {
  await page.goto('/about');
  await alive(page);
  await page.getByRole('button', { name: keep.keep }).click();
  await expect(page.getByRole('status')).toHaveText(keep.kept);
}

const note = (page: Page) => page.getByRole('region', { name: said('ui:age.label') });

const chosen = (page: Page, ...names: readonly string[]) =>
  names.reduce(async (before, name) => {
    await before;
    await page
      .getByRole('radio', { name, exact: true })
      .or(page.getByRole('checkbox', { name, exact: true }))
      .first()
      .check();
  }, Promise.resolve());

async function answer(page: Page, ...keys: readonly string[]): Promise<void> {
  await chosen(page, ...keys.map((key) => said(`questions:${key}.label`)));
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function toAnAdvice(page: Page): Promise<void> {
  await page.getByRole('link', { name: said('ui:start.staff') }).click();
  await answer(page, 'danger_now.values.no');
  await answer(page, 'imminent_sig_harm.values.no');
  await answer(page, 'audience.values.other_staff');
  await answer(page, 'subject.values.child', 'topics.values.neglect');
  await answer(page, 'sig_harm_suspected.values.yes');
  await answer(page, 'risk_from_family.values.yes');
  await expect(page).toHaveTitle(said('ui:title.advice'));
}

test('nothing is kept unless somebody asks for it', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  await toAnAdvice(page);
  await page.goto('/about');
  await alive(page);
  await expect(page.getByRole('button', { name: keep.keep })).toBeVisible();
  expect(await held(page)).toEqual(nothing);
});

test('what is kept works without the network: questions, advice, topics, services', async ({
  page,
  context,
  site,
}) => {
  await keepIt(page);
  await expectAccessible(page);
  await context.setOffline(true);
  await site.close();
  await page.goto('/');
  await alive(page);
  await expect(note(page)).toHaveText(/^This is the copy kept on this device\. Content of \d+ \w+ \d{4}\.$/);
  await expectAccessible(page);
  await toAnAdvice(page);
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="tel:+441905822666"]').first()).toBeVisible();

  for (const [address, title] of [
    ['/topics/neglect', topicWords.neglect.title],
    ['/services/nspcc', /NSPCC/],
    ['/services?worry=neglect', said('directory:services.title')],
    ['/about?lng=en', said('ui:about.title')],
  ] as const) {
    await page.goto(address);
    await alive(page);
    await expect(heading(page)).toHaveText(title);
    await expect(note(page)).toBeVisible();
  }
  await page.goto('/nowhere');
  await expect(heading(page)).toHaveText(said('ui:notFound.title'));
  await expect(page.locator('a[href="tel:999"]:visible').first()).toBeVisible();
});
