/** Is it safe to write a site into this folder? */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The path with every symbolic link resolved, even if its last parts do not exist yet. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(real(resolve(folder)), real(resolve(path)));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
};

/**
 * Why the folder may not be written to; undefined if it may.
 *
 * @param inputs folders that are read; nothing may be written into them
 * @param force allow a folder with files in it; they stay unless they are overwritten
 */
export function outProblem(out: string, inputs: readonly string[], force: boolean): string | undefined {
  const input = inputs.find((folder) => isWithin(out, folder));
  if (input !== undefined) return `${out} lies in ${input}, which is read: name another folder`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${out} is not a folder: name another`;
  if (!force && readdirSync(out).length > 0)
    return `${out} is not empty: name another folder, or write over what is there with --force`;
  return undefined;
}
