/** Stamps the built site for each school in a folder, without building anything: see docs/schools.md. */
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { outProblem } from '../src/build/outFolder.ts';
import { runIfStarted, type Command, type Terminal } from './command.ts';

const usage = `Usage: npm run schools -- --profiles <folder> --out <folder> [--force]

Stamps the built site (run "npm run build" first) for each school profile in a folder.

  --profiles <folder>  the profiles, one .json file a school
  --out <folder>       where the site goes; must be new or empty
  --force              write into a folder that is not empty; what is not written over stays
  --site <folder>      the built site, if it is not dist
  --help               this text

Ends with 0 when every profile was stamped, 1 when some were left out (each fault is a line:
file, school, field, what is wrong, how to mend it), 2 when it could not begin.
`;

const root = resolve(import.meta.dirname, '..');
const drawing = resolve(root, '.ssr');

/** Printed before exiting: nothing was stamped. */
class CannotBegin extends Error {}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        profiles: { type: 'string' },
        out: { type: 'string' },
        site: { type: 'string', default: resolve(root, 'dist') },
        force: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new CannotBegin(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

async function stamp(args: readonly string[], { print, complain }: Terminal): Promise<number> {
  const { profiles, out, site, force } = readOptions(args);
  if (profiles === undefined || out === undefined) throw new CannotBegin(usage);
  const problem = outProblem(out, [site, drawing, profiles], force);
  if (problem !== undefined) throw new CannotBegin(problem);

  // React renders as in the build, and faster; it reads this when it is loaded.
  process.env['NODE_ENV'] ??= 'production';
  const { stampSite } = await import('../src/build/stampSite.ts');
  const stamped = await stampSite(
    { site, drawing, profiles, out },
    {
      tell: (fault) => complain(`${fault}\n`),
      progress(looked) {
        if (looked % 1000 === 0) print(`${looked} profiles looked at\n`);
      },
    },
  );
  const { schools, failed, files, bytes, shared, seconds } = stamped;
  print(
    `${schools.length} ${schools.length === 1 ? 'school' : 'schools'} stamped, ${failed} failed; ${files} files of their own (${megabytes(bytes)}), ` +
      `${shared.files} shared pages (${megabytes(shared.bytes)}); ${seconds.total.toFixed(1)} s\n`,
  );
  return failed > 0 ? 1 : 0;
}

export const stampSchools: Command = async (args, terminal) => {
  try {
    return await stamp(args, terminal);
  } catch (error) {
    terminal.complain(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, stampSchools);
