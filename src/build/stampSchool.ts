/**
 * One school's own pages, drawn whole or not at all: nothing is written here, so nothing is left half done when a page cannot
 * be drawn. Needs the template and the drawing code that a build leaves in `.ssr`.
 */
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { schoolsPath } from '../routes.ts';
import type { PageSchool } from '../school/pageSchool.ts';
import { fillPage } from './fillPage.ts';
import { ownPages, type PageToDraw } from './pages.ts';
import { withColours } from './schoolColours.ts';
import { fileAt, sizeOf, type SiteFile } from './siteFile.ts';

export interface Drawing {
  readonly template: string;
  /** What goes into the root of the page with this path; rejects when it cannot be drawn. */
  readonly draw: (path: string, page: PageSchool) => Promise<string>;
}

/** So that every school in England fits into one bucket. A kilobyte is 1,024 bytes here. */
export const limits = { pages: 10, bytes: 200 * 1024 } as const;

/** Where the pages of one school begin. */
export const addressOfSchool = (slug: string): string => `${schoolsPath}/${slug}`;

/**
 * The start page comes last: a school is found when all of it is there.
 *
 * @throws if a page cannot be drawn, or if the school would need more pages or bytes than it may have
 */
export async function drawSchool(
  school: SchoolProfile,
  { template, draw }: Drawing,
  pages: readonly PageToDraw[] = ownPages,
): Promise<readonly SiteFile[]> {
  const base = addressOfSchool(school.slug);
  const coloured = withColours(template, school.colours);
  const files: SiteFile[] = [];
  for (const page of pages.toReversed()) {
    const address = page.path === '/' ? base : `${base}${page.path}`;
    const drawn = page.leftToApp ? '' : await draw(page.path, { school, base });
    // Without the rules inside: with them the copies of every school would be too heavy, and the sheet is kept after the first.
    const { path, title, description } = page;
    const content = fillPage(coloured, {
      path,
      title,
      description,
      address,
      drawn,
      school: { school, base },
    });
    files.push({ name: fileAt(address), content });
  }
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  if (files.length > limits.pages)
    throw new Error(`it needs ${files.length} pages, and a school may have ${limits.pages}`);
  if (bytes > limits.bytes)
    throw new Error(
      `its pages need ${Math.ceil(bytes / 1024)} kB, and a school may have ${limits.bytes / 1024} kB`,
    );
  return files;
}
