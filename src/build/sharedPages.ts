/** The shared pages of a site for many schools: they belong to no school, and are opened directly or from a school's own page. */
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { standsAlone } from '../routes.ts';
import type { PageSchool } from '../school/pageSchool.ts';
import { fillPage } from './fillPage.tsx';
import { notFoundPage, ownPages, sharedPages, type PageToDraw } from './pages.ts';
import { fileAt, type SiteFile } from './siteFile.ts';
import type { Drawing } from './stampSchool.ts';

/** The "not found" page replaces any other, so it claims no address of its own. */
async function drawNotFound({ template, draw }: Drawing, school: PageSchool): Promise<SiteFile> {
  const drawn = await draw(notFoundPage.path, school);
  return { name: '404.html', content: fillPage(template, { ...notFoundPage, address: '', drawn, school }) };
}

/**
 * One at a time: together they are as large as a thousand schools.
 *
 * @param nobody what pages that belong to no school may say: see sharedSchool.ts
 * @throws if a page cannot be rendered
 */
export async function* drawSharedPages(
  { template, draw }: Drawing,
  nobody: SchoolProfile,
): AsyncGenerator<SiteFile> {
  const school: PageSchool = { school: nobody, base: '', shared: true };
  const alone = (page: PageToDraw): boolean => standsAlone(page.path);
  for (const page of [...ownPages, ...sharedPages].filter(alone)) {
    const drawn = await draw(page.path, school);
    yield {
      name: fileAt(page.path),
      content: fillPage(template, { ...page, address: page.path, drawn, school }),
    };
  }
  yield await drawNotFound({ template, draw }, school);
}
