/** npm run check-facts: are the directory, its words and every school profile fit to be shown? Exit 1 if not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { checkProfile, checkServices, checkSources, checkWords } from '../src/directory/check.ts';
import { services, servicesByFile } from '../src/directory/directory.ts';
import { line } from '../src/directory/explain.ts';
import { sources } from '../src/directory/sources.ts';

const root = resolve(import.meta.dirname, '..');

/** Runs a check over a JSON file; one that cannot be read is a fault like any other. */
const checkJson = (path: string, check: (file: string, data: unknown) => string[]): string[] => {
  const file = relative(root, path);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [line(file, 'the whole file', '', `cannot be read (${why})`, 'look for a missing comma or quote')];
  }
  return check(file, data);
};

const ids = new Set<string>(services.map(({ id }) => id));
// Other profiles than ours can be named: npm run check-facts -- my-school.json
const asked = process.argv.slice(2);
const profiles =
  asked.length > 0
    ? asked.map((path) => resolve(path))
    : readdirSync(join(root, 'schools'))
        .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
        .map((name) => join(root, 'schools', name));

const faults = [
  ...checkServices(
    Object.fromEntries(
      Object.entries(servicesByFile).map(([name, records]) => [`src/directory/services/${name}`, records]),
    ),
  ),
  ...checkSources('src/directory/sources.ts', sources),
  ...checkJson(join(root, 'locales/en/services.json'), (file, data) => checkWords(file, data, services)),
  ...profiles.flatMap((path) => checkJson(path, (file, data) => checkProfile(file, data, ids))),
];

for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
