/** Learning needs and disability. */
import type { TopicRecord } from './topic.ts';

export const learningAndDisability = [
  {
    id: 'send',
    group: 'learning-and-disability',
    ticks: 'send',
    services: [
      'sendiass',
      'wcc-sen-services',
      'educational-psychology',
      'community-paediatrics',
      'families-in-partnership',
      'childrens-centres',
      'autism-west-midlands',
      'autism-in-worcestershire-aspie',
      'council-for-disabled-children',
      'contact-disabled-children',
      'learning-disabilities-service',
    ],
    offers: ['senco', 'ta-support', 'educational-psychology'],
    documents: ['worcs-send-strategy'],
    mustNots: [],
    sources: ['C13'],
  },
  {
    id: 'children-with-disabilities',
    group: 'learning-and-disability',
    ticks: null,
    door: 'send',
    services: [
      'cwd-team',
      'sendiass',
      'community-paediatrics',
      'wcc-sen-services',
      'council-for-disabled-children',
      'contact-disabled-children',
      'learning-disabilities-service',
      'worcestershire-association-of-carers',
    ],
    offers: ['senco'],
    documents: [],
    mustNots: [],
    sources: ['C13'],
  },
] as const satisfies readonly TopicRecord[];
