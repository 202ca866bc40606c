/**
 * Which records the audit can read. They are unvalidated, and may come from a handwritten file; one that
 * lacks what the audit reads is reported as such and checked no further.
 */
import { isRecord } from '../isRecord.ts';
import type { EveryServiceRecord, Source } from '../schema.ts';
import type { SchoolProfile } from '../schoolProfile.ts';
import type { Subject } from './finding.ts';

/** The fields of a topic that the audit reads. */
export interface AuditedTopic {
  readonly id: string;
  readonly services: readonly string[];
  readonly documents: readonly string[];
}

/** The fields of a document that the audit reads; documents.ts says what they mean. */
export interface AuditedDocument {
  readonly id: string;
  readonly title: string;
  readonly status: 'current' | 'superseded' | 'address-missing';
  readonly evidence: string;
  readonly url?: string;
  readonly urlSeen?: false;
  readonly by?: { readonly source: string } | { readonly service: string } | { readonly title: string };
  readonly ask?: string;
}

export interface RecordOf {
  readonly service: EveryServiceRecord;
  readonly topic: AuditedTopic;
  readonly document: AuditedDocument;
  readonly source: Source;
  readonly school: SchoolProfile;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const listOf =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(each);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const groupOf =
  (each: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(each);

/** A calendar day, `YYYY-MM-DD`. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

/** One person for each job, and a list for the deputies. */
const isPeople: Check = (value) =>
  isRecord(value) &&
  Object.entries(value).every(([role, holder]) =>
    role === 'deputyDsls' ? listOf(isRecord)(holder) : isRecord(holder),
  ) &&
  ['dsl', 'deputyDsls', 'chairOfGovernors'].every((role) => role in value);

/** The fields the audit reads, and their types. */
const needs: Readonly<Record<Subject['type'], Readonly<Record<string, Check>>>> = {
  service: {
    id: isText,
    name: isText,
    phones: listOf(isRecord),
    texts: listOf(isRecord),
    area: isText,
    status: oneOf('confirmed', 'secondary', 'unseen', 'closed-or-replaced'),
    display: oneOf('show', 'show-with-check-note', 'hide-number', 'do-not-show'),
    replacedBy: maybe(listOf(isText)),
    sources: listOf(isRecord),
    checkedOn: isDay,
    checkAgainBy: isDay,
    owner: oneOf('dsl', 'council-page', 'nhs-page', 'police-page', 'government-page', 'own-page'),
  },
  topic: { id: isText, services: listOf(isText), documents: listOf(isText) },
  document: {
    id: isText,
    title: isText,
    status: oneOf('current', 'superseded', 'address-missing'),
    evidence: isText,
    by: maybe(isRecord),
  },
  source: { key: isText, title: isText, checkedOn: isDay, evidence: isText },
  school: {
    slug: isText,
    name: isText,
    council: isText,
    borderCouncils: listOf(isText),
    people: isPeople,
    phones: listOf(isRecord),
    hours: isRecord,
    offers: listOf(isRecord),
    servicesByLevel: groupOf(listOf(isText)),
    overrides: maybe(groupOf((one) => isRecord(one) && isDay(one['checkedOn']))),
    settings: isRecord,
    checkedByDsl: (value) => value === null || (isRecord(value) && isDay(value['on'])),
    verified: isRecord,
  },
};

/** The missing fields without which the audit cannot check the record; empty if it can. */
export function lacking(type: Subject['type'], record: unknown): readonly string[] {
  const fields = isRecord(record) ? record : {};
  return Object.entries(needs[type])
    .filter(([name, isRight]) => !isRight(fields[name]))
    .map(([name]) => name);
}

/** Can the audit check it? */
export const isWhole = <Type extends Subject['type']>(
  type: Type,
  record: unknown,
): record is RecordOf[Type] => lacking(type, record).length === 0;

/** A record's identifier; `place`, its number in the list, if it has none. */
export function subjectOf(type: Subject['type'], record: unknown, place: number): Subject {
  const { id, key, slug, name, title } = isRecord(record)
    ? record
    : ({} as Readonly<Record<string, unknown>>);
  const first = (...values: readonly unknown[]): string | undefined =>
    values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  const goesBy = first(id, key, slug) ?? `number ${place + 1}`;
  return { type, id: goesBy, name: first(name, title) ?? goesBy };
}
