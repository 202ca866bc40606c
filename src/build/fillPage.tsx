/**
 * Assembles a page from the built template: title, description, emergency line, the school's
 * block, and the prerendered HTML. The same for every page and every school. Runs in Node only.
 */
import { emergencyFacts } from '../emergency/emergencyFacts.ts';
import { EmergencyLine, LeaveBar } from '../emergency/EmergencyLine.tsx';
import { AgeLine } from '../offline/AgeLine.tsx';
import { questionsPath } from '../routes.ts';
import { isForOneSchool, schoolBlock, type PageSchool } from '../school/pageSchool.ts';
import { contentDate } from './contentDate.ts';
import { placeStyles } from './inlineStyles.ts';
import { staticHtml } from './staticHtml.ts';

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

/** For search engines. The first question is kept out of them: it helps nobody without the start page. */
const forSearch = ({ path, description }: Pick<Page, 'path' | 'description'>): string =>
  staticHtml(
    <>
      <meta name="description" content={description} />
      {path === questionsPath && <meta name="robots" content="noindex" />}
    </>,
  );

/** The element that the app hydrates, with its prerendered HTML. */
function rootOf({ address, path, drawn }: Pick<Page, 'address' | 'path' | 'drawn'>): string {
  const end = '</div>';
  const empty = staticHtml(<div id="root" data-page={address} data-path={path} />);
  return `${empty.slice(0, -end.length)}${drawn}${end}`;
}

/** Removes line breaks and indents between tags: a school's pages may take only so much in total (stampSchool.ts). */
const withoutGaps = (template: string): string => template.replace(/>\s*\n\s*</g, '><');

/** Throws if the template lacks a required placeholder: an incomplete page must not be published. */
export function fillPage(template: string, page: Page): string {
  const facts = emergencyFacts(page.school);
  const places: readonly (readonly [string, string])[] = [
    ['<title>Next Step</title>', staticHtml(<title>{page.title}</title>)],
    ['<!--description-->', forSearch(page)],
    ['<!--school-->', schoolBlock(page.school)],
    ['<!--emergency-->', staticHtml(<EmergencyLine {...facts} />)],
    // A site for many schools offers no kept copy.
    ['<!--age-->', isForOneSchool(page.school) ? staticHtml(<AgeLine date={contentDate()} />) : ''],
    ['<div id="root"></div>', rootOf(page)],
    ['<!--leave-->', staticHtml(<LeaveBar {...facts} />)],
  ];
  const styled = placeStyles(withoutGaps(template), page.stylesInside ?? false);
  return places.reduce((html, [place, words]) => {
    if (!html.includes(place)) throw new Error(`The template of the pages has no ${place}; see index.html.`);
    // A function, because "$&" in a replacement string would be interpreted.
    return html.replace(place, () => words);
  }, styled);
}
