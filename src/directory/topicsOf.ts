import type { EveryServiceRecord } from './schema.ts';
import { topics, type Topic, type TopicId } from './topics.ts';

/** The topics a service helps with; for one that has gone, those of what is used now, so that its old name finds them. */
export const topicsOf = (service: EveryServiceRecord): readonly TopicId[] => {
  const names: readonly string[] =
    service.display === 'do-not-show' ? (service.replacedBy ?? []) : [service.id];
  return topics.filter((topic: Topic) => topic.services.some((id) => names.includes(id))).map(({ id }) => id);
};
