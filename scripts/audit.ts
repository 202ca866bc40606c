/** Facts to check, on the command line. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { audit } from '../src/directory/audit.ts';
import { isDay } from '../src/directory/audit/records.ts';
import { documents } from '../src/directory/documents.ts';
import { everyService } from '../src/directory/everyService.ts';
import { londonTime } from '../src/directory/londonTime.ts';
import { sources } from '../src/directory/sources.ts';
import { topics } from '../src/directory/topics.ts';
import { namedByRules } from '../src/triage/namedByRules.ts';
import { neverShown } from '../provenance/never-shown.ts';
import { readText } from '../src/build/readText.ts';
import { asObject, asText } from './audit-text.ts';
import { runIfStarted, type Command } from './command.ts';

const usage = `Usage: npm run --silent audit -- [profile.json ...]

Lists the facts to check, with profiles of schools if they are not those in schools/.

  --json               findings and counts as JSON
  --today 2027-03-01   as of that day; otherwise today in London
  --help               this text

Ends with 1 if a finding must be put right before the site is used, with 2 if the command was not understood.
`;

const root = resolve(import.meta.dirname, '..');

/** The request cannot be carried out; the message says what is possible. */
class UsageError extends Error {}

const allowed = 'Allowed: --json, --today YYYY-MM-DD, and files of school profiles.';

function readCommand(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, today: { type: 'string' } },
    });
    return { ...values, paths: positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${allowed}`);
  }
}

function dayOf(asked: string | undefined): string {
  if (asked === undefined) return londonTime(new Date()).date;
  if (isDay(asked)) return asked;
  throw new UsageError(`--today takes a day as YYYY-MM-DD, not "${asked}".`);
}

/** The profiles in schools/; its examples are invented and have nothing to check. */
const ourProfiles = (): readonly string[] =>
  readdirSync(join(root, 'schools'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => join(root, 'schools', name));

function readProfile(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function findAndPrint(args: readonly string[], print: (text: string) => void): number {
  const { json, today: asked, paths } = readCommand(args);
  const today = dayOf(asked);
  const findings = audit({
    services: everyService,
    topics,
    documents,
    sources: Object.values(sources),
    schools: (paths.length > 0 ? paths : ourProfiles()).map(readProfile),
    named: namedByRules,
    neverShown: Object.values(neverShown),
    today,
    numberExists: (e164) => parsePhoneNumberFromString(e164)?.isValid() ?? false,
  });
  print(json ? `${JSON.stringify(asObject(findings, today), null, 2)}\n` : asText(findings, today));
  return findings.some(({ fails }) => fails) ? 1 : 0;
}

export const auditFacts: Command = (args, { print, complain }) => {
  try {
    return findAndPrint(args, print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, auditFacts);
