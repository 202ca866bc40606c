import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { matchRules } from '../../../flows/engine/matching-rules.ts';
import { ruleOf } from '../../../flows/rules/rules.ts';
import { topics as everyTopic, type Answers, type Audience } from '../../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../../flows/vocabulary/rules.ts';
import { about, circumstances, fewNeeds, girlTold, ids, leadIs, noHarm, staffRoles } from './given.ts';

describe('M6: rows with the same action are one step', () => {
  it.each<[exact: RuleId, over: RuleId, Answers]>([
    ['R20', 'R1', about('teacher', ['missing'], { missing: 'under_10_not_found' })],
    ['P1', 'R1', { danger_now: 'yes', audience: 'parent_carer' }],
    ['P7a', 'R1', about('parent_carer', ['missing'], { missing: 'under_10_not_found' })],
    ['Y1', 'R1', { danger_now: 'yes', audience: 'young_person' }],
    ['P7', 'R21', about('parent_carer', ['missing'], { ...noHarm, missing: 'ten_plus_not_found' })],
    ['P3', 'P2', about('parent_carer', ['fgm'], { travel_planned: 'no', child_under_18: 'yes' })],
    [
      'P5',
      'P2',
      about('parent_carer', ['domestic_abuse'], { children_affected: 'yes', sig_harm_suspected: 'yes' }),
    ],
    ['P15a', 'P2', about('parent_carer', ['physical_abuse'], { referral_status: 'told_dsl_no_action' })],
    ['Y5', 'Y2', about('young_person', ['physical_abuse'], { referral_status: 'said_no' })],
    ['R30', 'R11', about('dsl', ['physical_abuse'], { referral_status: 'has_social_worker' })],
    ['R3a', 'R10', about('teacher', ['fgm'], { ...girlTold, same_profession_already_reported: 'yes' })],
    ['R4', 'R10', about('other_staff', ['fgm'], girlTold)],
    ['R5', 'R10', about('teacher', ['fgm'], { ...girlTold, fgm_basis: 'told_by_other' })],
    ['R12', 'R10', about('teacher', ['forced_marriage_hba'], { travel_planned: 'no' })],
    ['R13', 'R10', about('teacher', ['fii'])],
    ['R14', 'R10', about('teacher', ['exploitation'])],
    ['R14a', 'R10', about('teacher', ['weapon'])],
    ['R15', 'R10', about('teacher', ['child_on_child_sexual'])],
    [
      'R15b',
      'R27',
      about('dsl', ['child_on_child_sexual', 'send'], { ...fewNeeds, behaviour: 'expected_for_age' }),
    ],
    [
      'P21',
      'P13',
      about('parent_carer', ['child_on_child_sexual', 'send'], {
        ...fewNeeds,
        behaviour: 'expected_for_age',
      }),
    ],
    ['R16a', 'R10', about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'no' })],
  ])('%s is more exact than %s: its words, the contacts of both', (exact, over, answers) => {
    const advice = advise(answers, circumstances());
    const { action } =
      ruleOf(exact).action === ruleOf(over).action ? ruleOf(exact) : { action: 'call_999' as const };
    const steps = advice.duties.filter((step) => step.id === action);
    expect(steps).toHaveLength(1);
    const [step] = steps;
    expect(step?.rules).toEqual(expect.arrayContaining([exact, over]));
    expect(step?.rules.indexOf(exact)).toBeLessThan(step?.rules.indexOf(over) ?? -1);
    expect(step?.contacts).toEqual(
      expect.arrayContaining([...ruleOf(exact).contacts, ...ruleOf(over).contacts]),
    );
    expect(new Set(step?.contacts).size).toBe(step?.contacts.length);
    expect(advice.primary?.rule === over).toBe(false);
  });

  it.each<[over: RuleId, Answers]>([
    ['P2', about('parent_carer', ['physical_abuse'], { referral_status: 'said_no' })],
    [
      'P3',
      about('parent_carer', ['fgm'], {
        travel_planned: 'no',
        child_under_18: 'yes',
        referral_status: 'no_decision',
      }),
    ],
    [
      'P5',
      about('parent_carer', ['domestic_abuse'], {
        children_affected: 'yes',
        referral_status: 'child_not_safer',
      }),
    ],
  ])('P15 is shown instead of %s: nobody is told to ring as if for the first time', (over, answers) => {
    const advice = advise(answers, circumstances());
    leadIs(advice, 'P15', 'T4', 'escalate_ffd');
    expect(advice.rules).toContain(over);
    expect(ids(advice)).not.toContain('call_ffd_now');
    expect(advice.duties[0]?.rules).toEqual(expect.arrayContaining(['P15', over]));
  });

  it('P2 stays in front of P15 where an adult at school is in question, which is graver (M8)', () => {
    const answers = about('parent_carer', ['physical_abuse'], {
      subject: 'adult_in_school',
      referral_status: 'said_no',
    });
    leadIs(advise(answers, circumstances()), 'P2', 'T3', 'call_ffd_now');
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R40'],
    ['dsl', 'R40'],
    ['parent_carer', 'P18'],
    ['young_person', 'Y6'],
  ])('%s, who may not hand a child over: %s instead of R2, with the contacts of both', (audience, rule) => {
    for (const collection of ['adult_unfit', 'not_allowed', 'afraid_to_go', 'not_sure'] as const) {
      const advice = advise(about(audience, ['collection'], { collection }), circumstances());
      leadIs(advice, rule, 'T1', 'stop_handover_now');
      const step = advice.duties.find(({ id }) => id === 'stop_handover_now');
      expect(step?.rules).toEqual(expect.arrayContaining([rule, 'R2']));
      expect(step?.contacts).toEqual(
        expect.arrayContaining([...ruleOf(rule).contacts, ...ruleOf('R2').contacts]),
      );
      // R2's other duties stay, and so does what it forbids.
      expect(ids(advice)).toContain('say_why_it_cannot_wait');
      expect(advice.mustNots.map(({ id }) => id)).toContain('let_child_leave_before_answer');
      if (audience !== 'parent_carer' && audience !== 'young_person')
        expect(advice.duties.some(({ id }) => id === 'call_ffd_now')).toBe(false);
    }
  });

  it('an uncollected child and serious harm very soon: both are shown, R2 first', () => {
    const answers = about('teacher', ['collection'], {
      collection: 'not_collected',
      imminent_sig_harm: 'yes',
    });
    const advice = advise(answers, circumstances());
    leadIs(advice, 'R2', 'T1', 'call_ffd_now');
    expect(ids(advice)).toContain('keep_child_ring_contacts');
  });

  it('no step is shown twice, whatever is ticked', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const)
      for (const topic of everyTopic) {
        const advice = advise(about(audience, [topic, 'physical_abuse', 'self_harm']), circumstances());
        expect(new Set(ids(advice)).size).toBe(advice.duties.length);
      }
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R23'],
    ['regulated_health_social', 'R23'],
    ['other_staff', 'R23'],
    ['dsl', 'R23'],
    ['parent_carer', 'P13'],
    ['young_person', 'Y4'],
  ])('%s: no rule matched once the questions are done, so %s', (audience, rule) => {
    expect(matchRules({ audience }, true).rules.map(({ id }) => id)).toEqual([rule]);
    expect(matchRules({ audience }, false).rules).toEqual([]);
  });

  it('a worry that no rule names still ends in advice', () => {
    leadIs(
      advise(about('parent_carer', ['court'], fewNeeds), circumstances()),
      'P13',
      'T9',
      'school_support',
    );
    leadIs(advise(about('young_person', ['court'], noHarm), circumstances()), 'Y4', 'T6', 'dsl_today');
    expect(advise(about('young_person', ['court']), circumstances()).primary).toBeNull();
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R8'],
    ['dsl', 'R8'],
    ['parent_carer', 'P6a'],
    ['young_person', 'Y2'],
  ])('%s: not sure which adult at school counts as the head', (audience, rule) => {
    const unsure = advise(
      about(audience, ['bullying'], { ...noHarm, subject: 'not_sure_which_adult' }),
      circumstances(),
    );
    const head = advise(about(audience, ['bullying'], { ...noHarm, subject: 'head' }), circumstances());
    expect(unsure.rules).toContain(rule);
    expect(unsure).toEqual(head);
  });

  it('not sure whether an adult is involved counts as the child and as an adult at school', () => {
    const advice = advise(
      about('teacher', ['physical_abuse'], {
        subject: 'not_sure_if_adult_involved',
        allegation_threshold: 'not_sure',
      }),
      circumstances(),
    );
    expect(advice.rules).toEqual(expect.arrayContaining(['R7', 'R10']));
    expect(advice.people.head).toBe('headteacher_or_chair');
    const untold = advise(
      about('teacher', [], {
        ...noHarm,
        subject: 'not_sure_if_adult_involved',
        allegation_threshold: 'meets',
      }),
      circumstances(),
    );
    expect(untold.rules).toEqual(expect.arrayContaining(['R7', 'R23']));
  });
});
