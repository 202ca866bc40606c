/** The words of the services, the topics and the screens that list them. */
import directory from '../../locales/en/directory.json' with { type: 'json' };
import moreServices from '../../locales/en/more-services.json' with { type: 'json' };
import topics from '../../locales/en/topics.json' with { type: 'json' };
import { adviceEnglish } from './adviceEnglish.ts';
import { serviceCardEnglish } from './serviceCardEnglish.ts';

export const directoryEnglish = {
  ...adviceEnglish,
  ...serviceCardEnglish,
  directory,
  topics,
  'more-services': moreServices,
} as const;
