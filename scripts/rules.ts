/**
 * Writes docs/rules.md from the rules themselves, for the people who check them:
 * `npm run rules`, or `npm run rules -- --check` to fail when the page is behind (part of the tests).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { rulesPage } from './rules-page.ts';

const file = 'docs/rules.md';
const page = rulesPage();
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  process.stderr.write(`${file} is behind the rules: run "npm run rules" and look at what changed.\n`);
  process.exitCode = 1;
}
