import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { about, circumstances, stepOf } from './given.ts';

describe('R38: no login to the records', () => {
  const grave = about('teacher', ['physical_abuse']);

  it.each(['no', 'not_sure'] as const)('%s: tell first, then write on paper', (records_login) => {
    const advice = advise(grave, circumstances({ records_login }));
    expect(advice.rules).toContain('R38');
    expect(stepOf(advice, 'tell_first_record_second')?.owner).toBe('writer');
    expect(stepOf(advice, 'write_on_paper')?.deadline).toBe('same_day');
    expect(advice.primary).toEqual(advise(grave, circumstances()).primary);
  });

  it('is left out with a login, and for parents and young people', () => {
    expect(advise(grave, circumstances({ records_login: 'yes' })).rules).not.toContain('R38');
    expect(advise(grave, circumstances()).rules).not.toContain('R38');
    for (const audience of ['parent_carer', 'young_person'] as const)
      expect(
        advise(about(audience, ['physical_abuse']), circumstances({ records_login: 'no' })).rules,
      ).not.toContain('R38');
  });
});
