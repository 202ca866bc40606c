/** Of those words, the few that an advice needs: what a service's card says, and what the pages on worries are called. */
import serviceCard from '../../locales/en/service-card.json' with { type: 'json' };
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };

export const serviceCardEnglish = { 'service-card': serviceCard, 'topic-titles': topicTitles } as const;
