/** Choosing a worry on a phone: how long the page is, how soon a worry is found, and what nothing may cover. */
import type { Page } from '@playwright/test';
import { walk, type Steps } from '../faults/walk.ts';
import { unfoldAll } from './unfold.ts';
import { expect, test } from './test.ts';
import { said } from './words.ts';
import type { Audience, Voice } from '../../flows/vocabulary/questions.ts';

const phone = { width: 390, height: 844 };
const readers = [
  ['staff', 'staff', 'teacher'],
  ['dsl', 'staff', 'dsl'],
  ['parent', 'parent', 'parent_carer'],
  ['young', 'young', 'young_person'],
] as const satisfies readonly (readonly [Voice, string, Audience])[];

async function toTheWorries(page: Page, [, door, audience]: (typeof readers)[number]): Promise<void> {
  const steps: Steps = [
    { danger_now: 'no' },
    { imminent_sig_harm: 'no' },
    { audience },
    { subject: 'child' },
  ];
  await walk(page, door, steps);
  await page.locator('.worries').waitFor();
}

const field = (page: Page) => page.getByRole('searchbox', { name: said('ui:question.find.label') });
const tall = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

test('the headings are on the first two screens of a phone, all worries on four; for a child it is shorter', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const heights = new Map<Voice, readonly number[]>();
  for (const reader of readers) {
    const [voice] = reader;
    await toTheWorries(page, reader);
    const ends = await page
      .locator('.worries__group')
      .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().bottom + scrollY));
    expect(ends).toHaveLength(6);
    expect(Math.max(...ends), voice).toBeLessThanOrEqual(2 * phone.height);
    const folded = await tall(page);
    await unfoldAll(page);
    heights.set(voice, [folded, await tall(page)]);
    // What is ticked takes room too.
    await page.locator('input[value="not_sure"]').check();
    await page.locator('input[value="bullying"]').check();
    expect(await tall(page), voice).toBeLessThanOrEqual(4 * phone.height);
    const wraps = await page
      .locator('.nhsuk-checkboxes__hint')
      .evaluateAll(
        (hints) => hints.filter((hint) => hint.getClientRects().length > 0 && hint.clientHeight > 40).length,
      );
    expect(wraps, `hints of two lines: ${voice}`).toBe(0);
  }
  const [child = [], ...others] = [
    heights.get('young'),
    heights.get('staff'),
    heights.get('dsl'),
    heights.get('parent'),
  ];
  for (const other of others) child.forEach((height, at) => expect(height).toBeLessThan(other?.[at] ?? 0));
});

test('four letters bring a worry under the thumb, in every voice', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const reader of readers) {
    const [voice] = reader;
    await toTheWorries(page, reader);
    for (const [letters, worry] of [
      ['hits', 'physical_abuse'],
      ['nude', 'images'],
      ['coun', 'exploitation'],
      ['scho', 'attendance'],
      ['die', 'self_harm'],
    ] as const) {
      await field(page).fill(letters);
      const box = page.getByRole('checkbox', {
        name: said(`questions:topics.values.${worry}.label`, voice),
        exact: true,
      });
      await expect(box).toBeInViewport();
      await box.check();
    }
    await field(page).press('Escape');
    const ticked = page.getByRole('group', { name: said('ui:question.ticked.heading') });
    await expect(ticked).toBeInViewport();
    await expect(ticked.getByRole('button')).toHaveCount(5);
    await expect(page.locator('input[name="topics"]:checked')).toHaveCount(5);
  }
});

test('by keyboard: typed, ticked, unticked; what has the focus is never under the list of what is ticked', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await toTheWorries(page, readers[2]);
  await field(page).focus();
  await page.keyboard.type('hungry');
  await page.locator('.worries__find input[type="checkbox"]').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('.worries__find input[value="neglect"]')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await unfoldAll(page);
  for (const worry of ['bullying', 'missing']) await page.locator(`input[value="${worry}"]`).check();

  await field(page).focus();
  const covered: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const one = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return { what: 'nothing', isCovered: true, isLast: true };
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
      const own = element.parentElement ?? element;
      return {
        what: `${element.tagName} ${element.id} ${element.textContent}`,
        isCovered: !there || !(own.contains(there) || there.contains(element)),
        isLast: element.matches('form.question > button'),
      };
    });
    if (one.isCovered) covered.push(one.what);
    if (one.isLast) break;
  }
  expect(covered).toEqual([]);
  await expect(page.locator('form.question > button')).toBeFocused();

  await page
    .getByRole('button', {
      name: new RegExp(`^${said('ui:question.ticked.untick', 'parent', { worry: '' })}`),
    })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name="topics"]:checked')).toHaveCount(2);
});

test('the search comes when it is about to be used, says so while it does not, and can be tried again', async ({
  page,
  faults,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('findWorries')) asked.push(request.url());
  });
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await toTheWorries(page, readers[0]);
  expect(asked).toEqual([]);
  await page.route('**/assets/findWorries-*.js', async (route) => {
    await held;
    await route.fulfill({ status: 404 });
  });
  await field(page).fill('nudes');
  const find = page.locator('.worries__find');
  await expect(find.getByText(said('ui:question.find.loading')).last()).toBeVisible();
  expect(asked).toHaveLength(1);
  go();
  await expect(find.getByText(said('ui:question.find.missing')).last()).toBeVisible();
  await expect(page.getByRole('heading', { name: said('ui:question.groups.family') })).toBeVisible();
  expect(faults.splice(0)).toEqual([expect.stringMatching(/status of 404/)]);

  await page.unroute('**/assets/findWorries-*.js');
  await page.getByRole('button', { name: said('ui:question.find.again') }).click();
  await expect(
    find.getByRole('checkbox', { name: said('questions:topics.values.images.label') }),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/questions$/);
});
