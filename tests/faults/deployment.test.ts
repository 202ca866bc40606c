/** The deployment drill: a version is open, the next one takes its place, and none of the old one's files are left. */
import { test } from '@playwright/test';
import { expect } from '../e2e/test.ts';
import { said } from '../e2e/words.ts';
import { alive, expectWhole, inNewWorld } from './cell.ts';
import { heading, kinds, leave, open } from './screens.ts';
import { adviceFiles, appScript, nextName, nextVersion } from './site.ts';
import { answer, walk } from './walk.ts';

const next = nextVersion();

const kind = (wanted: string) => {
  const found = kinds.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no screen "${wanted}".`);
  return found;
};
const staffAdvice = kind('advice, staff');
const parentAdvice = kind('advice, parent');

test.describe('deployment drill', () => {
  for (const screen of [staffAdvice, parentAdvice])
    test(`in the middle of the questions: ${screen.name}`, async ({ browser }) => {
      await inNewWorld(browser, async ({ page, site }) => {
        const steps = screen.by?.steps ?? [];
        await walk(page, screen.by?.door ?? 'skip', steps.slice(0, 3));
        site.folder = next;
        for (const answers of steps.slice(3)) await answer(page, answers);
        await expect(page).toHaveTitle(said('ui:title.start'));
        await expectWhole(page);
        // What came with the old version alone is missed, and the advice does without.
        await expect(page.getByText(said('advice-page:servicesLate'))).toBeVisible();
        await expect(page.getByRole('heading', { name: said('advice-page:servicesHeading') })).toBeVisible();
        await screen.goOn(page);
        await leave(page);
      });
    });

  for (const screen of [staffAdvice, parentAdvice])
    test(`on an advice before its services came: ${screen.name}`, async ({ browser }) => {
      await inNewWorld(browser, async ({ page, site }) => {
        let hold = true;
        site.answer = (name) => (hold && adviceFiles.includes(name) ? { after: 1000 } : undefined);
        // Asked for while the old version is served, and answered by the new one, which does not have it.
        const gone = page.waitForRequest(
          (request) => adviceFiles.some((name) => request.url().endsWith(name)),
          // After all the questions.
          { timeout: 60_000 },
        );
        void gone.then(() => {
          hold = false;
          site.folder = next;
          site.answer = (name) => (adviceFiles.includes(name) ? { status: 404 } : undefined);
        });
        await open(page, screen);
        await gone;
        const title = await heading(page).innerText();
        await expect(page.getByText(said('advice-page:servicesLate'))).toBeVisible();
        await expect(heading(page)).toHaveText(title);
        await expectWhole(page);
        await page.getByRole('button', { name: said('ui:broken.retry') }).click();
        await expect(page.getByText(said('advice-page:servicesLate'))).toBeVisible();
        await expect(heading(page)).toHaveText(title);
        if (screen.kept) {
          // Opened again it is the new version, with the same advice and all that belongs to it.
          await page.reload();
          await alive(page);
          await expect(heading(page)).toHaveText(title);
          await expectWhole(page);
          await expect(page.locator('.advice-services')).toBeVisible();
        }
        await screen.goOn(page);
        await leave(page);
      });
    });

  test('to a late page, with answers: back to them', async ({ browser }) => {
    await inNewWorld(browser, async ({ page, site }) => {
      await open(page, parentAdvice);
      const title = await heading(page).innerText();
      site.folder = next;
      await page.getByRole('link', { name: said('ui:frame.about') }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.lateTitle'));
      await expectWhole(page);
      await page.getByRole('button', { name: said('ui:broken.retry') }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.lateTitle'));
      await page.getByRole('link', { name: said('ui:broken.back') }).click();
      await expect(heading(page)).toHaveText(title);
      await parentAdvice.goOn(page);
      await leave(page);
    });
  });

  test('to a late page, with nothing answered: opened again it is there', async ({ browser }) => {
    await inNewWorld(browser, async ({ page, site }) => {
      await page.goto('/');
      await alive(page);
      site.folder = next;
      await page.getByRole('link', { name: said('ui:frame.topics'), exact: true }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.lateTitle'));
      await expectWhole(page);
      await page.getByRole('link', { name: said('ui:broken.anew') }).click();
      await expect(heading(page)).toHaveText(said('directory:topics.title'));
      await alive(page);
      await expectWhole(page);
      await leave(page);
    });
  });

  test('other questions and rules: what this tab kept is not trusted, and the page says so', async ({
    browser,
  }) => {
    await inNewWorld(browser, async ({ page, site }) => {
      await open(page, staffAdvice);
      const title = await heading(page).innerText();
      const nextApp = nextName(appScript);
      site.folder = next;
      site.answer = (name) =>
        name === nextApp ? { rewrite: (script) => script.replaceAll('`1.0.0`', '`9.9.9`') } : undefined;
      // The page that is open keeps its advice.
      await expect(heading(page)).toHaveText(title);
      await page.reload();
      await expect(page.getByText(said('ui:question.unreadable'))).toBeVisible();
      await expect(heading(page)).toHaveText(said('questions:danger_now.title'));
      await expectWhole(page);
      await leave(page);
    });
  });
});
