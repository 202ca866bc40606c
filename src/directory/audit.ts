/**
 * The audit of facts: what is due or doubtful, who can fix it and how. Pure, and free of zod and the phone number
 * library, so that the screen "Facts to check" and `npm run audit` give the same result. A build never depends on it:
 * scripts/check-facts.ts refuses what is wrong; this lists what somebody has to look at.
 */
import {
  finding,
  findingKinds,
  findingOwners,
  phrase,
  type Finding,
  type FindingKind,
  type FindingOwner,
  type Subject,
} from './audit/finding.ts';
import { malformedIn, type NumberExists } from './audit/malformed.ts';
import { namingsIn, type Naming } from './audit/naming.ts';
import { isRecord } from './isRecord.ts';
import { isWhole, lacking, subjectOf, type RecordOf } from './audit/records.ts';
import { documentFindings, sourceFindings } from './audit/references.ts';
import { schoolFindings } from './audit/school.ts';
import { serviceFindings } from './audit/services.ts';

/** Records are taken as they are, even unvalidated: one that cannot be read is itself a finding. */
export interface AuditInput {
  /** `everyService`. */
  readonly services: readonly unknown[];
  readonly topics: readonly unknown[];
  readonly documents: readonly unknown[];
  /** `Object.values(sources)`. */
  readonly sources: readonly unknown[];
  /** Profiles; they decide what is out of area and which councils are neighbours. */
  readonly schools: readonly unknown[];
  /** What the rules name: `namedByRules` in src/triage. */
  readonly named: readonly Naming[];
  /** Numbers nobody may be shown, in any spelling. They are not published, so the browser omits them. */
  readonly neverShown?: readonly string[];
  /** In London, `YYYY-MM-DD`. */
  readonly today: string;
  /** An extra check of every number, besides its format; the browser omits it. */
  readonly numberExists?: NumberExists;
}

/** All findings: failures first, then by kind, due date (soonest first) and name. */
export function audit(input: AuditInput): readonly Finding[] {
  const { neverShown = [], today } = input;
  const services = wholeOf('service', input.services);
  const topics = wholeOf('topic', input.topics);
  const documents = wholeOf('document', input.documents);
  const schools = wholeOf('school', input.schools);
  const namings = [...input.named, ...namingsIn({ services, topics, documents, schools })];
  const borderCouncils = schools.flatMap((school) => school.borderCouncils);
  return [
    ...(['service', 'topic', 'document', 'source', 'school'] as const).flatMap((type) =>
      malformed(type, input[`${type}s`], input.numberExists),
    ),
    ...services.flatMap((service) =>
      serviceFindings(service, { namings, borderCouncils, neverShown, today }),
    ),
    ...documents.flatMap((document) => documentFindings(document, topics)),
    ...wholeOf('source', input.sources).flatMap((source) => sourceFindings(source, today)),
    ...schools.flatMap((school) => schoolFindings(school, { services, neverShown, today })),
  ].sort(gravestFirst);
}

const wholeOf = <Type extends Subject['type']>(
  type: Type,
  records: readonly unknown[],
): readonly RecordOf[Type][] => records.filter((record) => isWhole(type, record));

function malformed(
  type: Subject['type'],
  records: readonly unknown[],
  exists: NumberExists | undefined,
): readonly Finding[] {
  return records.flatMap((record, place) => {
    const subject = subjectOf(type, record, place);
    const owner = ownerIn(type, record);
    return [
      ...lacking(type, record).map((field) =>
        finding({
          kind: 'malformed',
          subject,
          field,
          owner,
          what: [phrase('malformed.field', { field })],
          mend: phrase('malformed.fieldMend'),
        }),
      ),
      ...malformedIn(record, exists).map(({ field, fault, value }) =>
        finding({
          kind: 'malformed',
          subject,
          field,
          owner,
          what: [phrase(`malformed.${fault}`, { value, field })],
          mend: phrase(`malformed.${fault}Mend`),
        }),
      ),
    ];
  });
}

/** Whoever owns the fact; for a record that does not say, the safeguarding lead. */
function ownerIn(type: Subject['type'], record: unknown): FindingOwner {
  if (type === 'school') return 'school';
  const named = isRecord(record) ? record['owner'] : undefined;
  return findingOwners.find((owner) => owner === named) ?? 'dsl';
}

function gravestFirst(a: Finding, b: Finding): number {
  return (
    findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
    (a.due ?? '9').localeCompare(b.due ?? '9') ||
    a.subject.name.localeCompare(b.subject.name)
  );
}

/** Findings grouped by who fixes them, in the order of owners; owners with nothing to do are left out. */
export const byOwner = (
  findings: readonly Finding[],
): readonly { readonly owner: FindingOwner; readonly findings: readonly Finding[] }[] =>
  findingOwners
    .map((owner) => ({ owner, findings: findings.filter((one) => one.owner === owner) }))
    .filter((group) => group.findings.length > 0);

export interface AuditCounts {
  readonly all: number;
  readonly failing: number;
  /** Every kind, including those with a count of 0. */
  readonly byKind: Readonly<Record<FindingKind, number>>;
}

/** How many there are, how many of them fail, and how many of each kind. */
export const countsOf = (findings: readonly Finding[]): AuditCounts => ({
  all: findings.length,
  failing: findings.filter(({ fails }) => fails).length,
  byKind: Object.fromEntries(
    findingKinds.map((kind) => [kind, findings.filter((one) => one.kind === kind).length]),
  ) as AuditCounts['byKind'],
});
