/**
 * Each kind of screen in each condition that readers need: enlarged four times, in the device's own colours, dark, from right
 * to left, spaced out. Every state, wide and narrow, is states.test.ts; what is heard of them is names.test.ts.
 */
import type { Page } from '@playwright/test';
import { contrast, leastContrast } from '../../src/styles/contrast.ts';
import { darken, enlarge, forceColours, spaceOut, turnRound } from './dress.ts';
import { come, kinds } from './kinds.ts';
import { axeRules, violations } from './axe.ts';
import { expect, test, wholeAt } from './test.ts';

const asItIs = () => Promise.resolve(() => Promise.resolve());

const conditions = {
  'as it is': asItIs,
  'enlarged to 400 %': enlarge,
  'in forced colours': forceColours,
  'in the dark': darken,
  'from right to left': turnRound,
  'spaced out': spaceOut,
};

for (const kind of kinds)
  test(`${kind.name}, in every condition`, async ({ page, faults }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await come(page, kind, faults);
    await wholeAt(page, 1280);
    for (const [condition, dress] of Object.entries(conditions))
      await test.step(condition, async () => {
        const undo = await dress(page);
        await page.evaluate(watch);
        const forced = condition === 'in forced colours';
        expect.soft(await (forced ? faultsInForcedColours : faultsOf)(page), `axe, ${condition}`).toEqual([]);
        expect.soft(await page.evaluate(lostText), `text, ${condition}`).toEqual([]);
        expect.soft(await unseenFocus(page, forced ? leastContrast : 7), `focus, ${condition}`).toEqual([]);
        await undo();
      });
  });

/** AAA as well, of which a machine can tell the contrast and links that read alike but lead elsewhere. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  violations(page, { rules: [...axeRules, 'wcag2aaa'] });

/**
 * The colours are the device's own: AA is enough. Axe reads one that Chromium does not paint then
 * (-webkit-text-fill-color), so contrast is looked at apart.
 */
async function faultsInForcedColours(page: Page): Promise<readonly string[]> {
  const found = await violations(page, { without: 'color-contrast' });
  const texts = await page.evaluate(() =>
    (window as unknown as { watching: Watching }).watching.textsOf(document.body),
  );
  return [...found, ...faintOf(texts, leastContrast)];
}

const faintOf = (texts: readonly Text[], least: number): readonly string[] =>
  texts
    .filter(({ colour, ground }) => contrast(colour, ground) < least)
    .map(({ text, colour, ground }) => `${colour} on ${ground}: ${text}`);

/** Runs in the page: text that is cut off, outside of the window, or under other text; and sideways scrolling. */
function lostText(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const lost = scrollWidth > clientWidth ? [`sideways by ${scrollWidth - clientWidth}`] : [];
  // Meant for ears, or there once it has the focus.
  const unseen = '.nhsuk-u-visually-hidden, .leave-status, .skip, noscript';
  const lines: { readonly text: Node; readonly box: DOMRect; readonly bar: Element | null }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || text.textContent?.trim() === '' || parent.closest(unseen)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const bar = parent.closest('.emergency, .leave-bar');
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      lines.push({ text, box, bar });
      if (box.left < -1 || box.right > clientWidth + 1) lost.push(`outside: ${text.textContent}`);
      for (
        let circumstances: Element | null = parent;
        circumstances;
        circumstances = circumstances.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(circumstances);
        const edge = circumstances.getBoundingClientRect();
        const cutBeside =
          /hidden|clip/.test(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1);
        const cutBelow =
          /hidden|clip/.test(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1);
        if (cutBeside || cutBelow) lost.push(`cut off: ${text.textContent}`);
      }
    }
  }
  // Letters take the middle of their line; the rest of it may touch the next.
  const middle = ({ top, height }: DOMRect) => ({ from: top + height / 4, to: top + (height * 3) / 4 });
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break;
      // The bars are fixed while the page scrolls under them.
      if (other.text === one.text || other.bar !== one.bar) continue;
      const beside = one.box.right - 1 < other.box.left || other.box.right - 1 < one.box.left;
      const below =
        middle(one.box).to < middle(other.box).from || middle(other.box).to < middle(one.box).from;
      if (!beside && !below) lost.push(`on each other: ${one.text.textContent} | ${other.text.textContent}`);
    }
  });
  return [...new Set(lost)];
}

interface Focused {
  readonly what: string;
  /** Colours of what is drawn around it only while it has the focus, as `#rrggbb`. */
  readonly ring: readonly string[];
  /** Its background. */
  readonly ground: string;
  /** Its own text, which may now have another background. */
  readonly texts: readonly Text[];
  /** All of it, or as much as there is room for. */
  readonly inView: boolean;
}

interface Text {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

interface Watching {
  readonly focused: () => Focused | null;
  readonly textsOf: (element: Element) => readonly Text[];
}

/** Runs in the page: what can be told of colours, and how all looks at rest, to tell later what the focus adds. */
function watch(): void {
  const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const seen = new Map<string, string>();
  /** As it looks on that ground; empty where nothing is painted. */
  const painted = (colour: string, ground: string): string => {
    if (!dot) return '';
    const paint = (...colours: readonly string[]): readonly number[] => {
      dot.clearRect(0, 0, 1, 1);
      for (const one of colours) {
        dot.fillStyle = one;
        dot.fillRect(0, 0, 1, 1);
      }
      return [...dot.getImageData(0, 0, 1, 1).data];
    };
    const known = seen.get(`${colour} ${ground}`);
    if (known !== undefined) return known;
    const parts = paint(ground, colour).slice(0, 3);
    const shown =
      paint(colour)[3] === 0 ? '' : parts.map((part) => part.toString(16).padStart(2, '0')).join('');
    seen.set(`${colour} ${ground}`, shown && `#${shown}`);
    return shown && `#${shown}`;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return '#ffffff';
    const under = groundOf(element.parentElement);
    return painted(getComputedStyle(element).backgroundColor, under) || under;
  };
  const textsOf = (element: Element): readonly Text[] =>
    [element, ...element.querySelectorAll('*')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          [...one.childNodes].some(
            ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
          ),
      )
      .map((one) => {
        const ground = groundOf(one);
        return { text: one.textContent, colour: painted(getComputedStyle(one).color, ground), ground };
      });

  const forced = matchMedia('(forced-colors: active)').matches;
  const ringsOf = (element: Element): readonly string[] => {
    // A choice is drawn by its label, or by the row around it.
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return [element, ...labels].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { content, outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor } =
          getComputedStyle(one, part);
        if (part && (content === 'none' || content === 'normal')) return [];
        const outline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? [outlineColor] : [];
        // Shadows are not drawn in the device's own colours.
        const shadow = forced ? [] : (boxShadow.match(/rgba?\([^)]*\)/g) ?? []);
        return [...outline, ...shadow, ...(part ? [borderTopColor] : [])].map((colour) =>
          painted(colour, groundOf(element.parentElement)),
        );
      }),
    );
  };
  const atRest = new Map<Element, readonly string[]>();
  for (const element of document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  ))
    if (element !== document.activeElement) atRest.set(element, ringsOf(element));

  const bars = [...document.querySelectorAll('.emergency, .leave-bar')].filter(
    (bar) => getComputedStyle(bar).position === 'sticky' && bar.checkVisibility(),
  );
  const room = bars.reduce((left, bar) => left - bar.getBoundingClientRect().height, innerHeight);
  const focused = (): Focused | null => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const clear = (y: number): boolean => {
      const above = document.elementFromPoint(left + width / 2, y);
      return above !== null && bars.every((bar) => bar.contains(element) || !bar.contains(above));
    };
    const ends = [top + 2, top + height / 2, top + height - 2];
    const rest = atRest.get(element) ?? [];
    return {
      what: `${element.tagName} ${element.getAttribute('name') ?? ''} ${element.textContent.slice(0, 60)}`,
      ring: ringsOf(element).filter((colour, at) => colour !== '' && colour !== rest[at]),
      ground: groundOf(element.parentElement),
      texts: textsOf(element),
      inView: height > room ? ends.some(clear) : ends.every(clear),
    };
  };
  (window as unknown as { watching: Watching }).watching = { focused, textsOf };
}

/** Long lists repeat themselves: so many from the start, and then so many from the end. */
const steps = { Tab: 30, 'Shift+Tab': 8 };

/** Tab stops without a visible ring, covered by something, or whose text is faint when focused. */
async function unseenFocus(page: Page, least: number): Promise<readonly string[]> {
  const faults = new Set<string>();
  for (const [key, most] of Object.entries(steps)) {
    await page.evaluate(
      (from) => {
        const ends = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter((one) =>
          one.checkVisibility(),
        );
        ends.at(from)?.focus();
      },
      key === 'Tab' ? 0 : -1,
    );
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate(() =>
        (window as unknown as { watching: Watching }).watching.focused(),
      );
      if (!focused) break;
      const { what, ring, ground, texts, inView } = focused;
      faintOf(texts, least).forEach((faint) => faults.add(`faint: ${faint}`));
      // WCAG 2.4.13.
      if (!ring.some((colour) => contrast(colour, ground) >= 3))
        faults.add(`no ring: ${what}: ${ring.join(' ')} on ${ground}`);
      if (!inView) faults.add(`covered: ${what}`);
    }
  }
  return [...faults];
}
