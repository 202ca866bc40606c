import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { ruleOf } from '../../../flows/rules/rules.ts';
import type { Tier } from '../../../flows/vocabulary/advice.ts';
import type { Answers, Topic } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, fewNeeds, ids, leadIs, mustNotIds, noHarm, stepOf } from './given.ts';

describe('R34: the same worry again, or several at once', () => {
  const staffNeeds = (more: Answers, topics: readonly Topic[] = ['bullying']): Answers =>
    about('teacher', topics, { ...fewNeeds, ...more });
  const parentNeeds = (more: Answers, topics: readonly Topic[] = ['bullying']): Answers =>
    about('parent_carer', topics, { ...noHarm, needs: 'none_or_one', repeat: 'no', ...more });
  const three: readonly Topic[] = ['bullying', 'send', 'young_carer'];

  it.each<[string, Answers, RuleId, Tier, lower: RuleId]>([
    ['staff: one need met, raised before', staffNeeds({ repeat: 'yes' }), 'R25', 'T8', 'R27'],
    ['staff: one need met, perhaps raised before', staffNeeds({ repeat: 'not_sure' }), 'R25', 'T8', 'R27'],
    [
      'staff: early help, raised before',
      staffNeeds({ needs: 'additional', repeat: 'yes' }),
      'R24',
      'T7',
      'R25',
    ],
    [
      'staff: early help, perhaps raised before',
      staffNeeds({ needs: 'additional', repeat: 'not_sure' }),
      'R24',
      'T7',
      'R25',
    ],
    ['staff: early help, three topics', staffNeeds({ needs: 'additional' }, three), 'R24', 'T7', 'R25'],
    [
      'staff: family support, raised before',
      staffNeeds({ needs: 'several_or_entrenched', repeat: 'yes' }),
      'R23',
      'T6',
      'R24',
    ],
    [
      'staff: family support, perhaps raised before',
      staffNeeds({ needs: 'not_sure', repeat: 'not_sure' }),
      'R23',
      'T6',
      'R24',
    ],
    ['a parent: one need, raised before', parentNeeds({ repeat: 'yes' }), 'P12a', 'T8', 'P13'],
    ['a parent: one need, perhaps raised before', parentNeeds({ repeat: 'not_sure' }), 'P12a', 'T8', 'P13'],
    [
      'a parent: early help, raised before',
      parentNeeds({ needs: 'additional', repeat: 'yes' }),
      'P12',
      'T7',
      'P12a',
    ],
    ['a parent: early help, three topics', parentNeeds({ needs: 'additional' }, three), 'P12', 'T7', 'P12a'],
    [
      'a parent: family support, raised before',
      parentNeeds({ needs: 'not_sure', repeat: 'yes' }),
      'P13a',
      'T6',
      'P12',
    ],
  ])('%s', (_title, answers, rule, tier, lower) => {
    const advice = advise(answers, circumstances());
    leadIs(advice, rule, tier, rule === 'R23' || rule === 'P13a' ? 'dsl_today' : undefined);
    expect(advice.rules).toEqual(expect.arrayContaining([lower, 'R34']));
    expect(ids(advice)).toContain(ruleOf(lower).action);
    expect(ids(advice)).toContain('bring_the_whole_pattern');
    expect(mustNotIds(advice)).toContain('treat_each_worry_alone');
  });

  it.each<[string, Answers, RuleId, Tier]>([
    ['one need met, never raised', staffNeeds({}), 'R27', 'T9'],
    ['one need met, three topics', staffNeeds({}, three), 'R27', 'T9'],
    ['early help, two topics', staffNeeds({ needs: 'additional' }, ['bullying', 'send']), 'R25', 'T8'],
    [
      'early help, two topics and everyday information',
      staffNeeds({ needs: 'additional' }, ['bullying', 'send', 'everyday_info']),
      'R25',
      'T8',
    ],
    ['family support, three topics', staffNeeds({ needs: 'several_or_entrenched' }, three), 'R24', 'T7'],
    ['a parent: one need, three topics', parentNeeds({}, three), 'P13', 'T9'],
    ['a parent: family support, three topics', parentNeeds({ needs: 'not_sure' }, three), 'P12', 'T7'],
  ])('not raised: %s', (_title, answers, rule, tier) => {
    const advice = advise(answers, circumstances());
    leadIs(advice, rule, tier);
    expect(advice.rules).not.toContain('R34');
    expect(ids(advice)).not.toContain('bring_the_whole_pattern');
  });

  it('acts on a lead’s support row too, where the lead’s own decision is a step beside it', () => {
    const advice = advise(about('dsl', ['something_else'], { ...fewNeeds, repeat: 'yes' }), circumstances());
    leadIs(advice, 'R25', 'T8');
    expect(advice.rules).toEqual(expect.arrayContaining(['R23', 'R27', 'R34']));
    expect(ids(advice)).toContain('bring_the_whole_pattern');
  });

  it('acts once: raised before and with three topics, one need met rises one step only', () => {
    leadIs(advise(staffNeeds({ repeat: 'yes' }, three), circumstances()), 'R25', 'T8', 'eha');
  });

  it('brings the higher row’s level and steps along', () => {
    const advice = advise(staffNeeds({ repeat: 'yes' }), circumstances());
    expect(advice.level).toBe(2);
    expect(ids(advice)).toEqual(expect.arrayContaining(['hear_the_childs_voice', 'ask_agreement']));
    expect(advise(staffNeeds({ needs: 'additional', repeat: 'yes' }), circumstances()).level).toBe(3);
    expect(advise(staffNeeds({ needs: 'not_sure', repeat: 'yes' }), circumstances()).level).toBe('2-4');
  });

  it.each<[string, Answers, boolean]>([
    ['early help, raised before', { needs: 'additional', repeat: 'yes' }, true],
    ['early help, three topics', { needs: 'additional', topics: three }, true],
    ['family support, raised before', { needs: 'several_or_entrenched', repeat: 'yes' }, true],
    ['family support, three topics', { needs: 'several_or_entrenched', topics: three }, false],
    ['early help, once', { needs: 'additional' }, false],
  ])(
    'a refusal is never raised (%s), but the lead decides today where the refused step would have been',
    (_title, more, decides) => {
      const advice = advise(staffNeeds({ agreement_to_service: 'refused', ...more }), circumstances());
      leadIs(advice, 'R26', 'T8', 'school_support');
      expect(stepOf(advice, 'dsl_today')?.deadline).toBe(decides ? 'today' : undefined);
    },
  );

  it('graver worries are shown every one, none merged away', () => {
    const advice = advise(
      about('teacher', ['radicalisation', 'private_fostering', 'self_harm'], {
        ...noHarm,
        care_arrangement: 'non_relative_28',
        self_harm: 'safe_now',
      }),
      circumstances(),
    );
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['dsl_today', 'prevent_via_dsl', 'notify_private_fostering']),
    );
    leadIs(advice, 'R22', 'T4');
  });
});
