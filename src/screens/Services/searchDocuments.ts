/** The search documents: services as listed here, old names, the school's offers, and topics. */
import { mayShow } from '../../directory/directory.ts';
import { everyService, everyServiceById, type EveryService } from '../../directory/everyService.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { SearchDocument } from '../../directory/search.ts';
import { layWords } from '../../directory/searchWords.ts';
import { topics } from '../../directory/topics.ts';
import type { Words } from '../../i18n/useWords.ts';
import { purposeOf } from './purposeOf.ts';

/** Names nobody is sent to any more. */
export const goneServices: readonly EveryService[] = everyService.filter((service) => !mayShow(service));

/** The services that finally replace an old name, if they may be shown. */
export function usedNow(gone: EveryService, seen: readonly string[] = []): readonly string[] {
  return (gone.replacedBy ?? []).flatMap((id) => {
    const next = everyServiceById(id);
    if (next === undefined || seen.includes(id)) return [];
    return mayShow(next) ? [id] : usedNow(next, [...seen, id]);
  });
}

/** A name that people may type if they only know the page's address. */
const idAsName = (id: string): string => id.replaceAll('-', ' ');

/** In the reader's language, where it has words. `services`: those listed here, as the school has them. */
export function searchDocuments(
  services: readonly EveryServiceRecord[],
  school: SchoolProfile,
  words: Words,
): readonly SearchDocument[] {
  const { sayIf } = words;
  return [
    ...services.map((service): SearchDocument => ({
      kind: 'service',
      id: service.id,
      name: service.name,
      otherNames: [...(service.formerNames ?? []), idAsName(service.id)],
      purpose: purposeOf(service, words, school),
    })),
    ...goneServices.map((service): SearchDocument => ({
      kind: 'gone',
      id: service.id,
      name: service.name,
      otherNames: service.formerNames ?? [],
      purpose: '',
      usedNow: usedNow(service),
    })),
    ...school.offers.map((offer): SearchDocument => ({
      kind: 'offer',
      id: offer.id,
      name: offer.title,
      otherNames: [idAsName(offer.id)],
      purpose: offer.words,
    })),
    ...topics.map((topic): SearchDocument => ({
      kind: 'topic',
      id: topic.id,
      name: sayIf(`topic-titles:${topic.id}`) ?? '',
      otherNames: [
        ...(sayIf(`topics:${topic.id}.search`) ?? '').split(','),
        ...(layWords[topic.id] ?? []),
        idAsName(topic.id),
      ],
      purpose: '',
      helps: [...topic.offers, ...topic.services],
    })),
  ];
}
