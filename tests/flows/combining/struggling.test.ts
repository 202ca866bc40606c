import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Topic } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, mustNotIds, noHarm, stepOf } from './given.ts';

const adviceOn = (topic: Topic, struggling: 'child' | 'me' | 'other_adult' | 'not_sure') =>
  advise(about('parent_carer', [topic], { ...noHarm, self_harm: 'safe_now', struggling }), circumstances());

describe('a grown-up at home who is struggling', () => {
  it.each(['me', 'other_adult', 'not_sure'] as const)('P22: 111 option 2 today (%s)', (who) => {
    const advice = adviceOn('mental_health', who);
    expect(advice.primary).toMatchObject({
      rule: 'P22',
      tier: 'T6',
      action: 'nhs_111_option_2',
      deadline: 'today',
    });
    expect(advice.primary?.contacts).toEqual([
      'nhs-111-mental-health',
      'nhs-talking-therapies-hw',
      'samaritans',
    ]);
    expect(advice.level).toBeNull();
  });

  it.each(['me', 'other_adult', 'not_sure'] as const)('P22a: somebody to ring today (%s)', (who) => {
    const advice = adviceOn('drugs_alcohol', who);
    expect(advice.primary).toMatchObject({
      rule: 'P22a',
      tier: 'T6',
      action: 'helpline_today',
      deadline: 'today',
    });
    expect(advice.primary?.contacts).toEqual(['samaritans', 'cranstoun-worcestershire']);
    expect(mustNotIds(advice)).toContain('drive_child_after_drink_or_drugs');
    expect(advice.level).toBeNull();
  });

  it.each(['mental_health', 'drugs_alcohol'] as const)(
    '%s: who is with the children, and school can help',
    (topic) => {
      const advice = adviceOn(topic, 'me');
      expect(ids(advice)).toEqual(
        expect.arrayContaining([
          'see_your_gp',
          'know_asking_takes_no_child',
          'not_safe_is_999',
          'school_can_help_children',
        ]),
      );
      expect(stepOf(advice, 'who_is_with_the_children')).toMatchObject({
        deadline: 'now',
        contacts: ['family-front-door', 'emergency-duty-team'],
      });
    },
  );

  it('neither where the child is the one who struggles', () => {
    for (const topic of ['mental_health', 'drugs_alcohol'] as const)
      expect(adviceOn(topic, 'child').rules).toEqual([]);
  });

  it('P8: the same lines for the grown-up, beside P22', () => {
    const advice = adviceOn('self_harm', 'me');
    expect(advice.primary?.rule).toBe('P8');
    expect(advice.rules).toContain('P22');
  });
});
