/**
 * Assembles a page from the built template: title, description, emergency line, the school's
 * block, and the prerendered HTML. The same for every page and every school. Runs in Node only.
 */
import { emergencyFacts } from '../emergency/emergencyFacts.ts';
import { emergencyHtml, leaveAtBottomHtml } from '../emergency/emergencyHtml.ts';
import { ageHtml } from '../offline/ageHtml.ts';
import { questionsPath } from '../routes.ts';
import { isForOneSchool, schoolBlock, type PageSchool } from '../school/pageSchool.ts';
import { contentDate } from './contentDate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { placeStyles } from './inlineStyles.ts';

export interface Page {
  /** The app's own path, such as `/topics/neglect`. */
  readonly path: string;
  /** The address in the browser; on a school's own pages it differs from the path. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The app's prerendered HTML; empty in development. */
  readonly drawn: string;
  /** See `PageToDraw`. */
  readonly stylesInside?: true;
  readonly school: PageSchool;
}

/** Kept out of search engines: the first question helps nobody without the start page. */
const noIndex = '<meta name="robots" content="noindex" />';

/** Removes line breaks and indents between tags: a school's pages may take only 200 kB in total. */
const withoutGaps = (template: string): string => template.replace(/>\s*\n\s*</g, '><');

/** Throws if the template lacks a required placeholder: an incomplete page must not be published. */
export function fillPage(template: string, page: Page): string {
  const facts = emergencyFacts(page.school);
  const { title, description, path, address, drawn } = page;
  const root = `<div id="root" data-page="${escapeHtml(address)}" data-path="${escapeHtml(path)}">${drawn}</div>`;
  const places: readonly (readonly [string, string])[] = [
    ['<title>Next Step</title>', `<title>${escapeHtml(title)}</title>`],
    [
      '<!--description-->',
      `<meta name="description" content="${escapeHtml(description)}" />${path === questionsPath ? noIndex : ''}`,
    ],
    ['<!--school-->', schoolBlock(page.school)],
    ['<!--emergency-->', emergencyHtml(facts)],
    // A site for many schools offers no kept copy.
    ['<!--age-->', isForOneSchool(page.school) ? ageHtml(contentDate()) : ''],
    ['<div id="root"></div>', root],
    ['<!--leave-->', leaveAtBottomHtml(facts)],
  ];
  const styled = placeStyles(withoutGaps(template), page.stylesInside ?? false);
  return places.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`The template of the pages has no ${place}; see index.html.`);
    // A function, because "$&" in a replacement string would be interpreted.
    return html.replace(place, () => words);
  }, styled);
}
