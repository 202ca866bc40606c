import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Block } from '../../../flows/vocabulary/advice.ts';
import type { Answers } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import {
  about,
  circumstances,
  dutyOn,
  fewNeeds,
  girlTold,
  leadIs,
  noHarm,
  settings,
  staffRoles,
} from './given.ts';

describe('text blocks', () => {
  const has = (answers: Answers, block: Block, set = settings): boolean =>
    advise(answers, circumstances({}, true, set)).blocks.includes(block);

  it('999 with every emergency, and only there', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const) {
      expect(has({ danger_now: 'not_sure', audience }, '999')).toBe(true);
      expect(has({ danger_now: 'no', imminent_sig_harm: 'yes', audience }, '999')).toBe(false);
    }
    expect(has({ danger_now: 'yes' }, '999')).toBe(true);
  });

  it('how to report FGM with the personal duty, and only there', () => {
    expect(has(about('teacher', ['fgm'], girlTold), 'FGM101')).toBe(true);
    expect(
      has(about('teacher', ['fgm'], { ...girlTold, same_profession_already_reported: 'yes' }), 'FGM101'),
    ).toBe(false);
    expect(has(about('other_staff', ['fgm'], girlTold), 'FGM101')).toBe(false);
  });

  it('how staff listen, on every result from T0 to T6', () => {
    for (const answers of [
      { danger_now: 'yes', audience: 'teacher' },
      { danger_now: 'no', imminent_sig_harm: 'yes', audience: 'dsl' },
      about('teacher', ['physical_abuse']),
      about('teacher', ['radicalisation'], noHarm),
      about('teacher', ['something_else'], noHarm),
    ] as const)
      expect(has(answers, 'S')).toBe(true);
    expect(has(about('teacher', ['bullying'], fewNeeds), 'S')).toBe(false);
    expect(has(about('teacher', ['everyday_info']), 'S')).toBe(false);
    expect(has(about('parent_carer', ['physical_abuse']), 'S')).toBe(false);
    expect(has(about('young_person', ['physical_abuse']), 'S')).toBe(false);
  });

  it('no contact with the family until Q6 is answered no', () => {
    const answers = about('teacher', ['physical_abuse']);
    expect(has(answers, 'FAM')).toBe(true);
    expect(has({ ...answers, risk_from_family: 'yes' }, 'FAM')).toBe(true);
    expect(has({ ...answers, risk_from_family: 'not_sure' }, 'FAM')).toBe(true);
    expect(has({ ...answers, risk_from_family: 'no' }, 'FAM')).toBe(false);
  });

  it('everyday information alone leaves the family out of nothing', () => {
    expect(has(about('teacher', ['everyday_info']), 'FAM')).toBe(false);
    expect(has(about('parent_carer', ['everyday_info']), 'FAM')).toBe(false);
  });

  it.each<[string, Answers]>([
    ['another topic', { topics: ['everyday_info', 'something_else'] }],
    ['danger', { danger_now: 'not_sure' }],
    ['harm before the next working day', { imminent_sig_harm: 'yes' }],
    ['an adult in question', { subject: 'adult_in_school', allegation_threshold: 'clearly_below' }],
  ])('everyday information with %s does not', (_title, more) => {
    expect(has(about('teacher', ['everyday_info'], more), 'FAM')).toBe(true);
  });

  it.each<[RuleId, Answers]>([
    ['R3', about('teacher', ['fgm'], girlTold)],
    ['R4', about('other_staff', ['fgm'], girlTold)],
    ['R7', about('teacher', [], { ...noHarm, subject: 'adult_in_school', allegation_threshold: 'meets' })],
    [
      'R7a',
      about('teacher', [], {
        ...noHarm,
        subject: 'adult_elsewhere_with_children',
        allegation_threshold: 'meets',
      }),
    ],
    ['R8', about('teacher', [], { ...noHarm, subject: 'head' })],
    ['R8a', about('teacher', [], { ...noHarm, subject: 'chair_of_governors' })],
    ['R10', about('teacher', ['neglect'], { sig_harm_suspected: 'yes' })],
    ['R11', about('dsl', ['neglect'], { sig_harm_suspected: 'yes' })],
    ['R15', about('teacher', ['child_on_child_sexual'])],
    ['R16', about('teacher', ['images'], { ...noHarm, image_adult_involved: 'no' })],
    ['R16a', about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'no' })],
    ['R33', about('teacher', ['neglect'], { sig_harm_suspected: 'yes', referral_status: 'said_no' })],
  ])('%s: nobody may talk you out of it', (rule, answers) => {
    const advice = advise(answers, circumstances());
    expect(advice.blocks).toContain('NODETER');
    expect(advice.mustNots.find(({ id }) => id === 'discourage_a_report')?.rules).toContain(rule);
  });

  it('without such a row nobody is told that nobody may talk them out of it', () => {
    expect(has(about('teacher', ['something_else'], noHarm), 'NODETER')).toBe(false);
    expect(has(about('parent_carer', ['physical_abuse']), 'NODETER')).toBe(false);
  });

  it.each<[Block, readonly Answers[], readonly Answers[]]>([
    [
      'REF',
      [
        about('dsl', ['physical_abuse']),
        about('dsl', ['bullying'], { ...fewNeeds, referral_status: 'no_decision' }),
        about('dsl', ['bullying'], { ...noHarm, referral_status: 'has_social_worker', needs: 'not_sure' }),
      ],
      [about('teacher', ['physical_abuse']), about('dsl', ['bullying'], fewNeeds)],
    ],
    [
      'ESC',
      [
        about('dsl', ['physical_abuse']),
        about('dsl', ['bullying'], { ...fewNeeds, referral_status: 'no_decision' }),
      ],
      [about('teacher', ['physical_abuse'])],
    ],
    [
      'AGAIN',
      [
        about('dsl', ['bullying'], { ...fewNeeds, referral_status: 'child_not_safer' }),
        about('teacher', ['physical_abuse'], { referral_status: 'told_dsl_no_action' }),
        about('parent_carer', ['bullying'], { ...fewNeeds, referral_status: 'child_not_safer' }),
        about('parent_carer', ['bullying'], { ...fewNeeds, referral_status: 'told_dsl_no_action' }),
      ],
      [about('teacher', ['physical_abuse']), about('parent_carer', ['physical_abuse'])],
    ],
    [
      'AGREE',
      [
        about('dsl', ['physical_abuse']),
        about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional' }),
        about('teacher', ['bullying'], { ...fewNeeds, needs: 'not_sure' }),
      ],
      [about('teacher', ['physical_abuse']), about('teacher', ['bullying'], fewNeeds)],
    ],
    [
      'AFTER',
      [
        about('parent_carer', ['physical_abuse']),
        { danger_now: 'no', imminent_sig_harm: 'yes', audience: 'parent_carer' },
        about('parent_carer', ['something_else'], noHarm),
        about('parent_carer', ['private_fostering'], { ...noHarm, care_arrangement: 'non_relative_28' }),
      ],
      [
        about('parent_carer', ['everyday_info']),
        about('parent_carer', ['send'], fewNeeds),
        about('parent_carer', ['stalking'], noHarm),
        about('teacher', ['physical_abuse']),
        about('young_person', ['physical_abuse']),
      ],
    ],
  ])('%s is shown if its rows match and nowhere else', (block, on, off) => {
    for (const answers of on) expect([answers, has(answers, block)]).toEqual([answers, true]);
    for (const answers of off) expect([answers, has(answers, block)]).toEqual([answers, false]);
  });

  it('the duty to report sexual abuse is never shown while it is held back', () => {
    const answers = about('teacher', ['child_on_child_sexual'], {
      csa_basis: 'told_by_child',
      risk_from_family: 'no',
    });
    for (const set of [
      settings,
      { ...dutyOn, csa_duty_from: null },
      { ...dutyOn, csa_duty_from: '2026-11-22' },
      { ...dutyOn, csa_duty_switch: 'off' },
    ] as const)
      expect(advise(answers, circumstances({}, true, set)).rules).not.toContain('R3c');
    for (const csa_duty_from of ['2026-11-21', '2020-01-01'])
      leadIs(
        advise(answers, circumstances({}, true, { ...dutyOn, csa_duty_from })),
        'R3c',
        'T2',
        'police_or_la_csa_report',
      );
  });
});
