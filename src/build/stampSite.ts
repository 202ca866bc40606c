/** A whole site for many schools: the shared files, each school's pages, and the pages for finding a school. */
import { mkdirSync } from 'node:fs';
import { copyAssets, readBuild } from './builtSite.ts';
import { findPages } from './findPages.tsx';
import { profilesIn } from './profileFolder.ts';
import { drawSharedPages } from './sharedPages.ts';
import { sizeOf, type SiteFile } from './siteFile.ts';
import { stampSchools, type Stamped, type Work } from './stampSchools.ts';
import { writeWhole } from './writeWhole.ts';

export interface Folders {
  /** The built site. */
  readonly site: string;
  /** The prerendering code the build left. */
  readonly drawing: string;
  readonly profiles: string;
  readonly out: string;
}

export interface StampedSite extends Stamped {
  /** In addition to the schools' own: shared pages and those for finding a school. Excludes scripts, styles and pictures. */
  readonly shared: { readonly files: number; readonly bytes: number };
  /** The size of the schools' own pages, and of everything together. */
  readonly seconds: { readonly schools: number; readonly total: number };
}

/** @throws if it cannot start: nothing is built, or there is no profile. Faults in a single profile are reported instead. */
export async function stampSite(
  { site, drawing: code, profiles: folder, out }: Folders,
  tell: Pick<Work, 'tell' | 'progress'>,
): Promise<StampedSite> {
  const began = performance.now();
  const drawing = await readBuild(site, code);
  const profiles = profilesIn(folder);
  if (profiles.length === 0)
    throw new Error(`${folder} holds no profile: a profile is a file ending in .json`);

  mkdirSync(out, { recursive: true });
  copyAssets(site, out);
  const beganSchools = performance.now();
  const stamped = await stampSchools(profiles, {
    ...tell,
    drawing,
    write: (files) => writeWhole(out, files),
  });

  const schools = (performance.now() - beganSchools) / 1000;

  let [files, bytes] = [0, 0];
  const write = (file: SiteFile): void => {
    writeWhole(out, [file]);
    files += 1;
    bytes += sizeOf(file);
  };
  for await (const file of drawSharedPages(drawing, stamped.nobody)) write(file);
  // The first of them, the start page, is written last, so that it never links to a page that does not exist yet.
  for (const file of findPages(drawing.template, stamped.schools, stamped.nobody).toReversed()) write(file);
  const total = (performance.now() - began) / 1000;
  return { ...stamped, shared: { files, bytes }, seconds: { schools, total } };
}
