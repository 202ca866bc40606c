import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { ruleOf } from '../../../flows/rules/rules.ts';
import type { Tier } from '../../../flows/vocabulary/advice.ts';
import type { Contact } from '../../../flows/vocabulary/contacts.ts';
import type { DutyId } from '../../../flows/vocabulary/duties.ts';
import type { Answers, Switches } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import {
  about,
  circumstances,
  contactsOf,
  fewNeeds,
  girlTold,
  ids,
  leadIs,
  mustNotIds,
  noHarm,
  stepOf,
} from './given.ts';

describe('R36: nobody to tell at school', () => {
  const away: readonly Switches[] = [
    { dsl_reachable: 'no' },
    { dsl_reachable: 'not_sure' },
    { school_open: 'no' },
    { school_open: 'not_sure' },
    { dsl_reachable: 'yes', school_open: 'no' },
    { dsl_reachable: 'no', school_open: 'yes' },
  ];
  const there: readonly Switches[] = [
    {},
    { dsl_reachable: 'yes' },
    { school_open: 'yes' },
    { dsl_reachable: 'yes', school_open: 'yes' },
  ];

  const R36: readonly [RuleId, Answers][] = [
    ['R3a', about('teacher', ['fgm'], { ...girlTold, same_profession_already_reported: 'yes' })],
    ['R4', about('other_staff', ['fgm'], girlTold)],
    ['R5', about('teacher', ['fgm'], { ...girlTold, fgm_basis: 'told_by_other' })],
    ['R10', about('teacher', ['physical_abuse'])],
    ['R12', about('teacher', ['forced_marriage_hba'], { travel_planned: 'no' })],
    ['R13', about('teacher', ['fii'])],
    ['R14', about('teacher', ['exploitation'])],
    ['R14a', about('teacher', ['weapon'])],
    ['R15', about('teacher', ['child_on_child_sexual'])],
    ['R16', about('teacher', ['images'], { image_adult_involved: 'no', sig_harm_suspected: 'no' })],
    ['R16a', about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'no' })],
  ];

  it.each(R36)(
    '%s goes straight to the front door, and a senior leader is told at the same time',
    (rule, answers) => {
      for (const switches of away) {
        const advice = advise(answers, circumstances(switches));
        leadIs(advice, rule, 'T4', 'call_ffd_now');
        expect(advice.rules).toContain('R36');
        expect(advice.primary?.contacts.slice(0, 2)).toEqual(['family-front-door', 'emergency-duty-team']);
        expect(stepOf(advice, 'tell_senior_leader_on_site')?.deadline).toBe('now');
        expect(ids(advice)).toContain('tell_lead_afterwards');
      }
      for (const switches of there) {
        const advice = advise(answers, circumstances(switches));
        expect(advice.rules).not.toContain('R36');
        expect(advice.primary?.action).toBe(ruleOf(rule).action);
      }
    },
  );

  it.each<[string, Answers]>([
    ['danger', { danger_now: 'yes', audience: 'teacher' }],
    [
      'harm before the next working day',
      { danger_now: 'no', imminent_sig_harm: 'not_sure', audience: 'other_staff' },
    ],
    ['a missing child under 10', about('teacher', ['missing'], { missing: 'under_10_not_found' })],
    ['a personal FGM report', about('teacher', ['fgm'], girlTold)],
  ])('R36a: no attempt before the call (%s), and the lead is told afterwards, always', (_title, answers) => {
    for (const switches of [...away, ...there]) {
      const advice = advise(answers, circumstances(switches));
      expect(advice.rules).toContain('R36a');
      expect(mustNotIds(advice)).toContain('wait_for_lead');
      const told = stepOf(advice, 'tell_lead_afterwards') ?? stepOf(advice, 'dsl_now_then_ffd');
      expect(told?.contacts).toContain('dsl');
      expect(told?.deadline).toBe(told?.id === 'dsl_now_then_ffd' ? 'now' : 'today');
      expect(ids(advice).indexOf(told?.id ?? 'call_999')).toBeGreaterThan(0);
    }
  });

  it('R36b: self-harm goes to 111, a senior leader stays, the front door is rung unless the family is no risk', () => {
    const answers = about('teacher', ['self_harm'], { self_harm: 'safe_now', sig_harm_suspected: 'no' });
    for (const switches of away) {
      for (const risk of ['not_sure', undefined] as const) {
        const advice = advise(
          { ...answers, ...(risk && { risk_from_family: risk }) },
          circumstances(switches),
        );
        leadIs(advice, 'R22', 'T4', 'nhs_111_option_2');
        expect(stepOf(advice, 'senior_leader_stays_with_child')).toMatchObject({
          owner: 'senior_leader',
          deadline: 'now',
        });
        expect(stepOf(advice, 'ffd_too')?.deadline).toBe('now');
        expect(ids(advice)).toEqual(
          expect.arrayContaining(['cannot_keep_safe_is_999', 'tell_lead_afterwards']),
        );
      }
      expect(ids(advise({ ...answers, risk_from_family: 'no' }, circumstances(switches)))).not.toContain(
        'ffd_too',
      );
    }
    for (const switches of there) leadIs(advise(answers, circumstances(switches)), 'R22', 'T4', 'dsl_today');
  });

  it.each<[RuleId, Answers, DutyId, Contact | null]>([
    [
      'R6',
      about('teacher', ['fgm'], { ...noHarm, travel_planned: 'no', fgm_basis: 'adult_18plus' }),
      'nobody_by_end_of_day_ffd',
      'family-front-door',
    ],
    ['R17', about('teacher', ['radicalisation'], noHarm), 'nobody_by_end_of_day_101', 'west-mercia-police'],
    [
      'R18',
      about('teacher', ['private_fostering'], { ...noHarm, care_arrangement: 'not_sure' }),
      'nobody_by_end_of_day_ffd',
      'family-front-door',
    ],
    [
      'R19',
      about('teacher', ['missing'], { ...noHarm, missing: 'whereabouts_unknown' }),
      'nobody_by_end_of_day_cme',
      'wcc-cme',
    ],
    ['R23', about('teacher', ['something_else'], noHarm), 'nobody_by_end_of_day_ffd', 'family-front-door'],
    [
      'R30a',
      about('teacher', ['bullying'], { ...fewNeeds, referral_status: 'has_social_worker' }),
      'nobody_by_end_of_day_worker',
      null,
    ],
  ])(
    'R36c: %s goes to the deputy, then a senior leader, the same day; nobody by the end of the day has its own answer',
    (rule, answers, instead, contact) => {
      for (const switches of away) {
        const advice = advise(answers, circumstances(switches));
        expect(advice.rules).toEqual(expect.arrayContaining([rule, 'R36c']));
        expect(stepOf(advice, 'deputy_then_senior_leader')).toMatchObject({
          deadline: 'same_day',
          contacts: ['dsl', 'senior_leader'],
        });
        expect(ids(advice)).toEqual(expect.arrayContaining([instead, 'tell_lead_afterwards']));
        if (contact) expect(stepOf(advice, instead)?.contacts).toContain(contact);
      }
      for (const switches of there)
        expect(advise(answers, circumstances(switches)).rules).not.toContain('R36c');
    },
  );

  it.each<[RuleId, Answers]>([
    ['R7', { subject: 'adult_in_school', allegation_threshold: 'meets' }],
    ['R8a', { subject: 'governor', allegation_threshold: 'meets' }],
    ['R9', { subject: 'adult_in_school', allegation_threshold: 'clearly_below' }],
  ])(
    'R36d: %s goes to the chair when the head is away, and to the LADO when nobody replies that day',
    (rule, more) => {
      const answers = about('teacher', [], { ...noHarm, ...more });
      for (const switches of away) {
        const advice = advise(answers, circumstances(switches));
        expect(advice.rules).toEqual(expect.arrayContaining([rule, 'R36d']));
        expect(stepOf(advice, 'head_away_tell_chair')?.contacts).toContain('chair_of_governors');
        expect(stepOf(advice, 'no_reply_lado')).toMatchObject({ deadline: 'same_day' });
        expect(stepOf(advice, 'no_reply_lado')?.contacts).toContain('worcestershire-lado');
        expect(advice.primary?.contacts).not.toContain('headteacher');
      }
      for (const switches of there)
        expect(advise(answers, circumstances(switches)).rules).not.toContain('R36d');
    },
  );

  it('R36d: a worry about the chair goes to the LADO, never to the chair', () => {
    for (const switches of away) {
      const advice = advise(
        about('teacher', [], { ...noHarm, subject: 'chair_of_governors' }),
        circumstances(switches),
      );
      expect(stepOf(advice, 'head_away_lado_direct')?.contacts).toContain('worcestershire-lado');
      expect(contactsOf(advice)).not.toContain('chair_of_governors');
    }
  });

  it('R36e: when the chair is away the LADO is told, and the front door where a child may be harmed', () => {
    for (const switches of away) {
      const harm = advise(about('teacher', ['physical_abuse'], { subject: 'head' }), circumstances(switches));
      expect(harm.rules).toContain('R36e');
      expect(stepOf(harm, 'chair_away_lado_direct')?.contacts).toContain('worcestershire-lado');
      expect(harm.duties[1]?.rules).toEqual(expect.arrayContaining(['R8', 'R36e']));
      expect(harm.duties[1]?.contacts).toContain('family-front-door');
      const calm = advise(
        about('teacher', ['bullying'], { ...noHarm, subject: 'head' }),
        circumstances(switches),
      );
      expect(ids(calm)).not.toContain('child_may_be_harmed_ffd');
    }
    for (const switches of there)
      expect(
        advise(about('teacher', ['physical_abuse'], { subject: 'head' }), circumstances(switches)).rules,
      ).not.toContain('R36e');
  });

  it.each<[RuleId, Tier, Answers]>([
    ['P9', 'T4', about('parent_carer', ['images'], { ...noHarm, image_adult_involved: 'no' })],
    ['Y3', 'T4', about('young_person', ['images'], { ...noHarm, image_adult_involved: 'no' })],
    ['P13a', 'T6', about('parent_carer', ['something_else'], noHarm)],
  ])('R36f: %s goes to the front door', (rule, tier, answers) => {
    for (const switches of away) {
      const advice = advise(answers, circumstances(switches));
      leadIs(advice, rule, tier, 'call_ffd_now');
      expect(advice.rules).toContain('R36f');
      expect(advice.primary?.contacts).toEqual(
        expect.arrayContaining(['family-front-door', 'emergency-duty-team']),
      );
    }
    for (const switches of there) leadIs(advise(answers, circumstances(switches)), rule, tier, 'dsl_today');
  });
});
