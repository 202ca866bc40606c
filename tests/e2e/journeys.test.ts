/** Whole journeys in a real browser, by name and role. What axe finds on each screen is in states.test.ts. */
import { expect, test } from './test.ts';
import { Walk, walkAs, type PageAnswers } from './walk.ts';
import { said } from './words.ts';
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
  const walk = await walkAs(page, 'teacher', [
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
  const walk = await walkAs(page, 'other_staff', [
    { subject: 'child' },
    { topics: ['fgm'] },
    { fgm_basis: 'girl_told_me' },
    { travel_planned: 'no' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead: 'the safeguarding lead or deputy' });
});

test('the head as the one in question: no head, no lead, no school number', async ({ page }) => {
  const walk = await walkAs(page, 'teacher', [
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
  const walk = await walkAs(page, 'teacher', [
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
  const walk = await walkAs(page, 'other_staff', [
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
  const walk = await walkAs(page, 'dsl', [
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
  const walk = await walkAs(page, 'parent_carer', [
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
  const walk = await walkAs(page, 'young_person', [
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
  const walk = await walkAs(page, 'teacher', [
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

const lead = 'the safeguarding lead or deputy';
const head = 'the head teacher';

test('going-home time, nobody has come: the child stays, contacts are rung, the front door by the set time', async ({
  page,
}) => {
  const walk = await walkAs(page, 'other_staff', [
    { subject: 'child' },
    { topics: ['collection'] },
    { collection: 'not_collected' },
  ]);
  await walk.expectAdvice('keep_child_ring_contacts');
  // Whether home is safe is not known yet.
  await walk.expectSteps(['two_adults_stay_with_child', 'ring_safe_contacts']);
  await walk.carryOn();
  await walk.answerAll([
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('keep_child_ring_contacts');
  await walk.expectSteps(
    [
      'two_adults_stay_with_child',
      'ring_emergency_contacts',
      'tell_lead_not_collected',
      'ffd_at_late_collection',
      'not_collected_again',
    ],
    { lead },
  );
  await walk.expectMustNots(['send_child_home_alone', 'take_child_home', 'wait_past_set_time']);
  await expect(page.getByRole('main').locator(`a[href="${frontDoor}"]`).first()).toBeVisible();
});

test('a parent whom a court order bars is at the gate: nobody hands over, nobody is held', async ({
  page,
}) => {
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['collection'] },
    { collection: 'not_allowed' },
  ]);
  await walk.expectAdvice('stop_handover_now');
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toHaveAttribute('href', frontDoor);
  await walk.expectSteps(
    [
      'taken_or_threatened_is_999',
      'keep_child_indoors',
      'fetch_lead_to_gate',
      'ask_for_the_order',
      'note_who_and_car',
    ],
    { lead },
  );
  await walk.expectMustNots([
    'let_child_leave_before_answer',
    'hold_anyone_by_force',
    'repeat_what_child_said',
    'promise_child_need_never_go',
  ]);
  await expect(page.getByRole('heading', { name: said('advice:blocks.HAND.title') })).toBeVisible();
});

test('a family with nowhere to sleep tonight, the parent asks: housing team, Shelter, and the front door', async ({
  page,
}) => {
  const walk = await walkAs(page, 'parent_carer', [
    { subject: 'child' },
    { topics: ['housing_money'] },
    { housing: 'tonight' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('housing_today');
  await walk.expectSteps([
    'say_children_have_nowhere_tonight',
    'ffd_if_nowhere_tonight',
    'say_if_fleeing_abuse',
  ]);
  await walk.expectMustNots(['wait_for_letter']);
  for (const number of ['tel:+441386565000', 'tel:+448088004444', frontDoor])
    await expect(page.getByRole('main').locator(`a[href="${number}"]`).first()).toBeVisible();
});

test('a family with nowhere to sleep tonight, staff ask: the lead now, and a parent who flees is heard', async ({
  page,
}) => {
  const walk = await walkAs(page, 'other_staff', [
    { subject: 'child' },
    { topics: ['housing_money'] },
    { housing: 'tonight' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('housing_today');
  await walk.expectSteps(
    [
      'tell_lead_family_homeless',
      'ring_housing_team_together',
      'ffd_if_nowhere_tonight',
      'fleeing_abuse_comes_first',
    ],
    { lead },
  );
  await walk.expectMustNots([
    'leave_it_for_a_meeting',
    'take_housing_call_as_enough',
    'send_away_with_leaflet',
  ]);
  await expect(page.getByRole('heading', { name: said('advice:blocks.DA.title') })).toBeVisible();
});

test('a nude image of a six-year-old: the lead refers and tells the police, and looks at nothing', async ({
  page,
}) => {
  const walk = await walkAs(page, 'dsl', [
    { subject: 'child' },
    { topics: ['images'] },
    { image_adult_involved: 'no' },
    { image_immediate: 'yes' },
    { referral_status: 'none' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('ffd_referral_today');
  await walk.expectSteps(['police_about_image', 'secure_the_device', 'weigh_and_record_image']);
  await walk.expectMustNots([
    'view_or_share_image',
    'ask_child_about_image',
    'delete_image_before_advice',
    'blame_the_child',
  ]);
  await expect(page.getByRole('main').locator(`a[href="${frontDoor}"]`).first()).toBeVisible();
});

test('touch between five-year-olds, as expected at that age: the lead records it and watches', async ({
  page,
}) => {
  const walk = await walkAs(page, 'dsl', [
    { subject: 'child' },
    { topics: ['child_on_child_sexual'] },
    { behaviour: 'expected_for_age' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('school_support');
  await walk.expectSteps(['record_why_expected', 'teach_body_rules', 'tell_parents_in_plain_words']);
  await walk.expectMustNots(['punish_or_shame', 'drop_it_unrecorded']);
  await expect(page.getByText(said('advice-page:levelOneToTwo'))).toBeVisible();
});

test('touch between five-year-olds, a parent asks: calm words, and back if it goes on', async ({ page }) => {
  const walk = await walkAs(page, 'parent_carer', [
    { subject: 'child' },
    { topics: ['child_on_child_sexual'] },
    { behaviour: 'expected_for_age' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('school_support');
  await walk.expectSteps(['know_it_is_common', 'say_what_is_private', 'come_back_if_it_goes_on']);
});

test("a grown sister's FGM, and a younger girl at home: the lead now, each girl by name", async ({
  page,
}) => {
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['fgm'] },
    { fgm_basis: 'adult_18plus' },
    { younger_girl: 'yes' },
    { travel_planned: 'no' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead });
  await walk.carryOn('fgm');
  await walk.answerAll([{ referral_status: 'none' }, { risk_from_family: 'no' }]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead });
  await walk.expectSteps(['name_each_girl', 'ask_for_fgm_order', 'her_wish_does_not_bind_for_girl']);
  // However safe home is said to be, here no relative counts as safe.
  await walk.expectMustNots(['warn_the_womans_relatives', 'examine_child', 'contact_family_or_community'], {
    lead,
  });
});

test('a supply teacher may have harmed a child: the head, the front door beside, and no sending home', async ({
  page,
}) => {
  const walk = await walkAs(page, 'other_staff', [
    { subject: 'adult_in_school' },
    { topics: ['physical_abuse'] },
    { allegation_threshold: 'meets' },
    { referral_status: 'none' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('headteacher_allegation', { head });
  await walk.expectSteps(['ffd_beside_head', 'child_safe_first', 'head_tells_lado'], { head });
  await walk.expectMustNots([
    'tell_the_adult',
    'stop_using_adult_only',
    'question_child_or_adult',
    'wait_for_proof',
  ]);
  await expect(page.getByRole('heading', { name: said('advice:blocks.CASE.title') })).toBeVisible();
});

test('a deputy hears that the head is accused: the chair has the case, the referral stays theirs', async ({
  page,
}) => {
  const walk = await walkAs(page, 'dsl', [
    { subject: 'head' },
    { topics: ['physical_abuse'] },
    { referral_status: 'none' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('chair_governors_allegation');
  const main = page.getByRole('main');
  await expect(main.locator(`a[href="${schoolNumber}"]`)).toHaveCount(0);
  const referral = main
    .getByRole('listitem')
    .filter({ hasText: said('advice:actions.ffd_referral_today.title') });
  await expect(referral.first()).toContainText(said('advice:owners.dsl', 'dsl'));
  await walk.expectSteps(['form_after_phone', 'chair_tells_lado']);
  await walk.expectMustNots(['tell_the_head', 'use_a_route_the_head_can_read']);
});

test('a mother at the gate says that she is being hurt: listen alone, ask if home is safe today', async ({
  page,
}) => {
  const walk = await walkAs(page, 'other_staff', [
    { subject: 'child' },
    { topics: ['domestic_abuse'] },
    { referral_status: 'none' },
    { risk_from_family: 'yes' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead });
  await expect(page.getByRole('heading', { name: said('advice:blocks.DA.title') })).toBeVisible();
  for (const line of ['1', '3', '5']) {
    const item = page.getByRole('listitem').filter({ hasText: said(`advice:blocks.DA.${line}`) });
    await expect(item).toBeVisible();
  }
  await expect(page.getByText(said('advice:blocks.DA.never'))).toBeVisible();
  await walk.expectMustNots(['tell_alleged_abuser']);
  await expect(page.getByText(said('advice:blocks.FAM.text', 'staff', { lead }))).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="tel:+448009803331"]').first()).toBeVisible();
});

test('absent on day 4 and seen by nobody: the child is seen today, by us or the police', async ({ page }) => {
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['attendance'] },
    { missing: 'absent_2_to_9_days' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('see_child_today');
  await walk.expectSteps(
    [
      'tell_lead_child_missing',
      'ring_emergency_contacts',
      'visit_and_see_child',
      'police_101_if_not_seen',
      'ask_who_last_saw_child',
      'ask_schools_of_siblings',
    ],
    { lead },
  );
  await walk.expectMustNots([
    'accept_word_instead_of_seeing_child',
    'wait_for_day_10',
    'leave_a_card_and_go',
  ]);
  await expect(page.getByRole('main').locator('a[href="tel:101"]').first()).toBeVisible();
});

test('a knife in a bag: keep people away, the lead and the front door, police, no search alone', async ({
  page,
}) => {
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['weapon'] },
    { referral_status: 'none' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('dsl_now_then_ffd', { lead });
  await walk.expectSteps([
    'keep_people_away_from_weapon',
    'search_only_if_authorised',
    'police_if_search_unsafe',
    'lock_weapon_away_for_police',
    'ask_why_weapon_carried',
    'plan_before_back_in_class',
  ]);
  await walk.expectMustNots([
    'grab_or_search_alone',
    'hand_weapon_round',
    'leave_it_to_behaviour_policy',
    'blame_the_child',
  ]);
});

test('a parent who cannot cope: 111 option 2, and who is with the children', async ({ page }) => {
  const walk = await walkAs(page, 'parent_carer', [
    { subject: 'child' },
    { topics: ['mental_health'] },
    { struggling: 'me' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
    { needs: 'none_or_one', repeat: 'no' },
  ]);
  await walk.expectAdvice('nhs_111_option_2');
  await walk.expectSteps(['who_is_with_the_children', 'know_asking_takes_no_child', 'not_safe_is_999']);
  await expect(page.getByRole('main').locator('a[href="tel:111"]').first()).toBeVisible();
});

test('a referral refused and nothing unsafe: the lead hears the reason, plans help and may still disagree', async ({
  page,
}) => {
  const walk = await walkAs(page, 'dsl', [
    { subject: 'child' },
    { topics: ['bullying'] },
    { referral_status: 'said_no' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
    { needs: 'none_or_one', need_met_by_school: 'yes' },
  ]);
  await walk.expectAdvice('dsl_today');
  await walk.expectSteps(['hear_front_doors_reason', 'plan_help_after_no', 'still_disagree_escalate']);
  await walk.expectMustNots(['treat_no_as_the_end']);
});

test('a racist remark between pupils: the parent talks to school, which records it as hate', async ({
  page,
}) => {
  const walk = await walkAs(page, 'parent_carer', [
    { subject: 'child' },
    { topics: ['hate_crime'] },
    { hate_by: 'pupils' },
    { referral_status: 'none' },
    { sig_harm_suspected: 'no' },
    { risk_from_family: 'no' },
  ]);
  await walk.expectAdvice('dsl_today', { lead: 'the safeguarding lead at school' });
  await walk.expectSteps(['school_records_hate', 'if_hate_is_a_crime', 'still_going_on_tell_head'], { head });
});

test('a child from Birmingham is hurt, on a Sunday: that council, at its night number', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T14:00:00Z'));
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['physical_abuse'] },
    { referral_status: 'none' },
    { risk_from_family: 'yes' },
  ]);
  // School is shut, so nobody there is waited for.
  await walk.expectAdvice('call_ffd_now', { frontDoor: said('advice:council.nightTeam') });
  await expect(page.getByRole('main').locator(`a[href="${outOfHours}"]`).first()).toBeVisible();
  await walk.switchTo('lives_in_worcs', 'no');
  await walk.choose('home_council', 'csc-birmingham');
  await expect(page.getByRole('heading', { level: 1 })).toContainText("Birmingham Children's Trust");
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toHaveAttribute(
    'href',
    'tel:+441216754806',
  );
  await walk.expectSteps(['write_down_which_council'], { lead });
  await walk.expectMustNots([
    'wait_for_right_council',
    'assume_front_door_passes_on',
    'wait_for_school_to_reopen',
  ]);
});

test('self-harm before home time: the child is not left alone, and goes home with a plan', async ({
  page,
}) => {
  const walk = await walkAs(page, 'teacher', [
    { subject: 'child' },
    { topics: ['self_harm'] },
    { self_harm: 'safe_now' },
  ]);
  await walk.expectAdvice('dsl_today', { lead });
  await walk.expectSteps([
    'stay_with_child',
    'ask_about_plan_and_means',
    'ring_camhs_or_111',
    'make_plan',
    'overdose_is_999',
  ]);
  await walk.expectMustNots(['promise_secrecy', 'only_monitor', 'let_child_go_home_without_plan']);
  await expect(page.getByRole('heading', { name: said('advice:blocks.PLAN.title') })).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="tel:+448000684141"]').first()).toBeVisible();
});
