/** Writes the schema of school profiles for code editors; the tests fail if it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { schoolProfileSchema } from '../src/directory/schoolProfileSchema.ts';
import { runIfStarted, type Command } from './command.ts';

const usage = `Usage: npm run school-schema -- [--check]

Writes schools/school-profile.schema.json from the profile's own schema, so that a code editor explains each field.

  --check  writes nothing, and ends with 1 if the file is out of date
  --help   this text
`;

const file = 'schools/school-profile.schema.json';

const shape = z.toJSONSchema(schoolProfileSchema, {
  // The schema version that editors support best.
  target: 'draft-7',
  io: 'input',
  override({ jsonSchema }) {
    // Our code may not change lists, but people who edit the file may.
    delete jsonSchema.readOnly;
  },
});
export const schoolSchema: Command = async (args, { complain }) => {
  const written = await format(JSON.stringify(shape), { ...(await resolveConfig(file)), filepath: file });
  if (!args.includes('--check')) writeFileSync(file, written);
  else if (readFileSync(file, 'utf8') !== written) {
    complain(`${file} is behind: run "npm run school-schema" and look at what changed.\n`);
    return 1;
  }
  return 0;
};

await runIfStarted(import.meta.filename, usage, schoolSchema);
