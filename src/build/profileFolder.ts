/** The profiles in a folder, in the order of their names, each read when it is its turn. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileFile } from './stampSchools.ts';

/** Every `.json` in the folder itself but the schema that describes them. Throws when there is no such folder. */
export const profilesIn = (folder: string): readonly ProfileFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      text: () => readFileSync(join(folder, name), 'utf8'),
      picture: (picture) => readFileSync(join(folder, picture)),
    }));
