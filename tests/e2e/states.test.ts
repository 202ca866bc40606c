/**
 * Every state of the questions and of the advice, found by walking paths (plan.ts): no axe violation wide and at 320 px, and
 * what axe cannot see. Journeys by name and role are in journeys.test.ts; here the way is short, as there are hundreds of steps.
 */
import type { Page } from '@playwright/test';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { presetsAt, settingsAt } from '../../src/triage/clock.ts';
import { voiceOf } from '../../flows/vocabulary/questions.ts';
import { plan, type Route, type Stop } from './plan.ts';
import { layoutRules, violations } from './axe.ts';
import { expect, schoolHours, test, unstyledClasses, wholeAt } from './test.ts';
import { unfold, unfoldAll } from './unfold.ts';
import { said } from './words.ts';
import type { AnswerKey, Voice } from '../../flows/vocabulary/questions.ts';

const { routes, parts } = plan({
  settings: settingsAt(schoolHours, profile),
  switches: presetsAt(schoolHours, profile),
  school: { headIsDsl: profile.headIsDsl },
});

const together = 4;
const batches = Array.from({ length: Math.ceil(routes.length / together) }, (_, at) =>
  routes.slice(at * together, (at + 1) * together),
);

test('the walks found all there is to see', () => {
  // Held so that a change of the questions that shrinks what is looked at does not pass for one that is fine.
  expect(parts).toBeGreaterThan(700);
  expect(routes.flatMap(({ stops }) => stops).filter(({ look }) => look).length).toBeGreaterThan(130);
});

batches.forEach((batch, at) => {
  test(`every state, part ${at + 1} of ${batches.length}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const route of batch) await walk(page, route);
  });
});

const doorOf = ({ stops }: Route): 'staff' | 'parent' | 'young' => {
  const audience = stops.flatMap((stop) =>
    stop.kind === 'question' && stop.answers.audience ? [stop.answers.audience] : [],
  )[0];
  const voice: Voice = audience ? voiceOf(audience) : 'staff';
  return voice === 'dsl' ? 'staff' : voice;
};

async function walk(page: Page, route: Route): Promise<void> {
  const way: string[] = [];
  await page.goto('/');
  await expect(page.locator('html.alive')).toBeAttached();
  await page.getByRole('link', { name: said(`ui:start.${doorOf(route)}`) }).click();
  for (const stop of route.stops) {
    await arrived(page);
    await passPause(page);
    way.push(stop.kind === 'question' ? `${stop.page} ${JSON.stringify(stop.answers)}` : stop.kind);
    if (stop.look) await look(page, stop, way.join(' > '));
    if (stop.kind === 'question') await answer(page, stop);
    if (stop.kind === 'early')
      await page
        .getByRole('button', {
          name: said(stop.exit === 'fgm' ? 'advice-page:early.fgmButton' : 'advice:everyoneSafe'),
        })
        .click();
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function arrived(page: Page): Promise<void> {
  await expect(heading(page)).toBeFocused();
}

async function passPause(page: Page): Promise<void> {
  if ((await heading(page).textContent()) !== said('ui:pause.title')) return;
  await page.getByRole('button', { name: said('ui:pause.continue') }).click();
  await arrived(page);
}

async function answer(page: Page, { answers }: Extract<Stop, { kind: 'question' }>): Promise<void> {
  for (const [key, values] of Object.entries(answers))
    for (const value of [values].flat()) {
      await unfold(page, key, value);
      await page.locator(`input[name="${key}"][value="${value}"]`).check();
    }
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
}

/** What a person who cannot see, or sees little, or cannot hold a finger still, needs of a screen. */
interface Faults {
  readonly title: string;
  readonly mainHeadings: number;
  /** Headings that skip a level. */
  readonly skipped: readonly string[];
  /** Choices without a group that says what is asked. */
  readonly ungrouped: number;
  readonly small: readonly string[];
  readonly sideways: number;
}

/** Runs in the page. */
function findFaults(): Faults {
  const shown = (element: Element): boolean => element.checkVisibility();
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
  const level = (element: Element): number => Number(element.tagName.slice(1));
  const main = headings.filter((element) => element.closest('main'));
  const choices = [...document.querySelectorAll('input[type="radio"], input[type="checkbox"]')];
  // A choice is pressed anywhere on its row, which its label draws. A link in a sentence is as small as its words.
  const pressed = 'a[href], button, summary, select, .nhsuk-radios__label, .nhsuk-checkboxes__label';
  const targets = [...document.querySelectorAll(pressed)].filter(
    (element) => shown(element) && element.closest('p, li li, dd, td, .nhsuk-hint') === null,
  );
  return {
    title: document.title,
    mainHeadings: headings.filter((element) => level(element) === 1).length,
    skipped: main
      .filter((element, at) => at > 0 && level(element) > level(main[at - 1] ?? element) + 1)
      .map((element) => element.textContent),
    ungrouped: choices.filter(
      (choice) => (choice.closest('fieldset')?.querySelector('legend')?.textContent ?? '') === '',
    ).length,
    small: targets
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        // Half a pixel for the rounding of rems.
        return height > 0 && (height < 43.5 || width < 43.5);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent}`),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

const phone = { width: 390, height: 844 };

/** One thing to read; the list of worries, which is found by typing or by group, with all of its groups open. */
const mostScreens = (asked: AnswerKey): number => (asked === 'topics' ? 4 : 2.5);

/** What the step drew: the rest of the page is the same on every screen, and looked at on each kind of them. */
const step = { within: 'main' };

async function look(page: Page, stop: Stop, way: string): Promise<void> {
  await expect(page).toHaveURL(/\/questions$/);
  if (stop.kind === 'question') {
    await unfoldAll(page);
    await page.setViewportSize(phone);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect
      .soft(tall / phone.height, `screens of a phone: ${way}`)
      .toBeLessThanOrEqual(mostScreens(stop.page));
  }
  expect.soft(await unstyledClasses(page), way).toEqual([]);
  for (const width of [1280, 320]) {
    await wholeAt(page, width);
    await expect.soft(heading(page), way).toBeFocused();
    const { title, mainHeadings, skipped, ungrouped, small, sideways } = await page.evaluate(findFaults);
    const found = { mainHeadings, skipped, ungrouped, small, sideways };
    expect.soft(found, `${width} px: ${way}`).toEqual({
      mainHeadings: 1,
      skipped: [],
      ungrouped: 0,
      small: [],
      sideways: 0,
    });
    expect.soft(title.length, way).toBeGreaterThan(0);
    const asked = width === 320 ? step : { ...step, only: layoutRules };
    expect.soft(await violations(page, asked), `${width} px: ${way}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  if (stop.kind === 'question') await expectError(page, way);
}

/** Going on without an answer, where one is needed: said in the title, in a list that takes the focus, and at the question. */
async function expectError(page: Page, way: string): Promise<void> {
  const before = await heading(page).textContent();
  const needed = await page.locator('main input[type="radio"]').count();
  const chosen = await page.locator('main input[type="radio"]:checked').count();
  if (needed === 0 || chosen > 0) return;
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
  const summary = page.getByRole('alert');
  await expect.soft(summary, way).toBeVisible();
  await expect.soft(heading(page), way).toHaveText(before ?? '');
  // Axe looks at such a list on the kinds of screen that are left open (kinds.ts).
  await expect.soft(page, way).toHaveTitle(/^Error/);
}
