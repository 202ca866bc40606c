/**
 * Many readers have their browser translate the page. A translator takes the texts out of the page; whatever changes
 * afterwards must change in words, name and number together, or the eye reads one team and the finger rings another.
 */
import type { Page } from '@playwright/test';
import { come, kinds, type Kind } from './kinds.ts';
import { expect, test } from './test.ts';
import { seen, translateEarly, translateNow } from './translator.ts';
import { said } from './words.ts';

type Change = (page: Page) => Promise<unknown>;

const turn =
  (key: string, value: string): Change =>
  async (page) => {
    const fold = page.locator(`main details:has([name="${key}"]):not([open]) > summary`);
    if ((await fold.count()) > 0) await fold.click();
    const input = page.locator(`main [name="${key}"]`);
    if ((await input.first().evaluate(({ tagName }) => tagName)) === 'SELECT')
      await input.selectOption(value);
    else await page.locator(`main input[name="${key}"][value="${value}"]`).check({ force: true });
  };
const search =
  (words: string): Change =>
  (page) =>
    page.getByRole('searchbox').fill(words);
const press =
  (key: string): Change =>
  (page) =>
    page
      .getByRole('button', { name: said(key), exact: true })
      .first()
      .click();

const tick =
  (topic: string): Change =>
  (page) =>
    page.locator(`main input[name="topics"][value="${topic}"]`).check({ force: true });
const untick: Change = (page) => page.locator('.worries__ticked button').first().click();

/** Each of them changes whom to ring. */
const theSituation = [
  turn('lives_in_worcs', 'no'),
  turn('home_council', 'csc-birmingham'),
  turn('dsl_reachable', 'no'),
  turn('clock', 'out_of_hours'),
  turn('home_council', 'csc-herefordshire'),
  turn('lives_in_worcs', 'yes'),
  turn('school_open', 'no'),
  press('advice-page:copy'),
];

/** What changes on a screen by itself or by what a reader does there. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'the worries to tick': [search('hits'), tick('physical_abuse'), search(''), untick],
  'one question': [press('ui:question.continue')],
  'the advice on suspected harm': theSituation,
  'the advice for a parent': theSituation,
  'the services': [search('sexting'), search('xyzzy plugh'), search('my dad hits my mum'), search('')],
  'a school to set up': [press('set-up:begin.empty'), press('set-up:check.button')],
};

/** What is read once nothing has changed for a while. */
async function settled(page: Page): Promise<readonly string[]> {
  let before = await seen(page);
  for (let same = 0; same < 3;) {
    await page.waitForTimeout(100);
    const now = await seen(page);
    same = now.join() === before.join() ? same + 1 : 0;
    before = now;
  }
  return before;
}

type Steps = readonly (readonly string[])[];

/** What is read at first, and after each change. */
async function readAfter(page: Page, done: readonly Change[]): Promise<Steps> {
  const steps = [await settled(page)];
  for (const change of done) {
    await change(page);
    steps.push(await settled(page));
  }
  return steps;
}

/** A translated page reads the same, however long the translator takes. */
async function expectReads(page: Page, done: readonly Change[], steps: Steps): Promise<void> {
  await expect.poll(() => seen(page)).toEqual(steps[0]);
  for (const [at, change] of done.entries()) {
    await change(page);
    await expect.poll(() => seen(page), `after change ${at + 1}`).toEqual(steps[at + 1]);
  }
}

const suspectedHarm: Kind = {
  name: 'the advice on suspected harm',
  from: {
    door: 'staff',
    steps: [
      { danger_now: 'no' },
      { imminent_sig_harm: 'no' },
      { audience: 'teacher' },
      { subject: 'child' },
      { topics: ['neglect'] },
      { referral_status: 'none' },
      { sig_harm_suspected: 'yes' },
      { risk_from_family: 'no' },
    ],
  },
};

for (const kind of [...kinds, suspectedHarm])
  test(`${kind.name}, translated early or late, says what it says untranslated`, async ({
    page,
    context,
    faults,
  }) => {
    const done = changes[kind.name] ?? [];
    const errors: string[] = [];
    const another = async (): Promise<Page> => {
      const other = await context.newPage();
      other.on('pageerror', ({ message }) => errors.push(message));
      return other;
    };
    const comeTo = (there: Page) =>
      come(there, { ...kind, ...(there === page ? {} : { noted: undefined }) }, faults);
    await comeTo(page);
    const plain = await readAfter(page, done);

    const early = await another();
    await translateEarly(early);
    await comeTo(early);
    await expectReads(early, done, plain);

    // Where nothing changes, a late translator disturbs nothing.
    if (done.length > 0) {
      const late = await another();
      await comeTo(late);
      await translateNow(late);
      await expectReads(late, done, plain);
    }
    expect(errors).toEqual([]);
  });

/** From one page to others of its kind, where what was drawn for the one is there for the other. */
const wander: readonly Change[] = [
  (page) =>
    page
      .getByRole('link', { name: said('topic-titles:neglect') })
      .first()
      .click(),
  (page) => page.locator('main a[href^="/services/"]').first().click(),
  (page) => page.goBack(),
  (page) => page.goBack(),
  (page) =>
    page
      .getByRole('link', { name: said('topic-titles:bullying-cyberbullying') })
      .first()
      .click(),
  (page) => page.locator('main a[href^="/topics/"]').first().click(),
];

test('from page to page within the site, translated early', async ({ page, context }) => {
  const begin = async (there: Page): Promise<void> => {
    await there.goto('/topics');
    await there.locator('html.alive').waitFor();
  };
  await begin(page);
  const plain = await readAfter(page, wander);
  const early = await context.newPage();
  await translateEarly(early);
  await begin(early);
  await expectReads(early, wander, plain);
});

test('the error of a script that is not ours leaves nothing unfolded above the question', async ({
  page,
  faults,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      throw new Error('not ours');
    });
  });
  await page.goto('/questions');
  await page.locator('html.alive').waitFor();
  await expect(page.locator('.emergency__more')).not.toHaveAttribute('open');
  await expect(page.locator('#dead')).toBeHidden();
  expect(faults.splice(0)).toEqual([expect.stringContaining('not ours')]);
});
