/** The few of those words that the advice needs: the text of a service's card, and the titles of topic pages. */
import serviceCard from '../../locales/en/service-card.json' with { type: 'json' };
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };

export const serviceCardEnglish = { 'service-card': serviceCard, 'topic-titles': topicTitles } as const;
