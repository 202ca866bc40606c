/**
 * Writes docs/rules.md from the rules themselves, for the people who check them:
 * `npm run rules`, or `npm run rules -- --check` to fail if the page is out of date (part of the tests).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runIfStarted, type Command } from './command.ts';
import { rulesPage } from './rules-page.ts';

const file = 'docs/rules.md';

export const writeRules: Command = (args, { complain }) => {
  const page = rulesPage();
  if (!args.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    complain(`${file} is behind the rules: run "npm run rules" and look at what changed.\n`);
    return 1;
  }
  return 0;
};

await runIfStarted(import.meta.filename, writeRules);
