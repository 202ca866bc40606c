import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Audience, Switches } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, contactsOf, ids, mustNotIds, noHarm, staffRoles, stepOf } from './given.ts';

const safeNow = (audience: Audience, switches: Switches = {}) =>
  advise(
    about(audience, ['self_harm'], { ...noHarm, self_harm: 'safe_now', struggling: 'child' }),
    circumstances(switches),
  );

describe('self-harm: a plan before the child goes home or to bed', () => {
  it('R22: staff make the plan, and the child does not go home without it', () => {
    for (const audience of staffRoles) {
      const advice = safeNow(audience);
      expect(advice.blocks).toContain('PLAN');
      expect(stepOf(advice, 'make_plan')).toMatchObject({ owner: 'dsl', deadline: 'now' });
      expect(stepOf(advice, 'ring_camhs_or_111')).toMatchObject({
        owner: 'dsl',
        contacts: ['nhs-111-mental-health', 'camhs-spa'],
      });
      expect(mustNotIds(advice)).toContain('let_child_go_home_without_plan');
      expect(advice.services).toEqual(expect.arrayContaining(['papyrus', 'samaritans', 'shout']));
    }
  });

  it('P8: a parent has the plan and the lines', () => {
    const advice = safeNow('parent_carer');
    expect(advice.blocks).toContain('PLAN');
    expect(advice.primary?.contacts).toEqual(['nhs-111-mental-health', 'papyrus', 'samaritans', 'shout']);
    expect(ids(advice)).toContain('make_plan');
  });

  it('Y4a: a young person asks an adult to be there tonight', () => {
    const advice = safeNow('young_person');
    expect(ids(advice)).toContain('ask_adult_to_be_with_you');
    expect(advice.primary?.contacts).toEqual([
      'nhs-111-mental-health',
      'trusted_adult',
      'childline',
      'papyrus',
      'shout',
    ]);
  });

  it('P8, Y4a: nobody at school is named while school is shut, or may be', () => {
    for (const audience of ['parent_carer', 'young_person'] as const) {
      for (const school_open of ['no', 'not_sure'] as const)
        expect(contactsOf(safeNow(audience, { school_open }))).not.toContain('dsl');
      expect(contactsOf(safeNow(audience, { school_open: 'yes' }))).toContain('dsl');
    }
  });

  it('no plan without self-harm', () => {
    expect(advise(about('teacher', ['physical_abuse']), circumstances()).blocks).not.toContain('PLAN');
  });
});
