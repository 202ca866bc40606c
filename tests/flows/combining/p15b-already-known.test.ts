import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, mustNotIds } from './given.ts';

describe('P15b: somebody already works with the family', () => {
  it.each<[Audience, NonNullable<Answers['referral_status']>]>([
    ['parent_carer', 'has_social_worker'],
    ['parent_carer', 'open_family_support_new_worry'],
    ['young_person', 'has_social_worker'],
  ])('%s, %s: they are told too', (audience, referral_status) => {
    const advice = advise(about(audience, ['physical_abuse'], { referral_status }), circumstances());
    expect(advice.rules).toContain('P15b');
    expect(ids(advice)).toContain('tell_known_worker');
    expect(mustNotIds(advice)).toContain('assume_worker_knows');
    expect(advice.primary).toEqual(advise(about(audience, ['physical_abuse']), circumstances()).primary);
  });
});
