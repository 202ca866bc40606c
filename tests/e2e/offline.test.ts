/** A copy of the site on the device of staff who choose it: in a real browser, with the policy the pages are served with. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import keep from '../../locales/en/keep.json' with { type: 'json' };
import topicWords from '../../locales/en/topic-titles.json' with { type: 'json' };
import { showDate } from '../../src/i18n/showDate.ts';
import { release } from './release.ts';
import { serve } from './serve.ts';
import { expect, expectAccessible, test as watched, wholeBrowser } from './test.ts';
import { unfold } from './unfold.ts';
import { said } from './words.ts';
import { ring } from '../numbers.ts';

interface Site {
  readonly folder: string;
  readonly origin: string;
  /** The server is gone; the browser still believes to be online. */
  readonly close: () => Promise<void>;
}

const dist = resolve('dist');
const [, contentOf = ''] =
  /id="age" data-date="([\d-]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
const dayAfter = (days: number): Date => new Date(Date.parse(`${contentOf}T10:00:00Z`) + days * 86_400_000);

const test = watched.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what is wanted
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    cpSync(dist, folder, { recursive: true });
    const { origin, close } = await serve(folder);
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
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.kept);
}

/** Words that are there and hidden do not count. */
const shown = { useInnerText: true };
const noted = (age: 'kept' | 'past' | 'unsure'): string =>
  said(`ui:age.${age}`, 'staff', { date: showDate(contentOf, 'en') });
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
  for (const key of keys) {
    const [question = '', , value = ''] = key.split('.');
    await unfold(page, question, value);
  }
  await chosen(page, ...keys.map((key) => said(`questions:${key}.label`)));
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function toAnAdvice(page: Page): Promise<void> {
  await page.getByRole('link', { name: said('ui:start.staff') }).click();
  await answer(page, 'danger_now.values.no');
  await answer(page, 'imminent_sig_harm.values.no');
  await answer(page, 'audience.values.other_staff');
  await answer(page, 'subject.values.child');
  await answer(page, 'topics.values.neglect');
  await answer(page, 'referral_status.values.none');
  await answer(page, 'sig_harm_suspected.values.yes');
  await answer(page, 'risk_from_family.values.yes');
  await expect(page).toHaveTitle(said('ui:title.start'));
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
  await expect(note(page)).toHaveText(noted('kept'), shown);
  await toAnAdvice(page);
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('main').locator(`a[href="${ring.frontDoor.href}"]`).first()).toBeVisible();

  for (const [address, title] of [
    ['/topics/neglect', topicWords.neglect],
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

test.describe('parents and young people', () => {
  for (const [door, voice] of [
    ['parent', 'parent'],
    ['young', 'young'],
  ] as const)
    test(`are not asked to keep anything: ${voice}`, async ({ page }) => {
      await page.goto('/');
      await alive(page);
      await page.getByRole('link', { name: said(`ui:start.${door}`) }).click();
      await page.getByRole('link', { name: said('ui:frame.about', voice) }).click();
      await expect(heading(page)).toHaveText(said('ui:about.title'));
      await expect(page.getByRole('button', { name: keep.keep })).toHaveCount(0);
      await expect(page.getByRole('heading', { name: keep.heading })).toHaveCount(0);
      expect(await held(page)).toEqual(nothing);
    });
});

test('with one file missing nothing is kept, and the page says so', async ({ page, site }) => {
  rmSync(join(site.folder, 'topics/neglect.html'));
  await page.goto('/about');
  await alive(page);
  await page.getByRole('button', { name: keep.keep }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.failed);
  expect(await held(page)).toEqual(nothing);
  await expect(page.getByRole('button', { name: keep.keep })).toBeVisible();
});

test('a file of another version counts as missing', async ({ page, site }) => {
  writeFileSync(join(site.folder, 'topics/neglect.html'), '<h1>Of another version</h1>');
  await page.goto('/about');
  await alive(page);
  await page.getByRole('button', { name: keep.keep }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.failed);
  expect(await held(page)).toEqual(nothing);
});

test('removed when asked to, and said so', async ({ page }) => {
  await keepIt(page);
  await page.reload();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.isKept);
  expect(await held(page)).toEqual({ workers: 1, caches: 1 });
  await page.getByRole('button', { name: keep.remove }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.removed);
  expect(await held(page)).toEqual(nothing);
  await page.reload();
  await alive(page);
  await expect(page.getByRole('button', { name: keep.keep })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toBeEmpty();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test.describe('how old the copy is', () => {
  for (const [words, days] of [
    ['kept', 90],
    ['past', 91],
    ['unsure', -2],
  ] as const)
    test(`${days} days after its date: ${words}`, async ({ page, context }) => {
      await keepIt(page);
      await page.clock.setFixedTime(dayAfter(days));
      await page.goto('/');
      await alive(page);
      await expect(note(page)).toBeHidden();
      await context.setOffline(true);
      for (const address of ['/', '/questions', '/topics/neglect', '/nowhere']) {
        await page.goto(address);
        await alive(page);
        await expect(note(page)).toHaveText(noted(words), shown);
      }
      await page.goto('/');
      await page.getByRole('link', { name: said('ui:start.young') }).click();
      await expect(note(page)).toHaveText(noted(words), shown);
      if (words === 'past') await expectAccessible(page);
    });

  test('where only the server is gone it is said too', async ({ page, site }) => {
    await keepIt(page);
    await site.close();
    await page.goto('/');
    await expect(note(page)).toHaveText(noted('kept'), shown);
  });
});

/** Text on the start page, in both the file and the app's script. */
const next = [said('ui:start.lead'), 'Answer a few short questions.'] as const;

/** The browser has looked for a new version and holds it whole. */
async function nextIsWaiting(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed');
}

const aboutLink = { name: said('ui:frame.about') };

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.dataset['document'] = 'same'));
/** Is the page still the one that was marked, not reloaded? */
const sameDocument = (page: Page) => page.locator('html[data-document]');

test.describe('a new version', () => {
  test(
    'waits while a question or an advice is open, and comes when none is',
    wholeBrowser,
    async ({ page, site }) => {
      await keepIt(page);
      await page.goto('/');
      await alive(page);
      release(site.folder, next);
      await page.getByRole('link', { name: said('ui:start.staff') }).click();
      await mark(page);
      await nextIsWaiting(page);
      await answer(page, 'danger_now.values.no');
      await answer(page, 'imminent_sig_harm.values.no');
      await answer(page, 'audience.values.other_staff');
      // Looking for help in the middle of it changes nothing.
      await page.getByRole('link', { name: said('ui:frame.about') }).click();
      await expect(heading(page)).toHaveText(said('ui:about.title'));
      await page.goBack();
      // The old version's own scripts are gone from the server, and it goes on all the same.
      await answer(page, 'subject.values.child');
      await answer(page, 'topics.values.neglect');
      await answer(page, 'referral_status.values.none');
      await answer(page, 'sig_harm_suspected.values.yes');
      await answer(page, 'risk_from_family.values.yes');
      await expect(page).toHaveTitle(said('ui:title.start'));
      await expect(sameDocument(page)).toBeAttached();
      await page.getByRole('button', { name: said('advice-page:finish') }).click();
      await expect(page.getByText(said('ui:start.cleared'))).toBeVisible();
      await expect(page.getByText(next[0])).toBeVisible();
      await expect(sameDocument(page)).toBeAttached();

      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: said('ui:frame.about') })
        .click();
      await expect(sameDocument(page)).not.toBeAttached();
      await alive(page);
      await expect(heading(page)).toHaveText(said('ui:about.title'));
      await page.goto('/');
      await expect(page.getByText(next[1])).toBeVisible();
      await alive(page);
      await expect(page.getByText(next[1])).toBeVisible();
    },
  );

  test('comes when nobody looks at the page', async ({ page, site }) => {
    await keepIt(page);
    await page.goto('/');
    await alive(page);
    release(site.folder, next);
    await nextIsWaiting(page);
    await mark(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(sameDocument(page)).not.toBeAttached();
    await alive(page);
    await expect(page.getByText(next[1])).toBeVisible();
  });

  test('waits for the other tab too', async ({ page, context, site }) => {
    await keepIt(page);
    const other = await context.newPage();
    await other.clock.setFixedTime(dayAfter(3));
    await other.goto('/');
    await alive(other);
    await other.getByRole('link', { name: said('ui:start.staff') }).click();
    await answer(other, 'danger_now.values.yes');
    await expect(other).toHaveTitle(said('ui:title.start'));
    await mark(other);

    await page.goto('/');
    await alive(page);
    release(site.folder, next);
    await nextIsWaiting(page);
    await page.goto('/about');
    await alive(page);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.isKept);
    await page.goto('/');
    await alive(page);
    await expect(page.getByText(next[0])).toBeVisible();
    await mark(page);

    await other.getByRole('button', { name: said('advice-page:finish') }).click();
    await other.getByRole('contentinfo').getByRole('link', aboutLink).click();
    // The other tab shows the same pages: one of two versions would miss its scripts.
    for (const tab of [other, page]) await expect(sameDocument(tab)).not.toBeAttached();
    await expect(page.getByText(next[1])).toBeVisible();
  });

  test('that is not whole leaves the old one as it was, which then says how old it is', async ({
    page,
    site,
  }) => {
    await keepIt(page);
    release(site.folder, next);
    rmSync(join(site.folder, 'topics/neglect.html'));
    await page.goto('/');
    await expect(note(page)).toHaveText(noted('kept'), shown);
    await site.close();
    await page.goto('/topics/neglect');
    await alive(page);
    await expect(heading(page)).toHaveText(topicWords.neglect);
    await page.goto('/');
    await alive(page);
    await expect(page.getByText(next[0])).toBeVisible();
    await toAnAdvice(page);
  });

  test('on the server does not disturb a page of the old one', async ({ page, site }) => {
    await keepIt(page);
    release(site.folder, next);
    await page.goto('/questions');
    await alive(page);
    await page.goto('/');
    await page.getByRole('link', { name: said('ui:start.staff') }).click();
    await answer(page, 'danger_now.values.yes');
    await expect(page).toHaveTitle(said('ui:title.start'));
    await expect(page.getByRole('main').locator('a[href="tel:999"]').first()).toBeVisible();
  });
});

test('the kill switch ends every copy, and the page works', async ({ page, site }) => {
  await keepIt(page);
  await page.goto('/');
  await alive(page);
  await page.getByRole('link', { name: said('ui:start.parent') }).click();
  await answer(page, 'danger_now.values.no');
  await mark(page);

  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/end-kept-copies.ts', site.folder],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('copies kept on devices end')]);
  release(site.folder, next);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => held(page)).toEqual(nothing);
  // Whoever is in the middle of something goes on.
  await expect(sameDocument(page)).toBeAttached();
  await expect(heading(page)).toHaveText(said('ui:pause.title'));

  await page.goto('/');
  await alive(page);
  await expect(page.getByText(next[1])).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await toAnAdvice(page);
  expect(await held(page)).toEqual(nothing);

  await page.goto('/about');
  await alive(page);
  await page.getByRole('button', { name: keep.keep }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(keep.failed);
  expect(await held(page)).toEqual(nothing);
});
