import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { ruleOf } from '../../../flows/rules/rules.ts';
import type { Answers } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, fewNeeds, girlTold, ids, mustNotIds, noHarm, stepOf } from './given.ts';

describe('M1: everything that matched is kept', () => {
  const twoTopics = advise(
    about('teacher', ['exploitation', 'child_on_child_sexual'], { risk_from_family: 'no' }),
    circumstances(),
  );

  it('the steps of every rule are there', () => {
    for (const id of ['R10', 'R14', 'R15'] as const)
      for (const duty of ruleOf(id).duties.filter(({ when }) => when === undefined))
        expect(ids(twoTopics)).toContain(duty.id);
  });

  it('the must-nots of every rule are there', () => {
    for (const id of ['R10', 'R14', 'R15'] as const)
      for (const mustNot of ruleOf(id).mustNots) expect(mustNotIds(twoTopics)).toContain(mustNot);
  });

  it('a must-not that two rules share is shown once and names both', () => {
    const advice = advise(
      about('teacher', ['images', 'exploitation'], { image_adult_involved: 'no', ...noHarm }),
      circumstances(),
    );
    expect(advice.mustNots.filter(({ id }) => id === 'blame_the_child')).toEqual([
      { id: 'blame_the_child', rules: ['R14', 'R16'] },
    ]);
  });

  it('the services of every rule are there', () => {
    const advice = advise(
      about('teacher', ['images', 'exploitation'], { image_adult_involved: 'no' }),
      circumstances(),
    );
    expect(advice.services).toEqual(
      expect.arrayContaining(['get-safe', 'ceop-safety-centre', 'report-remove']),
    );
    expect(new Set(advice.services).size).toBe(advice.services.length);
  });

  it('every step keeps its own deadline', () => {
    const advice = advise(about('teacher', ['exploitation'], { risk_from_family: 'no' }), circumstances());
    expect(stepOf(advice, 'dsl_now_then_ffd')?.deadline).toBe('now');
    expect(stepOf(advice, 'leave_national_referral_to_council')?.deadline).toBe('same_day');
    expect(stepOf(advice, 'get_safe_assessment')?.deadline).toBe('this_week');
  });

  it('a step that two rules ask for keeps the earlier deadline and names both rules', () => {
    const advice = advise(
      about('dsl', ['forced_marriage_hba'], { travel_planned: 'no', risk_from_family: 'no' }),
      circumstances(),
    );
    expect(stepOf(advice, 'ffd_referral_today')).toMatchObject({ deadline: 'now', rules: ['R12', 'R11'] });
  });

  it('a teacher’s own report and the lead’s referral stand side by side, each with its owner', () => {
    const advice = advise(about('teacher', ['fgm'], girlTold), circumstances());
    expect(stepOf(advice, 'police_101_personal_fgm_report')).toMatchObject({
      owner: 'professional_in_person',
      deadline: 'next_working_day',
    });
    expect(stepOf(advice, 'lead_refers_same_day')).toMatchObject({ owner: 'dsl', deadline: 'same_day' });
  });

  it.each<[string, Answers, number | '1-2' | '2-4' | null]>([
    ['everyday information is level 1', about('teacher', ['everyday_info']), 1],
    ['one need the school meets is 1 to 2', about('teacher', ['bullying'], fewNeeds), '1-2'],
    [
      'sexual behaviour expected for the age is 1 to 2',
      about('dsl', ['child_on_child_sexual'], { ...noHarm, behaviour: 'expected_for_age' }),
      '1-2',
    ],
    [
      'a fixed number stands over a range that ends there',
      about('dsl', ['child_on_child_sexual', 'send'], {
        ...fewNeeds,
        needs: 'additional',
        behaviour: 'expected_for_age',
      }),
      2,
    ],
    [
      'one need the school cannot meet is level 2',
      about('teacher', ['bullying'], { ...fewNeeds, need_met_by_school: 'no' }),
      2,
    ],
    ['additional needs are level 2', about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional' }), 2],
    [
      'unclear needs show as level 3 until assessed',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'unclear' }),
      3,
    ],
    [
      'several needs are level 3',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'several_or_entrenched' }),
      3,
    ],
    [
      'a refusal is level 2',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional', agreement_to_service: 'refused' }),
      2,
    ],
    ['a notification is 2 to 4', about('teacher', ['radicalisation'], noHarm), '2-4'],
    ['a range beside a fixed 4 is level 4', about('teacher', ['radicalisation', 'physical_abuse']), 4],
    [
      'self-harm is 2 to 4 for staff',
      about('teacher', ['self_harm'], { ...noHarm, self_harm: 'safe_now' }),
      '2-4',
    ],
    ['suspected harm is level 4', about('teacher', ['physical_abuse']), 4],
    ['any other worry is 2 to 4', about('teacher', ['something_else'], noHarm), '2-4'],
    ['a range stands over a lower number', about('teacher', ['something_else'], fewNeeds), '2-4'],
    [
      'a grown woman’s FGM has no level',
      about('teacher', ['fgm'], { ...noHarm, travel_planned: 'no', fgm_basis: 'adult_18plus' }),
      null,
    ],
    [
      'a low-level concern has no level',
      about('teacher', [], { ...noHarm, subject: 'governor', allegation_threshold: 'clearly_below' }),
      null,
    ],
    ['a parent: everyday information is level 1', about('parent_carer', ['everyday_info']), 1],
    ['a parent: needs the school meets are level 1', about('parent_carer', ['send'], fewNeeds), 1],
    [
      'a parent: additional needs are level 2',
      about('parent_carer', ['send'], { ...fewNeeds, needs: 'additional' }),
      2,
    ],
    [
      'a parent: several needs are level 3',
      about('parent_carer', ['send'], { ...fewNeeds, needs: 'several_or_entrenched' }),
      3,
    ],
    [
      'a parent: a worry for today is 2 to 4, which the lead decides',
      about('parent_carer', ['something_else'], noHarm),
      '2-4',
    ],
    ['a parent: an adult at risk has no level', about('parent_carer', ['adult_at_risk'], noHarm), null],
    [
      'a young person who is unhappy is 2 to 4, which the lead decides',
      about('young_person', ['mental_health'], noHarm),
      '2-4',
    ],
  ])('%s', (_title, answers, level) => {
    expect(advise(answers, circumstances()).level).toBe(level);
  });
});
