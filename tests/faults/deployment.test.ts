/** The deployment drill: a version is open, the next one takes its place, and none of the old one's files are left. */
import { test, type Page } from '@playwright/test';
import { flowVersion } from '../../flows/version.ts';
import { expect } from '../e2e/test.ts';
import { said } from '../e2e/words.ts';
import { alive, expectWhole, inNewWorld } from './cell.ts';
import { heading, kinds, leave, open } from './screens.ts';
import { appScript, followingFile, nextName, nextVersion } from './site.ts';
import { answer, walk } from './walk.ts';

const next = nextVersion();

const kind = (wanted: string) => {
  const found = kinds.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no screen "${wanted}".`);
  return found;
};
const staffAdvice = kind('advice, staff');
const parentAdvice = kind('advice, parent');

async function answerNo(page: Page): Promise<void> {
  await page.getByRole('radio', { name: said('questions:danger_now.values.no.label'), exact: true }).check();
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
}

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
        // All that an advice needs came with the old version.
        await expect(page.locator('.advice-services')).toBeVisible();
        await screen.goOn(page);
        await leave(page);
      });
    });

  test('before what follows the first answer has come: opened again it is the new version', async ({
    browser,
  }) => {
    await inNewWorld(browser, async ({ page, site }) => {
      const first = said('questions:danger_now.title');
      // Requested while the old version is served, and answered by the new one, which does not have it.
      const gone = page.waitForRequest((request) => request.url().endsWith(followingFile));
      site.answer = (name) => (name === followingFile ? { after: 1000, status: 404 } : undefined);
      await page.goto('/questions');
      await gone;
      site.folder = next;
      await alive(page);
      await expect(heading(page)).toHaveText(first);
      await answerNo(page);
      await expect(heading(page)).toHaveText(said('ui:broken.notLoadedTitle'));
      await expectWhole(page);
      await page.getByRole('button', { name: said('ui:broken.retry') }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.notLoadedTitle'));
      await page.reload();
      await alive(page);
      await expect(heading(page)).toHaveText(first);
      await answerNo(page);
      await expect(heading(page)).toHaveText(said('questions:imminent_sig_harm.title'));
      await expectWhole(page);
      await leave(page);
    });
  });

  test('to a late page, with answers: back to them', async ({ browser }) => {
    await inNewWorld(browser, async ({ page, site }) => {
      await open(page, parentAdvice);
      const title = await heading(page).innerText();
      site.folder = next;
      await page.getByRole('link', { name: said('ui:frame.about') }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.notLoadedTitle'));
      await expectWhole(page);
      await page.getByRole('button', { name: said('ui:broken.retry') }).click();
      await expect(heading(page)).toHaveText(said('ui:broken.notLoadedTitle'));
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
      await expect(heading(page)).toHaveText(said('ui:broken.notLoadedTitle'));
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
        name === nextApp
          ? { rewrite: (script) => script.replaceAll(`\`${flowVersion}\``, '`9.9.9`') }
          : undefined;
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
