/**
 * An exception in any component: the library's own way of making elements is changed on its way to the browser, so that whichever
 * component is wanted throws, with no word of it in the product. Each component once, on the first screen that has it; with
 * `--all` on each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type Browser, type Page } from '@playwright/test';
import { expect } from '../e2e/test.ts';
import { said } from '../e2e/words.ts';
import { alive, dead, expectNumbers, expectWhole, inNewWorld } from './cell.ts';
import type { World } from './faults.ts';
import { heading, kinds, leave, open, type Screen } from './screens.ts';
import { built, swap } from './site.ts';
import { all, screens } from './states.ts';

/** Where React makes an element: `function jsx(type, props, key) { var own = null; if (key !== void 0 && (own = '' + key), props.key …` */
const making =
  /function ([\w$]+)\(([\w$]+),([\w$]+),([\w$]+)\)\{(?=var [\w$]+=null;if\(\4!==void 0&&\([\w$]+=``\+\4\),\3\.key!==void 0)/;

const makers = readdirSync(join(built, 'assets'))
  .filter((name) => name.endsWith('.js') && making.test(readFileSync(join(built, 'assets', name), 'utf8')))
  .map((name) => `/assets/${name}`);

declare global {
  /** The code of every component that an element was made of. */
  var drawn: Set<string> | undefined;
  /** The code of the one that is to throw. */
  var broken: string | undefined;
  var typeOf: ((type: unknown) => unknown) | undefined;
}

async function withBreakableParts({ site, context }: World): Promise<void> {
  expect(makers, 'there is one way of making elements').toHaveLength(1);
  site.answer = (name) =>
    makers.includes(name)
      ? {
          rewrite: (script) =>
            swap(script, making, (whole = '', _, type = '') => `${whole}${type}=globalThis.typeOf(${type});`),
        }
      : undefined;
  await context.addInitScript(() => {
    const drawn = new Set<string>();
    globalThis.drawn = drawn;
    const Breaks = (): never => {
      throw new Error('on purpose');
    };
    const codeOf = (type: unknown): string | undefined => {
      if (typeof type === 'function') return String(type);
      if (typeof type !== 'object' || type === null) return undefined;
      return 'render' in type ? String(type.render) : undefined;
    };
    globalThis.typeOf = (type) => {
      const code = codeOf(type);
      if (code === undefined) return type;
      drawn.add(code);
      return code === globalThis.broken ? Breaks : type;
    };
  });
}

/** Leaves the screen and comes back to it, so that it is drawn from the beginning; what was answered stays. */
async function drawAnew(page: Page, screen: Screen, broken?: string): Promise<void> {
  const [away, there] =
    screen.name === 'not found'
      ? ['/', said('ui:start.title')]
      : ['/no-such-page', said('ui:notFound.title')];
  await page.evaluate((to) => history.pushState(null, '', to), away);
  await expect(heading(page)).toHaveText(there);
  await page.evaluate(async (code) => {
    globalThis.drawn?.clear();
    globalThis.broken = code;
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
  }, broken);
  await expect(heading(page).or(dead(page)).first()).not.toHaveText(there);
  const forgotten = page.getByRole('button', { name: said('ui:question.continue'), exact: true });
  if (screen.forgotten && (await forgotten.isVisible())) await forgotten.click();
}

async function partsOf(page: Page, screen: Screen): Promise<readonly string[]> {
  await open(page, screen);
  await alive(page);
  await drawAnew(page, screen);
  if (screen.late) await expectWhole(page);
  return page.evaluate(() => [...(globalThis.drawn ?? [])]);
}

/** Components of the first screens are also around the others. */
let common: Promise<ReadonlySet<string>> | undefined;

async function lookForCommon(browser: Browser): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await inNewWorld(browser, async (world) => {
    await withBreakableParts(world);
    for (const screen of kinds.slice(0, 2))
      for (const part of await partsOf(world.page, screen)) found.add(part);
  });
  return found;
}

/** Nothing of it half drawn, the numbers there, and the screen back as soon as it can be. */
async function breakPart(page: Page, screen: Screen, part: string, title: string): Promise<void> {
  await drawAnew(page, screen, part);
  await expect(heading(page).or(dead(page)).filter({ visible: true }).first()).toBeVisible();
  await expectNumbers(page);
  await page.evaluate(() => {
    globalThis.broken = undefined;
  });
  const retry = page.getByRole('button', { name: said('ui:broken.retry') });
  if (await retry.isVisible()) await retry.click();
  const isBack = async (): Promise<boolean> =>
    !(await dead(page).isVisible()) && (await heading(page).allInnerTexts())[0] === title;
  // Around the screens nothing can be tried again.
  if (!(await isBack()) && !(await retry.isVisible())) await open(page, screen);
  // What makes its element is not drawn anew by that, and the one it made throws for ever: so it is only here.
  if (!(await isBack()) || screen.forgotten) await drawAnew(page, screen);
  await alive(page);
  await expect(heading(page)).toHaveText(title);
}

test.describe('exception in any component', () => {
  for (const screen of screens)
    test(screen.name, { annotation: { type: 'outcome', description: 'says so' } }, async ({ browser }) => {
      test.setTimeout(240_000);
      // What is shown where there is no page is made an element of with every page, and drawn on this one alone.
      const first = kinds.indexOf(screen) < 2 || screen.name === 'not found';
      const known = first || all ? new Set() : await (common ??= lookForCommon(browser));
      await inNewWorld(browser, async (world) => {
        const { page } = world;
        await withBreakableParts(world);
        const parts = (await partsOf(page, screen)).filter((part) => !known.has(part));
        expect(parts, 'there is something to break').not.toHaveLength(0);
        const title = await heading(page).innerText();
        for (const part of parts)
          await test.step(part.slice(0, 200), () => breakPart(page, screen, part, title));
        await drawAnew(page, screen, parts[0]);
        await leave(page);
      });
    });
});
