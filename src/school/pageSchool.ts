/**
 * The school a page belongs to, written into it at build or when a school is stamped: a block of JSON, since nothing is
 * fetched at run time. If it is damaged in transit, the page carries on without a school.
 */
import { isRecord } from '../directory/isRecord.ts';
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { schoolsPath } from '../routes.ts';
import { isProfile } from './isProfile.ts';

export const blockId = 'school';

export interface PageSchool {
  readonly school: SchoolProfile;
  /** The base path of the school's own pages: empty, or an address such as `/schools/westlands`. */
  readonly base: string;
  /** A page of a site for many schools that belongs to none of them: the reader has not chosen a school yet. */
  readonly shared?: true;
}

/** Is the page on a site for one school, rather than for many? */
export const isForOneSchool = ({
  base,
  shared = false,
}: {
  readonly base: string;
  readonly shared?: boolean;
}): boolean => base === '' && !shared;

/** The block's text. Characters that could end the block or start a tag are written as JSON escapes. */
export const schoolBlock = (page: PageSchool): string =>
  `<script type="application/json" id="${blockId}">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>`;

export const pageWithoutSchool: PageSchool = { school: noSchool, base: '' };

/** Replaces a damaged block: nobody is named, and the page's address still shows where the school's own pages are. */
export const damagedPage = (address: string): PageSchool => {
  const [base = ''] = new RegExp(`^${schoolsPath}/[^/]+`).exec(address) ?? [];
  return { ...pageWithoutSchool, base };
};

/** `damaged`: there is a block, but not as the build wrote it; the page must say that numbers may be missing. */
export function readPageSchool(text: string | null | undefined): PageSchool | 'damaged' {
  if (text === null || text === undefined) return pageWithoutSchool;
  try {
    const page: unknown = JSON.parse(text);
    return isPageSchool(page) ? page : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Every link on the page starts with it, so it must be a school's address and nothing else. */
const isBase = (base: unknown): boolean =>
  typeof base === 'string' && (base === '' || new RegExp(`^${schoolsPath}/[a-z0-9-]+$`).test(base));

const isPageSchool = (page: unknown): page is PageSchool =>
  isRecord(page) &&
  isBase(page['base']) &&
  (page['shared'] === undefined || page['shared'] === true) &&
  isProfile(page['school']);
