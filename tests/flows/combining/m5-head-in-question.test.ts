import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Contact } from '../../../flows/vocabulary/contacts.ts';
import { topics as everyTopic, type Answers, type Audience } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, contactsOf, ids, noHarm, staffRoles, stepOf } from './given.ts';

describe('M5: the head is in question, so no step goes to the head or the lead', () => {
  const hidden: readonly Contact[] = [
    'headteacher',
    'dsl',
    'senior_leader',
    'school_office',
    'class_teacher',
    'senco',
  ];
  const severe: Answers = {
    self_harm: 'safe_now',
    missing: 'absent_not_contactable',
    image_adult_involved: 'no',
    travel_planned: 'no',
    care_arrangement: 'non_relative_28',
    fgm_basis: 'girl_told_me',
    child_under_18: 'yes',
    teaching_work: 'yes',
    same_profession_already_reported: 'yes',
    children_affected: 'no',
    risk_from_family: 'no',
  };

  it.each(
    [...staffRoles, 'parent_carer' as const, 'young_person' as const].flatMap((audience) =>
      (['head', 'not_sure_which_adult'] as const).map(
        (subject): [Audience, 'head' | 'not_sure_which_adult'] => [audience, subject],
      ),
    ),
  )('%s, %s: whatever else is ticked, and whoever is away', (audience, subject) => {
    for (const topic of everyTopic)
      for (const harm of ['yes', 'no'] as const)
        for (const open of ['yes', 'no'] as const) {
          const advice = advise(
            about(audience, [topic], {
              ...severe,
              subject,
              sig_harm_suspected: harm,
              referral_status: 'has_social_worker',
            }),
            circumstances({ school_open: open, dsl_reachable: open, records_login: open }),
          );
          expect(contactsOf(advice).filter((contact) => hidden.includes(contact))).toEqual([]);
          expect(ids(advice)).not.toContain('dsl_now_then_ffd');
          expect(ids(advice)).not.toContain('headteacher_allegation');
          expect(advice.people).toEqual({ lead: 'chair', head: 'chair' });
          // A deputy who reads it is the lead: what is theirs to do stays theirs.
          if (audience !== 'dsl') expect(advice.duties.map(({ owner }) => owner)).not.toContain('dsl');
          expect(advice.duties.map(({ owner }) => owner)).not.toContain('headteacher');
        }
  });

  it('telling the lead now becomes ringing the front door', () => {
    const advice = advise(
      about('teacher', ['exploitation'], { ...noHarm, subject: 'head' }),
      circumstances(),
    );
    expect(stepOf(advice, 'call_ffd_now')).toMatchObject({ deadline: 'now', rules: ['R14', 'R10', 'R8'] });
    expect(stepOf(advice, 'call_ffd_now')?.contacts.slice(0, 2)).toEqual([
      'family-front-door',
      'emergency-duty-team',
    ]);
  });

  it.each<[RuleId, Answers]>([
    ['R16', about('teacher', ['images'], { ...noHarm, subject: 'head', image_adult_involved: 'no' })],
    ['R22', about('teacher', ['self_harm'], { ...noHarm, subject: 'head', self_harm: 'safe_now' })],
    ['P9', about('parent_carer', ['images'], { ...noHarm, subject: 'head', image_adult_involved: 'no' })],
    ['Y3', about('young_person', ['images'], { ...noHarm, subject: 'head', image_adult_involved: 'no' })],
  ])('%s: a grave worry that the lead would hear today goes to the front door', (rule, answers) => {
    const advice = advise(answers, circumstances());
    expect(stepOf(advice, 'call_ffd_now')?.rules).toContain(rule);
    expect(ids(advice)).not.toContain('dsl_today');
  });

  it('any other worry goes to the chair of governors', () => {
    const advice = advise(
      about('teacher', ['something_else'], { ...noHarm, subject: 'head' }),
      circumstances(),
    );
    expect(advice.duties.filter(({ rules }) => rules.includes('R23'))[0]).toMatchObject({
      id: 'chair_governors_allegation',
      deadline: 'now',
    });
    expect(ids(advice)).not.toContain('dsl_today');
  });

  it('the head stays in the steps where another adult is in question', () => {
    const advice = advise(
      about('teacher', [], { ...noHarm, subject: 'adult_in_school', allegation_threshold: 'meets' }),
      circumstances(),
    );
    expect(contactsOf(advice)).toContain('headteacher');
    expect(advice.people).toEqual({ lead: 'dsl', head: 'headteacher' });
  });

  it('before anybody has said whom it is about, the words name the chair too', () => {
    expect(advise({ danger_now: 'yes' }, circumstances()).people.lead).toBe('dsl_or_chair');
    expect(advise({ danger_now: 'no', imminent_sig_harm: 'yes' }, circumstances()).people.lead).toBe(
      'dsl_or_chair',
    );
    expect(advise({ danger_now: 'yes', subject: 'child' }, circumstances()).people.lead).toBe('dsl');
  });
});
