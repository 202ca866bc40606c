/** Writes the pages of docs/ that come from the rules and the chart; the tests fail if one is out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runIfStarted, type Command } from './command.ts';
import { pathwayPage } from './pathway-page.ts';
import { rulesPage } from './rules-page.ts';

const usage = `Usage: npm run rules -- [--check]

Writes docs/rules.md from the rules and docs/pathway.md from the chart, for the people who check them.

  --check  writes nothing, and ends with 1 if a page is out of date
  --help   this text
`;

export const writeRules: Command = (args, { complain }) => {
  const pages = Object.entries({ 'docs/rules.md': rulesPage(), 'docs/pathway.md': pathwayPage() });
  if (!args.includes('--check')) {
    for (const [file, page] of pages) writeFileSync(file, page);
    return 0;
  }
  const behind = pages.filter(([file, page]) => !existsSync(file) || readFileSync(file, 'utf8') !== page);
  for (const [file] of behind)
    complain(`${file} is behind flows/: run "npm run rules" and look at what changed.\n`);
  return behind.length === 0 ? 0 : 1;
};

await runIfStarted(import.meta.filename, usage, writeRules);
