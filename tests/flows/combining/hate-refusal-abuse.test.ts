import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import {
  about,
  circumstances,
  contactsOf,
  fewNeeds,
  ids,
  leadIs,
  mustNotIds,
  noHarm,
  staffRoles,
  stepOf,
} from './given.ts';

describe('hate', () => {
  it('P11a: between pupils school records it, and a crime goes to the police', () => {
    const advice = advise(
      about('parent_carer', ['hate_crime'], { ...noHarm, hate_by: 'pupils' }),
      circumstances(),
    );
    leadIs(advice, 'P11a', 'T6', 'dsl_today');
    expect(advice.primary?.contacts).toEqual(['class_teacher', 'dsl']);
    expect(stepOf(advice, 'if_hate_is_a_crime')?.contacts).toEqual(['west-mercia-police', 'true-vision']);
    expect(ids(advice)).toEqual(expect.arrayContaining(['school_records_hate', 'still_going_on_tell_head']));
  });

  it('P11: by others it goes to the police, with what to keep and not to answer', () => {
    const advice = advise(
      about('parent_carer', ['hate_crime'], { ...noHarm, hate_by: 'not_sure' }),
      circumstances(),
    );
    leadIs(advice, 'P11', 'T5', 'police_101_report');
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['keep_messages_and_times', 'tell_school_if_child_affected']),
    );
    expect(mustNotIds(advice)).toContain('answer_their_messages');
  });

  it('R23: staff record hate between pupils as such, and ring the police for a crime or a stranger', () => {
    const advice = advise(about('teacher', ['hate_crime'], noHarm), circumstances());
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['record_hate_support_both', 'if_crime_or_stranger_101']),
    );
    expect(ids(advise(about('teacher', ['something_else'], noHarm), circumstances()))).not.toContain(
      'record_hate_support_both',
    );
  });
});

describe('R23: a child who questions their gender', () => {
  const asked = about('teacher', ['gender_questioning'], noHarm);

  it('parents are normally part of it', () => {
    expect(stepOf(advise(asked, circumstances()), 'parents_normally_part_of_it')?.owner).toBe('dsl');
    expect(ids(advise(about('teacher', ['something_else'], noHarm), circumstances()))).not.toContain(
      'parents_normally_part_of_it',
    );
  });

  it('and not where somebody at home may be the danger', () => {
    for (const risk_from_family of ['yes', 'not_sure'] as const)
      expect(ids(advise({ ...asked, risk_from_family }, circumstances()))).not.toContain(
        'parents_normally_part_of_it',
      );
  });
});

describe('R29a: a referral refused, and nothing unsafe is known', () => {
  const refused = about('dsl', ['bullying'], { ...fewNeeds, referral_status: 'said_no' });

  it('the lead hears the reason, plans support and escalates only if not agreed', () => {
    const advice = advise(refused, circumstances());
    leadIs(advice, 'R29a', 'T6', 'dsl_today');
    expect(advice.rules).toContain('R27');
    expect(advice.rules).not.toContain('R29');
    expect(ids(advice)).toEqual(
      expect.arrayContaining([
        'hear_front_doors_reason',
        'plan_help_after_no',
        'still_disagree_escalate',
        'come_back_if_harm_suspected',
      ]),
    );
    // "You decide, and record": the decision and its reason are not asked for twice.
    expect(advice.duties[0]?.rules).toContain('R29a');
    expect(mustNotIds(advice)).toContain('treat_no_as_the_end');
    expect(advice.blocks).toContain('ESC');
  });

  it('harm, or a risk from the family, is still escalated', () => {
    for (const more of [{ sig_harm_suspected: 'yes' }, { risk_from_family: 'not_sure' }] as const)
      leadIs(advise({ ...refused, ...more }, circumstances()), 'R29', 'T4', 'escalate_ffd');
  });
});

describe('DA: a parent who is being hurt', () => {
  it('is on for staff with domestic abuse, a police notice or a family with nowhere to sleep, and for nobody else', () => {
    for (const audience of staffRoles)
      expect(advise(about(audience, ['domestic_abuse']), circumstances()).blocks).toContain('DA');
    expect(advise(about('dsl', ['encompass_notice'], noHarm), circumstances()).blocks).toContain('DA');
    for (const housing of ['tonight', 'not_sure'] as const)
      expect(
        advise(about('teacher', ['housing_money'], { ...noHarm, housing }), circumstances()).blocks,
      ).toContain('DA');
    expect(
      advise(about('teacher', ['housing_money'], { ...fewNeeds, housing: 'soon' }), circumstances()).blocks,
    ).not.toContain('DA');
    expect(advise(about('teacher', ['physical_abuse']), circumstances()).blocks).not.toContain('DA');
    for (const audience of ['parent_carer', 'young_person'] as const)
      expect(
        advise(about(audience, ['domestic_abuse'], { children_affected: 'yes' }), circumstances()).blocks,
      ).not.toContain('DA');
  });

  it('R31: no school office, one key adult, and no word to the other parent', () => {
    const advice = advise(about('dsl', ['encompass_notice'], noHarm), circumstances());
    leadIs(advice, 'R31', 'T6', 'school_support');
    expect(advice.primary?.deadline).toBe('school_day_start');
    expect(contactsOf(advice)).not.toContain('school_office');
    expect(advice.primary?.contacts).toEqual([
      'family-front-door',
      'emergency-duty-team',
      'operation-encompass-helpline',
    ]);
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['one_key_adult_greets', 'safe_going_home', 'listen_if_parent_comes']),
    );
    expect(mustNotIds(advice)).toContain('tell_other_parent_or_home');
  });

  it('P5: a parent asks whether it is safe to go home today', () => {
    const advice = advise(
      about('parent_carer', ['domestic_abuse'], { children_affected: 'yes' }),
      circumstances(),
    );
    expect(stepOf(advice, 'is_it_safe_to_go_home')).toMatchObject({ deadline: 'now' });
  });
});
