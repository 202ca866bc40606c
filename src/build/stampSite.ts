/** A whole site for many schools: what all share, the pages of each, and the pages on which a school is found. */
import { mkdirSync } from 'node:fs';
import { copyAssets, readBuild } from './builtSite.ts';
import { findPages } from './findPages.ts';
import { profilesIn } from './profileFolder.ts';
import { drawSharedPages } from './sharedPages.ts';
import { sizeOf, type SiteFile } from './siteFile.ts';
import { stampSchools, type Stamped, type Work } from './stampSchools.ts';
import { writeWhole } from './writeWhole.ts';

export interface Folders {
  /** The built site. */
  readonly site: string;
  /** What the build left for drawing pages. */
  readonly drawing: string;
  readonly profiles: string;
  readonly out: string;
}

export interface StampedSite extends Stamped {
  /** Beside the schools' own: shared pages and those on which a school is found. Without scripts, styles and pictures. */
  readonly shared: { readonly files: number; readonly bytes: number };
  /** What the schools' own pages took, and what everything together. */
  readonly seconds: { readonly schools: number; readonly total: number };
}

/** @throws when it cannot begin: nothing is built, or there is no profile. What is wrong with a single profile is told. */
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
  // The first of them is the start page: last, so that it leads nowhere that is not there yet.
  for (const file of findPages(drawing.template, stamped.schools, stamped.nobody).toReversed()) write(file);
  const total = (performance.now() - began) / 1000;
  return { ...stamped, shared: { files, bytes }, seconds: { schools, total } };
}
