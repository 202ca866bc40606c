import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, mustNotIds, noHarm, staffRoles, stepOf } from './given.ts';

type Subject = NonNullable<Answers['subject']>;
const adult = (audience: Audience, subject: Subject, more: Answers = {}): Answers =>
  about(audience, ['physical_abuse'], {
    subject,
    allegation_threshold: 'meets',
    risk_from_family: 'no',
    ...more,
  });
const allegations: readonly Subject[] = [
  'adult_in_school',
  'adult_elsewhere_with_children',
  'head',
  'governor',
  'chair_of_governors',
  'not_sure_if_adult_involved',
  'not_sure_which_adult',
];

describe('block CASE: what the case manager does', () => {
  it('is on every allegation that staff bring, and on no low-level concern', () => {
    for (const audience of staffRoles)
      for (const subject of allegations)
        expect(advise(adult(audience, subject), circumstances()).blocks).toContain('CASE');
    const low = adult('teacher', 'adult_in_school', { allegation_threshold: 'clearly_below' });
    expect(advise(low, circumstances()).blocks).not.toContain('CASE');
    expect(advise(about('teacher', ['physical_abuse']), circumstances()).blocks).not.toContain('CASE');
    expect(advise(adult('parent_carer', 'adult_in_school'), circumstances()).blocks).not.toContain('CASE');
  });

  it.each(allegations)('%s: the parents hear only what the agencies have agreed (M2)', (subject) => {
    const advice = advise(adult('dsl', subject), circumstances());
    expect(advice.rules).toContain('R11');
    expect(ids(advice)).not.toContain('tell_parents_if_safe');
    expect(ids(advice)).not.toContain('check_home_contact_safe');
    expect(ids(advice)).toContain('parents_told_once_agreed');
    expect(advice.consent).toEqual(['consent.notNeeded', 'consent.parentsOnceAgreed']);
  });

  it('without an allegation the parents are told as before', () => {
    const advice = advise(about('dsl', ['physical_abuse'], { risk_from_family: 'no' }), circumstances());
    expect(ids(advice)).toContain('tell_parents_if_safe');
    expect(ids(advice)).not.toContain('parents_told_once_agreed');
  });

  it('the adult is not just sent away, nor a booking just cancelled', () => {
    for (const subject of allegations)
      expect(mustNotIds(advise(adult('teacher', subject), circumstances()))).toEqual(
        expect.arrayContaining(['tell_the_adult', 'stop_using_adult_only']),
      );
    expect(mustNotIds(advise(adult('teacher', 'adult_elsewhere_with_children'), circumstances()))).toContain(
      'cancel_booking_only',
    );
  });

  it('a pattern or a doubt takes a low-level concern to the LADO', () => {
    const low = adult('teacher', 'adult_in_school', { ...noHarm, allegation_threshold: 'clearly_below' });
    const advice = advise({ ...low, topics: ['bullying'] }, circumstances());
    expect(stepOf(advice, 'head_asks_lado_in_doubt')).toMatchObject({
      owner: 'headteacher',
      contacts: ['worcestershire-lado'],
    });
    expect(ids(advice)).toContain('head_tells_other_organisation');
  });

  it('a parent neither questions the child nor tells other parents', () => {
    expect(mustNotIds(advise(adult('parent_carer', 'adult_in_school'), circumstances()))).toEqual(
      expect.arrayContaining(['use_complaints_form_first', 'question_child_or_tell_other_parents']),
    );
  });
});

describe('M4, M5: the case manager may be reading', () => {
  it.each<[Subject]>([['adult_in_school'], ['adult_elsewhere_with_children'], ['governor']])(
    '%s: a reader who may be the head reads that before the other steps',
    (subject) => {
      const advice = advise(adult('dsl', subject), circumstances());
      const order = ids(advice);
      expect(stepOf(advice, 'if_you_are_head_tell_lado')?.deadline).toBe('one_working_day');
      expect(order.indexOf('if_you_are_head_tell_lado')).toBeLessThanOrEqual(2);
      expect(ids(advise(adult('dsl', subject), circumstances({}, false)))).not.toContain(
        'if_you_are_head_tell_lado',
      );
    },
  );

  it('the chair may be among the other staff who read a worry about the head', () => {
    const read = (audience: Audience) => ids(advise(adult(audience, 'head'), circumstances()));
    expect(read('other_staff')).toContain('if_you_are_chair_tell_lado');
    for (const audience of ['teacher', 'regulated_health_social', 'dsl'] as const)
      expect(read(audience)).not.toContain('if_you_are_chair_tell_lado');
  });

  it('a deputy keeps the referral, and the chair has the LADO', () => {
    for (const subject of ['head', 'not_sure_which_adult'] as const) {
      const advice = advise(
        { ...adult('dsl', subject), topics: ['physical_abuse', 'exploitation'] },
        circumstances(),
      );
      for (const id of ['ffd_referral_today', 'form_after_phone', 'call_ffd_now'] as const)
        expect([id, stepOf(advice, id)?.owner]).toEqual([id, id === 'call_ffd_now' ? 'you' : 'dsl']);
      // The front door beside the chair (M8) is that call: second, and with the police.
      expect(advice.duties[1]?.id).toBe('call_ffd_now');
      expect(advice.duties[1]?.contacts).toContain('emergency-999');
      expect(stepOf(advice, 'chair_tells_lado')?.owner).toBe('chair_of_governors');
    }
  });
});
