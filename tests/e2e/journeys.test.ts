/** Whole journeys in a real browser, each screen checked on the way (see walk.ts and test.ts). */
import { expect, test } from './test.ts';
import { Walk, type PageAnswers } from './walk.ts';
import { ring } from '../numbers.ts';

const calm: readonly PageAnswers[] = [{ danger_now: 'no' }, { imminent_sig_harm: 'no' }];
const frontDoor = ring.frontDoor.href;
const outOfHours = ring.outOfHours.href;
const schoolNumber = 'tel:+441905772740';

test('someone in danger: 999 after one answer, and carrying on keeps it', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('danger');
  await walk.answer({ danger_now: 'yes' });
  await walk.expectAdvice('call_999');
  await expect(page.getByRole('main').getByRole('link', { name: /999/ }).first()).toHaveAttribute(
    'href',
    ring.emergency.href,
  );
  await walk.carryOn();
  await walk.answerAll([
    { imminent_sig_harm: 'no' },
    { audience: 'teacher' },
    { subject: 'child' },
    { topics: ['bullying'] },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('call_999');
});

test('FGM told to a teacher: the report is their own, and the lead is the next step', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'teacher' },
    { subject: 'child' },
    { topics: ['fgm'] },
    { fgm_basis: 'girl_told_me' },
    { travel_planned: 'no' },
  ]);
  await walk.expectAdvice('police_101_personal_fgm_report');
  await expect(page.getByRole('main').locator('a[href="tel:101"]').first()).toBeVisible();
  await walk.carryOn('fgm');
  await walk.answerAll([
    { child_under_18: 'yes' },
    { same_profession_already_reported: 'no' },
    { referral_status: 'none' },
    { risk_from_family: 'not_sure' },
  ]);
  await walk.expectAdvice('police_101_personal_fgm_report');
});

test('FGM told to a teaching assistant: the lead now, police and front door know today', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'other_staff' },
    { subject: 'child' },
    { topics: ['fgm'] },
    { fgm_basis: 'girl_told_me' },
    { travel_planned: 'no' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead: 'the safeguarding lead or deputy' });
});

test('the head as the one in question: no head, no lead, no school number', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'teacher' },
    { subject: 'head' },
    { topics: ['physical_abuse'] },
    { referral_status: 'none' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('chair_governors_allegation');
  const main = page.getByRole('main');
  await expect(main.locator(`a[href="${schoolNumber}"]`)).toHaveCount(0);
  await expect(main.locator(`a[href="${frontDoor}"]`).first()).toBeVisible();
  await expect(main).not.toContainText('@westlands');
});

test('forced marriage: the lead now, and nobody contacts the family', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'teacher' },
    { subject: 'child' },
    { topics: ['forced_marriage_hba'] },
    { travel_planned: 'no' },
    { referral_status: 'none' },
    { risk_from_family: 'yes' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead: 'the safeguarding lead or deputy' });
  await expect(page.getByRole('main').locator('a[href="tel:+442070080151"]').first()).toBeVisible();
});

test('the lead is away: one switch turns the advice to the front door', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'other_staff' },
    { subject: 'child' },
    { topics: ['neglect'] },
    { referral_status: 'none' },
    { sig_harm_suspected: 'yes' },
    { risk_from_family: 'yes' },
  ]);
  await walk.switchTo('dsl_reachable', 'no');
  await walk.expectAdviceChanged('call_ffd_now');
  await expect(page.getByRole('main').locator(`a[href="${outOfHours}"]`).first()).toBeVisible();
});

test('early help and the family says no: support goes on and the worry is asked about again', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([...calm, { audience: 'dsl' }]);
  walk.speaksTo('dsl');
  await walk.answerAll([
    { subject: 'child' },
    { topics: ['attendance'] },
    { missing: 'no' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
    { needs: 'additional', need_met_by_school: 'no', repeat: 'no' },
    { agreement_to_service: 'refused' },
  ]);
  await walk.expectAdvice('school_support');
});

test("a parent's own domestic abuse: a pause first, then somebody to ring", async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('parent');
  await walk.answer({ danger_now: 'no' });
  await walk.passPause();
  await walk.answerAll([
    { imminent_sig_harm: 'no' },
    { audience: 'parent_carer' },
    { subject: 'child' },
    { topics: ['domestic_abuse'] },
    { children_affected: 'yes' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'yes' },
    { risk_from_family: 'yes' },
  ]);
  await walk.expectAdvice('call_ffd_now');
  await expect(page.getByRole('main').locator('a[href="tel:+448009803331"]').first()).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('a young person with low mood: a trusted adult, Childline and 999', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('young');
  await walk.answerAll([
    ...calm,
    { audience: 'young_person' },
    { subject: 'child' },
    { topics: ['mental_health'] },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('dsl_today');
  await expect(page.getByRole('main').locator('a[href="tel:+448001111"]').first()).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="tel:999"]').first()).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('several worries at once: every duty is there and the gravest leads', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('staff');
  await walk.answerAll([
    ...calm,
    { audience: 'teacher' },
    { subject: 'child' },
    { topics: ['self_harm', 'radicalisation', 'private_fostering'] },
    { self_harm: 'safe_now' },
  ]);
  // What to do about self-harm does not wait for the other worries.
  await walk.carryOn();
  await walk.answerAll([
    { care_arrangement: 'non_relative_28' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('dsl_today', { lead: 'the safeguarding lead or deputy' });
});

test('everyday information: four answers and a way back', async ({ page }) => {
  const walk = new Walk(page);
  await walk.begin('skip');
  await walk.answerAll([
    ...calm,
    { audience: 'other_staff' },
    { subject: 'child' },
    { topics: ['everyday_info'] },
  ]);
  await walk.expectAdvice('universal');
});
