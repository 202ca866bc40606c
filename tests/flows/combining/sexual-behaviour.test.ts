import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import {
  about,
  circumstances,
  contactsOf,
  fewNeeds,
  ids,
  leadIs,
  mustNotIds,
  noHarm,
  stepOf,
} from './given.ts';

type Grade = NonNullable<Answers['behaviour']>;
const seen = (audience: Audience, behaviour?: Grade, more: Answers = {}): Answers =>
  about(audience, ['child_on_child_sexual'], { ...(behaviour && { behaviour }), ...more });

describe('sexual behaviour by a child', () => {
  it('is graded by leads and by parents; everybody else tells the lead now', () => {
    for (const audience of ['dsl', 'parent_carer'] as const)
      expect(follow(seen(audience), circumstances()).next?.page).toBe('behaviour');
    for (const audience of ['teacher', 'regulated_health_social', 'other_staff', 'young_person'] as const)
      expect(follow(seen(audience), circumstances()).next?.page).toBe('risk_from_family');
    leadIs(advise(seen('other_staff'), circumstances()), 'R15', 'T4', 'dsl_now_then_ffd');
    expect(ids(advise(seen('other_staff'), circumstances()))).toContain('lead_decides_how_grave');
    expect(ids(advise(seen('dsl'), circumstances()))).not.toContain('lead_decides_how_grave');
  });

  it.each(['harmful', 'not_sure', undefined] as const)('%s: harm is suspected', (behaviour) => {
    leadIs(advise(seen('dsl', behaviour), circumstances()), 'R15', 'T4', 'ffd_referral_today');
    leadIs(advise(seen('parent_carer', behaviour), circumstances()), 'P2', 'T4', 'call_ffd_now');
    for (const audience of ['dsl', 'parent_carer'] as const)
      expect(follow(seen(audience, behaviour), circumstances()).matching.facts.sig_harm_suspected).toBe(
        'yes',
      );
  });

  it.each(['worrying', 'expected_for_age'] as const)(
    '%s: whether harm is suspected is asked',
    (behaviour) => {
      for (const audience of ['dsl', 'parent_carer'] as const)
        expect(follow(seen(audience, behaviour), circumstances()).next?.page).toBe('sig_harm_suspected');
    },
  );

  it.each<[Audience, Grade]>([
    ['dsl', 'worrying'],
    ['dsl', 'expected_for_age'],
    ['parent_carer', 'worrying'],
    ['parent_carer', 'expected_for_age'],
  ])('%s, %s: alone it is settled, so that no need is asked for', (audience, behaviour) => {
    expect(follow(seen(audience, behaviour, noHarm), circumstances()).next).toBeNull();
  });

  it('worrying: a lead plans today, and both families are told where that is safe', () => {
    const advice = advise(seen('dsl', 'worrying', noHarm), circumstances());
    leadIs(advice, 'R15a', 'T6', 'dsl_today');
    expect(contactsOf(advice)).toEqual(expect.arrayContaining(['family-front-door', 'stop-it-now', 'nspcc']));
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['plan_who_watches', 'tell_both_families', 'early_help_if_family_agrees']),
    );
    expect(mustNotIds(advice)).toEqual(
      expect.arrayContaining(['question_child_about_home', 'label_the_child', 'treat_as_behaviour_only']),
    );
    const unsafe = advise(
      seen('dsl', 'worrying', { sig_harm_suspected: 'no', risk_from_family: 'not_sure' }),
      circumstances(),
    );
    expect(ids(unsafe)).not.toContain('tell_both_families');
    expect(ids(unsafe)).not.toContain('early_help_if_family_agrees');
    expect(stepOf(unsafe, 'ffd_advice_on_behaviour')?.contacts[0]).toBe('family-front-door');
  });

  it('expected for the age: a lead records why, and it is not dropped', () => {
    const advice = advise(seen('dsl', 'expected_for_age', noHarm), circumstances());
    leadIs(advice, 'R15b', 'T9', 'school_support');
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['record_why_expected', 'teach_body_rules', 'tell_parents_in_plain_words']),
    );
    expect(mustNotIds(advice)).toEqual(expect.arrayContaining(['punish_or_shame', 'drop_it_unrecorded']));
  });

  it('with other needs as well, it rises like any other when it was raised before', () => {
    const both = (audience: Audience): Answers =>
      about(audience, ['child_on_child_sexual', 'send'], {
        ...fewNeeds,
        behaviour: 'expected_for_age',
        repeat: 'yes',
      });
    leadIs(advise(both('dsl'), circumstances()), 'R25', 'T8', 'eha');
    leadIs(advise(both('parent_carer'), circumstances()), 'P12a', 'T8', 'eha');
  });

  it('a parent is told whom to ask, and when to change the answer', () => {
    const worried = advise(seen('parent_carer', 'worrying', noHarm), circumstances());
    leadIs(worried, 'P20', 'T6', 'dsl_today');
    expect(worried.primary?.contacts).toEqual(['dsl', 'stop-it-now', 'nspcc']);
    expect(mustNotIds(worried)).toContain('interview_or_punish');
    const common = advise(seen('parent_carer', 'expected_for_age', noHarm), circumstances());
    leadIs(common, 'P21', 'T9', 'school_support');
    expect(common.services).toEqual(expect.arrayContaining(['nspcc', 'stop-it-now']));
    for (const advice of [worried, common])
      expect(ids(advice).filter((id) => id.startsWith('come_back_if_'))).not.toEqual(['come_back_if_worse']);
  });
});
