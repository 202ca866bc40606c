/** Writes files that belong together: all or none. Each is written to a temporary name first, then moved into place. */
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { SiteFile } from './siteFile.ts';

/**
 * Moves the files into place in the order given, replacing existing ones.
 *
 * @throws what the file system throws; the previous files are then unchanged or, if the first had already been replaced,
 *   all removed
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
    // Remove folders made for these files only; one that holds something else stays.
    for (const { path } of placed) quietly(() => rmdirSync(dirname(path)));
    throw error;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Report the first failure.
  }
}
