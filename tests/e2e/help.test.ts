/** Help before questions: what is on every page, even when no script runs. */
import { expect, test } from './test.ts';
import { said } from './words.ts';
import { ring } from '../numbers.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/', '/questions', '/about'])
    test(`999, the front door by day and night, Childline and the way out are on ${address}`, async ({
      page,
    }) => {
      await page.goto(address);
      const line = page.getByRole('region', { name: said('ui:emergency.label') });
      for (const number of [
        ring.emergency.href,
        ring.frontDoor.href,
        ring.outOfHours.href,
        ring.childline.href,
      ])
        await expect(line.locator(`a[href="${number}"]:visible`).first()).toBeVisible();
      // The first link of the page, which shows when it has the focus, and the one that always shows.
      await expect(line.getByRole('link', { name: said('ui:emergency.leave') })).toHaveCount(2);
      await expect(line.getByRole('link', { name: said('ui:emergency.leave') }).last()).toBeInViewport();
    });
});

test('a page that does not exist says so and keeps the numbers', async ({ page, faults }) => {
  const response = await page.goto('/nowhere');
  expect(response?.status()).toBe(404);
  // The browser's own line about it.
  expect(faults.splice(0)).toEqual([expect.stringContaining('status of 404')]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a[href="tel:999"]:visible').first()).toBeVisible();
});
