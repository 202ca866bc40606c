/**
 * A browser's translator, as far as it disturbs a page: it takes every text out and puts what it made of it into two <font>
 * elements in its place, as long as the page lives. The words stay as they are here, so that they can be compared.
 */
import type { Page } from '@playwright/test';

/** Runs in the page: translates what is there, and from then on whatever is added or changed. */
function translate(): void {
  const tag: string = 'font';
  const untranslated = 'script, style, noscript, textarea, title, font';
  const wrap = (root: Node): void => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode())
      if (
        node instanceof Text &&
        node.data.trim() !== '' &&
        node.parentElement?.closest(untranslated) === null
      )
        texts.push(node);
    for (const text of texts) {
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes)
      for (const node of type === 'characterData' ? [target] : addedNodes) if (node.isConnected) wrap(node);
  }).observe(document, { childList: true, characterData: true, subtree: true });
  const body = document.querySelector('body');
  if (body) wrap(body);
}

/** From the first element of every page on, before any script of ours. */
export const translateEarly = (page: Page): Promise<unknown> => page.addInitScript(translate);

/** From now on, on this page. */
export const translateNow = (page: Page): Promise<void> => page.evaluate(translate);

/** Everything that is read, part by part, and every link with where it leads. */
export const seen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts =
      'h1, h2, h3, h4, p, li, dt, dd, td, legend, label, button, summary, option, [role="status"], .nhsuk-hint, a';
    return [...document.querySelectorAll(`main :is(${parts}), .emergency a`)].map((part) =>
      [part.tagName, part.textContent.replace(/\s+/g, ' ').trim(), part.getAttribute('href') ?? ''].join(
        ' | ',
      ),
    );
  });
