/**
 * The school a page belongs to, written into it at build or when a school is stamped: a block of JSON, as nothing is
 * fetched at run time. It may be damaged on the way; then the page goes on without a school rather than not at all.
 */
import { isRecord } from '../directory/isRecord.ts';
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { schoolsPath } from '../routes.ts';
import { isProfile } from './isProfile.ts';

export const blockId = 'school';

export interface PageSchool {
  readonly school: SchoolProfile;
  /** Where the school's own pages are: empty, or an address such as `/schools/westlands`. */
  readonly base: string;
  /** One of many schools' pages that belongs to none of them: its school has yet to be found. */
  readonly shared?: true;
}

/** Is the page on a site of one school, rather than on one for many? */
export const isForOneSchool = ({
  base,
  shared = false,
}: {
  readonly base: string;
  readonly shared?: boolean;
}): boolean => base === '' && !shared;

/** What stands in the page. Signs that could end the block or begin a tag are written as JSON escapes. */
export const schoolBlock = (page: PageSchool): string =>
  `<script type="application/json" id="${blockId}">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>`;

export const pageWithoutSchool: PageSchool = { school: noSchool, base: '' };

/** In place of a damaged one: nobody is named, and the page's address still tells where the school's own pages are. */
export const damagedPage = (address: string): PageSchool => {
  const [base = ''] = new RegExp(`^${schoolsPath}/[^/]+`).exec(address) ?? [];
  return { ...pageWithoutSchool, base };
};

/** `damaged`: there is a block, and it cannot be what the build wrote; the page has to say that numbers may be missing. */
export function readPageSchool(text: string | null | undefined): PageSchool | 'damaged' {
  if (text === null || text === undefined) return pageWithoutSchool;
  try {
    const page: unknown = JSON.parse(text);
    return isPageSchool(page) ? page : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Every link of the page begins with it, so it may be nothing but the address of a school. */
const isBase = (base: unknown): boolean =>
  typeof base === 'string' && (base === '' || new RegExp(`^${schoolsPath}/[a-z0-9-]+$`).test(base));

const isPageSchool = (page: unknown): page is PageSchool =>
  isRecord(page) &&
  isBase(page['base']) &&
  (page['shared'] === undefined || page['shared'] === true) &&
  isProfile(page['school']);
