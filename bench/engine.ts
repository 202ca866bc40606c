/**
 * npm run bench:engine: computation rather than loading. Typing into the search with today's services and with
 * 5,000, an answer and an advice with today's rules and with ten times as many, the walk of all paths, the build, stamping.
 * `-- --quick` leaves out the last three, `-- --json` is for programs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createInstance } from 'i18next';
import { profile } from '../src/directory/embeddedProfile.ts';
import { everyService, type EveryService } from '../src/directory/everyService.ts';
import { makeSearch } from '../src/directory/search.ts';
import { directoryEnglish } from '../src/i18n/directoryEnglish.ts';
import { english } from '../src/i18n/english.ts';
import { wordsOf } from '../src/i18n/useWords.ts';
import { searchDocuments } from '../src/screens/Services/searchDocuments.ts';
import { servicesHere } from '../src/screens/Services/servicesHere.ts';
import { summary, timesOf, type Times } from './times.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

const i18n = createInstance({
  lng: 'en',
  resources: { en: { ...english, ...directoryEnglish } },
  defaultNS: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
void i18n.init();
const words = wordsOf(i18n, 'staff');

/** As people type: one letter at a time. */
const typed = ['sexting', 'my dad hits my mum', 'worried about radicalised son', 'food bank', 'camhs'];
const keystrokes = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

interface Row {
  readonly what: string;
  readonly ms: Times;
}
const seconds = (act: () => unknown): Times => {
  const from = performance.now();
  act();
  return summary([performance.now() - from]);
};

function searchRows(many: string): readonly Row[] {
  const documents = searchDocuments(servicesHere(profile), profile, words);
  const search = makeSearch(documents);
  return [
    { what: `search, first letter, ${many}`, ms: timesOf(3, () => makeSearch(documents)('a')) },
    {
      what: `search, per keystroke, ${many}`,
      ms: summary(keystrokes.map((text) => timesOf(3, () => search(text)).median)),
    },
  ];
}

function many(): number {
  const [model] = everyService.filter(({ kind }) => kind === 'charity');
  if (!model) throw new Error('There is no service to go by.');
  const streets = ['Ash', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Oak', 'Rowan', 'Willow'];
  const made = Array.from({ length: 5_000 - everyService.length }, (_, at) => ({
    ...model,
    id: `made-${at}`,
    name: `Helpers of ${streets[at % streets.length] ?? ''} Street ${at}`,
  }));
  (everyService as EveryService[]).push(...(made as unknown as EveryService[]));
  return everyService.length;
}

interface Decided {
  readonly rules: number;
  readonly step: Times;
  readonly trail: Times;
  readonly advice: Times;
}
const runScript = (...args: readonly string[]): string =>
  execFileSync('node', ['--import', 'tsx', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });

function decideRows(times: number): readonly Row[] {
  const { rules, step, trail, advice } = JSON.parse(
    runScript('bench/decide.ts', '--times', String(times)),
  ) as Decided;
  return [
    { what: `machine, one answer, ${rules} rules`, ms: step },
    { what: `machine, a whole trail, ${rules} rules`, ms: trail },
    { what: `advice, ${rules} rules`, ms: advice },
  ];
}

function slowRows(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const stamped = JSON.parse(runScript('bench/stamping.ts', '--json')) as readonly {
      schools: number;
      seconds: number;
    }[];
    return [
      { what: 'walk of all paths', ms: seconds(() => runScript('scripts/paths.ts')) },
      {
        what: 'build',
        ms: seconds(() =>
          execFileSync('node', [vite, 'build', '--logLevel', 'error', '--outDir', folder], { cwd: root }),
        ),
      },
      ...stamped.map(({ schools, seconds: taken }) => ({
        what: `stamping, ${schools} schools`,
        ms: summary([taken * 1000]),
      })),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const today = searchRows(`${everyService.length} services`);
const rows = [
  ...today,
  ...searchRows(`${many()} services`),
  ...decideRows(1),
  ...decideRows(10),
  ...(values.quick ? [] : slowRows()),
];

if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else
  console.table(
    Object.fromEntries(
      rows.map(({ what, ms }) => [
        what,
        { 'ms, median': ms.median.toFixed(2), 'ms, p95': ms.p95.toFixed(2) },
      ]),
    ),
  );
