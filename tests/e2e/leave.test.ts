/** "Leave this page": always in view and in reach, and working when hardly anything else does. */
import type { Locator, Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { spaceOut, turnRound } from './dress.ts';
import { expect, neutralWords, test, wholeBrowser } from './test.ts';
import { Walk } from './walk.ts';
import { said } from './words.ts';

/** The one that is in view: the bar at the top on a desk, the one at the foot on a phone. */
async function leaveInView(page: Page): Promise<Locator> {
  const links = page.locator('a.leave');
  for (const link of await links.all()) {
    const inView = await link.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left;
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return inside && onTop?.closest('a.leave') === element;
    });
    if (inView) return link;
  }
  const where = await links.evaluateAll((all) =>
    all.map((one) => JSON.stringify(one.getBoundingClientRect().toJSON())),
  );
  throw new Error(`Leave is nowhere in view, or something lies over it: ${where.join(' ')}`);
}

const sizes = [
  { width: 320, height: 568, name: 'a small phone' },
  // 1280 by 1024, enlarged four times.
  { width: 320, height: 256, name: 'a desk at 400 %' },
  { width: 568, height: 320, name: 'a phone lying down' },
  { width: 800, height: 400, name: 'a low window' },
  { width: 1280, height: 900, name: 'a desk' },
];

const looks: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['as it is', () => Promise.resolve()],
  ['with text spaced out', spaceOut],
  ['from right to left', turnRound],
];

for (const { name, ...size } of sizes)
  test(`Leave is in view at any scroll on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of ['/about', '/about?lng=zz', '/questions'])
      for (const [look, dress] of looks) {
        await page.goto(address);
        await expect(page.locator('html.alive')).toBeAttached();
        await dress(page);
        for (const part of [0, 0.5, 1]) {
          await page.evaluate((at) => {
            const { scrollHeight } = document.documentElement;
            scrollTo({ top: (scrollHeight - innerHeight) * at, behavior: 'instant' });
          }, part);
          await test.step(`${address}, ${look}, at ${part}`, () => leaveInView(page));
        }
      }
  });

for (const { name, ...size } of sizes)
  test(`Leave never lies over what has focus on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of ['/', '/services', '/questions']) {
      await page.goto(address);
      await expect(page.locator('html.alive')).toBeAttached();
      const covered = new Set<string>();
      for (const key of ['Tab', 'Shift+Tab'])
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press(key);
          covered.add(
            await page.evaluate(() => {
              const focused = document.activeElement;
              if (!focused?.closest('#root')) return '';
              const { left, top, width, height } = focused.getBoundingClientRect();
              // A point in the middle of each side and the centre: nothing fixed may lie over all of them.
              const points = [
                [left + width / 2, top + height / 2],
                [left + width / 2, top + 2],
                [left + width / 2, top + height - 2],
              ];
              const seen = points.filter(([x = 0, y = 0]) => {
                const over = document.elementFromPoint(x, y);
                return over !== null && over.closest('.leave-bar, .emergency') === null;
              });
              return seen.length === points.length
                ? ''
                : `${focused.tagName} ${focused.textContent.slice(0, 80)}`;
            }),
          );
        }
      covered.delete('');
      expect([...covered], address).toEqual([]);
    }
  });

test('on paper there is nobody to leave from', async ({ page }) => {
  await page.goto('/about');
  await page.emulateMedia({ media: 'print' });
  for (const link of await page.locator('[data-leave]').all()) await expect(link).toBeHidden();
});

test('it is the first link of the page, shown when it has focus', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html.alive')).toBeAttached();
  await page.keyboard.press('Tab');
  const first = page.locator('a:focus');
  await expect(first).toHaveText(said('ui:emergency.leave'));
  await expect(first).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.locator('a:focus')).toHaveText(said('ui:skip'));
});

const leave = async (page: Page): Promise<void> => {
  await (await leaveInView(page)).click();
};
const expectGone = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL(neutralPage);
  await expect(page.locator('body')).toHaveText(neutralWords);
};

test(
  'it works, and Back leads away again, when no other script comes',
  wholeBrowser,
  async ({ page, faults }) => {
    await page.goto('/about');
    await expect(page.locator('html.alive')).toBeAttached();
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('/questions');
    await leave(page);
    await expectGone(page);
    await page.goBack();
    await expectGone(page);
    expect(faults.filter((fault) => !/404|Failed to load/.test(fault))).toEqual([]);
    faults.length = 0;
  },
);

test('it works without styles', async ({ page, faults }) => {
  await page.route('**/assets/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.goto('/questions');
  await page.locator('a.leave').first().click();
  await expectGone(page);
  expect(faults).toEqual([]);
});

test(
  'it works where storage throws, and what is restored leads away again',
  wholeBrowser,
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    const walk = new Walk(page);
    await walk.begin('danger');
    await walk.answer({ danger_now: 'yes' });
    await leave(page);
    await expectGone(page);
    await page.goBack();
    await expect(page.getByRole('heading', { name: said('advice:actions.call_999.title') })).toHaveCount(0);
  },
);

test('offline it leaves for an empty page, and nothing of the answers can be seen', async ({
  page,
  context,
}) => {
  const walk = new Walk(page);
  await walk.begin('danger');
  await walk.answer({ danger_now: 'yes' });
  await context.setOffline(true);
  await leave(page);
  await expect(page).toHaveURL('about:blank');
  await context.setOffline(false);
});

test('the page for a device without network says nothing of the site and needs nothing from it', async ({
  page,
}) => {
  await page.goto('/blank.html');
  await expect(page.locator('script, link, img, a')).toHaveCount(0);
  const words = `${await page.title()} ${await page.locator('body').innerText()}`;
  expect(words).not.toMatch(/next step|child|worr|danger|help/i);
});

test(
  'opened again, the questions work, and Back goes one question at a time',
  wholeBrowser,
  async ({ page }) => {
    const walk = new Walk(page);
    await walk.begin('parent');
    await walk.answer({ danger_now: 'no' });
    await leave(page);
    await expectGone(page);
    await walk.begin('staff');
    await walk.answer({ danger_now: 'no' });
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('questions:danger_now.title'));
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      said('questions:imminent_sig_harm.title'),
    );
  },
);

test('nothing that is typed or chosen is remembered by the browser', wholeBrowser, async ({ page }) => {
  for (const address of ['/questions', '/services', '/set-up']) {
    await page.goto(address);
    await expect(page.locator('html.alive')).toBeAttached();
    const remembered = await page
      .locator('form, input, select, textarea')
      .evaluateAll((all) =>
        (all as HTMLInputElement[])
          .filter((one) => one.autocomplete !== 'off' && one.form?.autocomplete !== 'off')
          .map((one) => `${one.tagName} ${one.name}`),
      );
    expect(remembered, address).toEqual([]);
  }
});
