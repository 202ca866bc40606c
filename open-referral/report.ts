/**
 * The results of an import, in two forms: the full candidates file for the reviewer, and a short report for whoever
 * ran the command. Both are inert text: no control characters, nothing that changes the direction of writing.
 */
import type { Comparison, Conflict, Difference, Matched } from './compare.ts';
import type { FoundList } from './parseList.ts';
import type { Reading } from './readOpenReferral.ts';
import type { ReadService } from './readShapes.ts';

export interface Import {
  /** Name of the file that was read, without its folder. */
  readonly from: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly found: FoundList;
  readonly reading: Reading;
  readonly comparison: Comparison;
}

/** Characters that a terminal or an editor may interpret instead of showing. */
const acting = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

const escaped = (char: string): string =>
  Array.from({ length: char.length }, (_, index) => {
    const unit = char.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');

/** A line made safe for a terminal. */
export const inert = (text: string): string => text.replaceAll(acting, escaped);

/** Equivalent JSON without such characters and without `<`. */
const inertJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029<]/gu, (char) =>
    char === '\n' ? char : escaped(char),
  );

const about = [
  'Candidates from a list of services of Open Referral UK, for a person to review. Nothing of ours was changed.',
  'added: not among ours. changed: ours, with news. conflicts: ours is confirmed and stays, or nobody but a person can tell.',
  'Ring the number and open the page before you take over a fact; see docs/open-referral.md.',
  'rejected: what could not be read, each as the text it came in. Never copy it into a page.',
];

export interface Counts {
  readonly services: number;
  readonly added: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly same: number;
  readonly rejected: number;
}

const countsOf = ({ found, reading, comparison }: Import): Counts => ({
  services: found.services.length,
  added: comparison.added.length,
  changed: comparison.changed.length,
  conflicts: comparison.conflicts.length,
  same: comparison.same.length,
  rejected: reading.rejected.length,
});

/** The candidates file, as JSON in UTF-8. */
export function candidatesFile(result: Import): string {
  const { added, changed, conflicts, same } = result.comparison;
  return `${inertJson({
    about,
    from: result.from,
    importedOn: result.on,
    counts: countsOf(result),
    added,
    changed,
    conflicts,
    same,
    rejected: result.reading.rejected,
  })}\n`;
}

const short = (text: string, most = 100): string => (text.length > most ? `${text.slice(0, most)}…` : text);

const named = ({ place, name }: ReadService): string => `${place || 'the service'} ${short(name)}`;

const difference = ({ field, ours, theirs, kind }: Difference): string =>
  kind === 'new' && ours === ''
    ? `    ${field}: theirs "${short(theirs)}", ours none`
    : `    ${field}: ours "${short(ours)}", theirs "${short(theirs)}"`;

const by = ({ matchedBy }: Pick<Matched, 'matchedBy'>): string => `same ${matchedBy.join(', ')}`;

const changedLines = (one: Matched): string[] => [
  `  ${named(one.service)} is our ${one.ours} (${by(one)})`,
  ...one.differences.map(difference),
];

const conflictLines = (one: Conflict): string[] => [
  `  ${named(one.service)} is our ${one.ours.slice(0, 8).join(' or ')} (${by(one)}): ${one.why}`,
  ...one.differences.map(difference),
];

/** A heading with its entries; those beyond `most` are only counted. */
function part<T>(heading: string, list: readonly T[], lines: (one: T) => readonly string[], most: number) {
  if (list.length === 0) return [];
  const left = list.length - most;
  return [
    '',
    `${heading} (${list.length})`,
    ...list.slice(0, most).flatMap(lines),
    ...(left > 0 ? [`  and ${left} more; all of them are in the file of candidates`] : []),
  ];
}

/** The report, line by line; `most` entries under each heading. */
export function reportLines(result: Import, most = 25): readonly string[] {
  const { reading, comparison, found } = result;
  const counts = countsOf(result);
  const notes = reading.services.flatMap((service) => service.notes);
  const { page } = found;
  return [
    `${result.from}: services: ${counts.services}; added: ${counts.added}, changed: ${counts.changed}, in conflict: ${counts.conflicts}, as ours: ${counts.same}; could not be read: ${counts.rejected}.`,
    ...(page !== undefined && page.of > 1
      ? [`This is page ${page.number} of ${page.of}: import the others as well.`]
      : []),
    ...part(
      'Could not be read; kept as text under "rejected"',
      reading.rejected,
      ({ place, wrong, mend }) => [`  ${place} ${wrong}. Mend: ${mend}.`],
      most,
    ),
    ...part('In conflict; ours stays', comparison.conflicts, conflictLines, most),
    ...part('Changed', comparison.changed, changedLines, most),
    ...part('Added', comparison.added, (service) => [`  ${named(service)}`], most),
    ...part('Look twice', notes, ({ place, note }) => [`  ${place} ${short(note, 300)}.`], most),
  ].map(inert);
}
