import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Tier } from '../../../flows/vocabulary/advice.ts';
import type { DutyId } from '../../../flows/vocabulary/duties.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, fewNeeds, girlTold, ids, leadIs, noHarm, nonDsl, stepOf } from './given.ts';

describe('M4: whoever reads it is the safeguarding lead', () => {
  it.each<[RuleId, Answers]>([
    [
      'R3a',
      about('dsl', ['fgm'], { ...girlTold, teaching_work: 'yes', same_profession_already_reported: 'yes' }),
    ],
    ['R4', about('dsl', ['fgm'], { ...girlTold, teaching_work: 'no' })],
    ['R5', about('dsl', ['fgm'], { ...girlTold, fgm_basis: 'at_risk_or_suspected' })],
    ['R12', about('dsl', ['forced_marriage_hba'], { travel_planned: 'no', risk_from_family: 'no' })],
    ['R13', about('dsl', ['fii'], { risk_from_family: 'no' })],
    ['R14', about('dsl', ['exploitation'], { risk_from_family: 'no' })],
    ['R15', about('dsl', ['child_on_child_sexual'], { risk_from_family: 'no' })],
    [
      'R16a',
      about('dsl', ['images'], {
        image_adult_involved: 'yes',
        adult_contact_now: 'no',
        risk_from_family: 'no',
      }),
    ],
  ])('%s: “tell the lead” becomes the referral itself, with the row’s own deadline', (rule, answers) => {
    const advice = advise(answers, circumstances());
    leadIs(advice, rule, 'T4', 'ffd_referral_today');
    expect(advice.primary?.deadline).toBe('now');
    expect(ids(advice)).not.toContain('dsl_now_then_ffd');
    expect(advice.primary?.contacts).not.toContain('dsl');
  });

  it('nobody at school being free changes nothing for the lead', () => {
    const answers = about('dsl', ['exploitation'], { risk_from_family: 'no' });
    const advice = advise(answers, circumstances({ dsl_reachable: 'no', school_open: 'no' }));
    expect(advice.primary).toEqual(advise(answers, circumstances()).primary);
    expect(advice.rules.filter((rule) => rule.startsWith('R36'))).toEqual([]);
  });

  it.each<[RuleId, Tier, Answers]>([
    ['R24', 'T7', { ...fewNeeds, needs: 'several_or_entrenched' }],
    ['R25', 'T8', { ...fewNeeds, needs: 'additional' }],
    ['R26', 'T8', { ...fewNeeds, needs: 'additional', agreement_to_service: 'refused' }],
    ['R27', 'T9', fewNeeds],
  ])('%s leads, and the lead records the decision today', (rule, tier, more) => {
    const advice = advise(about('dsl', ['something_else'], more), circumstances());
    leadIs(advice, rule, tier);
    expect(advice.rules).toContain('R23');
    expect(stepOf(advice, 'record_decision_and_reasons')).toMatchObject({ owner: 'dsl', deadline: 'today' });
  });

  it.each(nonDsl)('%s is sent to the lead before any support', (audience) => {
    leadIs(advise(about(audience, ['something_else'], fewNeeds), circumstances()), 'R23', 'T6', 'dsl_today');
  });

  it('a lead with no support row is led by R23', () => {
    const advice = advise(
      about('dsl', ['something_else'], { sig_harm_suspected: 'no', risk_from_family: 'not_sure' }),
      circumstances(),
    );
    leadIs(advice, 'R23', 'T6', 'dsl_today');
  });

  const adult = (audience: Audience, subject: NonNullable<Answers['subject']>, more: Answers = {}): Answers =>
    about(audience, ['bullying'], { ...noHarm, subject, ...more });

  it.each<[string, DutyId, string, Answers]>([
    [
      'R7',
      'if_you_are_head_tell_lado',
      'one_working_day',
      { subject: 'adult_in_school', allegation_threshold: 'meets' },
    ],
    [
      'R8a',
      'if_you_are_head_tell_lado',
      'one_working_day',
      { subject: 'governor', allegation_threshold: 'meets' },
    ],
    [
      'R9',
      'if_you_are_head_record_and_decide',
      'today',
      { subject: 'adult_in_school', allegation_threshold: 'clearly_below' },
    ],
  ])('%s speaks to a reader who may be the head', (rule, line, deadline, more) => {
    const read = (audience: Audience, headIsDsl: boolean) =>
      advise(about(audience, ['bullying'], { ...noHarm, ...more }), circumstances({}, headIsDsl));
    expect(read('dsl', true).rules).toContain(rule);
    expect(stepOf(read('dsl', true), line)?.deadline).toBe(deadline);
    expect(ids(read('dsl', false))).not.toContain(line);
    expect(stepOf(read('teacher', false), line)?.deadline).toBe(deadline);
    expect(ids(read('teacher', true))).not.toContain(line);
    for (const audience of ['other_staff', 'regulated_health_social'] as const)
      for (const headIsDsl of [true, false]) expect(ids(read(audience, headIsDsl))).not.toContain(line);
  });

  it('a deputy reads the worry about the head as everybody does', () => {
    for (const headIsDsl of [true, false]) {
      const advice = advise(adult('dsl', 'head'), circumstances({}, headIsDsl));
      leadIs(advice, 'R8', 'T3', 'chair_governors_allegation');
      expect(ids(advice).filter((id) => id.startsWith('if_you_are_head'))).toEqual([]);
    }
  });
});
