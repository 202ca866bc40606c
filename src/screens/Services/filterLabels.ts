/** The labels of the filters, for the controls and for the summary of the list. */
import type { TopicId } from '../../directory/topics.ts';
import type { Words } from '../../i18n/useWords.ts';
import type { Filters } from './filters.ts';

export const topicLabel = (id: TopicId, { say }: Words): string => say(`topic-titles:${id}`);

/** Those that can come from an advice. */
export const labelsOf = ({ topics, age, who, area }: Filters, words: Words): readonly string[] => [
  ...topics.map((id) => topicLabel(id, words)),
  ...(age === undefined ? [] : [words.say(`questions:child_age.values.${age}.label`)]),
  ...(who === undefined ? [] : [words.say(`directory:services.filters.whos.${who}`)]),
  ...(area === undefined ? [] : [words.say(`directory:services.filters.areas.${area}`)]),
];
