import type { Topic, Voice } from '../../../flows/vocabulary/questions.ts';

/** Headings for finding a worry in a long list. They only group the display; a test checks that no worry is left out. */
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
  others: ['bullying', 'exploitation', 'weapon', 'hate_crime', 'radicalisation', 'stalking'],
  online: ['images', 'grooming', 'online'],
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
} as const satisfies Record<string, readonly Topic[]>;

export type TopicGroup = keyof typeof topicGroups;

/** Never folded away: nobody who finds no fitting group may be stuck. */
export const alwaysOffered = [
  'something_else',
  'not_sure',
  'everyday_info',
] as const satisfies readonly Topic[];

const inOrder = Object.keys(topicGroups) as TopicGroup[];

/** What children tell helplines about most comes first for them. */
const asChildrenTell: readonly TopicGroup[] = ['health', 'others', 'hurt', 'family', 'online', 'school'];

export const groupsFor = (voice: Voice): readonly TopicGroup[] =>
  voice === 'young' ? asChildrenTell : inOrder;
