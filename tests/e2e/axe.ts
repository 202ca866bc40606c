/**
 * What axe finds wrong with a page. Put into it once and not before each look, and asked for violations alone: the same
 * rules as through its package for Playwright, in a third of the time.
 */
import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and what the makers of axe hold to be good practice. */
export const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the same elements may break at one width and not at another. */
export const layoutRules = ['target-size', 'scrollable-region-focusable'];

interface Given {
  /** Tags of the rules that are asked. */
  readonly rules?: readonly string[];
  readonly without?: string;
  /** Only these rules, by id. */
  readonly only?: readonly string[];
  /** CSS of the part that is looked at; rules about pages as a whole are left out then. */
  readonly within?: string;
}

/** Each rule that is broken, with the elements that break it. */
export async function violations(
  page: Page,
  { rules = axeRules, only, without, within = 'html' }: Given = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    ({ where, options }) => (window as unknown as { axe: typeof axe }).axe.run(where, options),
    {
      where: within,
      options: {
        runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: [...rules] },
        resultTypes: ['violations'],
        rules: without === undefined ? {} : { [without]: { enabled: false } },
      } satisfies axe.RunOptions,
    },
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
