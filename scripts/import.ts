/** Compares an Open Referral UK list with our services for a person to review. Never changes our records. */
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { everyService } from '../src/directory/everyService.ts';
import { compareWithOurs } from '../open-referral/compare.ts';
import { oursOf } from '../open-referral/ours.ts';
import { parseList, tooLarge, type Fault, type FoundList } from '../open-referral/parseList.ts';
import { readOpenReferral } from '../open-referral/readOpenReferral.ts';
import { candidatesFile, inert, reportLines, type Import } from '../open-referral/report.ts';
import { known, words } from '../open-referral/facts.ts';
import { runIfStarted, type Command } from './command.ts';

/** Why nothing was written. */
class NothingDone extends Error {}

const usage = `Usage: npm run --silent import -- <file> [--out <file>] [--force] [--all]

Compares an Open Referral UK list with our services, reports what is new, changed and in conflict, and writes it to
import-candidates.json for a person to review.

  --out <file>  where the candidates go instead
  --force       write over a file that is there
  --all         every line of the report, not the first 25 under each heading
  --help        this text

Ends with 0 if all was read, with 1 if something could not be read, with 2 if nothing was written, and says why.
`;

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refuse = (file: string, { place, wrong, mend }: Fault): NothingDone =>
  new NothingDone(`${basename(file)}: ${place} ${wrong}. Mend: ${mend}.`);

function listIn(file: string): FoundList {
  let bytes: Uint8Array;
  try {
    const large = tooLarge(statSync(file).size);
    if (large !== undefined) throw refuse(file, large);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof NothingDone) throw error;
    throw new NothingDone(`${file} cannot be read (${because(error)}). Mend: check its name and folder.`);
  }
  const list = parseList(bytes);
  if ('services' in list) return list;
  throw refuse(file, list);
}

/** Checked before reading: reading may take a while, and a started review must not be overwritten. */
function mayWrite(out: string, file: string, force: boolean): void {
  if (!existsSync(out)) return;
  if (existsSync(file) && realpathSync(out) === realpathSync(file))
    throw new NothingDone(`${out} is the file to read. Mend: give another with --out.`);
  if (!force)
    throw new NothingDone(
      `${out} is there already, perhaps with a review in it. Mend: give another with --out, or write over it with --force.`,
    );
}

function importFrom(file: string, today: string): Import {
  const found = listIn(file);
  const reading = readOpenReferral(found, known);
  const comparison = compareWithOurs(reading.services, oursOf(everyService, words, known));
  return { from: basename(file), on: today, found, reading, comparison };
}

function run(args: readonly string[], print: (text: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'import-candidates.json' },
      force: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) throw new NothingDone(usage);
  const { out, force, all } = values;
  mayWrite(resolve(out), resolve(file), force);
  const result = importFrom(file, new Date().toISOString().slice(0, 10));
  try {
    writeFileSync(out, candidatesFile(result), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new NothingDone(
      `${out} cannot be written (${because(error)}). Mend: give another place with --out.`,
    );
  }
  for (const line of reportLines(result, all ? Infinity : undefined)) print(`${line}\n`);
  print(`\nWritten for review: ${inert(out)}. Nothing of ours was changed.\n`);
  return result.reading.rejected.length > 0 ? 1 : 0;
}

export const importList: Command = (args, { print, complain }) => {
  try {
    return run(args, print);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof NothingDone) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
    complain(`${inert(because(error))}\n`);
    if (!(error instanceof NothingDone)) complain(`${usage}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, importList);
