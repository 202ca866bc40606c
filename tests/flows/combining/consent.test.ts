import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { ConsentLine } from '../../../flows/vocabulary/advice.ts';
import { questions, type Answers } from '../../../flows/vocabulary/questions.ts';
import { leads } from '../table-leads.ts';
import { about, circumstances, fewNeeds, noHarm, nonDsl } from './given.ts';

const saidOn = (answers: Answers): readonly ConsentLine[] => advise(answers, circumstances()).consent;
const support: Answers = { ...noHarm, needs: 'additional', need_met_by_school: 'no', repeat: 'no' };

describe('agreement and sharing', () => {
  it('a service needs agreement, sharing does not, and a refusal is asked about again', () => {
    expect(saidOn(about('teacher', ['housing_money'], { ...support, agreement_to_service: 'yes' }))).toEqual([
      'blocks.AGREE.service',
      'blocks.AGREE.sharing',
      'blocks.AGREE.refused',
    ]);
  });

  it.each(nonDsl)('%s shares to protect a child, and tells the family where that is safe', (audience) => {
    const answers = about(audience, ['physical_abuse'], { risk_from_family: 'no' });
    expect(saidOn(answers)).toEqual(['consent.notNeeded', 'consent.tellFamily']);
    for (const risk_from_family of ['yes', 'not_sure'] as const)
      expect(saidOn({ ...answers, risk_from_family })).toEqual([
        'consent.notNeeded',
        'consent.checkHomeFirst',
      ]);
  });

  it('a parent hears that early help is theirs to agree to', () => {
    expect(saidOn(about('parent_carer', ['send'], support))).toEqual(['consent.needed']);
  });

  it('a parent is told neither to tell the family nor to check home first', () => {
    expect(saidOn(about('parent_carer', ['physical_abuse']))).toEqual(['consent.notNeeded']);
  });

  it('before anybody has said who they are, sharing needs no agreement', () => {
    expect(saidOn({ danger_now: 'yes' })).toEqual(['consent.notNeeded']);
    expect(saidOn({ danger_now: 'no', imminent_sig_harm: 'not_sure' })).toEqual(['consent.notNeeded']);
  });

  it('with everyday support and no worry about harm nothing is said of it', () => {
    expect(saidOn(about('teacher', ['bullying'], fewNeeds))).toEqual([]);
  });

  it('on every row: young people read that adults may share, and nobody is asked to tell a family that may be a risk', () => {
    for (const { answers, row } of leads)
      for (const audience of questions.audience.values) {
        const advice = advise({ ...answers, audience }, circumstances());
        if (audience === 'young_person') expect(advice.consent, row).toEqual(['consent.notNeeded']);
        if (advice.blocks.includes('FAM'))
          for (const line of ['consent.tellFamily', 'blocks.AGREE.sharing', 'blocks.AGREE.service'] as const)
            expect(advice.consent, row).not.toContain(line);
      }
  });
});

describe('nobody at school was reached', () => {
  const mayReachNobody = (answers: Answers, dsl_reachable?: 'yes' | 'no'): boolean =>
    advise(answers, circumstances(dsl_reachable ? { dsl_reachable } : {})).mayReachNobody;

  it('can be said where the first step goes to school, once', () => {
    const answers = about('teacher', ['physical_abuse'], { risk_from_family: 'no' });
    expect(mayReachNobody(answers)).toBe(true);
    expect(mayReachNobody(answers, 'no')).toBe(false);
    expect(mayReachNobody(about('other_staff', ['something_else'], noHarm))).toBe(true);
  });

  it('can not be said of the police or the front door, nor by the lead of themselves', () => {
    expect(mayReachNobody({ danger_now: 'yes', audience: 'teacher' })).toBe(false);
    expect(mayReachNobody({ danger_now: 'no', imminent_sig_harm: 'yes', audience: 'teacher' })).toBe(false);
    for (const { answers, row } of leads)
      expect(mayReachNobody({ ...answers, audience: 'dsl' }), row).toBe(false);
  });
});
