/** Whole journeys with the keyboard alone. Every Tab has to go on in the order of reading, and every step says where one is. */
import type { Locator, Page } from '@playwright/test';
import { neutralPage } from '../../src/leave/leave.ts';
import { expect, neutralWords, test } from './test.ts';
import { groupOf } from './unfold.ts';
import type { PageAnswers } from './walk.ts';
import { said } from './words.ts';
import type { Voice } from '../../flows/vocabulary/questions.ts';

class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('html.alive')).toBeAttached();
  }

  /** On to it by Tab, past everything that lies between; backwards if it lies behind. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.page.evaluate(() => {
      (window as unknown as { latest: Element | null }).latest = document.activeElement;
    });
    for (let step = 0; step < 120; step += 1) {
      await this.page.keyboard.press(key);
      const order = await this.page.evaluate(() => {
        const state = window as unknown as { latest: Element | null };
        const { latest } = state;
        state.latest = document.activeElement;
        if (!latest?.isConnected || latest === document.body || !state.latest) return 'on';
        const where = latest.compareDocumentPosition(state.latest);
        return (where & Node.DOCUMENT_POSITION_FOLLOWING) > 0 ? 'on' : 'back';
      });
      expect(order, 'the order of reading').toBe(key === 'Tab' ? 'on' : 'back');
      if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
    }
    throw new Error(`Tab never comes to ${target.toString()}.`);
  }

  async press(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.to(target, key);
    await this.page.keyboard.press('Enter');
  }

  /** The heading has the focus: the next thing heard, and Tab goes on from there. */
  async arrived(heading: string): Promise<void> {
    const h1 = this.page.getByRole('heading', { level: 1 });
    await expect(h1).toContainText(heading);
    await expect(h1).toBeFocused();
  }

  async begin(door: 'staff' | 'parent'): Promise<void> {
    await this.open('/');
    await this.press(this.page.getByRole('link', { name: said(`ui:start.${door}`) }));
  }

  /** One page: arrows and Space for the choices, Enter to go on. */
  async answer(answers: PageAnswers, voice: Voice = 'staff'): Promise<void> {
    const [first = ''] = Object.keys(answers);
    await this.arrived(said(`questions:${first}.title`, voice));
    await this.choose(answers);
    await this.press(this.page.getByRole('button', { name: said('ui:question.continue'), exact: true }));
  }

  async choose(answers: PageAnswers): Promise<void> {
    for (const [key, values] of Object.entries(answers))
      if (typeof values === 'string') await this.pick(key, values);
      else
        for (const value of values) {
          await this.press(this.page.locator(`${groupOf(key, value)} > summary`));
          await this.to(this.input(key, value));
          await this.page.keyboard.press('Space');
          await expect(this.input(key, value)).toBeChecked();
        }
  }

  /** One stop for all choices of a question; arrows go from one to the next. */
  private async pick(key: string, value: string): Promise<void> {
    await this.to(this.page.locator(`input[name="${key}"]`));
    await this.page.keyboard.press('Space');
    const count = await this.page.locator(`input[name="${key}"]`).count();
    for (let step = 0; step < count && !(await this.input(key, value).isChecked()); step += 1)
      await this.page.keyboard.press('ArrowDown');
    await expect(this.input(key, value)).toBeChecked();
    await expect(this.input(key, value)).toBeFocused();
  }

  private input(key: string, value: string): Locator {
    return this.page.locator(`input[name="${key}"][value="${value}"]`);
  }
}

const button = (page: Page, key: string): Locator =>
  page.getByRole('main').getByRole('button', { name: said(key), exact: true });

test('a teacher comes to the number to ring, by way of a question left open', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.open('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(said('ui:emergency.leave'));
  await keys.press(page.getByRole('link', { name: said('ui:skip') }));
  await expect(page.getByRole('main')).toBeFocused();
  await keys.press(page.getByRole('link', { name: said('ui:start.staff') }));

  await keys.arrived(said('questions:danger_now.title'));
  await keys.press(button(page, 'ui:question.continue'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await keys.press(page.getByRole('alert').getByRole('link'));
  await expect(page.locator('input[name="danger_now"]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name="danger_now"][value="no"]')).toBeChecked();
  await keys.press(button(page, 'ui:question.continue'));

  await keys.answer({ imminent_sig_harm: 'no' });
  await keys.answer({ audience: 'teacher' });
  await keys.answer({ subject: 'child' });
  await keys.answer({ topics: ['neglect'] });
  await keys.answer({ referral_status: 'none' });
  await keys.answer({ sig_harm_suspected: 'yes' });
  await keys.answer({ risk_from_family: 'yes' });
  await keys.arrived(
    said('advice:actions.dsl_now_then_ffd.title', 'staff', { lead: 'the safeguarding lead or deputy' }),
  );
  await keys.to(page.locator('.urgency a[href^="tel:"]').first());
});

test('a teacher comes to a calm advice, changes an answer, goes back and on', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.begin('staff');
  await keys.answer({ danger_now: 'no' });
  await keys.answer({ imminent_sig_harm: 'no' });
  await keys.answer({ audience: 'teacher' });
  await keys.answer({ subject: 'child' });
  await keys.answer({ topics: ['mental_health'] });
  await keys.answer({ referral_status: 'none' });
  await keys.answer({ sig_harm_suspected: 'no' });
  await keys.answer({ risk_from_family: 'no' });
  await keys.answer({ needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' });
  const advice = page.locator('.urgency');
  await expect(advice).toBeVisible();
  const calm = await page.getByRole('heading', { level: 1 }).innerText();
  await keys.arrived(calm);

  await keys.press(page.getByRole('button', { name: /^Change/ }).first());
  await expect(advice).toHaveCount(0);
  const asked = await page.getByRole('heading', { level: 1 }).innerText();
  await keys.arrived(asked);
  await keys.press(button(page, 'ui:question.save'));
  await keys.arrived(calm);

  await keys.press(button(page, 'ui:question.back'), 'Shift+Tab');
  await expect(advice).toHaveCount(0);
  await keys.arrived(await page.getByRole('heading', { level: 1 }).innerText());
  await keys.press(button(page, 'ui:question.continue'));
  await keys.arrived(calm);
});

test('a parent comes past the pause to an advice, and leaves', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.begin('parent');
  await keys.answer({ danger_now: 'no' }, 'parent');
  await keys.arrived(said('ui:pause.title'));
  await keys.press(button(page, 'ui:pause.continue'));
  await keys.answer({ imminent_sig_harm: 'no' }, 'parent');
  await keys.answer({ audience: 'parent_carer' }, 'parent');
  await keys.answer({ subject: 'child' }, 'parent');
  await keys.answer({ topics: ['domestic_abuse'] }, 'parent');
  await keys.answer({ children_affected: 'yes' }, 'parent');
  await keys.answer({ referral_status: 'none' }, 'parent');
  await keys.answer({ sig_harm_suspected: 'yes' }, 'parent');
  await keys.answer({ risk_from_family: 'yes' }, 'parent');
  await keys.arrived(said('advice:actions.call_ffd_now.title', 'parent'));
  await keys.press(page.locator('.emergency a.leave'), 'Shift+Tab');
  await expect(page).toHaveURL(neutralPage);
  await expect(page.locator('body')).toHaveText(neutralWords);
});

test('a safeguarding lead comes to an advice and answers one of its own questions', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.begin('staff');
  await keys.answer({ danger_now: 'no' });
  await keys.answer({ imminent_sig_harm: 'no' });
  await keys.answer({ audience: 'dsl' });
  await keys.answer({ subject: 'child' }, 'dsl');
  await keys.answer({ topics: ['attendance'] }, 'dsl');
  await keys.answer({ missing: 'no' }, 'dsl');
  await keys.answer({ referral_status: 'none' }, 'dsl');
  await keys.answer({ sig_harm_suspected: 'no' }, 'dsl');
  await keys.answer({ risk_from_family: 'no' }, 'dsl');
  await keys.answer({ needs: 'additional', need_met_by_school: 'no', repeat: 'no' }, 'dsl');
  await keys.answer({ agreement_to_service: 'refused' }, 'dsl');
  await keys.arrived(said('advice:actions.school_support.title', 'dsl'));
});

test('somebody searches the services, narrows the list and opens one', async ({ page }) => {
  const keys = new Keyboard(page);
  await keys.open('/services');
  await keys.to(page.getByRole('searchbox'));
  await page.keyboard.type('my dad hits my mum');
  await expect(
    page.getByRole('link', { name: said('topic-titles:domestic-abuse'), exact: true }),
  ).toBeVisible();
  await keys.to(page.locator('select[name="topic"]'));
  await page.keyboard.type('Neglect');
  await expect(page.locator('select[name="topic"]')).toHaveValue('neglect');
  await keys.to(page.locator('.choice').getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(page.locator('.choice').getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Space');
  const first = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first();
  const name = await first.innerText();
  await keys.press(first);
  await keys.arrived(name);
});
