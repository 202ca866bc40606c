/** Each kind of screen once, and how a reader comes to it. */
import type { Page } from '@playwright/test';
import { walk, type Door, type Steps } from '../faults/walk.ts';
import { expect } from './test.ts';
import { unfold, unfoldAll } from './unfold.ts';
import { said } from './words.ts';

export interface Kind {
  readonly name: string;
  /** Its own address, or the way through the questions. */
  readonly from: string | { readonly door: Door; readonly steps: Steps };
  /** What is done there then. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** The browser's own line about something that is not there, and not to be. */
  readonly noted?: RegExp | undefined;
}

const press = (key: string) => (page: Page) =>
  page.getByRole('button', { name: said(key), exact: true }).click();
const leaveOpen = press('ui:question.continue');

const calm: Steps = [{ danger_now: 'no' }, { imminent_sig_harm: 'no' }];
const asTeacher: Steps = [...calm, { audience: 'teacher' }];
const calmWorry = (topic: string): Steps => [
  { subject: 'child' },
  { topics: [topic] },
  { referral_status: 'none' },
  { sig_harm_suspected: 'no' },
  { risk_from_family: 'no' },
];
const lowMood = calmWorry('mental_health');
const ofStaff = (...steps: Steps): Kind['from'] => ({ door: 'staff', steps });
const missing = /status of 404/;

export const kinds: readonly Kind[] = [
  { name: 'start', from: '/' },
  { name: 'one question', from: ofStaff() },
  { name: 'one question, left open', from: ofStaff(), then: leaveOpen },
  { name: 'who is asking', from: ofStaff(...calm) },
  { name: 'who is asking, left open', from: ofStaff(...calm), then: leaveOpen },
  { name: 'the worries to tick', from: ofStaff(...asTeacher, { subject: 'child' }), then: unfoldAll },
  {
    name: 'the worries, some ticked, others found by typing',
    from: ofStaff(...asTeacher, { subject: 'child' }),
    async then(page) {
      for (const worry of ['not_sure', 'bullying', 'fgm']) {
        await unfold(page, 'topics', worry);
        await page.locator(`input[value="${worry}"]`).check();
      }
      await page.getByRole('searchbox').fill('hits');
      await page.locator('.worries__find input[type="checkbox"]').first().waitFor();
    },
  },
  { name: 'whom it is about', from: ofStaff(...asTeacher) },
  { name: 'whom it is about, left open', from: ofStaff(...asTeacher), then: leaveOpen },
  { name: 'several questions', from: ofStaff(...asTeacher, ...lowMood) },
  { name: 'several questions, left open', from: ofStaff(...asTeacher, ...lowMood), then: leaveOpen },
  { name: 'the pause', from: { door: 'parent', steps: [{ danger_now: 'no' }] } },
  { name: 'the advice in an emergency', from: { door: 'danger', steps: [{ danger_now: 'yes' }] } },
  {
    name: 'a calm advice',
    from: ofStaff(...asTeacher, ...lowMood, {
      needs: 'none_or_one',
      need_met_by_school: 'yes',
      repeat: 'no',
    }),
  },
  {
    name: 'the advice for a parent',
    from: {
      door: 'parent',
      steps: [
        ...calm,
        { audience: 'parent_carer' },
        ...calmWorry('send'),
        { needs: 'none_or_one', repeat: 'no' },
      ],
    },
  },
  {
    name: 'the advice for a young person',
    from: { door: 'young', steps: [...calm, { audience: 'young_person' }, ...lowMood] },
  },
  {
    name: 'the early advice on FGM',
    from: ofStaff(
      ...asTeacher,
      { subject: 'child' },
      { topics: ['fgm'] },
      { fgm_basis: 'girl_told_me' },
      { travel_planned: 'no' },
    ),
  },
  { name: 'the services', from: '/services' },
  { name: 'a service', from: '/services/childline' },
  { name: 'the topics', from: '/topics' },
  { name: 'a topic', from: '/topics/neglect' },
  { name: 'about', from: '/about' },
  {
    name: 'the facts to check',
    from: '/facts-to-check',
    // One kind of fault: the whole list says the same over hundreds of lines.
    then: (page) => page.getByRole('combobox').selectOption({ value: 'out-of-area' }),
  },
  { name: 'the school', from: '/school' },
  { name: 'a school to set up', from: '/set-up' },
  {
    name: 'a school to set up, with all left open',
    from: '/set-up',
    async then(page) {
      await press('set-up:begin.empty')(page);
      await press('set-up:check.button')(page);
      await page.locator('.nhsuk-error-summary').waitFor();
    },
  },
  { name: 'no such page', from: '/no-such-page', noted: missing },
  {
    name: 'a page that failed to load',
    from: '/',
    async then(page) {
      await page.route('**/assets/About-*.js', (route) => route.fulfill({ status: 404 }));
      await page
        .getByRole('link', { name: said('ui:frame.about') })
        .first()
        .click();
      await page.getByRole('button', { name: said('ui:broken.retry') }).waitFor();
    },
    noted: missing,
  },
];

/**
 * Comes to the screen and waits until it listens.
 * @param faults - what the page said against the rules so far; what it was bound to say is taken out
 */
export async function come(page: Page, { from, then, noted }: Kind, faults: string[]): Promise<void> {
  if (typeof from === 'string') await page.goto(from);
  else await walk(page, from.door, from.steps);
  await page.locator('html.alive').waitFor();
  await then?.(page);
  if (noted) expect(faults.splice(0)).toEqual([expect.stringMatching(noted)]);
}
