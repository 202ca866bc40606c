/**
 * The audit's findings as data: the screen "Facts to check" and `npm run audit` use the same words for them, from
 * locales/<lng>/facts.json. Free of zod and the phone number library, since the browser loads it.
 */
import type { EveryServiceRecord } from '../schema.ts';

/** The two kinds that fail the audit come first. */
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

/** Who can fix it: the people first, then the organisations whose page shows a change first. */
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

/** Words by key, `facts:…`. Whatever shows it writes out a `YYYY-MM-DD` value in full. */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

export interface Subject {
  readonly type: 'service' | 'topic' | 'document' | 'source' | 'school';
  /** What identifies its record: an id, a source's code, a school's slug. */
  readonly id: string;
  readonly name: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly subject: Subject;
  /** Where in the record, such as `phones[0]`; left out for the whole record. */
  readonly field?: string;
  readonly owner: FindingOwner;
  /** What is wrong, one sentence each. */
  readonly what: readonly Phrase[];
  readonly mend: Phrase;
  /** True if the fact may not be shown as it is: `npm run audit` then exits with 1. */
  readonly fails: boolean;
  /** The day by which it has to be checked, `YYYY-MM-DD`, if it has one. */
  readonly due?: string;
}

const failing: readonly FindingKind[] = ['malformed', 'hidden-yet-shown'];

/** A finding; its kind decides whether it fails the audit. */
export const finding = (parts: Omit<Finding, 'fails'>): Finding => ({
  ...parts,
  fails: failing.includes(parts.kind),
});

/** The audit's words; `place` is the path within facts.json. */
export const phrase = (place: string, values?: Phrase['values']): Phrase => ({
  key: `facts:${place}`,
  ...(values === undefined ? {} : { values }),
});
