/**
 * "Page 1 of 3" at the foot of each printed sheet. Only CSS knows the page number, and only the locale files have the
 * words: so a CSS rule is made from the words while the page is being printed.
 */
import type { Words } from '../../i18n/useWords.ts';

/** Text as a CSS string. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

const counters: Readonly<Record<string, string>> = { '{1}': 'counter(page)', '{2}': 'counter(pages)' };

/** The rule that writes it. */
export function footRule(title: string, { say }: Pick<Words, 'say'>): string {
  const words = say('directory:services.print.page', { title, page: '{1}', pages: '{2}' });
  const content = words
    .split(/(\{[12]\})/)
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? quoted(part));
  return `@page { margin: 10mm 14mm 15mm; @bottom-center { content: ${content.join(' ')}; font: 10pt sans-serif; } }`;
}

/** Adds the rule; returns a function that removes it. If a browser does not support it, sheets have no numbers. */
export function numberPages(rule: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
