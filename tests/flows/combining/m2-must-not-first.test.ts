import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { familyFacing, withFamilyFeared, type DutyId } from '../../../flows/vocabulary/duties.ts';
import type { Answers, Settings } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import words from '../../../locales/en/advice.json' with { type: 'json' };
import {
  about,
  circumstances,
  dutyOn,
  fewNeeds,
  girlTold,
  ids,
  mustNotIds,
  settings,
  stepOf,
} from './given.ts';

describe('M2: a must-not beats a must-do', () => {
  const withFamilySteps: readonly [string, Answers][] = [
    ['telling the parents of a referral', about('dsl', ['physical_abuse'])],
    [
      'telling the parents of self-harm',
      about('teacher', ['self_harm'], { self_harm: 'safe_now', sig_harm_suspected: 'no' }),
    ],
    [
      'being open with the carer',
      about('teacher', ['private_fostering'], {
        care_arrangement: 'non_relative_28',
        sig_harm_suspected: 'no',
      }),
    ],
  ];

  it.each(withFamilySteps)('%s is taken away until the family risk is answered no', (_title, answers) => {
    for (const risk of ['yes', 'not_sure', undefined] as const) {
      const advice = advise({ ...answers, ...(risk && { risk_from_family: risk }) }, circumstances());
      expect(advice.blocks).toContain('FAM');
      expect(ids(advice).filter((id) => familyFacing.includes(id))).toEqual([]);
      expect(stepOf(advice, 'check_home_contact_safe')?.deadline).toBe(advice.primary?.deadline);
    }
  });

  it('R20: a missing young child: the operator is asked before the contacts are rung, until the family is no risk', () => {
    const missing = about('teacher', ['missing'], { missing: 'under_10_not_found' });
    for (const risk of ['yes', 'not_sure', undefined] as const) {
      const steps = ids(advise({ ...missing, ...(risk && { risk_from_family: risk }) }, circumstances()));
      expect(steps).toContain('ask_operator_before_contacts');
      expect(steps.indexOf('ask_operator_before_contacts')).toBeLessThan(steps.indexOf('ring_safe_contacts'));
    }
    expect(ids(advise({ ...missing, risk_from_family: 'no' }, circumstances()))).not.toContain(
      'ask_operator_before_contacts',
    );
  });

  it.each(withFamilySteps)('%s is shown once the family is no risk', (_title, answers) => {
    const advice = advise({ ...answers, risk_from_family: 'no' }, circumstances());
    expect(advice.blocks).not.toContain('FAM');
    expect(ids(advice).filter((id) => familyFacing.includes(id))).toHaveLength(1);
    expect(ids(advice)).not.toContain('check_home_contact_safe');
  });

  it('agreement is never asked for while the family risk is open, even if the needs were answered', () => {
    for (const risk of ['yes', 'not_sure'] as const) {
      const advice = advise(
        about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional', risk_from_family: risk }),
        circumstances(),
      );
      expect(ids(advice)).not.toContain('ask_agreement');
    }
    expect(
      ids(advise(about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional' }), circumstances())),
    ).toContain('ask_agreement');
  });

  it.each<[RuleId | 'sexual_abuse', Answers, Settings]>([
    ['R3', about('teacher', ['fgm'], girlTold), settings],
    ['R3a', about('teacher', ['fgm'], { ...girlTold, same_profession_already_reported: 'yes' }), settings],
    [
      'R3c',
      about('teacher', ['child_on_child_sexual'], { csa_basis: 'witnessed', risk_from_family: 'no' }),
      dutyOn,
    ],
    ['R4', about('other_staff', ['fgm'], girlTold), settings],
    ['R5', about('teacher', ['fgm'], { ...girlTold, fgm_basis: 'told_by_other' }), settings],
    [
      'R12',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'no', risk_from_family: 'no' }),
      settings,
    ],
    ['R13', about('teacher', ['fii'], { risk_from_family: 'no' }), settings],
    ['sexual_abuse', about('teacher', ['sexual_abuse'], { risk_from_family: 'no' }), settings],
  ])('%s keeps the family out of it even where the family is no risk', (rule, answers, set) => {
    const advice = advise(answers, circumstances({}, true, set));
    if (rule !== 'sexual_abuse') expect(advice.rules).toContain(rule);
    expect(advice.blocks).toContain('FAM');
    expect(mustNotIds(advice)).toContain('contact_family_or_community');
  });

  it('a lead told of sexual abuse is not told to speak with the parents, whatever Q6 says', () => {
    const advice = advise(about('dsl', ['sexual_abuse'], { risk_from_family: 'no' }), circumstances());
    expect(ids(advice)).not.toContain('tell_parents_if_safe');
    expect(ids(advice)).toContain('check_home_contact_safe');
  });

  const absences: readonly (readonly [NonNullable<Answers['missing']>, DutyId])[] = [
    ['under_10_not_found', 'ring_emergency_contacts'],
    ['absent_not_contactable', 'ring_emergency_contacts'],
    ['absent_not_contactable', 'home_check'],
    ['absent_2_to_9_days', 'ring_emergency_contacts'],
    ['absent_2_to_9_days', 'visit_and_see_child'],
    ['whereabouts_unknown', 'home_check'],
  ];

  it.each(absences)(
    'missing %s: %s spares the person feared until the family is no risk',
    (missing, step) => {
      const answers = about('teacher', ['missing'], { missing });
      const careful = step === 'ring_emergency_contacts' ? 'ring_safe_contacts' : 'home_check_if_safe';
      for (const risk of ['yes', 'not_sure', undefined] as const) {
        const advice = advise({ ...answers, ...(risk && { risk_from_family: risk }) }, circumstances());
        expect(ids(advice)).toContain(careful);
        expect(ids(advice)).not.toContain(step);
        expect(mustNotIds(advice)).toContain('contact_person_feared');
      }
      const calm = advise({ ...answers, risk_from_family: 'no' }, circumstances());
      expect(ids(calm)).toContain(step);
      expect(ids(calm)).not.toContain(careful);
    },
  );

  it.each(absences)(
    'missing %s: %s is left to the police where no relative counts as safe',
    (missing, step) => {
      const answers = about('teacher', ['missing', 'sexual_abuse'], { missing, risk_from_family: 'no' });
      const advice = advise(answers, circumstances());
      expect(ids(advice)).toContain('ask_police_to_reach_family');
      expect(ids(advice)).not.toContain(step);
      expect(ids(advice)).not.toContain('ring_safe_contacts');
      expect(ids(advice)).not.toContain('home_check_if_safe');
    },
  );

  it('the words of such a step say whom it must not reach, or leave it to the police', () => {
    const { duties } = words;
    const wordsOf = (id: DutyId): string => duties[id as keyof typeof duties];
    for (const [id, { on, always }] of Object.entries(withFamilyFeared)) {
      expect(wordsOf(on)).toContain('the person feared, nor anyone who may tell them');
      if (on !== id) expect(wordsOf(on)).toContain('ask the police to do it: 101, or 999 in danger');
      expect(wordsOf(always)).toMatch(/^Ask (the police|\{\{frontDoor\}\} or the police) to /);
    }
    expect(wordsOf('ask_police_to_reach_family')).toMatch(/101, or 999 in danger\. Do not do it yourself\.$/);
  });

  it('helplines stay whatever is known of the family, and only services for the family go', () => {
    const at = (risk: 'yes' | 'no') =>
      advise(
        about('teacher', ['domestic_abuse', 'health_sleep_toileting'], { risk_from_family: risk }),
        circumstances(),
      );
    expect(at('yes').topicServices).toContain('west-mercia-womens-aid');
    expect(at('no').topicServices).toContain('childrens-centres');
    expect(at('yes').topicServices).not.toContain('childrens-centres');
  });

  it('nothing is put in place of a step that was not there', () => {
    expect(ids(advise(about('teacher', ['physical_abuse']), circumstances()))).not.toContain(
      'check_home_contact_safe',
    );
  });
});
