import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import { begin, placeOf, step } from '../../../flows/replay.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import {
  about,
  circumstances,
  contactsOf,
  ids,
  leadIs,
  mustNotIds,
  noHarm,
  staffRoles,
  stepOf,
} from './given.ts';

const nextPage = (answers: Answers) => follow(answers, circumstances()).next?.page;
const woman = (audience: Audience, more: Answers = {}): Answers =>
  about(audience, ['fgm'], {
    ...(audience === 'parent_carer' ? { child_under_18: 'no' } : { fgm_basis: 'adult_18plus' }),
    ...more,
  });

describe('FGM of a grown woman', () => {
  it('asks staff how they know first, and a parent how old she is', () => {
    for (const audience of staffRoles) expect(nextPage(about(audience, ['fgm']))).toBe('fgm_basis');
    expect(nextPage(about('parent_carer', ['fgm']))).toBe('child_under_18');
    expect(nextPage(about('young_person', ['fgm']))).toBe('travel_planned');
  });

  it('asks for a younger girl next, and for travel unless there is none', () => {
    for (const audience of ['teacher', 'dsl', 'parent_carer'] as const) {
      expect(nextPage(woman(audience))).toBe('younger_girl');
      expect(nextPage(woman(audience, { younger_girl: 'no' }))).toBe('sig_harm_suspected');
      for (const younger_girl of ['yes', 'not_sure'] as const)
        expect(nextPage(woman(audience, { younger_girl }))).toBe('travel_planned');
    }
  });

  it('asks staff for travel before her age, and for a younger girl if she turns out to be grown', () => {
    const told = { fgm_basis: 'girl_told_me' } as const;
    expect(nextPage(about('teacher', ['fgm'], told))).toBe('travel_planned');
    const noTravel = { ...told, travel_planned: 'no' } as const;
    expect(nextPage(about('teacher', ['fgm'], noTravel))).toBe('child_under_18');
    const grown = { ...noTravel, child_under_18: 'no' } as const;
    expect(nextPage(about('teacher', ['fgm'], grown))).toBe('younger_girl');
    expect(
      follow(about('teacher', ['fgm'], { ...grown, younger_girl: 'yes' }), circumstances()).strays,
    ).toEqual([]);
  });

  it.each(['yes', 'not_sure'] as const)('a younger girl (%s): a grave worry about her', (younger_girl) => {
    for (const audience of staffRoles) {
      const advice = advise(woman(audience, { younger_girl, travel_planned: 'no' }), circumstances());
      expect(advice.rules).toEqual(expect.arrayContaining(['R5', 'R6']));
      expect(advice.primary?.rule).toBe('R5');
      expect(advice.blocks).toContain('FAM');
      expect(ids(advice)).toEqual(
        expect.arrayContaining(['name_each_girl', 'ask_for_fgm_order', 'her_wish_does_not_bind_for_girl']),
      );
      expect(mustNotIds(advice)).toContain('warn_the_womans_relatives');
    }
    const parent = advise(woman('parent_carer', { younger_girl, travel_planned: 'no' }), circumstances());
    leadIs(parent, 'P3', 'T4', 'call_ffd_now');
    expect(ids(parent)).toContain('ask_for_fgm_order');
  });

  it('without a younger girl it is her own choice', () => {
    leadIs(advise(woman('teacher', { ...noHarm, younger_girl: 'no' }), circumstances()), 'R6', 'T6');
    const parent = advise(woman('parent_carer', { ...noHarm, younger_girl: 'no' }), circumstances());
    leadIs(parent, 'P3a', 'T6');
    expect(ids(parent)).toContain('come_back_for_younger_girl');
  });

  it('travel of a younger girl is as grave as of any', () => {
    const travelling = woman('teacher', { younger_girl: 'yes', travel_planned: 'within_72h' });
    leadIs(advise(travelling, circumstances()), 'R1', 'T0', 'call_999');
  });
});

describe('the early FGM advice', () => {
  const walk = (audience: Audience, pages: readonly Answers[]) => {
    const opening: readonly Answers[] = [
      { danger_now: 'no' },
      { imminent_sig_harm: 'no' },
      { audience },
      { subject: 'child' },
      { topics: ['fgm'] },
    ];
    const end = [...opening, ...pages].reduce(
      (snapshot, answers) => step(snapshot, { type: 'ANSWER', answers }),
      begin(circumstances()),
    );
    return placeOf(end);
  };

  it('comes once travel is answered, which can make it 999', () => {
    expect(walk('teacher', [{ fgm_basis: 'girl_told_me' }])).toEqual({
      kind: 'question',
      page: 'travel_planned',
    });
    expect(walk('teacher', [{ fgm_basis: 'girl_told_me' }, { travel_planned: 'no' }])).toEqual({
      kind: 'early',
      exit: 'fgm',
    });
    expect(walk('parent_carer', [{ child_under_18: 'yes' }, { travel_planned: 'no' }])).toMatchObject({
      exit: 'fgm',
    });
    expect(walk('young_person', [{ travel_planned: 'no' }])).toMatchObject({ exit: 'fgm' });
    expect(walk('teacher', [{ fgm_basis: 'girl_told_me' }, { travel_planned: 'within_72h' }])).toMatchObject({
      exit: 'danger',
    });
  });
});

describe('R12: forced marriage', () => {
  const marriage = (travel_planned: NonNullable<Answers['travel_planned']>, audience: Audience = 'teacher') =>
    advise(about(audience, ['forced_marriage_hba'], { travel_planned }), circumstances());

  it.each(['within_72h', 'date_unknown'] as const)('travel (%s) is a danger now', (travel) => {
    leadIs(marriage(travel), 'R1', 'T0', 'call_999');
    leadIs(marriage(travel, 'parent_carer'), 'P1', 'T0', 'call_999');
  });

  it.each(['later_known_date', 'not_sure'] as const)('travel (%s) is for the front door now', (travel) => {
    leadIs(marriage(travel), 'R2', 'T1', 'call_ffd_now');
    leadIs(marriage(travel, 'young_person'), 'R2', 'T1', 'call_ffd_now');
  });

  it('the police hear the same day whatever the date, and a court can forbid it', () => {
    for (const travel of ['no', 'later_known_date', 'not_sure', 'within_72h', 'date_unknown'] as const) {
      const advice = marriage(travel);
      expect(stepOf(advice, 'police_about_forced_marriage')).toMatchObject({ deadline: 'same_day' });
      expect(ids(advice)).toEqual(
        expect.arrayContaining(['ask_for_marriage_order', 'know_under_18_is_a_crime', 'say_date_may_move']),
      );
      expect(mustNotIds(advice)).toEqual(expect.arrayContaining(['take_agreement_as_answer', 'mediate']));
      expect(contactsOf(advice)).toContain('forced-marriage-unit');
    }
  });
});
