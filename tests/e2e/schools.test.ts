/** A site stamped for three schools from the built one, served as plain files and walked as people do. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import directory from '../../locales/en/directory.json' with { type: 'json' };
import keep from '../../locales/en/keep.json' with { type: 'json' };
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import { serve } from './serve.ts';
import { expect, expectAccessible, test as watched, wholeBrowser } from './test.ts';
import { Walk } from './walk.ts';
import { said } from './words.ts';
import { ring } from '../numbers.ts';

interface Site {
  readonly origin: string;
  /** What the command said, and how it ended. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const westlands = {
  name: 'Westlands First School',
  address: '/schools/westlands',
  office: 'tel:+441905772740',
};
/** Of another council, whose front door is the school's own word. */
const secondary = {
  name: 'Example Secondary School',
  address: '/schools/example-secondary',
  office: 'tel:+441632960100',
  lead: 'tel:+441632960101',
  frontDoor: 'tel:+441632960200',
};
const worcestershire = ring.frontDoor.href;

const test = watched.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what is wanted
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'stamped-'));
      const [profiles, out] = [join(folder, 'profiles'), join(folder, 'out')];
      cpSync(resolve('schools/examples'), profiles, { recursive: true });
      cpSync(resolve('schools/westlands.json'), join(profiles, 'westlands.json'));
      writeFileSync(join(profiles, 'broken.json'), '{ "slug": "broken" }');
      mkdirSync(out);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/schools.ts', '--profiles', profiles, '--out', out],
        { encoding: 'utf8' },
      );
      const { origin, close } = await serve(out);
      await use({ origin, status, stdout, stderr });
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
});

test('the command stamps the good ones, tells what is wrong with the bad one and ends with 1', ({ site }) => {
  expect(site.stdout).toMatch(/^3 schools stamped, 1 failed; \d+ files of their own \(0\.\d MB\)/);
  expect(site.stderr).toMatch(/broken\.json: broken: name is missing\. Mend: /);
  expect(site.status).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test("from the list of schools to a school's page, which has its own numbers", async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('a[href="tel:999"]:visible').first()).toBeVisible();
    await expect(
      page.locator(`a[href="${worcestershire}"]`),
      'the schools have different councils',
    ).toHaveCount(0);
    await page.getByRole('link', { name: secondary.name }).click();
    await expect(page).toHaveURL(secondary.address);
    const line = page.getByRole('region', { name: said('ui:emergency.label') });
    await expect(line.locator(`a[href="${secondary.office}"]`)).toHaveCount(1);
    await expect(line.locator(`a[href="${secondary.frontDoor}"]:visible`).first()).toBeVisible();
    await expect(page.locator(`a[href="${westlands.office}"], a[href="${worcestershire}"]`)).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText(secondary.name);
  });

  test('a page that is not there says so and keeps 999', async ({ page, faults }) => {
    const response = await page.goto('/schools/nowhere/questions');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('ui:notFound.title'));
    await expect(page.locator('a[href="tel:999"]:visible').first()).toBeVisible();
    // The browser says so itself.
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});

test('the list of schools is complete and has no fault a machine can find', async ({ page, site }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(directory.findSchool.title);
  await expect(page.getByRole('main').getByRole('link')).toHaveText([
    'Example Secondary School',
    'Example Trust First School and Nursery',
    'Westlands First School',
  ]);
  expect(site.stderr).not.toContain('westlands');
  await expectAccessible(page);
});

test('each page of a school comes drawn, and is taken over as it is', async ({ page }) => {
  // Marks the heading from the file: a new render would lose the mark.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const heading = document.querySelector('h1');
      if (!heading) return;
      heading.dataset['served'] = 'yes';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const { address } = secondary;
  for (const path of ['', '/questions', '/about', '/services', '/topics', '/school']) {
    await page.goto(`${address}${path}`);
    await expect(page.locator('html.alive')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-served', 'yes');
    await expect(page.getByRole('banner')).toContainText(secondary.name);
    for (const href of await page.locator('#root a[href^="/"]').evaluateAll(hrefsOf))
      expect(href).toMatch(/^(\/schools\/example-secondary([/?#]|$)|\/(topics|services)\/|\/set-up)/);
  }
  for (const path of ['/topics/neglect', '/services/nspcc', '/about', '/topics', '/services', '/set-up']) {
    await page.goto(path);
    await expect(page.locator('html.alive')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-served', 'yes');
    await expect(page.getByRole('banner')).not.toContainText('School');
  }
});

test('the facts to check are drawn when they are wanted, with those of the school', async ({ page }) => {
  await page.goto(`${secondary.address}/facts-to-check`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(directory.facts.title);
  await expect(page.getByRole('banner')).toContainText(secondary.name);
  await expect(page.getByRole('main')).toContainText(secondary.name);
});

const hrefsOf = (links: Element[]): string[] => links.map((link) => link.getAttribute('href') ?? '');

test('an advice names the people of this school and the door of its council, nobody else', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: secondary.name }).click();
  await page.getByRole('link', { name: said('ui:start.staff') }).click();
  const walk = new Walk(page);
  await walk.answerAll([
    { danger_now: 'no' },
    { imminent_sig_harm: 'no' },
    { audience: 'other_staff' },
    { subject: 'child' },
    { topics: ['neglect'] },
    { referral_status: 'none' },
    { sig_harm_suspected: 'yes' },
    { risk_from_family: 'yes' },
  ]);
  await expect(page.getByRole('button', { name: said('advice-page:finish') })).toBeVisible();
  await expect(page).toHaveURL(`${secondary.address}/questions`);
  const main = page.getByRole('main');
  await expect(main.locator(`a[href="${secondary.lead}"]`).first()).toBeVisible();
  await expect(main.locator(`a[href="${secondary.frontDoor}"]`).first()).toBeVisible();
  await expect(page.locator(`a[href="${westlands.office}"], a[href="${worcestershire}"]`)).toHaveCount(0);
  const people: unknown = JSON.parse(readFileSync('schools/westlands.json', 'utf8'));
  for (const [, name = ''] of JSON.stringify(people).matchAll(/"name":"([^"]+)"/g))
    await expect(main).not.toContainText(name);
  await expectAccessible(page);
});

test(
  'a page about a topic takes the school along, until it is opened by itself',
  wholeBrowser,
  async ({ page }) => {
    const title = topicTitles.neglect;
    const home = page.getByRole('link', { name: said('ui:name'), exact: true });
    await page.goto(`${westlands.address}/topics`);
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveURL('/topics/neglect');
    await expect(page.getByRole('banner')).toContainText(westlands.name);
    await expect(home).toHaveAttribute('href', westlands.address);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('banner')).not.toContainText(westlands.name);
    await expect(page.locator(`a[href="${westlands.office}"]`)).toHaveCount(0);

    await page.goBack();
    await expect(page).toHaveURL(`${westlands.address}/topics`);
    await expect(page.getByRole('banner')).toContainText(westlands.name);

    await page.goto('/topics/neglect');
    await expect(page.locator('html.alive')).toBeAttached();
    await home.click();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(directory.findSchool.title);
  },
);

test('Back pressed before the page listens leads to the school all the same', async ({ page }) => {
  await page.goto(`${westlands.address}/topics`);
  await page.getByRole('main').getByRole('link', { name: topicTitles.neglect, exact: true }).first().click();
  await expect(page).toHaveURL('/topics/neglect');
  let letCome = (): void => undefined;
  const wanted = new Promise<void>((come) => (letCome = come));
  await page.route(
    '**/assets/index-*.js',
    async (route) => {
      await wanted;
      await route.continue();
    },
    { times: 1 },
  );
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('banner')).not.toContainText(westlands.name);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(`${westlands.address}/topics`);
  letCome();
  await expect(page.getByRole('banner')).toContainText(westlands.name);
  await expect(page.locator(`a[href="${westlands.office}"]`).first()).toBeAttached();
});

test('nothing of such a site is kept on a device, and copies of a site that it replaces end', async ({
  page,
}) => {
  await page.goto(`${secondary.address}/about`);
  await expect(page.locator('html.alive')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('ui:about.title'));
  await expect(page.getByText(keep.heading)).toHaveCount(0);
  await expect(page.locator('#age')).toHaveCount(0);
  const worker = await page.request.get('/sw.js');
  expect(await worker.text()).toContain('registration.unregister()');
  expect((await page.request.get('/blank.html')).status()).toBe(200);
});

test('an address that is not there leads back to the list of schools', async ({ page, faults }) => {
  await page.goto('/questions');
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
  await expect(page.locator('html.alive')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('ui:notFound.title'));
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(directory.findSchool.title);
});
