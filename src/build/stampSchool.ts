/**
 * Renders one school's own pages, all or none: it writes no files, so nothing is left half done if a page cannot
 * be rendered. Needs the template and the prerendering code that a build leaves in `.ssr`.
 */
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { schoolsPath } from '../routes.ts';
import type { PageSchool } from '../school/pageSchool.ts';
import { fillPage } from './fillPage.tsx';
import { ownPages, type PageToDraw } from './pages.ts';
import { withColours } from './schoolColours.ts';
import { fileAt, sizeOf, type SiteFile } from './siteFile.ts';

export interface Drawing {
  readonly template: string;
  /** The HTML for the root of the page with this path; rejects if it cannot be rendered. */
  readonly draw: (path: string, page: PageSchool) => Promise<string>;
}

/** Limits that let every school in England fit into one bucket, and a school with much of its own to offer into the limit. A kilobyte is 1,024 bytes here. */
export const limits = { pages: 10, bytes: 256 * 1024 } as const;

/** The base address of one school's pages. */
export const addressOfSchool = (slug: string): string => `${schoolsPath}/${slug}`;

/**
 * The start page comes last, so that a school can be found only when all its pages exist.
 *
 * @throws if a page cannot be rendered, or if the school exceeds its limit of pages or bytes
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
    // No inline rules: they would make every school's copies too large, and the sheet is cached after the first page.
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
