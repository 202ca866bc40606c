/** What the audit finds in the sources behind the rules, and in the documents the school's papers name. */
import { aYearAfter } from '../overdue.ts';
import type { Source } from '../schema.ts';
import { finding, phrase, type Finding, type FindingOwner, type Phrase, type Subject } from './finding.ts';
import { sayNamers, type Naming } from './naming.ts';
import type { AuditedDocument, AuditedTopic } from './records.ts';

/** Whose page shows a change first; if there is no page, the safeguarding lead has to ask. */
function ownerOf(address: string | undefined): FindingOwner {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
  if (host === undefined) return 'dsl';
  const ends = (...names: readonly string[]): boolean =>
    names.some((name) => host === name || host.endsWith(`.${name}`));
  if (ends('www.gov.uk', 'legislation.gov.uk') || host === 'gov.uk') return 'government-page';
  if (ends('nhs.uk')) return 'nhs-page';
  if (ends('police.uk')) return 'police-page';
  return ends('gov.uk') ? 'council-page' : 'own-page';
}

/** A source gives the day it was read; after a year it is due again. */
export function sourceFindings(source: Source, today: string): readonly Finding[] {
  const { key, title, checkedOn, evidence, address } = source;
  const due = aYearAfter(checkedOn);
  const doubtful = evidence === '?';
  const base = {
    subject: { type: 'source', id: key, name: title },
    owner: doubtful ? 'dsl' : ownerOf(address),
    due,
  } as const;
  return [
    ...(due < today
      ? [
          finding({
            ...base,
            kind: 'overdue',
            field: 'checkedOn',
            what: [phrase('overdue.source', { checkedOn })],
            mend: phrase('overdue.sourceMend'),
          }),
        ]
      : []),
    ...(doubtful
      ? [
          finding({
            ...base,
            kind: 'unconfirmed',
            field: 'evidence',
            what: [phrase('unconfirmed.evidence')],
            mend: phrase('unconfirmed.sourceMend'),
          }),
        ]
      : []),
  ];
}

/** Documents that the school's papers name, with an outdated address or none. */
export function documentFindings(
  document: AuditedDocument,
  topics: readonly AuditedTopic[],
): readonly Finding[] {
  const { id, title, status, evidence, url, urlSeen } = document;
  const subject: Subject = { type: 'document', id, name: title };
  const doubts: readonly Phrase[] = [
    ...(status === 'address-missing' ? [phrase('unconfirmed.noAddress')] : []),
    ...(urlSeen === false ? [phrase('unconfirmed.urlNotSeen')] : []),
    ...(evidence === '?' ? [phrase('unconfirmed.evidence')] : []),
  ];
  return [
    ...(doubts.length > 0
      ? [
          finding({
            kind: 'unconfirmed',
            subject,
            owner: evidence === '?' ? 'dsl' : ownerOf(url),
            what: doubts,
            mend: phrase('unconfirmed.documentMend'),
          }),
        ]
      : []),
    ...(status === 'superseded'
      ? [
          finding({
            kind: 'replaced',
            subject,
            field: 'status',
            owner: 'dsl',
            what: [phrase('replaced.document'), ...sayNamers(topicsNaming(id, topics))],
            mend: phrase('replaced.documentMend'),
          }),
        ]
      : []),
  ];
}

const topicsNaming = (id: string, topics: readonly AuditedTopic[]): readonly Naming[] =>
  topics
    .filter(({ documents }) => documents.includes(id))
    .map((topic) => ({ by: 'topic', name: topic.id, services: [] }));
