/**
 * What a whole journey costs readers who pay for data: all that a browser requests from the start page to the advice with
 * everything that comes after it, compressed as a good server would. docs/speed.md says what the figures are made of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { unfold } from './unfold.ts';
import { said } from './words.ts';
import type { Voice } from '../../flows/vocabulary/questions.ts';

const recordFile = resolve(import.meta.dirname, '../../bench/bytes.json');
/** No journey may ask for more: docs/speed.md says what the second edition of the rules added. */
const mostOfAll = 210_000;
/** Nor a page before its first question can be answered. */
const mostBeforeAnAnswer = 135_000;
/** More than this above the record needs a reason. */
const unexplained = 1.05;
const howToRecord = `If it is worth it, say why: BYTES_BECAUSE="…" npx playwright test tests/e2e/bytes.test.ts --workers=1`;

const kinds = ['html', 'js', 'css', 'other'] as const;
type Bytes = Readonly<Record<(typeof kinds)[number], number>>;

interface Recorded {
  readonly because: string;
  readonly journeys: Readonly<Record<string, Bytes>>;
}

const total = (bytes: Bytes): number => kinds.reduce((sum, kind) => sum + bytes[kind], 0);

/** The bytes of everything the page asks for from now on, once, as brotli makes them; a file asked for twice is cached. */
function countBytes(page: Page): () => Promise<Bytes> {
  const answers = new Map<string, Promise<readonly [kind: keyof Bytes, bytes: number]>>();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const kind = kinds.find((one) => type.includes(one === 'js' ? 'javascript' : one)) ?? 'other';
    answers.set(
      response.url(),
      response.body().then((body) => [kind, brotliCompressSync(body).length] as const),
    );
  });
  return async () => {
    const bytes = { html: 0, js: 0, css: 0, other: 0 };
    for (const [kind, size] of await Promise.all(answers.values())) bytes[kind] += size;
    return bytes;
  };
}

type Step = Readonly<Record<string, readonly string[]>> | 'pause';

const calm: readonly Step[] = [{ danger_now: ['no'] }, { imminent_sig_harm: ['no'] }];

const journeys: readonly { who: Voice; steps: readonly Step[] }[] = [
  {
    who: 'staff',
    steps: [
      ...calm,
      { audience: ['teacher'] },
      { subject: ['child'] },
      { topics: ['neglect', 'mental_health'] },
      { referral_status: ['none'] },
      { sig_harm_suspected: ['yes'] },
      { risk_from_family: ['no'] },
    ],
  },
  {
    who: 'parent',
    steps: [
      { danger_now: ['no'] },
      'pause',
      { imminent_sig_harm: ['no'] },
      { audience: ['parent_carer'] },
      { subject: ['child'] },
      { topics: ['bullying'] },
      { referral_status: ['none'] },
      { sig_harm_suspected: ['yes'] },
      { risk_from_family: ['no'] },
    ],
  },
];

async function take(page: Page, step: Step, voice: Voice): Promise<void> {
  if (step === 'pause') {
    await page.getByRole('button', { name: said('ui:pause.continue') }).click();
    return;
  }
  for (const [key, values] of Object.entries(step))
    for (const value of values) {
      await unfold(page, key, value);
      await page
        .getByRole('group', { name: said(`questions:${key}.title`, voice) })
        .getByLabel(said(`questions:${key}.values.${value}.label`, voice), { exact: true })
        .check();
    }
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
}

for (const { who, steps } of journeys)
  test(`a whole journey of ${who} asks for hardly more than before`, async ({ page }) => {
    const counted = countBytes(page);
    await page.goto('/');
    await page.getByRole('link', { name: said(`ui:start.${who}`) }).click();
    for (const step of steps) await take(page, step, who);
    await expect(page).toHaveTitle(said('ui:title.start'));
    // The last to come: the services in full.
    await expect(page.getByRole('heading', { name: said('service-card:moreHelp') })).toBeVisible();
    const bytes = await counted();

    const shown = kinds.map((kind) => `${kind} ${(bytes[kind] / 1000).toFixed(1)}`).join(', ');
    process.stdout.write(`  ${who}: ${(total(bytes) / 1000).toFixed(1)} kB brotli (${shown})\n`);

    const recorded = JSON.parse(readFileSync(recordFile, 'utf8')) as Recorded;
    const because = process.env['BYTES_BECAUSE'] ?? '';
    if (because !== '') {
      const next: Recorded = { because, journeys: { ...recorded.journeys, [who]: bytes } };
      writeFileSync(recordFile, `${JSON.stringify(next, null, 2)}\n`);
      return;
    }
    expect(total(bytes)).toBeLessThanOrEqual(mostOfAll);
    const before = recorded.journeys[who];
    if (!before) throw new Error(`bench/bytes.json has no record of ${who}. ${howToRecord}`);
    expect(
      total(bytes),
      `more than 5 % above the record of ${total(before)} bytes. ${howToRecord}`,
    ).toBeLessThanOrEqual(total(before) * unexplained);
  });

test('the first question can be answered before much has come', async ({ page }) => {
  const counted = countBytes(page);
  // What is not needed for it may come later; here it does not come at all.
  let heldBack = 0;
  await page.route('**/assets/following-*.js', () => {
    heldBack += 1;
  });
  await page.goto('/questions', { waitUntil: 'commit' });
  await page.locator('html.alive').waitFor();
  await expect(
    page.getByRole('radio', { name: said('questions:danger_now.values.no.label'), exact: true }),
  ).toBeEnabled();
  const bytes = await counted();
  const shown = kinds.map((kind) => `${kind} ${(bytes[kind] / 1000).toFixed(1)}`).join(', ');
  process.stdout.write(
    `  until it can be answered: ${(total(bytes) / 1000).toFixed(1)} kB brotli (${shown})\n`,
  );
  expect(heldBack, 'what follows is one file, and asked for').toBe(1);
  expect(total(bytes)).toBeLessThanOrEqual(mostBeforeAnAnswer);
});
