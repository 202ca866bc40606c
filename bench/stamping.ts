/**
 * How long stamping takes and how much it writes, for one school and for a thousand: `npm run bench:stamping`,
 * after a build. `-- --all` adds 24,000, as many as England has (minutes, and gigabytes in the temporary folder, which
 * is emptied again), `-- --json` is for programs. Times depend on the machine; compare figures of one run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateProfile } from './generateProfile.ts';

const root = resolve(import.meta.dirname, '..');

interface Row {
  readonly schools: number;
  /** Including the shared files. */
  readonly seconds: number;
  /** The size of the schools' own pages and style sheets. */
  readonly files: number;
  readonly bytes: number;
  /** The size of the shared pages. */
  readonly sharedBytes: number;
  readonly millisecondsPerSchool: number;
  readonly bytesPerSchool: number;
  /** The peak memory of the process, which should not grow with the number of schools. */
  readonly memory: number;
}

async function measure(schools: number, site: string): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'stamping-'));
  try {
    const profiles = join(folder, 'profiles');
    mkdirSync(profiles);
    for (let index = 0; index < schools; index++)
      writeFileSync(join(profiles, `${index}.json`), JSON.stringify(generateProfile(index)));

    const { failed, files, bytes, shared, seconds } = await stampSite(
      { site, drawing: join(root, '.ssr'), profiles, out: join(folder, 'out') },
      { tell: (fault) => void process.stderr.write(`${fault}\n`) },
    );
    if (failed > 0) throw new Error(`${failed} of ${schools} profiles could not be stamped.`);
    return {
      schools,
      seconds: seconds.total,
      files,
      bytes,
      sharedBytes: shared.bytes,
      millisecondsPerSchool: (seconds.schools * 1000) / schools,
      bytesPerSchool: bytes / schools,
      memory: process.resourceUsage().maxRSS * 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    site: { type: 'string', default: join(root, 'dist') },
  },
});

// As the command does; React reads it when it is loaded.
process.env['NODE_ENV'] ??= 'production';
const { stampSite } = await import('../src/build/stampSite.ts');
const rows: Row[] = [];
for (const schools of [1, 1000, ...(values.all ? [24_000] : [])])
  rows.push(await measure(schools, values.site));

if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  const table = rows.map((row) => ({
    schools: row.schools,
    's in all': row.seconds.toFixed(1),
    'ms a school': row.millisecondsPerSchool.toFixed(1),
    'kB a school': (row.bytesPerSchool / 1000).toFixed(1),
    files: row.files,
    MB: megabytes(row.bytes),
    'MB shared': megabytes(row.sharedBytes),
    'MB memory': megabytes(row.memory),
  }));
  console.table(table);
}
