/** The profiles in a folder, in order of name, each read only when it is processed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './readText.ts';
import type { ProfileFile } from './stampSchools.ts';

/** Every `.json` directly in the folder except the schema that describes them. Throws if the folder does not exist. */
export const profilesIn = (folder: string): readonly ProfileFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      text: () => readText(join(folder, name)),
      picture: (picture) => readFileSync(join(folder, picture)),
    }));
