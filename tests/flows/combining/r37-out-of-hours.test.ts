import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../flows/advice.ts';
import { advise } from '../../../flows/advise.ts';
import type { Contact } from '../../../flows/vocabulary/contacts.ts';
import type { Switches } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, mustNotIds, noHarm, stepOf } from './given.ts';

describe('R37: out of hours', () => {
  const grave = about('teacher', ['physical_abuse'], { danger_now: 'no', imminent_sig_harm: 'yes' });
  const doors = (advice: Advice) =>
    (advice.primary?.contacts ?? []).filter(
      (contact) => contact === 'family-front-door' || contact === 'emergency-duty-team',
    );

  it.each<[NonNullable<Switches['clock']> | undefined, readonly Contact[]]>([
    [undefined, ['family-front-door', 'emergency-duty-team']],
    ['office', ['family-front-door', 'emergency-duty-team']],
    ['unknown', ['family-front-door', 'emergency-duty-team']],
    ['out_of_hours', ['emergency-duty-team', 'family-front-door']],
  ])('clock %s: both numbers, in the order to try them', (clock, order) => {
    expect(doors(advise(grave, circumstances(clock ? { clock } : {})))).toEqual(order);
  });

  it('the clock keeps lead, tier and deadline of what is grave', () => {
    for (const clock of ['office', 'out_of_hours', 'unknown'] as const)
      for (const open of ['yes', 'no', 'not_sure'] as const)
        expect(advise(grave, circumstances({ clock, school_open: open })).primary).toMatchObject({
          rule: 'R2',
          action: 'call_ffd_now',
          tier: 'T1',
          deadline: 'now',
        });
  });

  it.each<[Switches, boolean]>([
    [{}, false],
    [{ clock: 'office' }, false],
    [{ school_open: 'yes' }, false],
    [{ clock: 'office', school_open: 'yes' }, false],
    [{ clock: 'out_of_hours' }, true],
    [{ clock: 'unknown' }, true],
    [{ school_open: 'no' }, true],
    [{ school_open: 'not_sure' }, true],
    [{ clock: 'office', school_open: 'no' }, true],
  ])('holds with %o: %s', (switches, matching) => {
    expect(advise(grave, circumstances(switches)).rules.includes('R37')).toBe(matching);
    expect(mustNotIds(advise(grave, circumstances(switches))).includes('wait_for_school_to_reopen')).toBe(
      matching,
    );
  });

  it('staff note a worry for today tonight, and tell the lead when the school day starts', () => {
    const answers = about('teacher', ['something_else'], noHarm);
    const shut = advise(answers, circumstances({ school_open: 'no' }));
    expect(shut.primary).toMatchObject({ rule: 'R23', tier: 'T6', deadline: 'school_day_start' });
    expect(stepOf(shut, 'note_tonight_tell_lead_tomorrow')?.deadline).toBe('today');
    expect(stepOf(shut, 'ffd_advice_next_working_day')).toMatchObject({ deadline: 'next_working_day' });
    const open = advise(answers, circumstances({ clock: 'office', school_open: 'yes' }));
    expect(open.primary?.deadline).toBe('today');
    expect(ids(open)).not.toContain('note_tonight_tell_lead_tomorrow');
  });

  it('a young person has Childline or a trusted adult tonight', () => {
    const advice = advise(about('young_person', ['bullying'], noHarm), circumstances({ school_open: 'no' }));
    expect(advice.primary?.deadline).toBe('school_day_start');
    expect(stepOf(advice, 'childline_or_trusted_adult_tonight')?.contacts).toEqual(
      expect.arrayContaining(['childline', 'trusted_adult']),
    );
    expect(stepOf(advice, 'ffd_advice_next_working_day')).toBeDefined();
  });

  it('a parent does not wait for the school: the front door today', () => {
    const advice = advise(
      about('parent_carer', ['something_else'], noHarm),
      circumstances({ school_open: 'no' }),
    );
    expect(advice.primary).toMatchObject({ rule: 'P13a', action: 'call_ffd_now', deadline: 'today' });
    expect(ids(advice)).not.toContain('note_tonight_tell_lead_tomorrow');
  });
});
