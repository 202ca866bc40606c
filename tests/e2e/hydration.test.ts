/**
 * React takes over what was prerendered as it is, and says nothing, on every page in every language. Text and elements that
 * differ are reported by every build of React; attributes only by its development build, so each kind of page is opened
 * in that too.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as bare, type Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { serve, type Served } from './serve.ts';
import { expect, test } from './test.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !['404.html', 'blank.html'].includes(name),
);
const addresses = files.map((name) => `/${name.replace(/(^|\/)index\.html$|\.html$/, '')}`).sort();
/** One of each kind that has an address of its own. */
const oneOfEach = kinds.flatMap(({ from, noted }) => (typeof from === 'string' && !noted ? [from] : []));
const languages = ['en', 'zz'] as const;
const numbers = ['tel:999', 'tel:+441905822666', 'tel:+448001111'];

async function open(page: Page, address: string, language: (typeof languages)[number]): Promise<void> {
  await page.goto(language === 'en' ? address : `${address}?lng=${language}`, { waitUntil: 'commit' });
  await page.locator('html.alive').waitFor();
}

test('every page has the numbers before any script', () => {
  expect(addresses.length).toBeGreaterThan(190);
  for (const name of files) {
    const html = readFileSync(join(dist, name), 'utf8');
    const beforeApp = html.slice(0, html.indexOf('<div id="root"'));
    for (const number of numbers) expect(beforeApp, name).toContain(`href="${number}"`);
  }
});

/** Many in one test, as each takes less time than making a page for it. */
const share = 25;
for (let from = 0; from < addresses.length; from += share)
  test(`pages ${from + 1} to ${Math.min(from + share, addresses.length)} are taken over as they are`, async ({
    page,
    faults,
  }) => {
    for (const address of addresses.slice(from, from + share)) {
      await open(page, address, 'en');
      expect(faults, address).toEqual([]);
    }
  });

test('each kind of page begins without a word in the pseudo-language', async ({ page, faults }) => {
  for (const address of oneOfEach) {
    await open(page, address, 'zz');
    expect(faults, address).toEqual([]);
  }
});

test('a page whose words differ is reported', async ({ page, faults }) => {
  await page.route('**/topics/neglect', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/(<h1[^>]*>)/, '$1Other words: '),
    });
  });
  await open(page, '/topics/neglect', 'en');
  expect(faults.splice(0)).toEqual([expect.stringMatching(/^error: .*#418/)]);
});

bare.describe('the development build', () => {
  bare.describe.configure({ mode: 'default' });
  let served: Served;

  bare.beforeAll(async () => {
    bare.setTimeout(600_000);
    execFileSync('npm', ['run', '--silent', 'build:development'], { cwd: root, stdio: 'inherit' });
    served = await serve(join(root, 'dist-dev'));
  });
  bare.afterAll(() => served.close());

  /** All that React says, but its advertisement. */
  function listen(page: Page): string[] {
    const said: string[] = [];
    page.on('console', (message) => {
      if (!message.text().includes('Download the React DevTools')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    return said;
  }

  for (const language of languages)
    bare(`takes over each kind of page as it is, in ${language}`, async ({ page }) => {
      const said = listen(page);
      for (const address of oneOfEach) {
        await open(page, served.origin + address, language);
        expect(said, address).toEqual([]);
      }
    });

  bare('reports an attribute that differs', async ({ page }) => {
    const said = listen(page);
    await page.route('**/topics/neglect', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('<main class="', '<main class="other ') });
    });
    await open(page, `${served.origin}/topics/neglect`, 'en');
    expect(said).toEqual([expect.stringContaining('some attributes')]);
  });
});
