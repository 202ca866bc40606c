/** The policy in a real browser, with the headers a server sends. That no screen breaks it: every browser test watches. */
import { expect, test as watched } from './test.ts';
import { test as base } from '@playwright/test';
import { policyIn } from '../../src/policy/policy.ts';

const pages = [
  '/',
  '/questions',
  '/topics/neglect',
  '/services',
  '/services/childline',
  '/set-up',
  '/nothing',
];

watched(
  'every page says the same in its head and in its header, and is a world of its own',
  async ({ page }) => {
    for (const address of pages.filter((one) => one !== '/nothing')) {
      const response = await page.goto(address);
      const meta = policyIn((await response?.text()) ?? '');
      expect(await response?.headerValue('content-security-policy')).toBe(`${meta}; frame-ancestors 'none'`);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    }
  },
);

watched(
  'the first pages look as they should before the sheet has come, and need it for nothing',
  async ({ page }) => {
    // Held back for good; what it holds up is not there.
    await page.route('**/*.css', () => undefined);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('link', { name: 'Leave this page' }).first()).toBeVisible();
    const look = () =>
      page.evaluate(() => {
        const { fontFamily, backgroundColor } = getComputedStyle(document.body);
        const [ring] = document.querySelectorAll('.emergency__ring');
        return { fontFamily, backgroundColor, ring: ring && getComputedStyle(ring).backgroundColor };
      });
    const before = await look();
    expect(before.ring).not.toBe('rgba(0, 0, 0, 0)');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('/');
    expect(await look()).toEqual(before);
  },
);

/** These are meant to be refused, and a refusal is noise. */
base('nothing can be sent, run or written into a page that is not the page’s own', async ({ page }) => {
  await page.goto('/');
  const tried = await page.evaluate(async () => {
    const state = window as unknown as { ran?: boolean; violations: string[] };
    state.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      state.violations.push(effectiveDirective),
    );
    const fails = async (work: () => unknown): Promise<boolean> => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const refused = {
      fetch: await fails(() => fetch('/icon.svg')),
      html: await fails(() => {
        // eslint-disable-next-line no-restricted-syntax -- tried in order to be refused
        document.body.innerHTML = '<p>x</p>';
      }),
      text: await fails(() => {
        script.textContent = 'window.ran = true';
      }),
      // From a timer: what a test runs directly may do what a page may not.
      eval: await new Promise((resolve) =>
        // eslint-disable-next-line no-eval -- tried in order to be refused
        setTimeout(() => resolve(fails(() => (0, eval)('window.ran = true')))),
      ),
      worker: await fails(() => navigator.serviceWorker.register('/sw.js')),
    };
    const style = document.createElement('style');
    style.textContent = 'body { color: red !important }';
    document.head.append(style);
    const form = document.createElement('form');
    form.action = '/elsewhere';
    document.body.append(form);
    form.submit();
    return { refused, colour: getComputedStyle(document.body).color };
  });
  expect(tried.refused).toEqual({ fetch: true, html: true, text: true, eval: true, worker: true });
  expect(tried.colour).not.toBe('rgb(255, 0, 0)');
  // The browser reports a refusal when it comes to it.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { violations: string[] }).violations))
    .toEqual(
      expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'style-src-elem', 'form-action']),
    );
  expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
  expect(new URL(page.url()).pathname).toBe('/');
});
