import type { Topic } from '../../../flows/vocabulary/questions.ts';

/** Headings for scanning a long list. They only group the display; a test checks that no worry is left out. */
export const topicGroups = {
  hurt: [
    'physical_abuse',
    'neglect',
    'emotional_abuse',
    'sexual_abuse',
    'child_on_child_sexual',
    'domestic_abuse',
    'encompass_notice',
    'fgm',
    'forced_marriage_hba',
    'faith_abuse',
    'fii',
  ],
  others: ['exploitation', 'weapon', 'radicalisation', 'bullying', 'hate_crime', 'stalking'],
  online: ['grooming', 'images', 'online'],
  health: [
    'self_harm',
    'mental_health',
    'bereavement',
    'health_sleep_toileting',
    'drugs_alcohol',
    'gender_questioning',
  ],
  school: ['missing', 'attendance', 'collection', 'send'],
  family: ['housing_money', 'young_carer', 'parent_in_prison', 'private_fostering', 'court', 'adult_at_risk'],
  else: ['something_else', 'everyday_info', 'not_sure'],
} as const satisfies Record<string, readonly Topic[]>;

export type TopicGroup = keyof typeof topicGroups;
