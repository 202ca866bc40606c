/** Every kind of screen: how a reader comes to it, and how they go on from it. */
import type { Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { expect } from '../e2e/test.ts';
import { said } from '../e2e/words.ts';
import { answer, walk, type Door, type Steps } from './walk.ts';

export interface Screen {
  readonly name: string;
  /** Its own address, which can be opened directly; a screen within the questions has none but theirs. */
  readonly address?: string;
  /** Come to through the questions: by which door, and what is answered. */
  readonly by?: { readonly door: Door; readonly steps: Steps };
  /** An answer was forgotten when the last page was sent. */
  readonly forgotten?: true;
  /** What this tab keeps across a reload; the answers of parents and young people never are. */
  readonly kept?: true;
  /** Its script comes after the app's own. */
  readonly late?: true;
  /** Needs the services' facts, which come in a file of their own. */
  readonly directory?: true;
  /** The next thing a reader does here, and that it is done. */
  readonly goOn: (page: Page) => Promise<void>;
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const firstQuestion = said('questions:danger_now.title');

/** Through the start page into the questions: links and script both have to work. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: said('ui:name'), exact: true }).click();
  await expect(heading(page)).toHaveText(said('ui:start.title'));
  await page.getByRole('link', { name: said('ui:start.staff') }).click();
  await expect(heading(page)).toHaveText(firstQuestion);
  await answer(page, { danger_now: 'no' });
  await expect(heading(page)).not.toHaveText(firstQuestion);
}

/** One step back and another answer. */
export async function backAndOn(page: Page): Promise<void> {
  const before = await heading(page).innerText();
  await page
    .getByRole('main')
    .getByRole('button', { name: said('ui:question.back'), exact: true })
    .click();
  await expect(page.locator('form.question')).toBeVisible();
  await expect(heading(page)).not.toHaveText(before);
  await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
  await expect(heading(page)).toHaveText(before);
}

const calm: Steps = [{ danger_now: 'no' }, { imminent_sig_harm: 'no' }];
const calmWorry = (topic: string): Steps => [
  { subject: 'child' },
  { topics: [topic] },
  { referral_status: 'none' },
  { sig_harm_suspected: 'no' },
  { risk_from_family: 'no' },
];
const lowMood = calmWorry('mental_health');

const answerNo = async (page: Page): Promise<void> => {
  await answer(page, { danger_now: 'no' });
  await expect(heading(page)).toHaveText(said('questions:imminent_sig_harm.title'));
};

export const kinds: readonly Screen[] = [
  { name: 'start', address: '/', goOn: begin },
  { name: 'question', address: '/questions', goOn: answerNo },
  {
    name: 'question, error',
    by: { door: 'staff', steps: [] },
    forgotten: true,
    goOn: answerNo,
  },
  {
    name: 'pause',
    by: { door: 'parent', steps: [{ danger_now: 'no' }] },
    async goOn(page) {
      await page.getByRole('button', { name: said('ui:pause.continue') }).click();
      await expect(heading(page)).toHaveText(said('questions:imminent_sig_harm.title', 'parent'));
    },
  },
  {
    name: 'advice, 999',
    by: { door: 'danger', steps: [{ danger_now: 'yes' }] },
    async goOn(page) {
      await page.getByRole('button', { name: said('advice:everyoneSafe') }).click();
      await expect(heading(page)).toHaveText(said('questions:imminent_sig_harm.title'));
    },
  },
  {
    name: 'advice, staff',
    by: {
      door: 'staff',
      steps: [
        ...calm,
        { audience: 'teacher' },
        ...lowMood,
        { needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' },
      ],
    },
    kept: true,
    goOn: backAndOn,
  },
  {
    name: 'advice, parent',
    by: {
      door: 'parent',
      steps: [
        ...calm,
        { audience: 'parent_carer' },
        ...calmWorry('send'),
        { needs: 'none_or_one', repeat: 'no' },
      ],
    },
    goOn: backAndOn,
  },
  {
    name: 'worries',
    by: { door: 'parent', steps: [...calm, { audience: 'parent_carer' }, { subject: 'child' }] },
    async goOn(page) {
      await answer(page, { topics: ['neglect'] });
      await expect(heading(page)).toHaveText(said('questions:referral_status.title', 'parent'));
    },
  },
  { name: 'services', address: '/services', late: true, directory: true, goOn: begin },
  { name: 'service', address: '/services/nspcc', late: true, directory: true, goOn: begin },
  { name: 'topics', address: '/topics', late: true, goOn: begin },
  { name: 'topic', address: '/topics/neglect', late: true, directory: true, goOn: begin },
  { name: 'about', address: '/about', late: true, goOn: begin },
  { name: 'facts', address: '/facts-to-check', late: true, directory: true, goOn: begin },
  { name: 'school', address: '/school', late: true, directory: true, goOn: begin },
  { name: 'set-up', address: '/set-up', late: true, directory: true, goOn: begin },
  { name: 'not found', address: '/no-such-page', goOn: begin },
];

/** Comes to the screen as a reader does. */
export async function open(page: Page, screen: Screen): Promise<void> {
  if (screen.address !== undefined) {
    await page.goto(screen.address);
    return;
  }
  if (!screen.by) throw new Error(`Nobody can come to the screen "${screen.name}".`);
  await walk(page, screen.by.door, screen.by.steps);
  if (screen.forgotten) {
    await page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  }
  // By itself a tab keeps nothing.
  if (screen.kept) await page.getByRole('button', { name: said('ui:question.saveAnswers.button') }).click();
}

/** Leaves by what the reader sees, and nothing of ours is left to look at. Without a network nothing at all is shown. */
export async function leave(page: Page): Promise<void> {
  const online = await page.evaluate(() => navigator.onLine);
  await page.locator('a.leave').filter({ visible: true }).first().click();
  await page.waitForURL(online ? neutralPage : 'about:blank', { timeout: 12_000 });
  await expect(page.locator('body')).toHaveText(online ? neutralWords : '');
}

/** What the neutral page says here: no test goes outside. */
export const neutralWords = 'The weather';
