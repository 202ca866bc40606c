/** Walks the paths of the questions, on the command line. */
import { parseArgs } from 'node:util';
import { countPaths, type Counts } from '../flows/all-paths.ts';
import { ruleIds } from '../flows/vocabulary/rules.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { runIfStarted, type Command, type Terminal } from './command.ts';

const usage = `Usage: npm run --silent paths -- [--json]

Walks the paths of the questions and prints the results.

  --json  for programs
  --help  this text

Ends with 1 on a loop, an orphan or a dead end.
`;

function asText(counts: Counts): string {
  const list = (entries: Readonly<Record<string, number>>) =>
    Object.entries(entries).map(([name, count]) => `    ${String(count).padStart(7)}  ${name}`);
  const faults = (name: string, found: readonly string[]) => [
    `${name}: ${found.length === 0 ? 'none' : found.length}`,
    ...found.slice(0, 10).map((fault) => `    ${fault}`),
  ];
  return [
    `questions reached: ${counts.questions}`,
    `outcomes reached: ${counts.outcomes}`,
    `rules reached: ${counts.rules} of ${ruleIds.length}`,
    `paths walked: ${counts.paths}`,
    ...list(counts.pathsByFamily),
    `longest to the first advice, one topic: ${counts.longestToFirstAdvice} answers`,
    `longest to the last advice, one topic: ${counts.longestToLastAdvice} answers`,
    'paths through each state of the chart:',
    ...list(counts.pathsByState),
    'leads by action:',
    ...list(counts.primaryActions),
    ...faults('loops', counts.loops),
    ...faults('orphans', counts.orphans),
    ...faults('dead ends', counts.deadEnds),
  ].join('\n');
}

/** Prints the counts. The exit code says whether they are as required. */
export function report(counts: Counts, { print }: Pick<Terminal, 'print'>, asJson = false): number {
  print(`${asJson ? JSON.stringify(counts, null, 2) : asText(counts)}\n`);
  return counts.loops.length + counts.orphans.length + counts.deadEnds.length > 0 ? 1 : 0;
}

const walkPaths: Command = (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  });
  const counts = countPaths(
    {
      switches: {},
      settings: { ...profile.settings, asOf: new Date().toISOString().slice(0, 10) },
      school: { headIsDsl: profile.headIsDsl },
    },
    ruleIds,
  );
  return report(counts, terminal, values.json);
};

await runIfStarted(import.meta.filename, usage, walkPaths);
