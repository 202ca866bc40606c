/** What refers people to a service: rules, worries, topics, documents, other services, a school's own lists. */
import type { EveryServiceRecord } from '../schema.ts';
import type { SchoolProfile } from '../schoolProfile.ts';
import { phrase, type Phrase } from './finding.ts';
import type { AuditedDocument, AuditedTopic } from './records.ts';

/** How a service can be named. `worry`: what the rules add for a ticked worry. `border`: a school's border councils. */
export const namers = ['rule', 'worry', 'topic', 'document', 'service', 'school', 'border'] as const;

export interface Naming {
  readonly by: (typeof namers)[number];
  /** As staff know it: the rule's or topic's id, the document's title, the school's name. */
  readonly name: string;
  /** Ids of the services it names. */
  readonly services: readonly string[];
}

interface Facts {
  readonly services: readonly EveryServiceRecord[];
  readonly topics: readonly AuditedTopic[];
  readonly documents: readonly AuditedDocument[];
  readonly schools: readonly SchoolProfile[];
}

/** References between the facts; rules are not facts, so they are passed to the audit. */
export const namingsIn = ({ services, topics, documents, schools }: Facts): readonly Naming[] => [
  ...topics.map((topic): Naming => ({ by: 'topic', name: topic.id, services: topic.services })),
  ...documents.map(({ title, ask, by }): Naming => ({
    by: 'document',
    name: title,
    services: [...(ask === undefined ? [] : [ask]), ...(by && 'service' in by ? [by.service] : [])],
  })),
  ...services.map((service): Naming => ({
    by: 'service',
    name: service.id,
    services: service.replacedBy ?? [],
  })),
  ...schools.flatMap(({ name, servicesByLevel, borderCouncils }): readonly Naming[] => [
    { by: 'school', name, services: Object.values(servicesByLevel).flat() },
    { by: 'border', name, services: borderCouncils },
  ]),
];

/** The references to this service. */
export const namingsOf = (id: string, namings: readonly Naming[]): readonly Naming[] =>
  namings.filter(({ services }) => services.includes(id));

/** What refers to it, one sentence for each kind of reference. */
export const sayNamers = (namings: readonly Naming[]): readonly Phrase[] =>
  namers.flatMap((by) => {
    const names = [...new Set(namings.filter((naming) => naming.by === by).map(({ name }) => name))];
    return names.length === 0 ? [] : [phrase(`namedBy.${by}`, { names: names.join(', ') })];
  });
