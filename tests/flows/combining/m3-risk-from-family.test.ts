import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import type { Tier } from '../../../flows/vocabulary/advice.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, fewNeeds, leadIs } from './given.ts';

describe('M3: risk from the family unsettles a “no” to suspected harm', () => {
  const answers = (audience: Audience, risk: 'yes' | 'not_sure' | 'no'): Answers =>
    about(audience, ['bullying'], { sig_harm_suspected: 'no', risk_from_family: risk });

  it.each<[Audience, RuleId, Tier]>([
    ['teacher', 'R10', 'T4'],
    ['regulated_health_social', 'R10', 'T4'],
    ['other_staff', 'R10', 'T4'],
    ['dsl', 'R11', 'T4'],
    ['parent_carer', 'P2', 'T4'],
    ['young_person', 'Y2', 'T4'],
  ])('%s: a risk at home counts as harm that may be suspected', (audience, rule, tier) => {
    leadIs(advise(answers(audience, 'yes'), circumstances()), rule, tier);
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R23'],
    ['regulated_health_social', 'R23'],
    ['other_staff', 'R23'],
    ['dsl', 'R23'],
    ['parent_carer', 'P13a'],
    ['young_person', 'Y4'],
  ])(
    '%s: an unsure risk at home is told to somebody today, and the family stays out of it',
    (audience, rule) => {
      const advice = advise(answers(audience, 'not_sure'), circumstances());
      leadIs(advice, rule, 'T6', 'dsl_today');
      expect(advice.blocks).toContain('FAM');
    },
  );

  it.each<Audience>(['teacher', 'dsl', 'parent_carer', 'young_person'])(
    '%s: no risk at home changes nothing',
    (audience) => {
      const advice = advise({ ...fewNeeds, ...answers(audience, 'no') }, circumstances());
      expect(advice.blocks).not.toContain('FAM');
      expect(['T6', 'T9']).toContain(advice.primary?.tier);
    },
  );

  it('waits until both questions are answered', () => {
    const advice = advise(about('teacher', ['bullying'], { risk_from_family: 'yes' }), circumstances());
    expect(advice.rules).not.toContain('R10');
    expect(
      advise(about('teacher', ['bullying'], { sig_harm_suspected: 'no' }), circumstances()).rules,
    ).not.toContain('R10');
  });

  it('leaves the answer itself as it was given', () => {
    expect(follow(answers('teacher', 'yes'), circumstances()).given.sig_harm_suspected).toBe('no');
  });
});
