/** Looking for help, as people do it: from the start page, from an advice, by search, with and without script. */
import type { Page } from '@playwright/test';
import { watchMoves } from './moves.ts';
import { expect, expectAccessible, test, wholeBrowser } from './test.ts';
import { Walk } from './walk.ts';
import { said } from './words.ts';

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a topic is two taps from the start page, and its questions begin with it ticked', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: said('ui:start.find.topics') })
    .click();
  await heading(page, said('directory:topics.title'));
  await expectAccessible(page);
  await page
    .getByRole('link', { name: said('topic-titles:neglect'), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/topics\/neglect$/);
  await heading(page, said('topic-titles:neglect'));
  await expectAccessible(page);
  await page.getByRole('link', { name: said('directory:topic.begin') }).click();
  const walk = new Walk(page);
  await walk.answerAll([
    { danger_now: 'no' },
    { imminent_sig_harm: 'no' },
    { audience: 'teacher' },
    { subject: 'child' },
  ]);
  const box = page.getByRole('checkbox', {
    name: said('questions:topics.values.neglect.label'),
    exact: true,
  });
  await expect(box).toBeChecked();
  await expect(page).toHaveURL(/\/questions$/);
});

test('the list of services is searched, narrowed, and leads to a service', wholeBrowser, async ({ page }) => {
  await page.goto('/services');
  await heading(page, said('directory:services.title'));
  await expectAccessible(page);
  const search = page.getByRole('searchbox', { name: said('directory:services.search.label') });
  for (const [words, found] of [
    ['sexting', said('topic-titles:sexting')],
    ['my dad hits my mum', said('topic-titles:domestic-abuse')],
    ['worried about radicalised son', said('topic-titles:radicalisation-prevent')],
  ] as const) {
    await search.fill(words);
    await expect(page.getByRole('link', { name: found, exact: true })).toBeVisible();
  }
  await search.fill('babcock');
  await expect(page.getByText(/Babcock/).first()).toBeVisible();
  await search.fill('sane');
  const sane = page.getByRole('heading', { level: 3 }).first().getByRole('link', { name: /^SANE/ });
  await expect(sane).toBeVisible();
  await expectAccessible(page);
  expect(new URL(page.url()).search, 'what is typed stays on the page').toBe('');
  await sane.click();
  await heading(page, /^SANE/);
  await expect(page).toHaveURL(/\/services\/sane$/);
  await expectAccessible(page);
  await page.goBack();
  await expect(search, 'what was typed is still there').toHaveValue('sane');
  await expect(sane).toBeVisible();
});

test('a word that nobody knows leads to people', async ({ page }) => {
  await page.goto('/services');
  await page.getByRole('searchbox').fill('xyzzy plugh');
  await expect(page.getByRole('heading', { name: said('directory:services.none.heading') })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
  await expectAccessible(page);
});

test(
  'a parent looks for help without a trace in address, title or history',
  wholeBrowser,
  async ({ page }) => {
    const walk = new Walk(page);
    await walk.begin('parent');
    await walk.answer({ danger_now: 'no' });
    await walk.passPause();
    const { url, title } = { url: page.url(), title: await page.title() };
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: said('ui:frame.services') })
      .click();
    await heading(page, said('directory:services.title'));
    expect(page.url()).toBe(url);
    await expect(page).toHaveTitle(said('ui:title.start'));
    expect(title).not.toBe('');
    await page.getByRole('searchbox').fill('bereavement');
    await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(
      page.getByRole('heading', { level: 2, name: said('directory:service.reachHeading') }),
    ).toBeVisible();
    expect(page.url()).toBe(url);
    await expect(page).toHaveTitle(said('ui:title.start'));
    await expectAccessible(page);
    await page.goBack();
    await heading(page, said('directory:services.title'));
    await page.goBack();
    await heading(page, said('questions:imminent_sig_harm.title', 'parent'));
  },
);

test('what is due for a check can be narrowed to one kind', async ({ page }) => {
  await page.goto('/facts-to-check');
  await heading(page, said('facts:title'));
  await expect(page.locator('html.alive'), 'the page listens').toBeAttached();
  await page.getByRole('combobox').selectOption({ value: 'out-of-area' });
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expectAccessible(page);
});

test('a school can be set up from the one that is live', async ({ page }) => {
  await page.goto('/set-up');
  await heading(page, said('directory:setUp.title'));
  await expectAccessible(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [address, words] of [
    ['/topics', said('topic-titles:neglect')],
    ['/topics/domestic-abuse', said('directory:topic.firstHeading')],
    ['/services', 'Childline'],
    ['/services/childline', '0800 1111'],
    ['/facts-to-check', said('facts:intro')],
  ] as const)
    test(`${address} can be read`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
      await expect(page.locator('a[href="tel:999"]:visible').first()).toBeVisible();
    });

  test('an answer that is given all the same gets into no address', async ({ page }) => {
    await page.goto('/questions');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: said('ui:question.continue') }).click();
    await expect(page).toHaveURL(/\/questions$/);
  });
});

test('an answer given before the script has come is not lost', async ({ page }) => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/questions', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: said('questions:danger_now.values.no.label'), exact: true }).check();
  await page.getByRole('button', { name: said('ui:question.continue') }).click();
  await expect(page).toHaveURL(/\/questions$/);
  go();
  await heading(page, said('questions:imminent_sig_harm.title'));
  await expect(page).toHaveURL(/\/questions$/);
});

test(
  'leaving hides the page, forgets the answers and leaves nothing to come back to',
  wholeBrowser,
  async ({ page, faults }) => {
    const walk = new Walk(page);
    await page.route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
    await walk.begin('staff');
    await walk.answerAll([{ danger_now: 'no' }, { imminent_sig_harm: 'no' }, { audience: 'teacher' }]);
    const helpNow = page.getByRole('region', { name: said('ui:emergency.label') });
    await helpNow
      .getByRole('link', { name: said('ui:emergency.leave') })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
    for (let back = 0; back < 4; back += 1) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await expect(page.getByText(said('questions:topics.title'))).toHaveCount(0);
    }
    // The neutral page is the one place off the site that anybody is sent to.
    const off = faults.filter((fault) => !fault.includes('https://www.bbc.co.uk/weather'));
    faults.splice(0, faults.length, ...off);
  },
);

for (const width of [320, 390, 1280]) {
  test(`nothing moves away under the reader's eyes when the list starts to listen, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const moves = await watchMoves(page);
    // Looked at well before it listens. What moves while the page is still being read is not meant here.
    await page.route('**/assets/index-*.js', async (route) => {
      await moves.begin();
      await route.continue();
    });
    await page.goto('/services');
    await expect(page.locator('html.alive')).toBeAttached();
    expect(await moves.far()).toBeLessThan(0.001);
  });

  test(`nor when it is so late that the page says so, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const moves = await watchMoves(page);
    await page.route('**/assets/ServicesScreen-*.js', async (route) => {
      await moves.begin();
      await expect(page.getByText(said('ui:dead'))).toBeVisible();
      await route.continue();
    });
    await page.goto('/services');
    await expect(page.locator('html.alive')).toBeAttached();
    await expect(page.getByText(said('ui:dead'))).toBeHidden();
    await expect(page.locator('.emergency details')).not.toHaveAttribute('open');
    expect(await moves.far()).toBeLessThan(0.001);
  });
}
