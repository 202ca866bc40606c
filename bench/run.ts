/**
 * npm run bench, after a build: the first questions of the real pages, compared with plain HTML and SurveyJS,
 * on a slow connection and a slow processor, in turn. `-- --runs 3` for a quick look, `-- --json` for programs.
 * Times depend on the machine; compare the ratios to the plain pages measured at the same time.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/programs.mjs';
import { firstQuestions } from './firstQuestions.ts';
import { keptVisits, visit, type App, type KeptVisits, type Visit } from './firstSteps.ts';
import { plainPages } from './plain/plainPages.tsx';
import { filesIn, serveFiles } from './site.ts';
import { buildSurvey } from './surveyjs/build.ts';

const root = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '11' },
    json: { type: 'boolean', default: false },
    beside: { type: 'string' },
    name: { type: 'string', default: 'beside' },
  },
});
const runs = Number(values.runs);

const inOrder = (of: readonly number[]): readonly number[] => of.toSorted((one, other) => one - other);
function median(of: readonly number[]): number {
  const sorted = inOrder(of);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}
const spreadOf = (of: readonly number[]): Spread => ({
  median: median(of),
  from: Math.min(...of),
  to: Math.max(...of),
});

const quantities = ['firstQuestion', 'next', 'press', 'tbt'] as const satisfies readonly (keyof Visit)[];

/** Run by run, since the machine's speed varies. */
const ratio = (of: readonly Visit[], to: readonly Visit[], what: 'firstQuestion' | 'next' | 'tbt'): Spread =>
  spreadOf(of.flatMap((one, at) => (to[at] ? [one[what] / to[at][what]] : [])));

function rowOf(name: string, visits: ReadonlyMap<string, readonly Visit[]>) {
  const own = visits.get(name) ?? [];
  const [first] = own;
  if (!first) throw new Error(`${name} was not visited.`);
  const comparedTo = (other: string) => ({
    firstQuestion: ratio(own, visits.get(other) ?? [], 'firstQuestion'),
    next: ratio(own, visits.get(other) ?? [], 'next'),
    tbt: ratio(own, visits.get(other) ?? [], 'tbt'),
  });
  return {
    app: name,
    ...(Object.fromEntries(
      quantities.map((what) => [`${what}Ms`, spreadOf(own.map((one) => one[what]))]),
    ) as Record<`${(typeof quantities)[number]}Ms`, Spread>),
    htmlBytesBr: first.htmlBytes,
    jsBytesBr: first.jsBytes,
    cssBytesBr: first.cssBytes,
    cls: Math.max(...own.map(({ cls }) => cls)),
    nodes: first.nodes,
    toPlain: comparedTo('plain'),
    toSurveyJs: comparedTo('surveyjs'),
    ...(values.beside === undefined ? {} : { toBeside: comparedTo(values.name) }),
  };
}

const dist = join(root, 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/: npm run build first.');
const beside = values.beside === undefined ? undefined : resolve(values.beside);
if (beside !== undefined && !existsSync(join(beside, 'questions.html')))
  throw new Error(
    `${beside} is no built site: it has no questions.html. Give --beside the dist/ of another build.`,
  );
const oursIn = (folder: string) => serveFiles(filesIn(folder));
const survey = mkdtempSync(join(tmpdir(), 'surveyjs-'));
const pages = firstQuestions();
await buildSurvey(pages, survey);
const apps: readonly App[] = [
  { name: 'plain', path: '/question-1.html', site: await serveFiles(plainPages(pages)) },
  { name: 'next-step', path: '/questions', alive: 'html.alive', site: await oursIn(dist) },
  ...(beside === undefined
    ? []
    : [{ name: values.name, path: '/questions', alive: 'html.alive', site: await oursIn(beside) }]),
  { name: 'surveyjs', path: '/', site: await serveFiles(filesIn(survey)) },
];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium here: npm run setup -- chromium');
const browser = await chromium.launch({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    // A browser that is measured has a debugger, and with one V8 reads a whole script again to place any Error created in
    // it. React creates one as it loads, which no reader waits for. With this, positions are kept at the first reading.
    '--js-flags=--no-enable-lazy-source-positions',
    // SurveyJS requests fonts from another company; here that fails at once, which favours it.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
let kept: KeptVisits | undefined;
const visits = new Map<string, Visit[]>(apps.map(({ name }) => [name, []]));
try {
  // The first visits are a warm-up and do not count.
  for (const app of apps) await visit(browser, app, pages);
  for (let run = 0; run < runs; run++)
    // A different build goes first each time, so that none always follows the heaviest.
    for (let place = 0; place < apps.length; place++) {
      const app = apps[(run + place) % apps.length];
      if (app) visits.get(app.name)?.push(await visit(browser, app, pages));
    }
  const ours = apps.find(({ name }) => name === 'next-step');
  if (ours) kept = await keptVisits(browser, ours, pages, runs);
} finally {
  await browser.close();
  await Promise.all(apps.map(({ site }) => site.close()));
  rmSync(survey, { recursive: true });
}

if (!kept) throw new Error('The kept copy was not visited.');
const keptMs = { keptFirstQuestionMs: spreadOf(kept.question), keptEmptyPageMs: spreadOf(kept.empty) };
const rows = apps.map(({ name }) => rowOf(name, visits));
if (values.json) process.stdout.write(`${JSON.stringify({ runs, rows, ...keptMs }, null, 2)}\n`);
else {
  const ms = ({ median: of, from, to }: Spread): string =>
    `${of.toFixed(0)} (${from.toFixed(0)}-${to.toFixed(0)})`;
  const times = ({ median: of, from, to }: Spread): string =>
    `${of.toFixed(2)} (${from.toFixed(2)}-${to.toFixed(2)})`;
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.app,
        {
          'first question ms': ms(row.firstQuestionMs),
          'of plain': times(row.toPlain.firstQuestion),
          'of SurveyJS': times(row.toSurveyJs.firstQuestion),
          'press to next ms': ms(row.nextMs),
          'next of plain': times(row.toPlain.next),
          'next of SurveyJS': times(row.toSurveyJs.next),
          ...(row.toBeside && {
            [`of ${values.name}`]: times(row.toBeside.firstQuestion),
            [`next of ${values.name}`]: times(row.toBeside.next),
            [`blocked of ${values.name}`]: times(row.toBeside.tbt),
          }),
        },
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.app,
        {
          'html kB br': (row.htmlBytesBr / 1000).toFixed(1),
          'js kB br': (row.jsBytesBr / 1000).toFixed(1),
          'css kB br': (row.cssBytesBr / 1000).toFixed(1),
          CLS: row.cls.toFixed(3),
          'TBT ms': ms(row.tbtMs),
          'slowest press ms': ms(row.pressMs),
          'DOM nodes': row.nodes,
        },
      ]),
    ),
  );
  process.stdout.write(
    `On a device that keeps a copy, offline: first question ${ms(keptMs.keptFirstQuestionMs)} ms, ` +
      `an empty page ${ms(keptMs.keptEmptyPageMs)} ms\n`,
  );
}
