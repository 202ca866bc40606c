/**
 * npm run --silent feed: writes the services that may be shown as a feed of Open Referral UK, one page of all of them and a
 * file for each: dist/feed/services.json and dist/feed/services/<uuid>.json. Another folder: `-- --out <folder>`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { everyService } from '../src/directory/everyService.ts';
import { feedOf } from '../open-referral/toOpenReferral.ts';
import { words } from '../open-referral/facts.ts';

const asJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

function write(folder: string): void {
  const page = feedOf(everyService, words);
  const apart = join(folder, 'services');
  mkdirSync(apart, { recursive: true });
  // A service that may no longer be shown must not stay behind from an earlier run.
  for (const file of readdirSync(apart))
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json$/.test(file)) rmSync(join(apart, file));
  for (const service of page.contents) writeFileSync(join(apart, `${service.id}.json`), asJson(service));
  writeFileSync(join(folder, 'services.json'), asJson(page));
  process.stdout.write(`${page.total_items} services in ${join(folder, 'services.json')}\n`);
}

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/feed' } } });
  write(values.out);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
