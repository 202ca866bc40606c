import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Switches } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, noHarm, stepOf } from './given.ts';

describe('R35: other children', () => {
  const grave = about('teacher', ['physical_abuse']);

  it.each<Switches>([{}, { other_children: 'yes' }, { other_children: 'not_sure' }])(
    'are thought of in the same call (%o)',
    (switches) => {
      const advice = advise(grave, circumstances(switches));
      expect(advice.rules).toContain('R35');
      expect(ids(advice)).toContain('think_of_other_children');
    },
  );

  it('are named in the same call, today at the latest, whenever the first step itself is due', () => {
    const fgm = about('teacher', ['fgm'], { fgm_basis: 'girl_told_me', travel_planned: 'no' });
    for (const answers of [grave, fgm, { danger_now: 'yes' }, about('dsl', ['physical_abuse'])] as const)
      expect(stepOf(advise(answers, circumstances()), 'think_of_other_children')?.deadline).toBe('same_call');
  });

  it('are left out once there are none', () => {
    expect(advise(grave, circumstances({ other_children: 'no' })).rules).not.toContain('R35');
  });

  it('are asked about from T0 to T4 and not below', () => {
    expect(advise({ danger_now: 'yes' }, circumstances()).rules).toContain('R35');
    expect(advise({ danger_now: 'no', imminent_sig_harm: 'yes' }, circumstances()).rules).toContain('R35');
    expect(advise(about('teacher', ['radicalisation'], noHarm), circumstances()).rules).not.toContain('R35');
    expect(advise(about('teacher', ['something_else'], noHarm), circumstances()).rules).not.toContain('R35');
  });

  it.each(['teacher', 'parent_carer', 'young_person'] as const)(
    'are not asked about for self-harm alone (%s)',
    (audience) => {
      for (const self_harm of ['safe_now', 'injury_or_cannot_keep_safe', 'not_sure'] as const) {
        const alone = about(audience, ['self_harm'], { ...noHarm, self_harm, struggling: 'child' });
        expect(advise(alone, circumstances()).rules).not.toContain('R35');
        expect(advise({ ...alone, danger_now: 'yes' }, circumstances()).rules).toContain('R35');
        expect(advise({ ...alone, sig_harm_suspected: 'yes' }, circumstances()).rules).toContain('R35');
      }
    },
  );

  it('are not a must-not for young people, which reads as blame', () => {
    const told = (audience: 'teacher' | 'young_person') =>
      advise(about(audience, ['physical_abuse']), circumstances()).mustNots.map(({ id }) => id);
    expect(told('young_person')).not.toContain('assume_other_children_safe');
    expect(told('teacher')).toContain('assume_other_children_safe');
  });
});
