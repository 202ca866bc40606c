/** Worries are in folded groups: opens that of a choice, as a person does before ticking it. */
import type { Page } from '@playwright/test';

/** CSS of the group that a choice is in. */
export const groupOf = (key: string, value: string): string =>
  `details:has(input[name="${key}"][value="${value}"])`;

export async function unfold(page: Page, key: string, value: string): Promise<void> {
  const folded = page.locator(`${groupOf(key, value)}:not([open]) > summary`);
  if (key === 'topics' && (await folded.count()) > 0) await folded.click();
}

/** All of them, and the focus stays where it is. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.locator('.worries__group').evaluateAll((groups: HTMLDetailsElement[]) => {
    for (const group of groups) group.open = true;
  });
