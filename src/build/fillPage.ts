/**
 * Puts a page together from the template that the build left: title, description, emergency line, the school's own
 * block, and what was drawn. The same for every page and every school. Runs in Node only.
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
  /** As the app knows it, such as `/topics/neglect`. */
  readonly path: string;
  /** Where the browser finds it; differs from the path on a school's own pages. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** What was drawn of the app; empty while developing. */
  readonly drawn: string;
  /** See `PageToDraw`. */
  readonly stylesInside?: true;
  readonly school: PageSchool;
}

/** Out of the start page's context the first question helps nobody who searches. */
const noIndex = '<meta name="robots" content="noindex" />';

/** Lines and indents between tags are for those who write the template: a school's pages may weigh 200 kB together. */
const withoutGaps = (template: string): string => template.replace(/>\s*\n\s*</g, '><');

/** Throws where the template lacks a place that must be filled: half a page may not go out. */
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
    // Where a site is for many schools nothing is kept on a device.
    ['<!--age-->', isForOneSchool(page.school) ? ageHtml(contentDate()) : ''],
    ['<div id="root"></div>', root],
    ['<!--leave-->', leaveAtBottomHtml(facts)],
  ];
  const styled = placeStyles(withoutGaps(template), page.stylesInside ?? false);
  return places.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`The template of the pages has no ${place}; see index.html.`);
    // A function, as a "$&" in the words would otherwise be taken for an instruction.
    return html.replace(place, () => words);
  }, styled);
}
