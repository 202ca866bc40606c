// Random cases are the same on every run, so that a test fails everywhere or nowhere. `-- --seed N` tries others.
import { argv, env, exit, stdout } from 'node:process';

const usual = 20261121;

/** What tests/seed.ts gives to fast-check. */
export const seed = Number(env['FC_SEED'] ?? usual);

/**
 * @param {readonly string[]} args of a command
 * @param {string} [before] the seed of the command that started this one
 * @returns {{ seed: string, says: string, rest: string[] }} `rest`: the other arguments
 * @throws where it is no number
 */
export function readSeed(args, before) {
  const rest = [...args];
  const at = rest.indexOf('--seed');
  const [, asked = ''] = at === -1 ? ['', before ?? String(usual)] : rest.splice(at, 2);
  if (!/^-?\d{1,9}$/.test(asked))
    throw new Error(`--seed takes a whole number of at most nine digits, not "${asked}".`);
  const says =
    asked === String(usual)
      ? `Random cases: seed ${asked}, the usual one; "-- --seed 7" tries others.`
      : `Random cases: seed ${asked}, as asked; the usual one is ${usual}.`;
  return { seed: asked, says, rest };
}

/**
 * Takes `--seed N` out of the arguments of this command, hands it on to all that this process starts, and says which it is.
 * @returns {string[]} the other arguments
 */
export function takeSeed() {
  try {
    const { seed: asked, says, rest } = readSeed(argv.slice(2), env['FC_SEED']);
    env['FC_SEED'] = asked;
    stdout.write(`${says}\n`);
    return rest;
  } catch (error) {
    stdout.write(`${error instanceof Error ? error.message : error}\n`);
    exit(2);
  }
}
