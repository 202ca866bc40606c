/** The words of the topics, by which people find them. */
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import topics from '../../locales/en/topics.json' with { type: 'json' };

export const topicsEnglish = { topics, 'topic-titles': topicTitles } as const;
