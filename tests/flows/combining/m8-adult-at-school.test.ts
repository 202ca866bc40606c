import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../flows/advice.ts';
import { advise } from '../../../flows/advise.ts';
import type { Action } from '../../../flows/vocabulary/advice.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, ids, leadIs, noHarm, stepOf } from './given.ts';

describe('M8: an adult at school, and a child may be harmed', () => {
  it.each<[NonNullable<Answers['subject']>, RuleId, Action]>([
    ['adult_in_school', 'P6', 'headteacher_allegation'],
    ['governor', 'P6', 'headteacher_allegation'],
    ['chair_of_governors', 'P6', 'headteacher_allegation'],
    ['not_sure_if_adult_involved', 'P6', 'headteacher_allegation'],
    ['head', 'P6a', 'chair_governors_allegation'],
    ['not_sure_which_adult', 'P6a', 'chair_governors_allegation'],
  ])('a parent, %s: the front door leads and %s is the second step, as soon', (subject, rule, second) => {
    const advice = advise(about('parent_carer', ['physical_abuse'], { subject }), circumstances());
    leadIs(advice, 'P2', 'T3', 'call_ffd_now');
    expect(advice.primary?.deadline).toBe('now');
    expect(advice.duties[1]).toMatchObject({ id: second, deadline: 'now', rules: [rule] });
    expect(stepOf(advice, 'police_if_a_crime')?.contacts).toEqual(['west-mercia-police', 'emergency-999']);
  });

  it('a parent without suspected harm goes to the head first', () => {
    leadIs(
      advise(about('parent_carer', ['bullying'], { ...noHarm, subject: 'adult_in_school' }), circumstances()),
      'P6',
      'T3',
    );
  });

  const besideHead: readonly [Audience, NonNullable<Answers['subject']>, RuleId][] = [
    ['teacher', 'adult_in_school', 'R7'],
    ['teacher', 'not_sure_if_adult_involved', 'R7'],
    ['teacher', 'governor', 'R8a'],
    ['teacher', 'chair_of_governors', 'R8a'],
    ['teacher', 'head', 'R8'],
    ['teacher', 'not_sure_which_adult', 'R8'],
    ['dsl', 'adult_in_school', 'R7'],
    ['dsl', 'governor', 'R8a'],
    ['dsl', 'head', 'R8'],
  ];
  const withHarm = (audience: Audience, subject: NonNullable<Answers['subject']>): Advice =>
    advise(about(audience, ['physical_abuse'], { subject, allegation_threshold: 'meets' }), circumstances());

  it.each(besideHead)(
    'staff (%s, %s): %s leads, and the front door is the second step, as soon',
    (audience, subject, rule) => {
      const advice = withHarm(audience, subject);
      leadIs(advice, rule, 'T3');
      expect(advice.duties[1]?.deadline).toBe('now');
      expect(advice.duties[1]?.contacts[0]).toBe('family-front-door');
    },
  );

  it.each(besideHead)('staff (%s, %s): the police, 999 or 101, if it is a crime', (audience, subject) => {
    const due = withHarm(audience, subject).duties.filter(({ deadline }) => deadline === 'now');
    const contacts = due.flatMap((step) => step.contacts);
    expect(contacts).toEqual(expect.arrayContaining(['west-mercia-police', 'emergency-999']));
  });

  it('no front door beside the head where no harm is suspected', () => {
    const advice = advise(
      about('teacher', [], { ...noHarm, subject: 'adult_in_school', allegation_threshold: 'meets' }),
      circumstances(),
    );
    expect(ids(advice)).not.toContain('ffd_beside_head');
  });
});
