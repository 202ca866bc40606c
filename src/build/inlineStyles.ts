/**
 * The style rules that the first pages need, inlined: their words can be read before the sheet loads, and look right if
 * it never does. One set for all these pages, so that one hash in the policy allows it.
 */
import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';

/** Print rules and forced-colours rules can wait for the sheet. */
const canWait = /@media (?:print|[^{]*forced-colors[^{]*)\{/g;

/** The sheet without such blocks; it is minified, so no brace is in a comment. */
function withoutWhatCanWait(sheet: string): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: opening } of sheet.matchAll(canWait)) {
    if (index < from) continue;
    kept += sheet.slice(from, index);
    from = index + opening.length;
    for (let open = 1; open > 0 && from < sheet.length; from++)
      open += sheet[from] === '{' ? 1 : sheet[from] === '}' ? -1 : 0;
  }
  return kept + sheet.slice(from);
}

/**
 * @param sheet - the built style sheet
 * @param pages - the complete pages that will contain the rules
 */
export async function inlineStyles(sheet: string, pages: readonly string[]): Promise<string> {
  const [found] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: withoutWhatCanWait(sheet) }],
    variables: true,
    keyframes: true,
  });
  if (!found || found.css === '')
    throw new Error('No style is left for the first pages; see src/build/inlineStyles.ts.');
  return found.css.trim();
}

/** The policy's hash for the text between two tags; any change to the text changes it. */
export const hashOf = (inside: string): string =>
  `sha256-${createHash('sha256').update(inside).digest('base64')}`;

const sheetLink = /\s*<link rel="stylesheet"[^>]*>/;
const insideTag = /\s*<style>[^]*?<\/style>/;

/** The template with the rules, and the policy that allows them. @throws if it has no sheet or no place for a policy. */
export function withStylesInside(template: string, rules: string, policy: string): string {
  if (!sheetLink.test(template))
    throw new Error('The template of the pages has no style sheet; see index.html.');
  if (!template.includes('<!--policy-->'))
    throw new Error('The template of the pages has no <!--policy-->; see index.html.');
  return template
    .replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(sheetLink, (link) => `\n    <style>${rules}</style>${link}`);
}

/**
 * A page with inline rules links the whole sheet at its end, where it does not block rendering; any other page waits for the
 * sheet. In development there are no inline rules, and every page waits.
 */
export function placeStyles(page: string, inside: boolean): string {
  if (!insideTag.test(page)) return page;
  if (!inside) return page.replace(insideTag, '');
  const [link = ''] = sheetLink.exec(page) ?? [];
  return page.replace(link, '').replace('</body>', () => `${link.trim()}\n  </body>`);
}
