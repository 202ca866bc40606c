/** Writes the services as an Open Referral UK feed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { everyService } from '../src/directory/everyService.ts';
import { feedOf } from '../open-referral/toOpenReferral.ts';
import { words } from '../open-referral/facts.ts';
import { runIfStarted, type Command } from './command.ts';

const usage = `Usage: npm run --silent feed -- [--out <folder>]

Writes the services that may be shown as an Open Referral UK feed, one page with all of them and one file each:
dist/feed/services.json and dist/feed/services/<uuid>.json.

  --out <folder>  another folder
  --help          this text
`;

const asJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** @returns one line that says what was written */
function write(folder: string): string {
  const page = feedOf(everyService, words);
  const apart = join(folder, 'services');
  mkdirSync(apart, { recursive: true });
  // A service that may no longer be shown must not be left over from an earlier run.
  for (const file of readdirSync(apart))
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json$/.test(file)) rmSync(join(apart, file));
  for (const service of page.contents) writeFileSync(join(apart, `${service.id}.json`), asJson(service));
  writeFileSync(join(folder, 'services.json'), asJson(page));
  return `${page.total_items} services in ${join(folder, 'services.json')}`;
}

export const writeFeed: Command = (args, { print, complain }) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: 'dist/feed' } },
    });
    print(`${write(values.out)}\n`);
    return 0;
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, writeFeed);
