/** One visit on a cheap phone and a slow line: from the address to the first question, and from an answer to the next. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import keep from '../locales/en/keep.json' with { type: 'json' };
import { continueWords, type QuestionPage } from './firstQuestions.ts';
import type { Site } from './site.ts';

export interface App {
  readonly name: string;
  readonly site: Site;
  /** Of the first question. */
  readonly path: string;
  /** True once it responds to a press; left out if it always does. */
  readonly alive?: string;
}

export interface Visit {
  /** From requesting the address to the first question on the screen. */
  readonly firstQuestion: number;
  /** From the press to the next question on the screen. */
  readonly next: number;
  readonly jsBytes: number;
  readonly cssBytes: number;
  readonly htmlBytes: number;
  readonly cls: number;
  /** Time during which a press would have had to wait, up to the answer. */
  readonly tbt: number;
  /** The slowest press, timed by the browser; 0 if it left the page. */
  readonly press: number;
  readonly nodes: number;
}

const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

type Mark = (name: string, at: number) => void;

/** Generous: on a busy machine, slow results should be measured, not fail. */
const patience = 120_000;

/** Runs in each page before anything else; uses the wall clock, so that times are comparable between pages. */
function watch(titles: readonly string[]): void {
  const { mark } = globalThis as unknown as { mark: Mark };
  const now = (): number => performance.timeOrigin + performance.now();
  const painted = (then: () => void): void => {
    // One frame, and the first task after it: by then it is on the screen.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  };
  mark('asked', performance.timeOrigin);
  const wanted = new Map(titles.map((title, at) => [title, `question ${at + 1}`]));
  const look = (): void => {
    // The last is SurveyJS's markup: it has no headings.
    const headings = [...document.querySelectorAll('h1, h2, legend, .sd-question__title')];
    for (const [title, name] of wanted)
      if (headings.some(({ textContent }) => textContent.includes(title))) {
        wanted.delete(title);
        painted(() => mark(name, now()));
      }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button, input[type="button"]')) mark('pressed', now());
    },
    true,
  );

  const add = (type: string, handle: (entry: PerformanceEntry) => void, more = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(handle)).observe({
      type,
      buffered: true,
      ...more,
    });
  add('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
    // Shifts caused by a press are intended.
    if (!hadRecentInput) mark('shift', value);
  });
  add('longtask', ({ duration }) => mark('blocked', Math.max(0, duration - 50)));
  add(
    'event',
    ({ duration, name }) => {
      if (name === 'click') mark('press', duration);
    },
    { durationThreshold: 16 },
  );
}

/** Waits until the page stops using the processor. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 3_000 })));

interface Watched {
  readonly page: Page;
  readonly marks: ReadonlyMap<string, readonly number[]>;
  /** The wall clock when this was first seen. */
  readonly reached: (name: string) => Promise<number>;
  readonly forget: (name: string) => void;
}

/** A page on a cheap phone; offline if requested. */
async function open(context: BrowserContext, titles: readonly string[], line: object): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const marks = new Map<string, number[]>();
  await page.exposeFunction('mark', (name: string, at: number) => {
    marks.set(name, [...(marks.get(name) ?? []), at]);
  });
  // tsx names functions with a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(watch, titles);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { ...slow4g, ...line });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return {
    page,
    marks,
    forget: (name) => void marks.delete(name),
    reached: async (name) => {
      for (let waited = 0; waited < patience; waited += 20) {
        const [at] = marks.get(name) ?? [];
        if (at !== undefined) return at;
        await page.waitForTimeout(20);
      }
      throw new Error(`${page.url()}: ${name} was never seen.`);
    },
  };
}

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const titlesOf = ([first, second]: readonly QuestionPage[]): [string, string] =>
  [first, second].map((page) => page?.questions[0]?.title ?? '') as [string, string];

/** A visit with nothing cached from an earlier one. */
export async function visit(
  browser: Browser,
  { site, path, alive }: App,
  pages: readonly QuestionPage[],
): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const { page, marks, reached, forget } = await open(context, titlesOf(pages), {});
    site.takeSent();
    await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
    const shown = await reached('question 1');
    const asked = await reached('asked');
    if (alive !== undefined) await page.waitForSelector(alive);
    // Nobody answers before they have read the question: all that was requested has loaded by then.
    await page.waitForLoadState('networkidle');
    await settled(page);
    const sent = site.takeSent();
    const nodes = await page.evaluate(() => document.body.querySelectorAll('*').length);

    // Choosing is not measured, and each build hides its real radio buttons differently.
    await page
      .locator('input[value="no"]')
      .first()
      .evaluate((input) => (input as HTMLInputElement).click());
    await settled(page);
    forget('pressed');
    await page
      .locator('button, input[type="button"]')
      .and(page.getByRole('button', { name: continueWords }))
      .click();
    const next = await reached('question 2');
    const pressed = await reached('pressed');
    await settled(page);

    const sum = (name: string): number => (marks.get(name) ?? []).reduce((total, one) => total + one, 0);
    const bytes = (ending: string): number =>
      sent.filter(({ path: name }) => name.endsWith(ending)).reduce((total, one) => total + one.bytes, 0);
    return {
      firstQuestion: shown - asked,
      next: next - pressed,
      jsBytes: bytes('.js'),
      cssBytes: bytes('.css'),
      htmlBytes: bytes('.html'),
      cls: sum('shift'),
      tbt: sum('blocked'),
      press: Math.max(0, ...(marks.get('press') ?? [])),
      nodes,
    };
  } finally {
    await context.close();
  }
}

/** The page that a device shows offline instead of the neutral one: two lines, no script, no styles. */
const emptyPage = { path: '/blank.html', title: 'No connection' };

export interface KeptVisits {
  /** Until the first question is on the screen. */
  readonly question: readonly number[];
  /** Until a nearly empty kept page is on the screen: the browser's own share. */
  readonly empty: readonly number[];
}

/** Offline visits on a device with a kept copy, in milliseconds, one figure per visit. */
export async function keptVisits(
  browser: Browser,
  { site, path }: App,
  pages: readonly QuestionPage[],
  runs: number,
): Promise<KeptVisits> {
  const context = await browser.newContext(phone);
  const timed = async (address: string, title: string): Promise<number> => {
    const { page, reached } = await open(context, [title], { offline: true });
    await page.goto(`${site.origin}${address}`, { waitUntil: 'commit' });
    const took = (await reached('question 1')) - (await reached('asked'));
    await page.close();
    return took;
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${site.origin}/about`);
    await page.waitForSelector('html.alive');
    await page.getByRole('button', { name: keep.keep }).click();
    await page.getByText(keep.kept).waitFor();
    await page.close();
    await context.setOffline(true);
    const question: number[] = [];
    const empty: number[] = [];
    // The first does not count: it starts the worker.
    await timed(emptyPage.path, emptyPage.title);
    for (let run = 0; run < runs; run++) {
      question.push(await timed(path, titlesOf(pages)[0]));
      empty.push(await timed(emptyPage.path, emptyPage.title));
    }
    return { question, empty };
  } finally {
    await context.close();
  }
}
