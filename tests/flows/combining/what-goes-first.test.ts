import { describe, expect, it } from 'vitest';
import type { AnyRuleId } from '../../../flows/vocabulary/rules.ts';
import { advise } from '../../../flows/advise.ts';
import { compareDeadlines, compareGravity } from '../../../flows/engine/precedence.ts';
import { rules, ruleOf } from '../../../flows/rules/rules.ts';
import { actions, deadlines, tiers, type Action } from '../../../flows/vocabulary/advice.ts';
import { topics as everyTopic, type Answers, type Switches } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, girlTold, noHarm, staffRoles } from './given.ts';

describe('what goes first', () => {
  const order = (answers: Answers, switches: Switches = {}): readonly AnyRuleId[] =>
    advise(answers, circumstances(switches)).rules;

  it('a higher tier goes before an earlier deadline', () => {
    // T2 by the next working day, before T4 now.
    expect(order(about('teacher', ['fgm'], girlTold)).slice(0, 2)).toEqual(['R3', 'R10']);
  });

  it('within a tier the earlier deadline goes first: today, then within 48 hours', () => {
    const rulesOf = order(
      about('parent_carer', ['radicalisation', 'stalking', 'private_fostering', 'attendance'], {
        ...noHarm,
        missing: 'absent_not_contactable',
        care_arrangement: 'non_relative_28',
      }),
    );
    expect(rulesOf.slice(0, 4)).toEqual(['P7b', 'P11', 'P4', 'P10']);
  });

  it('then police, front door, lead, missing education', () => {
    const shared = { ...noHarm, care_arrangement: 'non_relative_28' } as const;
    const topics = ['radicalisation', 'private_fostering', 'missing'] as const;
    expect(
      order(about('teacher', topics, { ...shared, missing: 'absent_not_contactable' })).slice(0, 3),
    ).toEqual(['R19a', 'R18', 'R17']);
    expect(
      order(about('teacher', topics, { ...shared, missing: 'whereabouts_unknown' })).slice(0, 3),
    ).toEqual(['R18', 'R17', 'R19']);
  });

  it('police before front door before health before lead, among the gravest worries of parents and young people', () => {
    expect(
      order(
        about('parent_carer', ['grooming', 'self_harm'], {
          image_adult_involved: 'yes',
          adult_contact_now: 'no',
          self_harm: 'safe_now',
        }),
      ).slice(0, 3),
    ).toEqual(['P9a', 'P2', 'P8']);
    expect(
      order(
        about('young_person', ['grooming', 'self_harm'], {
          image_adult_involved: 'yes',
          adult_contact_now: 'no',
          self_harm: 'safe_now',
        }),
      ).slice(0, 3),
    ).toEqual(['Y2', 'Y4a', 'Y3']);
  });

  it('head before lead before helpline, among the worries for today', () => {
    expect(
      order(
        about('teacher', ['something_else'], {
          ...noHarm,
          subject: 'adult_in_school',
          allegation_threshold: 'clearly_below',
        }),
      ).slice(0, 2),
    ).toEqual(['R9', 'R23']);
    expect(order(about('parent_carer', ['something_else', 'adult_at_risk'], noHarm)).slice(0, 2)).toEqual([
      'P13a',
      'P13b',
    ]);
  });

  it('before school starts goes before today', () => {
    expect(
      order(
        about('dsl', ['encompass_notice', 'gender_questioning'], { ...noHarm, referral_status: 'none' }),
      )[0],
    ).toBe('R31');
  });

  it('last the order of the rows', () => {
    expect(
      order(
        about('teacher', ['exploitation', 'child_on_child_sexual', 'fii'], { risk_from_family: 'no' }),
      ).slice(0, 4),
    ).toEqual(['R13', 'R14', 'R15', 'R10']);
    expect(
      order(
        about('teacher', ['neglect', 'self_harm'], { self_harm: 'safe_now', sig_harm_suspected: 'yes' }),
      ).slice(0, 2),
    ).toEqual(['R10', 'R22']);
  });

  it('the order of gravity is total: no two rules are equal, and nothing is before itself', () => {
    const all = rules.map((rule) => ({ ...rule, rule }));
    for (const one of all) {
      expect(compareGravity(one, one)).toBe(0);
      for (const other of all)
        if (one !== other)
          expect(Math.sign(compareGravity(one, other))).toBe(-Math.sign(compareGravity(other, one)) || 1);
    }
  });

  it('section 11’s list is the tie order', () => {
    const police = [
      'call_999',
      'police_101_personal_fgm_report',
      'police_or_la_csa_report',
      'police_101_missing',
      'police_101_report',
    ];
    const frontDoor = [
      'stop_handover_now',
      'call_ffd_now',
      'ffd_referral_today',
      'escalate_ffd',
      'notify_private_fostering',
    ];
    const head = ['chair_governors_allegation', 'headteacher_allegation', 'low_level_concern_head'];
    const lead = ['keep_child_ring_contacts', 'dsl_now_then_ffd', 'dsl_today', 'prevent_via_dsl'];
    const helpline = ['helpline_today', 'prevent_parent_route'];
    const school = ['targeted_family_support', 'eha', 'school_support', 'universal'];
    const kinds = [
      police,
      frontDoor,
      ['nhs_111_option_2'],
      ['housing_today'],
      head,
      lead,
      ['see_child_today', 'cme_notify_la'],
      helpline,
      school,
    ];
    expect(kinds.flat()).toEqual(actions);
    const rule = { id: 'R1' } as const;
    const at = (action: string) => ({ rule, tier: 'T4', deadline: 'now', action: action as Action }) as const;
    kinds.forEach((kind, rank) =>
      kinds
        .slice(rank + 1)
        .flat()
        .forEach((later) =>
          kind.forEach((earlier) => expect(compareGravity(at(earlier), at(later))).toBeLessThan(0)),
        ),
    );
  });

  it('deadlines come in section 2’s order', () => {
    expect(deadlines).toEqual([
      'now',
      'late_collection_time',
      'same_day',
      'school_day_start',
      // R35: in the same call, today at the latest.
      'same_call',
      'today',
      'one_working_day',
      'next_working_day',
      'within_48_hours',
      'this_week',
      'six_weeks_before',
      'review_date',
      'when_ready',
    ]);
    // The set time for a late collection never leads (section 2).
    for (const never of ['late_collection_time', 'same_call'])
      expect(rules.filter(({ deadline }) => deadline === never)).toEqual([]);
    deadlines.forEach((one, at) => {
      expect(compareDeadlines(one, one)).toBe(0);
      deadlines.slice(at + 1).forEach((later) => expect(compareDeadlines(one, later)).toBeLessThan(0));
    });
  });

  it('the lead’s step is the first, and the others come by deadline', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const)
      for (const topic of everyTopic) {
        const { primary, duties } = advise(
          about(audience, [topic, 'self_harm'], { self_harm: 'safe_now' }),
          circumstances(),
        );
        expect(duties[0]?.id).toBe(primary?.action);
        const due = duties.slice(1).map(({ deadline }) => deadlines.indexOf(deadline));
        expect(due).toEqual([...due].sort((a, b) => a - b));
      }
  });

  it('rules are named gravest first, and those that only change others last', () => {
    const advice = advise(
      about('teacher', ['exploitation', 'radicalisation', 'something_else']),
      circumstances({ school_open: 'no' }),
    );
    const leading = advice.rules.filter((id) => rules.some((rule) => rule.id === id));
    expect(advice.rules.slice(0, leading.length)).toEqual(leading);
    const byTier = leading.map((id) => tiers.indexOf(ruleOf(id as RuleId).tier));
    expect(byTier).toEqual([...byTier].sort((a, b) => a - b));
    expect(advice.rules.slice(leading.length)).toEqual(expect.arrayContaining(['R35', 'R36', 'R37']));
  });
});
