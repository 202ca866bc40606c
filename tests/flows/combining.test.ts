/** Section 2 of the decision table, "Precedence and combining", with sections 4, 5 and 9: what several rules add up to. */
import { describe, expect, it } from 'vitest';
import type { Advice, AnyRuleId, Step } from '../../flows/advice.ts';
import { advise } from '../../flows/advise.ts';
import type { Around } from '../../flows/around.ts';
import { hold } from '../../flows/holding.ts';
import { follow } from '../../flows/path.ts';
import { compareDeadlines, compareGravity } from '../../flows/precedence.ts';
import { rules, ruleOf } from '../../flows/rules/rules.ts';
import {
  actions,
  deadlines,
  tiers,
  type Action,
  type Block,
  type Tier,
} from '../../flows/vocabulary/advice.ts';
import type { Contact } from '../../flows/vocabulary/contacts.ts';
import { familyFacing, type DutyId } from '../../flows/vocabulary/duties.ts';
import {
  topics as everyTopic,
  type Answers,
  type Audience,
  type Settings,
  type Switches,
  type Topic,
} from '../../flows/vocabulary/questions.ts';
import type { RuleId } from '../../flows/vocabulary/rules.ts';

const settings: Settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' };
const dutyOn: Settings = { csa_duty_switch: 'on', csa_duty_from: '2026-09-01', asOf: '2026-11-21' };

const around = (switches: Switches = {}, headIsDsl = true, set = settings): Around => ({
  switches,
  settings: set,
  school: { headIsDsl },
});

/** Danger and serious harm answered no, about a child, never raised before; the topics as given. */
const about = (audience: Audience, topics: readonly Topic[], more: Answers = {}): Answers => ({
  danger_now: 'no',
  imminent_sig_harm: 'no',
  early_flags: [],
  audience,
  subject: 'child',
  topics,
  referral_status: 'none',
  ...more,
});

const noHarm: Answers = { sig_harm_suspected: 'no', risk_from_family: 'no' };
const fewNeeds: Answers = { ...noHarm, needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' };
const girlTold: Answers = {
  travel_planned: 'no',
  fgm_basis: 'girl_told_me',
  child_under_18: 'yes',
  same_profession_already_reported: 'no',
  risk_from_family: 'no',
};

const staffRoles: readonly Audience[] = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'];
const nonDsl: readonly Audience[] = ['teacher', 'regulated_health_social', 'other_staff'];

const ids = ({ duties }: Advice): readonly DutyId[] => duties.map(({ id }) => id);
const stepOf = (advice: Advice, id: DutyId): Step | undefined => advice.duties.find((step) => step.id === id);
const mustNotIds = ({ mustNots }: Advice): readonly string[] => mustNots.map(({ id }) => id);
const contactsOf = (advice: Advice): readonly Contact[] => [
  ...(advice.lead?.contacts ?? []),
  ...advice.duties.flatMap(({ contacts }) => contacts),
];
const leadIs = (advice: Advice, rule: RuleId, tier: Tier, action?: Action): void => {
  expect([advice.lead?.rule, advice.lead?.tier]).toEqual([rule, tier]);
  if (action) expect(advice.lead?.action).toBe(action);
};

describe('M1: everything that matched is kept', () => {
  const twoTopics = advise(
    about('teacher', ['exploitation', 'child_on_child_sexual'], { risk_from_family: 'no' }),
    around(),
  );

  it('the steps of every rule are there', () => {
    for (const id of ['R10', 'R14', 'R15'] as const)
      for (const duty of ruleOf(id).duties.filter(({ when }) => when === undefined))
        expect(ids(twoTopics)).toContain(duty.id);
  });

  it('the must-nots of every rule are there', () => {
    for (const id of ['R10', 'R14', 'R15'] as const)
      for (const mustNot of ruleOf(id).mustNots) expect(mustNotIds(twoTopics)).toContain(mustNot);
  });

  it('a must-not that two rules share is shown once and names both', () => {
    const advice = advise(
      about('teacher', ['images', 'exploitation'], { image_adult_involved: 'no', ...noHarm }),
      around(),
    );
    expect(advice.mustNots.filter(({ id }) => id === 'blame_the_child')).toEqual([
      { id: 'blame_the_child', rules: ['R14', 'R16'] },
    ]);
  });

  it('the services of every rule are there', () => {
    const advice = advise(
      about('teacher', ['images', 'exploitation'], { image_adult_involved: 'no' }),
      around(),
    );
    expect(advice.services).toEqual(
      expect.arrayContaining(['get-safe', 'ceop-safety-centre', 'report-remove']),
    );
    expect(new Set(advice.services).size).toBe(advice.services.length);
  });

  it('every step keeps its own deadline', () => {
    const advice = advise(about('teacher', ['exploitation'], { risk_from_family: 'no' }), around());
    expect(stepOf(advice, 'dsl_now_then_ffd')?.deadline).toBe('now');
    expect(stepOf(advice, 'leave_national_referral_to_council')?.deadline).toBe('same_day');
    expect(stepOf(advice, 'get_safe_assessment')?.deadline).toBe('this_week');
  });

  it('a step that two rules ask for keeps the earlier deadline and names both rules', () => {
    const advice = advise(
      about('dsl', ['forced_marriage_hba'], { travel_planned: 'no', risk_from_family: 'no' }),
      around(),
    );
    expect(stepOf(advice, 'ffd_referral_today')).toMatchObject({ deadline: 'now', rules: ['R12', 'R11'] });
  });

  it('a teacher’s own report and the lead’s referral stand side by side, each with its owner', () => {
    const advice = advise(about('teacher', ['fgm'], girlTold), around());
    expect(stepOf(advice, 'police_101_personal_fgm_report')).toMatchObject({
      owner: 'professional_in_person',
      deadline: 'next_working_day',
    });
    expect(stepOf(advice, 'lead_refers_same_day')).toMatchObject({ owner: 'dsl', deadline: 'same_day' });
  });

  it.each<[string, Answers, number | null]>([
    ['everyday information is level 1', about('teacher', ['everyday_info']), 1],
    ['one need the school meets is level 1', about('teacher', ['bullying'], fewNeeds), 1],
    [
      'one need the school cannot meet is level 2',
      about('teacher', ['bullying'], { ...fewNeeds, need_met_by_school: 'no' }),
      2,
    ],
    ['additional needs are level 2', about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional' }), 2],
    [
      'unclear needs show as level 3 until assessed',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'unclear' }),
      3,
    ],
    [
      'several needs are level 3',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'several_or_entrenched' }),
      3,
    ],
    [
      'a refusal is level 2',
      about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional', agreement_to_service: 'refused' }),
      2,
    ],
    ['suspected harm is level 4', about('teacher', ['physical_abuse']), 4],
    ['a range counts as its top', about('teacher', ['something_else'], noHarm), 4],
    ['the highest number matched is shown', about('teacher', ['something_else'], fewNeeds), 4],
    [
      'a grown woman’s FGM has no level',
      about('teacher', ['fgm'], { ...noHarm, travel_planned: 'no', fgm_basis: 'adult_18plus' }),
      null,
    ],
    [
      'a low-level concern has no level',
      about('teacher', [], { ...noHarm, subject: 'governor', allegation_threshold: 'clearly_below' }),
      null,
    ],
    ['a parent: everyday information is level 1', about('parent_carer', ['everyday_info']), 1],
    ['a parent: needs the school meets are level 1', about('parent_carer', ['send'], fewNeeds), 1],
    [
      'a parent: additional needs are level 2',
      about('parent_carer', ['send'], { ...fewNeeds, needs: 'additional' }),
      2,
    ],
    [
      'a parent: several needs are level 3',
      about('parent_carer', ['send'], { ...fewNeeds, needs: 'several_or_entrenched' }),
      3,
    ],
    [
      'a parent: a worry for today is level 4, the top of its range',
      about('parent_carer', ['something_else'], noHarm),
      4,
    ],
    ['a parent: an adult at risk has no level', about('parent_carer', ['adult_at_risk'], noHarm), null],
    [
      'a young person who is unhappy is level 4, the top of the range',
      about('young_person', ['mental_health'], noHarm),
      4,
    ],
  ])('%s', (_title, answers, level) => {
    expect(advise(answers, around()).level).toBe(level);
  });
});

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
      const advice = advise({ ...answers, ...(risk && { risk_from_family: risk }) }, around());
      expect(advice.blocks).toContain('FAM');
      expect(ids(advice).filter((id) => familyFacing.includes(id))).toEqual([]);
      expect(stepOf(advice, 'check_home_contact_safe')?.deadline).toBe(advice.lead?.deadline);
    }
  });

  it.each(withFamilySteps)('%s is shown once the family is no risk', (_title, answers) => {
    const advice = advise({ ...answers, risk_from_family: 'no' }, around());
    expect(advice.blocks).not.toContain('FAM');
    expect(ids(advice).filter((id) => familyFacing.includes(id))).toHaveLength(1);
    expect(ids(advice)).not.toContain('check_home_contact_safe');
  });

  it('agreement is never asked for while the family risk is open, even if the needs were answered', () => {
    for (const risk of ['yes', 'not_sure'] as const) {
      const advice = advise(
        about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional', risk_from_family: risk }),
        around(),
      );
      expect(ids(advice)).not.toContain('ask_agreement');
    }
    expect(
      ids(advise(about('teacher', ['bullying'], { ...fewNeeds, needs: 'additional' }), around())),
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
    const advice = advise(answers, around({}, true, set));
    if (rule !== 'sexual_abuse') expect(advice.rules).toContain(rule);
    expect(advice.blocks).toContain('FAM');
    expect(mustNotIds(advice)).toContain('contact_family_or_community');
  });

  it('a lead told of sexual abuse is not told to speak with the parents, whatever Q6 says', () => {
    const advice = advise(about('dsl', ['sexual_abuse'], { risk_from_family: 'no' }), around());
    expect(ids(advice)).not.toContain('tell_parents_if_safe');
    expect(ids(advice)).toContain('check_home_contact_safe');
  });

  it('the police decide about the parent of a missing child until the family is no risk', () => {
    const answers = about('teacher', ['missing'], { missing: 'under_10_not_found' });
    for (const risk of ['yes', 'not_sure', undefined] as const) {
      const advice = advise({ ...answers, ...(risk && { risk_from_family: risk }) }, around());
      expect(ids(advice)).toContain('let_police_decide_about_parent');
      expect(ids(advice)).not.toContain('ring_parent_of_missing_child');
    }
    const calm = advise({ ...answers, risk_from_family: 'no' }, around());
    expect(ids(calm)).toContain('ring_parent_of_missing_child');
    expect(ids(calm)).not.toContain('let_police_decide_about_parent');
  });

  it('nothing is put in place of a step that was not there', () => {
    expect(ids(advise(about('teacher', ['physical_abuse']), around()))).not.toContain(
      'check_home_contact_safe',
    );
  });
});

describe('M3: risk from the family unsettles a “no” to suspected harm', () => {
  const answers = (audience: Audience, risk: 'yes' | 'not_sure' | 'no'): Answers =>
    about(audience, ['bullying'], { sig_harm_suspected: 'no', risk_from_family: risk });

  it.each<[Audience, RuleId, Tier]>([
    ['teacher', 'R10', 'T4'],
    ['regulated_health_social', 'R10', 'T4'],
    ['other_staff', 'R10', 'T4'],
    ['dsl', 'R11', 'T4'],
    ['parent_carer', 'P2', 'T4'],
    ['young_person', 'Y2', 'T4'],
  ])('%s: a risk at home counts as harm that may be suspected', (audience, rule, tier) => {
    leadIs(advise(answers(audience, 'yes'), around()), rule, tier);
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R23'],
    ['regulated_health_social', 'R23'],
    ['other_staff', 'R23'],
    ['dsl', 'R23'],
    ['parent_carer', 'P13a'],
    ['young_person', 'Y4'],
  ])(
    '%s: an unsure risk at home is told to somebody today, and the family stays out of it',
    (audience, rule) => {
      const advice = advise(answers(audience, 'not_sure'), around());
      leadIs(advice, rule, 'T6', 'dsl_today');
      expect(advice.blocks).toContain('FAM');
    },
  );

  it.each<Audience>(['teacher', 'dsl', 'parent_carer', 'young_person'])(
    '%s: no risk at home changes nothing',
    (audience) => {
      const advice = advise({ ...fewNeeds, ...answers(audience, 'no') }, around());
      expect(advice.blocks).not.toContain('FAM');
      expect(['T6', 'T9']).toContain(advice.lead?.tier);
    },
  );

  it('waits until both questions are answered', () => {
    const advice = advise(about('teacher', ['bullying'], { risk_from_family: 'yes' }), around());
    expect(advice.rules).not.toContain('R10');
    expect(
      advise(about('teacher', ['bullying'], { sig_harm_suspected: 'no' }), around()).rules,
    ).not.toContain('R10');
  });

  it('leaves the answer itself as it was given', () => {
    expect(follow(answers('teacher', 'yes'), around()).given.sig_harm_suspected).toBe('no');
  });
});

describe('M4: whoever reads it is the safeguarding lead', () => {
  it.each<[RuleId, Answers]>([
    [
      'R3a',
      about('dsl', ['fgm'], { ...girlTold, teaching_work: 'yes', same_profession_already_reported: 'yes' }),
    ],
    ['R4', about('dsl', ['fgm'], { ...girlTold, teaching_work: 'no' })],
    ['R5', about('dsl', ['fgm'], { ...girlTold, fgm_basis: 'at_risk_or_suspected' })],
    ['R12', about('dsl', ['forced_marriage_hba'], { travel_planned: 'no', risk_from_family: 'no' })],
    ['R13', about('dsl', ['fii'], { risk_from_family: 'no' })],
    ['R14', about('dsl', ['exploitation'], { risk_from_family: 'no' })],
    ['R15', about('dsl', ['child_on_child_sexual'], { risk_from_family: 'no' })],
    [
      'R16a',
      about('dsl', ['images'], {
        image_adult_involved: 'yes',
        adult_contact_now: 'no',
        risk_from_family: 'no',
      }),
    ],
  ])('%s: “tell the lead” becomes the referral itself, with the row’s own deadline', (rule, answers) => {
    const advice = advise(answers, around());
    leadIs(advice, rule, 'T4', 'ffd_referral_today');
    expect(advice.lead?.deadline).toBe('now');
    expect(ids(advice)).not.toContain('dsl_now_then_ffd');
    expect(advice.lead?.contacts).not.toContain('dsl');
  });

  it('nobody at school being free changes nothing for the lead', () => {
    const answers = about('dsl', ['exploitation'], { risk_from_family: 'no' });
    const advice = advise(answers, around({ dsl_reachable: 'no', school_open: 'no' }));
    expect(advice.lead).toEqual(advise(answers, around()).lead);
    expect(advice.rules.filter((rule) => rule.startsWith('R36'))).toEqual([]);
  });

  it.each<[RuleId, Tier, Answers]>([
    ['R24', 'T7', { ...fewNeeds, needs: 'several_or_entrenched' }],
    ['R25', 'T8', { ...fewNeeds, needs: 'additional' }],
    ['R26', 'T8', { ...fewNeeds, needs: 'additional', agreement_to_service: 'refused' }],
    ['R27', 'T9', fewNeeds],
  ])('%s leads, and the lead records the decision today', (rule, tier, more) => {
    const advice = advise(about('dsl', ['something_else'], more), around());
    leadIs(advice, rule, tier);
    expect(advice.rules).toContain('R23');
    expect(stepOf(advice, 'record_decision_and_reasons')).toMatchObject({ owner: 'dsl', deadline: 'today' });
  });

  it.each(nonDsl)('%s is sent to the lead before any support', (audience) => {
    leadIs(advise(about(audience, ['something_else'], fewNeeds), around()), 'R23', 'T6', 'dsl_today');
  });

  it('a lead with no support row is led by R23', () => {
    const advice = advise(
      about('dsl', ['something_else'], { sig_harm_suspected: 'no', risk_from_family: 'not_sure' }),
      around(),
    );
    leadIs(advice, 'R23', 'T6', 'dsl_today');
  });

  const adult = (audience: Audience, subject: NonNullable<Answers['subject']>, more: Answers = {}): Answers =>
    about(audience, ['bullying'], { ...noHarm, subject, ...more });

  it.each<[string, DutyId, string, Answers]>([
    [
      'R7',
      'if_you_are_head_tell_lado',
      'one_working_day',
      { subject: 'adult_in_school', allegation_threshold: 'meets' },
    ],
    [
      'R8a',
      'if_you_are_head_tell_lado',
      'one_working_day',
      { subject: 'governor', allegation_threshold: 'meets' },
    ],
    [
      'R9',
      'if_you_are_head_record_and_decide',
      'today',
      { subject: 'adult_in_school', allegation_threshold: 'clearly_below' },
    ],
  ])('%s speaks to a reader who may be the head', (rule, line, deadline, more) => {
    const read = (audience: Audience, headIsDsl: boolean) =>
      advise(about(audience, ['bullying'], { ...noHarm, ...more }), around({}, headIsDsl));
    expect(read('dsl', true).rules).toContain(rule);
    expect(stepOf(read('dsl', true), line)?.deadline).toBe(deadline);
    expect(ids(read('dsl', false))).not.toContain(line);
    expect(stepOf(read('teacher', false), line)?.deadline).toBe(deadline);
    expect(ids(read('teacher', true))).not.toContain(line);
    for (const audience of ['other_staff', 'regulated_health_social'] as const)
      for (const headIsDsl of [true, false]) expect(ids(read(audience, headIsDsl))).not.toContain(line);
  });

  it('a deputy reads the worry about the head as everybody does', () => {
    for (const headIsDsl of [true, false]) {
      const advice = advise(adult('dsl', 'head'), around({}, headIsDsl));
      leadIs(advice, 'R8', 'T3', 'chair_governors_allegation');
      expect(ids(advice).filter((id) => id.startsWith('if_you_are_head'))).toEqual([]);
    }
  });
});

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
            around({ school_open: open, dsl_reachable: open, records_login: open }),
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
    const advice = advise(about('teacher', ['exploitation'], { ...noHarm, subject: 'head' }), around());
    expect(stepOf(advice, 'call_ffd_now')).toMatchObject({ deadline: 'now', rules: ['R14', 'R10'] });
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
    const advice = advise(answers, around());
    expect(stepOf(advice, 'call_ffd_now')?.rules).toContain(rule);
    expect(ids(advice)).not.toContain('dsl_today');
  });

  it('any other worry goes to the chair of governors', () => {
    const advice = advise(about('teacher', ['something_else'], { ...noHarm, subject: 'head' }), around());
    expect(stepOf(advice, 'dsl_today')?.contacts[0]).toBe('chair_of_governors');
  });

  it('the head stays in the steps where another adult is in question', () => {
    const advice = advise(
      about('teacher', [], { ...noHarm, subject: 'adult_in_school', allegation_threshold: 'meets' }),
      around(),
    );
    expect(contactsOf(advice)).toContain('headteacher');
    expect(advice.people).toEqual({ lead: 'dsl', head: 'headteacher' });
  });

  it('before anybody has said whom it is about, the words name the chair too', () => {
    expect(advise({ danger_now: 'yes' }, around()).people.lead).toBe('dsl_or_chair');
    expect(advise({ danger_now: 'no', imminent_sig_harm: 'yes' }, around()).people.lead).toBe('dsl_or_chair');
    expect(advise({ danger_now: 'yes', subject: 'child' }, around()).people.lead).toBe('dsl');
  });
});

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
    ['R30', 'R11', about('dsl', ['physical_abuse'], { referral_status: 'has_social_worker' })],
    ['R3a', 'R10', about('teacher', ['fgm'], { ...girlTold, same_profession_already_reported: 'yes' })],
    ['R4', 'R10', about('other_staff', ['fgm'], girlTold)],
    ['R5', 'R10', about('teacher', ['fgm'], { ...girlTold, fgm_basis: 'told_by_other' })],
    ['R12', 'R10', about('teacher', ['forced_marriage_hba'], { travel_planned: 'no' })],
    ['R13', 'R10', about('teacher', ['fii'])],
    ['R14', 'R10', about('teacher', ['exploitation'])],
    ['R15', 'R10', about('teacher', ['child_on_child_sexual'])],
    ['R16a', 'R10', about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'no' })],
  ])('%s is more exact than %s: its words, the contacts of both', (exact, over, answers) => {
    const advice = advise(answers, around());
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
    expect(advice.lead?.rule === over).toBe(false);
  });

  it('no step is shown twice, whatever is ticked', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const)
      for (const topic of everyTopic) {
        const advice = advise(about(audience, [topic, 'physical_abuse', 'self_harm']), around());
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
    expect(hold({ audience }, true).rules.map(({ id }) => id)).toEqual([rule]);
    expect(hold({ audience }, false).rules).toEqual([]);
  });

  it('a worry that no rule names still ends in advice', () => {
    leadIs(advise(about('parent_carer', ['court'], fewNeeds), around()), 'P13', 'T9', 'school_support');
    leadIs(advise(about('young_person', ['court'], noHarm), around()), 'Y4', 'T6', 'dsl_today');
    expect(advise(about('young_person', ['court']), around()).lead).toBeNull();
  });

  it.each<[Audience, RuleId]>([
    ['teacher', 'R8'],
    ['dsl', 'R8'],
    ['parent_carer', 'P6a'],
    ['young_person', 'Y2'],
  ])('%s: not sure which adult at school counts as the head', (audience, rule) => {
    const unsure = advise(
      about(audience, ['bullying'], { ...noHarm, subject: 'not_sure_which_adult' }),
      around(),
    );
    const head = advise(about(audience, ['bullying'], { ...noHarm, subject: 'head' }), around());
    expect(unsure.rules).toContain(rule);
    expect(unsure).toEqual(head);
  });

  it('not sure whether an adult is involved counts as the child and as an adult at school', () => {
    const advice = advise(
      about('teacher', ['physical_abuse'], {
        subject: 'not_sure_if_adult_involved',
        allegation_threshold: 'not_sure',
      }),
      around(),
    );
    expect(advice.rules).toEqual(expect.arrayContaining(['R7', 'R10']));
    expect(advice.people.head).toBe('headteacher_or_chair');
    const untold = advise(
      about('teacher', [], {
        ...noHarm,
        subject: 'not_sure_if_adult_involved',
        allegation_threshold: 'meets',
      }),
      around(),
    );
    expect(untold.rules).toEqual(expect.arrayContaining(['R7', 'R23']));
  });
});

describe('M7: a detail that sets a graver answer', () => {
  const setsDanger: readonly [string, Answers][] = [
    ['an injury', about('teacher', ['self_harm'], { self_harm: 'injury_or_cannot_keep_safe' })],
    ['not sure whether safe', about('teacher', ['self_harm'], { self_harm: 'not_sure' })],
    ['a young child not found', about('teacher', ['missing'], { missing: 'under_10_not_found' })],
    [
      'an adult on the way',
      about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'yes' }),
    ],
    ['a journey for FGM within 72 hours', about('teacher', ['fgm'], { travel_planned: 'within_72h' })],
    ['a journey for FGM on an unknown day', about('teacher', ['fgm'], { travel_planned: 'date_unknown' })],
    [
      'any journey for a forced marriage',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'later_known_date' }),
    ],
    [
      'an older child not found who harms themselves',
      about('teacher', ['missing', 'self_harm'], { missing: 'ten_plus_not_found', self_harm: 'safe_now' }),
    ],
    [
      'an older child not found and harm suspected',
      about('teacher', ['missing'], { missing: 'ten_plus_not_found', sig_harm_suspected: 'not_sure' }),
    ],
  ];

  it.each(setsDanger)('%s outweighs the “no” to danger, which stays recorded', (_title, answers) => {
    expect(advise(answers, around()).lead).toMatchObject({ action: 'call_999', tier: 'T0', deadline: 'now' });
    expect(follow(answers, around()).given.danger_now).toBe('no');
  });

  it.each<[string, Answers]>([
    [
      'not sure whether an adult is with the child',
      about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'not_sure' }),
    ],
    ['a journey for FGM on a later day', about('teacher', ['fgm'], { travel_planned: 'later_known_date' })],
    ['not sure about a journey for FGM', about('teacher', ['fgm'], { travel_planned: 'not_sure' })],
    [
      'not sure about a journey for a forced marriage',
      about('teacher', ['forced_marriage_hba'], { travel_planned: 'not_sure' }),
    ],
  ])('%s outweighs the “no” to harm before the next working day', (_title, answers) => {
    leadIs(advise(answers, around()), 'R2', 'T1', 'call_ffd_now');
    expect(follow(answers, around()).given.imminent_sig_harm).toBe('no');
  });

  it.each<Topic>([
    'physical_abuse',
    'faith_abuse',
    'sexual_abuse',
    'child_on_child_sexual',
    'fii',
    'exploitation',
    'domestic_abuse',
  ])('%s is not lowered by a later “no” to suspected harm', (topic) => {
    const answers = about('teacher', [topic], { sig_harm_suspected: 'no', risk_from_family: 'no' });
    expect(advise(answers, around()).rules).toContain('R10');
  });

  it('the graver of the two counts: a set “not sure” does not lower a given “yes”', () => {
    const { holding } = follow(
      about('teacher', ['self_harm'], { danger_now: 'yes', self_harm: 'not_sure' }),
      around(),
    );
    expect(holding.facts.danger_now).toBe('yes');
  });

  it('changing the answer that set it undoes it', () => {
    const answers = about('teacher', ['self_harm'], { ...noHarm, self_harm: 'injury_or_cannot_keep_safe' });
    expect(advise({ ...answers, self_harm: 'safe_now' }, around()).lead?.tier).toBe('T4');
  });
});

describe('M8: an adult at school, and a child may be harmed', () => {
  it.each<[NonNullable<Answers['subject']>, RuleId, Action]>([
    ['adult_in_school', 'P6', 'headteacher_allegation'],
    ['governor', 'P6', 'headteacher_allegation'],
    ['chair_of_governors', 'P6', 'headteacher_allegation'],
    ['not_sure_if_adult_involved', 'P6', 'headteacher_allegation'],
    ['head', 'P6a', 'chair_governors_allegation'],
    ['not_sure_which_adult', 'P6a', 'chair_governors_allegation'],
  ])('a parent, %s: the front door leads and %s is the second step, as soon', (subject, rule, second) => {
    const advice = advise(about('parent_carer', ['physical_abuse'], { subject }), around());
    leadIs(advice, 'P2', 'T3', 'call_ffd_now');
    expect(advice.lead?.deadline).toBe('now');
    expect(advice.duties[1]).toMatchObject({ id: second, deadline: 'now', rules: [rule] });
    expect(stepOf(advice, 'police_if_a_crime')?.contacts).toEqual(['west-mercia-police', 'emergency-999']);
  });

  it('a parent without suspected harm goes to the head first', () => {
    leadIs(
      advise(about('parent_carer', ['bullying'], { ...noHarm, subject: 'adult_in_school' }), around()),
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
    advise(about(audience, ['physical_abuse'], { subject, allegation_threshold: 'meets' }), around());

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
      around(),
    );
    expect(ids(advice)).not.toContain('ffd_beside_head');
  });
});

describe('what goes first', () => {
  const order = (answers: Answers, switches: Switches = {}): readonly AnyRuleId[] =>
    advise(answers, around(switches)).rules;

  it('a higher tier goes before an earlier deadline', () => {
    // T2 by the next working day, before T4 now.
    expect(order(about('teacher', ['fgm'], girlTold)).slice(0, 2)).toEqual(['R3', 'R10']);
  });

  it('within a tier the earlier deadline goes first: today, then within 48 hours', () => {
    const rulesOf = order(
      about('parent_carer', ['radicalisation', 'stalking', 'private_fostering', 'attendance'], {
        ...noHarm,
        missing: 'absent_not_contactable',
        care_arrangement: 'non_relative_28',
      }),
    );
    expect(rulesOf.slice(0, 4)).toEqual(['P7b', 'P11', 'P4', 'P10']);
  });

  it('then police, front door, lead, missing education', () => {
    const shared = { ...noHarm, care_arrangement: 'non_relative_28' } as const;
    const topics = ['radicalisation', 'private_fostering', 'missing'] as const;
    expect(
      order(about('teacher', topics, { ...shared, missing: 'absent_not_contactable' })).slice(0, 3),
    ).toEqual(['R19a', 'R18', 'R17']);
    expect(
      order(about('teacher', topics, { ...shared, missing: 'whereabouts_unknown' })).slice(0, 3),
    ).toEqual(['R18', 'R17', 'R19']);
  });

  it('police before front door before health before lead, among the gravest worries of parents and young people', () => {
    expect(
      order(
        about('parent_carer', ['grooming', 'self_harm'], {
          image_adult_involved: 'yes',
          adult_contact_now: 'no',
          self_harm: 'safe_now',
        }),
      ).slice(0, 3),
    ).toEqual(['P9a', 'P2', 'P8']);
    expect(
      order(
        about('young_person', ['grooming', 'self_harm'], {
          image_adult_involved: 'yes',
          adult_contact_now: 'no',
          self_harm: 'safe_now',
        }),
      ).slice(0, 3),
    ).toEqual(['Y2', 'Y4a', 'Y3']);
  });

  it('head before lead before helpline, among the worries for today', () => {
    expect(
      order(
        about('teacher', ['something_else'], {
          ...noHarm,
          subject: 'adult_in_school',
          allegation_threshold: 'clearly_below',
        }),
      ).slice(0, 2),
    ).toEqual(['R9', 'R23']);
    expect(order(about('parent_carer', ['something_else', 'adult_at_risk'], noHarm)).slice(0, 2)).toEqual([
      'P13a',
      'P13b',
    ]);
  });

  it('before school starts goes before today', () => {
    expect(
      order(
        about('dsl', ['encompass_notice', 'gender_questioning'], { ...noHarm, referral_status: 'none' }),
      )[0],
    ).toBe('R31');
  });

  it('last the order of the rows', () => {
    expect(
      order(
        about('teacher', ['exploitation', 'child_on_child_sexual', 'fii'], { risk_from_family: 'no' }),
      ).slice(0, 4),
    ).toEqual(['R13', 'R14', 'R15', 'R10']);
    expect(
      order(
        about('teacher', ['neglect', 'self_harm'], { self_harm: 'safe_now', sig_harm_suspected: 'yes' }),
      ).slice(0, 2),
    ).toEqual(['R10', 'R22']);
  });

  it('the order of gravity is total: no two rules are equal, and nothing is before itself', () => {
    const all = rules.map((rule) => ({ ...rule, rule }));
    for (const one of all) {
      expect(compareGravity(one, one)).toBe(0);
      for (const other of all)
        if (one !== other)
          expect(Math.sign(compareGravity(one, other))).toBe(-Math.sign(compareGravity(other, one)) || 1);
    }
  });

  it('section 11’s list is the tie order', () => {
    const police = [
      'call_999',
      'police_101_personal_fgm_report',
      'police_or_la_csa_report',
      'police_101_missing',
      'police_101_report',
    ];
    const frontDoor = ['call_ffd_now', 'ffd_referral_today', 'escalate_ffd', 'notify_private_fostering'];
    const head = ['chair_governors_allegation', 'headteacher_allegation', 'low_level_concern_head'];
    const lead = ['dsl_now_then_ffd', 'dsl_today', 'prevent_via_dsl'];
    const helpline = ['helpline_today', 'prevent_parent_route'];
    const school = ['targeted_family_support', 'eha', 'school_support', 'universal'];
    const kinds = [police, frontDoor, ['nhs_111_option_2'], head, lead, ['cme_notify_la'], helpline, school];
    expect(kinds.flat()).toEqual(actions);
    const rule = { id: 'R1' } as const;
    const at = (action: string) => ({ rule, tier: 'T4', deadline: 'now', action: action as Action }) as const;
    kinds.forEach((kind, rank) =>
      kinds
        .slice(rank + 1)
        .flat()
        .forEach((later) =>
          kind.forEach((earlier) => expect(compareGravity(at(earlier), at(later))).toBeLessThan(0)),
        ),
    );
  });

  it('deadlines come in section 2’s order', () => {
    expect(deadlines).toEqual([
      'now',
      'same_day',
      'school_day_start',
      'today',
      'one_working_day',
      'next_working_day',
      'within_48_hours',
      'this_week',
      'six_weeks_before',
      'review_date',
      'when_ready',
    ]);
    deadlines.forEach((one, at) => {
      expect(compareDeadlines(one, one)).toBe(0);
      deadlines.slice(at + 1).forEach((later) => expect(compareDeadlines(one, later)).toBeLessThan(0));
    });
  });

  it('the lead’s step is the first, and the others come by deadline', () => {
    for (const audience of [...staffRoles, 'parent_carer', 'young_person'] as const)
      for (const topic of everyTopic) {
        const { lead, duties } = advise(
          about(audience, [topic, 'self_harm'], { self_harm: 'safe_now' }),
          around(),
        );
        expect(duties[0]?.id).toBe(lead?.action);
        const due = duties.slice(1).map(({ deadline }) => deadlines.indexOf(deadline));
        expect(due).toEqual([...due].sort((a, b) => a - b));
      }
  });

  it('rules are named gravest first, and those that only change others last', () => {
    const advice = advise(
      about('teacher', ['exploitation', 'radicalisation', 'something_else']),
      around({ school_open: 'no' }),
    );
    const leading = advice.rules.filter((id) => rules.some((rule) => rule.id === id));
    expect(advice.rules.slice(0, leading.length)).toEqual(leading);
    const byTier = leading.map((id) => tiers.indexOf(ruleOf(id as RuleId).tier));
    expect(byTier).toEqual([...byTier].sort((a, b) => a - b));
    expect(advice.rules.slice(leading.length)).toEqual(expect.arrayContaining(['R35', 'R36', 'R37']));
  });
});

describe('R34: the same worry again, or several at once', () => {
  const staffNeeds = (more: Answers, topics: readonly Topic[] = ['bullying']): Answers =>
    about('teacher', topics, { ...fewNeeds, ...more });
  const parentNeeds = (more: Answers, topics: readonly Topic[] = ['bullying']): Answers =>
    about('parent_carer', topics, { ...noHarm, needs: 'none_or_one', repeat: 'no', ...more });
  const three: readonly Topic[] = ['bullying', 'send', 'young_carer'];

  it.each<[string, Answers, RuleId, Tier, lower: RuleId]>([
    ['staff: one need met, raised before', staffNeeds({ repeat: 'yes' }), 'R25', 'T8', 'R27'],
    ['staff: one need met, perhaps raised before', staffNeeds({ repeat: 'not_sure' }), 'R25', 'T8', 'R27'],
    [
      'staff: early help, raised before',
      staffNeeds({ needs: 'additional', repeat: 'yes' }),
      'R24',
      'T7',
      'R25',
    ],
    [
      'staff: early help, perhaps raised before',
      staffNeeds({ needs: 'additional', repeat: 'not_sure' }),
      'R24',
      'T7',
      'R25',
    ],
    ['staff: early help, three topics', staffNeeds({ needs: 'additional' }, three), 'R24', 'T7', 'R25'],
    [
      'staff: family support, raised before',
      staffNeeds({ needs: 'several_or_entrenched', repeat: 'yes' }),
      'R23',
      'T6',
      'R24',
    ],
    [
      'staff: family support, perhaps raised before',
      staffNeeds({ needs: 'not_sure', repeat: 'not_sure' }),
      'R23',
      'T6',
      'R24',
    ],
    ['a parent: one need, raised before', parentNeeds({ repeat: 'yes' }), 'P12a', 'T8', 'P13'],
    ['a parent: one need, perhaps raised before', parentNeeds({ repeat: 'not_sure' }), 'P12a', 'T8', 'P13'],
    [
      'a parent: early help, raised before',
      parentNeeds({ needs: 'additional', repeat: 'yes' }),
      'P12',
      'T7',
      'P12a',
    ],
    ['a parent: early help, three topics', parentNeeds({ needs: 'additional' }, three), 'P12', 'T7', 'P12a'],
    [
      'a parent: family support, raised before',
      parentNeeds({ needs: 'not_sure', repeat: 'yes' }),
      'P13a',
      'T6',
      'P12',
    ],
  ])('%s', (_title, answers, rule, tier, lower) => {
    const advice = advise(answers, around());
    leadIs(advice, rule, tier, rule === 'R23' || rule === 'P13a' ? 'dsl_today' : undefined);
    expect(advice.rules).toEqual(expect.arrayContaining([lower, 'R34']));
    expect(ids(advice)).toContain(ruleOf(lower).action);
    expect(ids(advice)).toContain('bring_the_whole_pattern');
    expect(mustNotIds(advice)).toContain('treat_each_worry_alone');
  });

  it.each<[string, Answers, RuleId, Tier]>([
    ['one need met, never raised', staffNeeds({}), 'R27', 'T9'],
    ['one need met, three topics', staffNeeds({}, three), 'R27', 'T9'],
    ['early help, two topics', staffNeeds({ needs: 'additional' }, ['bullying', 'send']), 'R25', 'T8'],
    [
      'early help, two topics and everyday information',
      staffNeeds({ needs: 'additional' }, ['bullying', 'send', 'everyday_info']),
      'R25',
      'T8',
    ],
    ['family support, three topics', staffNeeds({ needs: 'several_or_entrenched' }, three), 'R24', 'T7'],
    ['a parent: one need, three topics', parentNeeds({}, three), 'P13', 'T9'],
    ['a parent: family support, three topics', parentNeeds({ needs: 'not_sure' }, three), 'P12', 'T7'],
  ])('not raised: %s', (_title, answers, rule, tier) => {
    const advice = advise(answers, around());
    leadIs(advice, rule, tier);
    expect(advice.rules).not.toContain('R34');
    expect(ids(advice)).not.toContain('bring_the_whole_pattern');
  });

  it('acts on a lead’s support row too, where the lead’s own decision is a step beside it', () => {
    const advice = advise(about('dsl', ['something_else'], { ...fewNeeds, repeat: 'yes' }), around());
    leadIs(advice, 'R25', 'T8');
    expect(advice.rules).toEqual(expect.arrayContaining(['R23', 'R27', 'R34']));
    expect(ids(advice)).toContain('bring_the_whole_pattern');
  });

  it('acts once: raised before and with three topics, one need met rises one step only', () => {
    leadIs(advise(staffNeeds({ repeat: 'yes' }, three), around()), 'R25', 'T8', 'eha');
  });

  it('brings the higher row’s level and steps along', () => {
    const advice = advise(staffNeeds({ repeat: 'yes' }), around());
    expect(advice.level).toBe(2);
    expect(ids(advice)).toEqual(expect.arrayContaining(['hear_the_childs_voice', 'ask_agreement']));
    expect(advise(staffNeeds({ needs: 'additional', repeat: 'yes' }), around()).level).toBe(3);
    expect(advise(staffNeeds({ needs: 'not_sure', repeat: 'yes' }), around()).level).toBe(4);
  });

  it.each<[string, Answers, boolean]>([
    ['early help, raised before', { needs: 'additional', repeat: 'yes' }, true],
    ['early help, three topics', { needs: 'additional', topics: three }, true],
    ['family support, raised before', { needs: 'several_or_entrenched', repeat: 'yes' }, true],
    ['family support, three topics', { needs: 'several_or_entrenched', topics: three }, false],
    ['early help, once', { needs: 'additional' }, false],
  ])(
    'a refusal is never raised (%s), but the lead decides today where the refused step would have been',
    (_title, more, decides) => {
      const advice = advise(staffNeeds({ agreement_to_service: 'refused', ...more }), around());
      leadIs(advice, 'R26', 'T8', 'school_support');
      expect(stepOf(advice, 'dsl_today')?.deadline).toBe(decides ? 'today' : undefined);
    },
  );

  it('graver worries are shown every one, none merged away', () => {
    const advice = advise(
      about('teacher', ['radicalisation', 'private_fostering', 'self_harm'], {
        ...noHarm,
        care_arrangement: 'non_relative_28',
        self_harm: 'safe_now',
      }),
      around(),
    );
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['dsl_today', 'prevent_via_dsl', 'notify_private_fostering']),
    );
    leadIs(advice, 'R22', 'T4');
  });
});

describe('R35: other children', () => {
  const grave = about('teacher', ['physical_abuse']);

  it.each<Switches>([{}, { other_children: 'yes' }, { other_children: 'not_sure' }])(
    'are thought of in the same call (%o)',
    (switches) => {
      const advice = advise(grave, around(switches));
      expect(advice.rules).toContain('R35');
      expect(ids(advice)).toContain('think_of_other_children');
    },
  );

  it('are left out once there are none', () => {
    expect(advise(grave, around({ other_children: 'no' })).rules).not.toContain('R35');
  });

  it('are asked about from T0 to T4 and not below', () => {
    expect(advise({ danger_now: 'yes' }, around()).rules).toContain('R35');
    expect(advise({ danger_now: 'no', imminent_sig_harm: 'yes' }, around()).rules).toContain('R35');
    expect(advise(about('teacher', ['radicalisation'], noHarm), around()).rules).not.toContain('R35');
    expect(advise(about('teacher', ['something_else'], noHarm), around()).rules).not.toContain('R35');
  });
});

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
    ['R15', about('teacher', ['child_on_child_sexual'])],
    ['R16', about('teacher', ['images'], { image_adult_involved: 'no', sig_harm_suspected: 'no' })],
    ['R16a', about('teacher', ['images'], { image_adult_involved: 'yes', adult_contact_now: 'no' })],
  ];

  it.each(R36)(
    '%s goes straight to the front door, and a senior leader is told at the same time',
    (rule, answers) => {
      for (const switches of away) {
        const advice = advise(answers, around(switches));
        leadIs(advice, rule, 'T4', 'call_ffd_now');
        expect(advice.rules).toContain('R36');
        expect(advice.lead?.contacts.slice(0, 2)).toEqual(['family-front-door', 'emergency-duty-team']);
        expect(stepOf(advice, 'tell_senior_leader_on_site')?.deadline).toBe('now');
        expect(ids(advice)).toContain('tell_lead_afterwards');
      }
      for (const switches of there) {
        const advice = advise(answers, around(switches));
        expect(advice.rules).not.toContain('R36');
        expect(advice.lead?.action).toBe(ruleOf(rule).action);
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
      const advice = advise(answers, around(switches));
      expect(advice.rules).toContain('R36a');
      expect(mustNotIds(advice)).toContain('wait_for_lead');
      const told = stepOf(advice, 'tell_lead_afterwards') ?? stepOf(advice, 'tell_lead_and_see_ffd_told');
      expect(told?.contacts).toContain('dsl');
      expect(told?.deadline).toBe('today');
      expect(ids(advice).indexOf(told?.id ?? 'call_999')).toBeGreaterThan(0);
    }
  });

  it('R36b: self-harm goes to 111, a senior leader stays, the front door is rung unless the family is no risk', () => {
    const answers = about('teacher', ['self_harm'], { self_harm: 'safe_now', sig_harm_suspected: 'no' });
    for (const switches of away) {
      for (const risk of ['not_sure', undefined] as const) {
        const advice = advise({ ...answers, ...(risk && { risk_from_family: risk }) }, around(switches));
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
      expect(ids(advise({ ...answers, risk_from_family: 'no' }, around(switches)))).not.toContain('ffd_too');
    }
    for (const switches of there) leadIs(advise(answers, around(switches)), 'R22', 'T4', 'dsl_today');
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
        const advice = advise(answers, around(switches));
        expect(advice.rules).toEqual(expect.arrayContaining([rule, 'R36c']));
        expect(stepOf(advice, 'deputy_then_senior_leader')).toMatchObject({
          deadline: 'same_day',
          contacts: ['dsl', 'senior_leader'],
        });
        expect(ids(advice)).toEqual(expect.arrayContaining([instead, 'tell_lead_afterwards']));
        if (contact) expect(stepOf(advice, instead)?.contacts).toContain(contact);
      }
      for (const switches of there) expect(advise(answers, around(switches)).rules).not.toContain('R36c');
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
        const advice = advise(answers, around(switches));
        expect(advice.rules).toEqual(expect.arrayContaining([rule, 'R36d']));
        expect(stepOf(advice, 'head_away_tell_chair')?.contacts).toContain('chair_of_governors');
        expect(stepOf(advice, 'no_reply_lado')).toMatchObject({ deadline: 'same_day' });
        expect(stepOf(advice, 'no_reply_lado')?.contacts).toContain('worcestershire-lado');
        expect(advice.lead?.contacts).not.toContain('headteacher');
      }
      for (const switches of there) expect(advise(answers, around(switches)).rules).not.toContain('R36d');
    },
  );

  it('R36d: a worry about the chair goes to the LADO, never to the chair', () => {
    for (const switches of away) {
      const advice = advise(
        about('teacher', [], { ...noHarm, subject: 'chair_of_governors' }),
        around(switches),
      );
      expect(stepOf(advice, 'head_away_lado_direct')?.contacts).toContain('worcestershire-lado');
      expect(contactsOf(advice)).not.toContain('chair_of_governors');
    }
  });

  it('R36e: when the chair is away the LADO is told, and the front door where a child may be harmed', () => {
    for (const switches of away) {
      const harm = advise(about('teacher', ['physical_abuse'], { subject: 'head' }), around(switches));
      expect(harm.rules).toContain('R36e');
      expect(stepOf(harm, 'chair_away_lado_direct')?.contacts).toContain('worcestershire-lado');
      expect(stepOf(harm, 'child_may_be_harmed_ffd')?.contacts).toContain('family-front-door');
      const calm = advise(about('teacher', ['bullying'], { ...noHarm, subject: 'head' }), around(switches));
      expect(ids(calm)).not.toContain('child_may_be_harmed_ffd');
    }
    for (const switches of there)
      expect(
        advise(about('teacher', ['physical_abuse'], { subject: 'head' }), around(switches)).rules,
      ).not.toContain('R36e');
  });

  it.each<[RuleId, Tier, Answers]>([
    ['P9', 'T4', about('parent_carer', ['images'], { ...noHarm, image_adult_involved: 'no' })],
    ['Y3', 'T4', about('young_person', ['images'], { ...noHarm, image_adult_involved: 'no' })],
    ['P13a', 'T6', about('parent_carer', ['something_else'], noHarm)],
  ])('R36f: %s goes to the front door', (rule, tier, answers) => {
    for (const switches of away) {
      const advice = advise(answers, around(switches));
      leadIs(advice, rule, tier, 'call_ffd_now');
      expect(advice.rules).toContain('R36f');
      expect(advice.lead?.contacts).toEqual(
        expect.arrayContaining(['family-front-door', 'emergency-duty-team']),
      );
    }
    for (const switches of there) leadIs(advise(answers, around(switches)), rule, tier, 'dsl_today');
  });
});

describe('R37: out of hours', () => {
  const grave = about('teacher', ['physical_abuse'], { danger_now: 'no', imminent_sig_harm: 'yes' });
  const doors = (advice: Advice) =>
    (advice.lead?.contacts ?? []).filter(
      (contact) => contact === 'family-front-door' || contact === 'emergency-duty-team',
    );

  it.each<[NonNullable<Switches['clock']> | undefined, readonly Contact[]]>([
    [undefined, ['family-front-door', 'emergency-duty-team']],
    ['office', ['family-front-door', 'emergency-duty-team']],
    ['unknown', ['family-front-door', 'emergency-duty-team']],
    ['out_of_hours', ['emergency-duty-team', 'family-front-door']],
  ])('clock %s: both numbers, in the order to try them', (clock, order) => {
    expect(doors(advise(grave, around(clock ? { clock } : {})))).toEqual(order);
  });

  it('the clock keeps lead, tier and deadline of what is grave', () => {
    for (const clock of ['office', 'out_of_hours', 'unknown'] as const)
      for (const open of ['yes', 'no', 'not_sure'] as const)
        expect(advise(grave, around({ clock, school_open: open })).lead).toMatchObject({
          rule: 'R2',
          action: 'call_ffd_now',
          tier: 'T1',
          deadline: 'now',
        });
  });

  it.each<[Switches, boolean]>([
    [{}, false],
    [{ clock: 'office' }, false],
    [{ school_open: 'yes' }, false],
    [{ clock: 'office', school_open: 'yes' }, false],
    [{ clock: 'out_of_hours' }, true],
    [{ clock: 'unknown' }, true],
    [{ school_open: 'no' }, true],
    [{ school_open: 'not_sure' }, true],
    [{ clock: 'office', school_open: 'no' }, true],
  ])('holds with %o: %s', (switches, holding) => {
    expect(advise(grave, around(switches)).rules.includes('R37')).toBe(holding);
    expect(mustNotIds(advise(grave, around(switches))).includes('wait_for_school_to_reopen')).toBe(holding);
  });

  it('staff note a worry for today tonight, and tell the lead when the school day starts', () => {
    const answers = about('teacher', ['something_else'], noHarm);
    const shut = advise(answers, around({ school_open: 'no' }));
    expect(shut.lead).toMatchObject({ rule: 'R23', tier: 'T6', deadline: 'school_day_start' });
    expect(stepOf(shut, 'note_tonight_tell_lead_tomorrow')?.deadline).toBe('today');
    expect(stepOf(shut, 'ffd_advice_next_working_day')).toMatchObject({ deadline: 'next_working_day' });
    const open = advise(answers, around({ clock: 'office', school_open: 'yes' }));
    expect(open.lead?.deadline).toBe('today');
    expect(ids(open)).not.toContain('note_tonight_tell_lead_tomorrow');
  });

  it('a young person has Childline or a trusted adult tonight', () => {
    const advice = advise(about('young_person', ['bullying'], noHarm), around({ school_open: 'no' }));
    expect(advice.lead?.deadline).toBe('school_day_start');
    expect(stepOf(advice, 'childline_or_trusted_adult_tonight')?.contacts).toEqual(
      expect.arrayContaining(['childline', 'trusted_adult']),
    );
    expect(stepOf(advice, 'ffd_advice_next_working_day')).toBeDefined();
  });

  it('a parent does not wait for the school: the front door today', () => {
    const advice = advise(about('parent_carer', ['something_else'], noHarm), around({ school_open: 'no' }));
    expect(advice.lead).toMatchObject({ rule: 'P13a', action: 'call_ffd_now', deadline: 'today' });
    expect(ids(advice)).not.toContain('note_tonight_tell_lead_tomorrow');
  });
});

describe('R32 and P16: the child lives under another council', () => {
  const grave = (audience: Audience): Answers =>
    about(audience, ['physical_abuse'], { imminent_sig_harm: 'yes' });
  const councils = [
    'birmingham',
    'dudley',
    'gloucestershire',
    'herefordshire',
    'sandwell',
    'shropshire',
    'solihull',
    'staffordshire',
    'warwickshire',
  ] as const;

  it.each(
    councils.flatMap((name) =>
      (['teacher', 'dsl', 'parent_carer'] as const).map((audience): [(typeof councils)[number], Audience] => [
        name,
        audience,
      ]),
    ),
  )('%s (%s): its front door goes before ours, which stay', (name, audience) => {
    const advice = advise(grave(audience), around({ lives_in_worcs: 'no', home_council: `csc-${name}` }));
    expect(advice.lead?.contacts.slice(0, 3)).toEqual([
      `csc-${name}`,
      'family-front-door',
      'emergency-duty-team',
    ]);
    expect(advice.lead).toMatchObject({ tier: 'T1', action: 'call_ffd_now', deadline: 'now' });
    expect(advice.rules).toContain(audience === 'parent_carer' ? 'P16' : 'R32');
  });

  it('staff write down which council answered and do not leave it to our front door', () => {
    const advice = advise(grave('teacher'), around({ lives_in_worcs: 'no', home_council: 'csc-dudley' }));
    expect(ids(advice)).toContain('write_down_which_council');
    expect(mustNotIds(advice)).toEqual(
      expect.arrayContaining(['wait_for_right_council', 'assume_front_door_passes_on']),
    );
  });

  it.each<Switches>([
    { lives_in_worcs: 'no', home_council: 'other' },
    { lives_in_worcs: 'no', home_council: 'not_sure' },
    { lives_in_worcs: 'no' },
    { lives_in_worcs: 'not_sure' },
    { lives_in_worcs: 'not_sure', home_council: 'csc-dudley' },
    { lives_in_worcs: 'yes', home_council: 'csc-dudley' },
  ])('our front door stays first with %o', (switches) => {
    for (const audience of ['teacher', 'parent_carer', 'young_person'] as const)
      expect(advise(grave(audience), around(switches)).lead?.contacts.slice(0, 2)).toEqual([
        'family-front-door',
        'emergency-duty-team',
      ]);
  });

  it.each(['other', 'not_sure'] as const)(
    'a parent who cannot name the council (%s) has the NSPCC too',
    (home_council) => {
      expect(
        advise(grave('parent_carer'), around({ lives_in_worcs: 'no', home_council })).lead?.contacts,
      ).toContain('nspcc');
      expect(
        advise(grave('teacher'), around({ lives_in_worcs: 'no', home_council })).lead?.contacts,
      ).not.toContain('nspcc');
    },
  );

  it.each<Audience>(['teacher', 'dsl', 'parent_carer'])(
    '%s: Worcestershire after all counts as living here',
    (audience) => {
      const after = advise(grave(audience), around({ lives_in_worcs: 'no', home_council: 'worcestershire' }));
      expect(after).toEqual(advise(grave(audience), around({ lives_in_worcs: 'yes' })));
    },
  );

  it('a young person is not asked for the council: the front door finds it', () => {
    const advice = advise(
      grave('young_person'),
      around({ lives_in_worcs: 'no', home_council: 'csc-dudley' }),
    );
    expect(contactsOf(advice)).not.toContain('csc-dudley');
  });
});

describe('R38: no login to the records', () => {
  const grave = about('teacher', ['physical_abuse']);

  it.each(['no', 'not_sure'] as const)('%s: tell first, then write on paper', (records_login) => {
    const advice = advise(grave, around({ records_login }));
    expect(advice.rules).toContain('R38');
    expect(stepOf(advice, 'tell_first_record_second')?.owner).toBe('writer');
    expect(stepOf(advice, 'write_on_paper')?.deadline).toBe('same_day');
    expect(advice.lead).toEqual(advise(grave, around()).lead);
  });

  it('is left out with a login, and for parents and young people', () => {
    expect(advise(grave, around({ records_login: 'yes' })).rules).not.toContain('R38');
    expect(advise(grave, around()).rules).not.toContain('R38');
    for (const audience of ['parent_carer', 'young_person'] as const)
      expect(
        advise(about(audience, ['physical_abuse']), around({ records_login: 'no' })).rules,
      ).not.toContain('R38');
  });
});

describe('P15b: somebody already works with the family', () => {
  it.each<[Audience, NonNullable<Answers['referral_status']>]>([
    ['parent_carer', 'has_social_worker'],
    ['parent_carer', 'open_family_support_new_worry'],
    ['young_person', 'has_social_worker'],
  ])('%s, %s: they are told too', (audience, referral_status) => {
    const advice = advise(about(audience, ['physical_abuse'], { referral_status }), around());
    expect(advice.rules).toContain('P15b');
    expect(ids(advice)).toContain('tell_known_worker');
    expect(mustNotIds(advice)).toContain('assume_worker_knows');
    expect(advice.lead).toEqual(advise(about(audience, ['physical_abuse']), around()).lead);
  });
});

describe('text blocks', () => {
  const has = (answers: Answers, block: Block, set = settings): boolean =>
    advise(answers, around({}, true, set)).blocks.includes(block);

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
    ['an early flag', { early_flags: ['fgm_other'] }],
    ['an adult in question', { subject: 'adult_in_school', allegation_threshold: 'clearly_below' }],
    ['a worry raised before', { referral_status: 'said_no', sig_harm_suspected: 'no' }],
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
    const advice = advise(answers, around());
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
        about('dsl', ['bullying'], { ...fewNeeds, referral_status: 'said_no' }),
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
  ])('%s stands where its rows hold and nowhere else', (block, on, off) => {
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
      expect(advise(answers, around({}, true, set)).rules).not.toContain('R3c');
    for (const csa_duty_from of ['2026-11-21', '2020-01-01'])
      leadIs(
        advise(answers, around({}, true, { ...dutyOn, csa_duty_from })),
        'R3c',
        'T2',
        'police_or_la_csa_report',
      );
  });
});

describe('services that topics add (section 9)', () => {
  it.each<[Audience, Topic, Answers, readonly string[]]>([
    ['teacher', 'send', fewNeeds, ['sendiass']],
    ['teacher', 'mental_health', fewNeeds, ['nhs-111-mental-health', 'camhs-spa', 'samaritans', 'shout']],
    ['teacher', 'bereavement', fewNeeds, ['footprints', 'touchstones']],
    ['teacher', 'young_carer', fewNeeds, ['young-carers']],
    ['teacher', 'online', fewNeeds, ['ceop-education', 'report-remove', 'internet-matters']],
    ['teacher', 'exploitation', noHarm, ['modern-slavery-helpline']],
    ['parent_carer', 'health_sleep_toileting', fewNeeds, ['school-nurse', 'childrens-centres']],
    ['young_person', 'mental_health', noHarm, ['samaritans', 'shout']],
  ])(
    '%s, %s: added once the family is no risk, absent while it may be',
    (audience, topic, more, services) => {
      const shown = (answers: Answers) => {
        const advice = advise(answers, around());
        return { topical: advice.topicServices, all: [...advice.topicServices, ...advice.services] };
      };
      const calm = shown(about(audience, [topic], more));
      expect(calm.all).toEqual(expect.arrayContaining([...services]));
      expect(calm.topical.length).toBeGreaterThan(0);
      for (const risk of ['yes', 'not_sure'] as const)
        expect(shown(about(audience, [topic], { ...more, risk_from_family: risk })).topical).toEqual([]);
      expect(shown(about(audience, [topic, 'physical_abuse'])).topical).toEqual([]);
    },
  );

  it('everyday information shows services at once', () => {
    expect(advise(about('parent_carer', ['everyday_info']), around()).topicServices.length).toBeGreaterThan(
      0,
    );
  });

  it('a service that a rule already names is not added again', () => {
    const advice = advise(about('teacher', ['self_harm'], { ...noHarm, self_harm: 'safe_now' }), around());
    expect(advice.services).toContain('nhs-111-mental-health');
    expect(advice.topicServices).not.toContain('nhs-111-mental-health');
    expect(advice.topicServices).toContain('samaritans');
  });

  it('a rule’s own services stay while the family is kept out of it', () => {
    const advice = advise(about('teacher', ['self_harm'], { self_harm: 'safe_now' }), around());
    expect(advice.blocks).toContain('FAM');
    expect(advice.services).toContain('nhs-111-mental-health');
  });
});
