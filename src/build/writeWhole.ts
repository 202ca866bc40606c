/** Writes files that belong together: all of them or none. Each is written aside first and then put in its place. */
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { SiteFile } from './siteFile.ts';

/**
 * Puts the files in their places in the order given, over what was there.
 *
 * @throws what the file system throws; what was there before then stands as it was, or, where the first of it had been
 *   written over, is gone with the rest
 */
export function writeWhole(root: string, files: readonly SiteFile[]): void {
  const placed = files.map(({ name, content }) => {
    const path = join(root, name);
    return { path, aside: `${path}.${process.pid}.part`, content };
  });
  const done: string[] = [];
  try {
    for (const { aside, content } of placed) {
      mkdirSync(dirname(aside), { recursive: true });
      writeFileSync(aside, content);
    }
    for (const { path, aside } of placed) {
      done.push(path);
      renameSync(aside, path);
    }
  } catch (error) {
    if (done.length > 0) for (const { path } of placed) quietly(() => rmSync(path, { force: true }));
    for (const { aside } of placed) quietly(() => rmSync(aside, { force: true }));
    // Folders made for these files alone; one that holds something else stays.
    for (const { path } of placed) quietly(() => rmdirSync(dirname(path)));
    throw error;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What went wrong first is what is told.
  }
}
