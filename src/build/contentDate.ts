/**
 * The date of the content, which a kept copy shows its readers. It comes from the source and not from the clock, so that
 * two builds of one commit are the same. Node only.
 */
import { execFileSync } from 'node:child_process';
import { everyService } from '../directory/everyService.ts';

/** The day of the last commit in UTC; undefined without a git history, as in a source archive. */
function lastCommit(): string | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dayOf(Number(seconds.trim() || Number.NaN));
  } catch {
    return undefined;
  }
}

const dayOf = (seconds: number): string | undefined =>
  Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;

/** The latest day on which a fact was checked. */
const lastCheck = (): string =>
  everyService
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1) ?? '';

/**
 * As `YYYY-MM-DD`: from SOURCE_DATE_EPOCH (seconds since 1970, the convention for reproducible builds), else the last
 * commit, else the last check of a fact.
 *
 * @throws if SOURCE_DATE_EPOCH is set but is not such a number
 */
export function contentDate(
  epoch: string | undefined = process.env['SOURCE_DATE_EPOCH'],
  commit: () => string | undefined = lastCommit,
): string {
  if (epoch === undefined || epoch === '') return commit() ?? lastCheck();
  const given = /^\d+$/.test(epoch) ? dayOf(Number(epoch)) : undefined;
  if (given === undefined)
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}", and has to be seconds since 1970.`);
  return given;
}
