/**
 * What the audit finds, as data: the screen "Facts to check" and `npm run audit` put it into the same words, which are
 * in locales/<lng>/facts.json. Free of zod and of the phone number library, as the browser loads it.
 */
import type { EveryServiceRecord } from '../schema.ts';

/** The two that fail come first. */
export const findingKinds = [
  'malformed',
  'hidden-yet-shown',
  'overdue',
  'unconfirmed',
  'hidden-yet-referenced',
  'replaced',
  'out-of-area',
  'charged',
  'school',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Who mends it: the people first, then those whose page shows a change first. */
export const findingOwners = [
  'dsl',
  'school',
  'council-page',
  'nhs-page',
  'police-page',
  'government-page',
  'own-page',
] as const satisfies readonly (EveryServiceRecord['owner'] | 'school')[];
export type FindingOwner = (typeof findingOwners)[number];

/** Words by key, `facts:…`. A value that is a day (`YYYY-MM-DD`) is written out by whoever shows it. */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

export interface Subject {
  readonly type: 'service' | 'topic' | 'document' | 'source' | 'school';
  /** What its record goes by: id, code of a source, slug of a school. */
  readonly id: string;
  readonly name: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly subject: Subject;
  /** Where in the record, as `phones[0]`; left out where it is the whole record. */
  readonly field?: string;
  readonly owner: FindingOwner;
  /** What is so, a sentence each. */
  readonly what: readonly Phrase[];
  readonly mend: Phrase;
  /** True where nobody may be shown the fact as it is: `npm run audit` then ends with 1. */
  readonly fails: boolean;
  /** The day by which it has to be checked, `YYYY-MM-DD`, where it has one. */
  readonly due?: string;
}

const failing: readonly FindingKind[] = ['malformed', 'hidden-yet-shown'];

/** A finding with the kind's own say on whether it fails. */
export const finding = (parts: Omit<Finding, 'fails'>): Finding => ({
  ...parts,
  fails: failing.includes(parts.kind),
});

/** Words of the audit; `place` is the path within facts.json. */
export const phrase = (place: string, values?: Phrase['values']): Phrase => ({
  key: `facts:${place}`,
  ...(values === undefined ? {} : { values }),
});
