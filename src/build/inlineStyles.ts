/**
 * The rules that the first pages need, to stand inside them: words are read before the sheet has come, and look right when
 * it never does. One set for all of these pages, so that one hash in the policy allows it.
 */
import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';

/** What is only for paper, or for colours of the device's own, can wait for the sheet. */
const canWait = /@media (?:print|[^{]*forced-colors[^{]*)\{/g;

/** A sheet without such blocks; minified, so no brace stands in a comment. */
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
 * @param pages - the pages that will carry the rules, whole
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

/** How a policy names what stands between two tags; only these very signs have it. */
export const hashOf = (inside: string): string =>
  `sha256-${createHash('sha256').update(inside).digest('base64')}`;

const sheetLink = /\s*<link rel="stylesheet"[^>]*>/;
const insideTag = /\s*<style>[^]*?<\/style>/;

/** The template with the rules and with the policy that allows them. @throws if it has no sheet or no place for a policy. */
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
 * A page that carries its first rules asks for the whole sheet at its end, which then holds nothing up; any other waits for the
 * sheet before it shows. While developing there are no rules inside, and every page waits.
 */
export function placeStyles(page: string, inside: boolean): string {
  if (!insideTag.test(page)) return page;
  if (!inside) return page.replace(insideTag, '');
  const [link = ''] = sheetLink.exec(page) ?? [];
  return page.replace(link, '').replace('</body>', () => `${link.trim()}\n  </body>`);
}
