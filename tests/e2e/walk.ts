/** Walks the questions as a person does, by what is on the screen. What axe finds on each screen is in states.test.ts. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible } from './test.ts';
import { unfold } from './unfold.ts';
import { said } from './words.ts';
import { voiceOf, type Audience, type Voice } from '../../flows/vocabulary/questions.ts';

/** Answers of one page: a value for each question on it, a list for tick-alls. */
export type PageAnswers = Readonly<Record<string, string | readonly string[]>>;

const calm: readonly PageAnswers[] = [{ danger_now: 'no' }, { imminent_sig_harm: 'no' }];

/** From the start page as this reader, with nobody in danger or about to be harmed, through these pages. */
export async function walkAs(page: Page, audience: Audience, pages: readonly PageAnswers[]): Promise<Walk> {
  const walk = new Walk(page);
  const voice = voiceOf(audience);
  await walk.begin(voice === 'dsl' ? 'staff' : voice);
  const [danger = {}, ...others] = calm;
  await walk.answer(danger);
  if (voice === 'parent') await walk.passPause();
  await walk.answerAll([...others, { audience }]);
  walk.speaksTo(voice);
  await walk.answerAll(pages);
  return walk;
}

export class Walk {
  private readonly page: Page;
  private voice: Voice = 'staff';

  constructor(page: Page) {
    this.page = page;
  }

  /** From the start page, by one of its doors; `danger` and `skip` choose no voice. */
  async begin(door: 'staff' | 'parent' | 'young' | 'skip' | 'danger'): Promise<void> {
    await this.page.goto('/');
    const name = said(door === 'danger' ? 'ui:start.danger.go' : `ui:start.${door}`);
    await this.page.getByRole('link', { name }).click();
    if (door === 'parent' || door === 'young') this.voice = door;
  }

  /** Who the words speak to from here on. */
  speaksTo(voice: Voice): void {
    this.voice = voice;
  }

  /** Answers the page that is shown and goes on. */
  async answer(answers: PageAnswers): Promise<void> {
    await this.expectArrived();
    for (const [key, values] of Object.entries(answers))
      for (const value of [values].flat()) {
        await unfold(this.page, key, value);
        await this.choice(key, value).check();
      }
    await this.page.getByRole('button', { name: said('ui:question.continue'), exact: true }).click();
  }

  /** Answers several pages, one after another. */
  async answerAll(pages: readonly PageAnswers[]): Promise<void> {
    for (const answers of pages) await this.answer(answers);
  }

  private choice(key: string, value: string): Locator {
    const group = this.page.getByRole('group', { name: said(`questions:${key}.title`, this.voice) });
    const name = said(`questions:${key}.values.${value}.label`, this.voice);
    return group.getByRole(this.roleOf(key), { name, exact: true });
  }

  private roleOf(key: string): 'radio' | 'checkbox' {
    return key === 'topics' ? 'checkbox' : 'radio';
  }

  /** The interruption page of the parents' route. */
  async passPause(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(said('ui:pause.title'));
    await this.page.getByRole('button', { name: said('ui:pause.continue') }).click();
  }

  /** From an early advice back to the questions; that of FGM says that the steps are not exact yet. */
  async carryOn(from: 'emergency' | 'fgm' = 'emergency'): Promise<void> {
    const key = from === 'fgm' ? 'advice-page:early.fgmButton' : 'advice:everyoneSafe';
    await this.page.getByRole('button', { name: said(key) }).click();
  }

  /** Answers one of the advice page's own questions. */
  async switchTo(key: string, value: string): Promise<void> {
    const fold = this.page.locator('details', { has: this.page.locator(`[name="${key}"]`) });
    if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
      await fold.locator('summary').click();
    const group = this.page.getByRole('group', { name: said(`questions:${key}.title`, this.voice) });
    await group
      .getByRole('radio', { name: said(`questions:${key}.values.${value}.label`, this.voice), exact: true })
      .check();
  }

  /** Chooses from a list of the advice page, such as the council of the child's home. */
  async choose(key: string, value: string): Promise<void> {
    await this.page
      .getByRole('combobox', { name: said(`questions:${key}.title`, this.voice) })
      .selectOption({ label: said(`questions:${key}.values.${value}.label`, this.voice) });
  }

  /** Each of these is a step of the advice. */
  async expectSteps(ids: readonly string[], people: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const id of ids) await this.expectItem(said(`advice:duties.${id}`, this.voice, people));
  }

  /** Each of these is something not to do. */
  async expectMustNots(ids: readonly string[], people: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const id of ids) await this.expectItem(said(`advice:mustNots.${id}`, this.voice, people));
  }

  private async expectItem(words: string): Promise<void> {
    const item = this.page.getByRole('main').getByRole('listitem').filter({ hasText: words });
    await expect(item.first(), words).toBeVisible();
  }

  /** The advice is shown and leads with this action. */
  async expectAdvice(action: string, people: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.expectArrived();
    await expect(this.page).toHaveTitle(said('ui:title.start'));
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(
      said(`advice:actions.${action}.title`, this.voice, people),
    );
  }

  /** A switch on the advice changed its lead, which no other test looks at; the focus stays where it was. */
  async expectAdviceChanged(action: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(
      said(`advice:actions.${action}.title`, this.voice),
    );
    await expectAccessible(this.page);
  }

  /** Every step puts the focus where reading begins, keeps one main heading, and says nothing in the address. */
  private async expectArrived(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(this.page).toHaveURL(/\/questions$/);
  }
}
