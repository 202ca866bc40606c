/**
 * Load: wrk against nginx with the configuration of deploy/, on this machine only: `npm run bench:load`, after a build.
 * A page as a phone requests it, and the app's script compressed and uncompressed; ten seconds each, 50 connections. Exits
 * with 1 if any request fails. `-- --json` for programs. The machine is client and server, so figures depend on it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { onPath } from '../scripts/programs.mjs';
import { compress } from '../src/build/compress.ts';
import { startServer } from '../scripts/startServer.ts';

interface Row {
  readonly asked: string;
  readonly requestsPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Median and 99th percentile of the response times, in milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Unsuccessful responses and broken connections. */
  readonly failed: number;
}

const seconds = 10;
const connections = 50;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const built = resolve(import.meta.dirname, '../dist');
if (!existsSync(built)) throw new Error('There is no dist/ to serve. Run "npm run build" first.');
const wrk = onPath('wrk');
if (wrk === undefined) throw new Error('wrk is not there (Debian, Ubuntu: apt-get install wrk).');

const script = readdirSync(join(built, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? '';
const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, KB: 0.001, MB: 1, GB: 1000 };

/** "1.25ms" in milliseconds, "3.5GB" in megabytes. */
function figure(text: string | undefined): number {
  const [, number = '', unit = ''] = /^([\d.]+)(\w*)$/.exec(text ?? '') ?? [];
  return Number(number) * (units[unit] ?? 1);
}

function load(wrkAt: string, address: string, path: string, encoding: string): Row {
  const { stdout } = spawnSync(
    wrkAt,
    [
      '-t2',
      `-c${connections}`,
      `-d${seconds}s`,
      '--latency',
      ...(encoding === '' ? [] : ['-H', `Accept-Encoding: ${encoding}`]),
      `${address}${path}`,
    ],
    { encoding: 'utf8' },
  );
  const at = (pattern: RegExp): string | undefined => pattern.exec(stdout)?.[1];
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout) ?? [];
  return {
    asked: `${path.replace(script, 'index-….js')}${encoding === '' ? '' : `, ${encoding}`}`,
    requestsPerSecond: figure(at(/Requests\/sec:\s+(\S+)/)),
    megabytesPerSecond: figure(at(/Transfer\/sec:\s+(\S+)/)),
    median: figure(at(/50%\s+(\S+)/)),
    p99: figure(at(/99%\s+(\S+)/)),
    failed:
      figure(at(/Non-2xx or 3xx responses: (\d+)/)) +
      broken.slice(1).reduce((sum, one) => sum + Number(one), 0),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'load-'));
try {
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  compress(site);
  const { port, end } = await startServer('nginx', site, folder);
  const address = `http://127.0.0.1:${port}`;
  const rows = [
    load(wrk, address, '/', 'gzip'),
    load(wrk, address, '/topics/neglect', 'gzip'),
    load(wrk, address, `/assets/${script}`, 'gzip'),
    load(wrk, address, `/assets/${script}`, ''),
  ];
  await end();
  if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    process.stdout.write(
      '| asked for | a second | MB a second | half within | 99 of 100 within | failed |\n',
    );
    process.stdout.write('| --- | --- | --- | --- | --- | --- |\n');
    for (const { asked, requestsPerSecond, megabytesPerSecond, median, p99, failed } of rows)
      process.stdout.write(
        `| ${asked} | ${Math.round(requestsPerSecond).toLocaleString('en')} | ${Math.round(megabytesPerSecond)} | ${median.toFixed(2)} ms | ${p99.toFixed(2)} ms | ${failed} |\n`,
      );
  }
  if (rows.some(({ failed, requestsPerSecond }) => failed > 0 || requestsPerSecond === 0))
    process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
