/**
 * Which records the audit can read at all. They come as they are, also from a file somebody wrote by hand; one that
 * lacks what the audit reads is reported as that and looked at no further.
 */
import type { EveryServiceRecord, Source } from '../schema.ts';
import type { SchoolProfile } from '../schoolProfile.ts';
import type { Subject } from './finding.ts';

/** What the audit reads of a topic. */
export interface AuditedTopic {
  readonly id: string;
  readonly services: readonly string[];
  readonly documents: readonly string[];
}

/** What the audit reads of a document; documents.ts says what the fields mean. */
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
const isGroup: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
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
    isGroup(value) && Object.values(value as object).every(each);

/** A day of the calendar, `YYYY-MM-DD`. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

/** One person a job, and a list for the deputies. */
const isPeople: Check = (value) =>
  isGroup(value) &&
  Object.entries(value as object).every(([role, holder]) =>
    role === 'deputyDsls' ? listOf(isGroup)(holder) : isGroup(holder),
  ) &&
  ['dsl', 'deputyDsls', 'chairOfGovernors'].every((role) => role in (value as object));

/** The fields the audit reads, and what they have to be. */
const needs: Readonly<Record<Subject['type'], Readonly<Record<string, Check>>>> = {
  service: {
    id: isText,
    name: isText,
    phones: listOf(isGroup),
    texts: listOf(isGroup),
    area: isText,
    status: oneOf('confirmed', 'secondary', 'unseen', 'closed-or-replaced'),
    display: oneOf('show', 'show-with-check-note', 'hide-number', 'do-not-show'),
    replacedBy: maybe(listOf(isText)),
    sources: listOf(isGroup),
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
    by: maybe(isGroup),
  },
  source: { key: isText, title: isText, checkedOn: isDay, evidence: isText },
  school: {
    slug: isText,
    name: isText,
    council: isText,
    borderCouncils: listOf(isText),
    people: isPeople,
    phones: listOf(isGroup),
    hours: isGroup,
    offers: listOf(isGroup),
    servicesByLevel: groupOf(listOf(isText)),
    overrides: maybe(groupOf((one) => isGroup(one) && isDay((one as { checkedOn?: unknown }).checkedOn))),
    settings: isGroup,
    checkedByDsl: (value) => value === null || (isGroup(value) && isDay((value as { on?: unknown }).on)),
    verified: isGroup,
  },
};

/** The fields without which the audit cannot look at the record; none where it can. */
export function lacking(type: Subject['type'], record: unknown): readonly string[] {
  const fields = isGroup(record) ? (record as Readonly<Record<string, unknown>>) : {};
  return Object.entries(needs[type])
    .filter(([name, isRight]) => !isRight(fields[name]))
    .map(([name]) => name);
}

/** Can the audit look at it? */
export const isWhole = <Type extends Subject['type']>(
  type: Type,
  record: unknown,
): record is RecordOf[Type] => lacking(type, record).length === 0;

/** What a record goes by, as far as it says; `place` is its number in the list, for one that does not. */
export function subjectOf(type: Subject['type'], record: unknown, place: number): Subject {
  const { id, key, slug, name, title } = (isGroup(record) ? record : {}) as Readonly<Record<string, unknown>>;
  const first = (...values: readonly unknown[]): string | undefined =>
    values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  const goesBy = first(id, key, slug) ?? `number ${place + 1}`;
  return { type, id: goesBy, name: first(name, title) ?? goesBy };
}
