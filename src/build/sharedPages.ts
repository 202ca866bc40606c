/** What stands once on a site for many schools: pages that belong to none of them, each opened by itself or from a school's own page. */
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { standsAlone } from '../routes.ts';
import type { PageSchool } from '../school/pageSchool.ts';
import { fillPage } from './fillPage.ts';
import { notFoundPage, ownPages, sharedPages, type PageToDraw } from './pages.ts';
import { fileAt, type SiteFile } from './siteFile.ts';
import type { Drawing } from './stampSchool.ts';

/** Of an address that is not there. The page comes in place of any other, so it claims no address of its own. */
async function drawNotFound({ template, draw }: Drawing, school: PageSchool): Promise<SiteFile> {
  const drawn = await draw(notFoundPage.path, school);
  return { name: '404.html', content: fillPage(template, { ...notFoundPage, address: '', drawn, school }) };
}

/**
 * One after another, as all of them together are as much as a thousand schools.
 *
 * @param nobody what pages that belong to no school may say: see sharedSchool.ts
 * @throws if a page cannot be drawn
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
