/** How much of an advice is seen at once, how long it is, and what it takes on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { walkAs, type PageAnswers } from './walk.ts';
import { said } from './words.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const side = /\/Type\s*\/Page\b(?!s)/g;

const suspected: readonly PageAnswers[] = [
  { subject: 'child' },
  { topics: ['physical_abuse'] },
  { referral_status: 'none' },
  { risk_from_family: 'yes' },
];
const worry: readonly PageAnswers[] = [
  { subject: 'child' },
  { topics: ['neglect'] },
  { referral_status: 'none' },
  { sig_harm_suspected: 'no' },
  { risk_from_family: 'no' },
  { needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' },
];
const refused: readonly PageAnswers[] = [
  { subject: 'child' },
  { topics: ['physical_abuse'] },
  { referral_status: 'said_no' },
  { risk_from_family: 'no' },
];

/** What is in sight without scrolling, above what rests at the foot: by when, what, whom to ring, who, and whom to ring next. */
async function expectAboveTheFold(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const main = page.getByRole('main');
  const bar = await page.locator('.leave-bar').boundingBox();
  const fold = bar === null ? phone.height : Math.min(phone.height, bar.y);
  const card = main.locator('.urgency');
  const whole = [
    card.locator('.urgency__word'),
    main.getByRole('heading', { level: 1 }),
    card.locator('.call'),
    card.locator('.owner'),
    card.locator('.urgency__next a[href^="tel:"]').first(),
  ];
  for (const part of whole) {
    const box = await part.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), String(part)).toBeLessThanOrEqual(fold);
  }
}

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const sidesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(side)?.length ?? 0;

test('suspected harm, for staff: all that matters is in sight at once, and the page is short', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const walk = await walkAs(page, 'teacher', suspected);
  await walk.expectAdvice('dsl_now_then_ffd', { lead: 'the safeguarding lead or deputy' });
  await expectAboveTheFold(page);
  await expect(page.getByRole('heading', { name: said('service-card:moreHelp') })).toBeVisible();
  expect(await heightOf(page)).toBeLessThan(5500);
  // Each number once: below the card nobody reads the same one again.
  const numbers = await page
    .getByRole('main')
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(numbers).toEqual([...new Set(numbers)]);
  expect(await sidesOf(page)).toBeLessThanOrEqual(2);
});

test('one ordinary worry, for staff: under 5,500 pixels, on two sides of paper', async ({ page }) => {
  await page.setViewportSize(phone);
  const walk = await walkAs(page, 'teacher', worry);
  await walk.expectAdvice('dsl_today', { lead: 'the safeguarding lead or deputy' });
  await expectAboveTheFold(page);
  await expect(page.getByRole('heading', { name: said('service-card:moreHelp') })).toBeVisible();
  expect(await heightOf(page)).toBeLessThan(5500);
  expect(await sidesOf(page)).toBeLessThanOrEqual(2);
});

test('a lead at a desk: steps on the left, what helps with them on the right, side by side', async ({
  page,
}) => {
  await page.setViewportSize(desk);
  const walk = await walkAs(page, 'dsl', refused);
  await walk.expectAdvice('escalate_ffd');
  const steps = await page
    .getByRole('heading', { name: said('advice-page:nextHeading', 'dsl') })
    .boundingBox();
  const script = await page
    .getByText(said('advice:callScript.call_ffd_now.title', 'dsl'), { exact: true })
    .boundingBox();
  expect(script?.x).toBeGreaterThan(steps?.x ?? Infinity);
  expect(steps?.y).toBeLessThan(desk.height);
  expect(script?.y).toBeLessThan(desk.height);
  // Where there is room, what to say and what if they say no are open.
  await expect(page.getByText(said('advice:outOfHours.call_ffd_now', 'dsl'))).toBeVisible();
  await page.setViewportSize(phone);
  await expectAboveTheFold(page);
  // The longest advice: two sheets, printed on both sides.
  expect(await sidesOf(page)).toBeLessThanOrEqual(4);
});

test('a parent and a young person: what matters is in sight at once', async ({ page }) => {
  await page.setViewportSize(phone);
  const walk = await walkAs(page, 'parent_carer', suspected);
  await walk.expectAdvice('call_ffd_now');
  await expectAboveTheFold(page);
  const child = await walkAs(page, 'young_person', suspected);
  await child.expectAdvice('call_ffd_now');
  await expectAboveTheFold(page);
});
