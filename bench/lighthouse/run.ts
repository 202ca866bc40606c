/**
 * npm run lighthouse, after a build: Lighthouse scores of the start page, a topic, a service and a question, the median
 * of three each. Exits with 1 if a score is below our target. `-- --json` for programs. The first run installs Lighthouse
 * into this folder, so that it is not one of our packages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/programs.mjs';
import { filesIn, serveFiles } from '../site.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];
type Scores = Readonly<Record<Category, number>>;

/** Search engines should not index the questions: see docs/speed.md. */
const pages: readonly { readonly path: string; readonly indexed: boolean }[] = [
  { path: '/', indexed: true },
  { path: '/topics/neglect', indexed: true },
  { path: '/services/childline', indexed: true },
  { path: '/questions', indexed: false },
];
const promised: Scores = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 95 };
const runs = 3;
/** Requests robots.txt from inside the page, which our policy (connect-src 'none') forbids, and calls it invalid. */
const cannotBeAsked = ['robots-txt'];

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
}
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** A free port. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist/: npm run build first.');
if (!existsSync(join(import.meta.dirname, 'node_modules')))
  execFileSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: ['ignore', 'ignore', 'inherit'] });
const entry = join(import.meta.dirname, 'node_modules/lighthouse/core/index.js');
const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };

const scoreOf = (report: Report, category: Category): number =>
  Math.round((report.categories[category].score ?? 0) * 100);

/** What costs points. */
const complaints = (report: Report, category: Category): readonly string[] =>
  report.categories[category].auditRefs
    .map(({ id }) => report.audits[id])
    .flatMap((audit) =>
      audit?.score === null || audit === undefined || audit.score >= 0.9 ? [] : [audit.title],
    );

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium here: npm run setup -- chromium');
const site = await serveFiles(filesIn(join(root, 'dist')));
const port = await freePort();
const browser = await chromium.launch({
  executablePath,
  // Playwright turns this off, and Lighthouse would blame the pages.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--remote-debugging-port=${port}`,
    '--disable-gpu',
    '--no-first-run',
  ],
});

const rows: { path: string; scores: Scores; short: readonly string[] }[] = [];
try {
  for (const { path, indexed } of pages) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(`${site.origin}${path}`, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: categories,
        skipAudits: cannotBeAsked,
      });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
      reports.push(result.lhr);
    }
    const medianOf = (category: Category): number =>
      reports.map((report) => scoreOf(report, category)).sort((one, other) => one - other)[1] ?? 0;
    const scores = Object.fromEntries(categories.map((one) => [one, medianOf(one)])) as Scores;
    const short = categories
      .filter((one) => scores[one] < promised[one] && (one !== 'seo' || indexed))
      .map((one) => {
        const why = [...new Set(reports.flatMap((report) => complaints(report, one)))].join('; ');
        return `${path}: ${one} ${scores[one]}, promised ${promised[one]}: ${why}`;
      });
    rows.push({ path, scores, short });
  }
} finally {
  await browser.close();
  await site.close();
}

if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else console.table(Object.fromEntries(rows.map(({ path, scores }) => [path, scores])));
const short = rows.flatMap((row) => row.short);
for (const line of short) process.stderr.write(`${line}\n`);
if (short.length > 0) process.exitCode = 1;
