/** Answers questions fast: what a person does page by page, done inside the page. How it looks is tested elsewhere. */
import type { Page } from '@playwright/test';
import type { PageAnswers } from '../e2e/walk.ts';
import { said } from '../e2e/words.ts';

export type Door = 'staff' | 'parent' | 'young' | 'skip' | 'danger';
export type Steps = readonly PageAnswers[];

/** From the start page through one of its doors, and through these pages of questions. */
export async function walk(page: Page, door: Door, steps: Steps): Promise<void> {
  await page.goto('/');
  await page.locator('html.alive').waitFor();
  const name = said(door === 'danger' ? 'ui:start.danger.go' : `ui:start.${door}`);
  await page.getByRole('link', { name }).click();
  await page.locator('form.question').waitFor();
  await answerAll(page, steps);
}

/** Answers the page of questions that is shown. */
export const answer = (page: Page, answers: PageAnswers): Promise<void> => answerAll(page, [answers]);

async function answerAll(page: Page, steps: Steps): Promise<void> {
  const onwards = [
    said('ui:pause.continue'),
    said('advice:everyoneSafe'),
    said('advice-page:early.fgmButton'),
  ];
  await page.evaluate(
    async ({ steps, onwards }) => {
      const patience = 30_000;
      const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
        const started = performance.now();
        for (;;) {
          const found = look();
          if (found) return found;
          if (performance.now() - started > patience)
            throw new Error(`${what}: ${document.querySelector('h1')?.innerText ?? 'no heading'}`);
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
      };
      const inputFor = (key: string, value: string) =>
        document.querySelector<HTMLInputElement>(`input[name="${key}"][value="${value}"]`);
      /** A pause or an early advice lies between. */
      const passOn = (): void => {
        const buttons = [...document.querySelectorAll('main button')];
        const button = buttons.find(({ textContent }) => onwards.includes(textContent));
        if (button instanceof HTMLElement) button.click();
      };
      for (const answers of steps) {
        const chosen = Object.entries(answers).flatMap(([key, values]) =>
          [values].flat().map((value) => [key, value] as const),
        );
        const form = await until(`never asked ${JSON.stringify(answers)}`, () => {
          if (chosen.every(([key, value]) => inputFor(key, value)))
            return document.querySelector('form.question');
          passOn();
          return null;
        });
        for (const [key, value] of chosen) {
          const input = inputFor(key, value);
          const group = input?.closest('details');
          if (group?.open === false) group.querySelector('summary')?.click();
          if (input?.checked === false) input.click();
        }
        (form as HTMLFormElement).requestSubmit();
        await until(`not taken ${JSON.stringify(answers)}`, () => !form.isConnected);
      }
    },
    { steps, onwards },
  );
}
