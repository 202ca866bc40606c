import { beforeAll, describe, expect, it } from 'vitest';
import { advise } from '../../flows/advise.ts';
import type { AnyRuleId } from '../../flows/vocabulary/rules.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { follow } from '../../flows/engine/path.ts';
import type { Action } from '../../flows/vocabulary/advice.ts';
import type { Answers, Settings, Switches } from '../../flows/vocabulary/questions.ts';
import { modifierIds, ruleIds, type RuleId } from '../../flows/vocabulary/rules.ts';
import {
  circumstances,
  but,
  calm,
  clockAndSchool,
  nobodyReached,
  otherChildren,
  parts,
  recordsLogin,
  settings,
  whereabouts,
  type Case,
} from './table-cases.ts';
import { dutyOn, leads } from './table-leads.ts';
import { rowsThatHold, tierOf } from './table.ts';

const inSettings = (changed: Settings): Circumstances => ({ ...circumstances, settings: changed });
const withSwitches = (switches: Switches): Circumstances => ({ ...circumstances, switches });
const circumstancesWith = (row: RuleId): Circumstances =>
  row === 'R3c' ? inSettings(dutyOn) : circumstances;

/** What each row is about, for the titles. */
const sayings: Readonly<Record<AnyRuleId, string>> = {
  R1: 'somebody may be in danger now',
  R2: 'serious harm may come before the next working day',
  R3: 'a professional bound to report FGM, who knows of it in a girl',
  R3a: 'a professional bound to report FGM that a colleague has reported',
  R3c: 'staff who know of child sexual abuse, once the duty to report is in force',
  R4: 'staff not bound to report FGM, who know of it in a girl',
  R5: 'staff who were told of, or fear, FGM',
  R6: 'staff who learn of FGM in a woman',
  R7: 'an allegation about an adult at the school',
  R7a: 'an allegation about an adult who works with children elsewhere',
  R8: 'a worry about the head, or it could be the head',
  R8a: 'an allegation about a governor, or any worry about the chair',
  R9: 'a low-level concern about an adult',
  R10: 'staff who suspect significant harm',
  R11: 'a DSL who suspects significant harm',
  R12: 'forced marriage or honour-based abuse',
  R13: 'an illness that somebody may be making up or bringing about',
  R14: 'exploitation of a child',
  R14a: 'a knife or other weapon',
  R15: 'sexual behaviour between children',
  R15a: 'sexual behaviour between children that worries a DSL',
  R15b: 'sexual behaviour between children that a DSL expects at their age',
  R16: 'a nude image or grooming with no adult involved',
  R16a: 'a nude image or grooming with perhaps an adult involved',
  R17: 'radicalisation, for staff',
  R18: 'private fostering, for staff',
  R19: 'a child whose whereabouts are unknown',
  R19a: 'an absent child nobody can reach',
  R19b: 'a child absent for days whom nobody has seen',
  R20: 'a child under 10 not found',
  R21: 'a child of 10 or over not found',
  R22: 'self-harm, safe at the moment, for staff',
  R23: 'a worry that fits nowhere else, for staff',
  R24: 'several or entrenched needs',
  R25: 'needs that the school cannot meet alone',
  R26: 'support that the family refuses',
  R27: 'a need that the school can meet',
  R28: 'everyday information for staff',
  R29: 'a DSL left without an answer to a referral',
  R29a: 'a DSL whose referral was refused, where no harm and no risk from the family is known',
  R30: 'a DSL with a new worry about a child known to a worker',
  R30a: 'staff with a worry about a child known to a worker',
  R31: 'a police notice of domestic abuse the night before',
  R32: 'staff, and the child lives in another council',
  R33: 'staff who told somebody, and nothing came of it',
  R34: 'a need that comes again, or several at once',
  R35: 'other children who may be at risk too',
  R36: 'nobody to be reached at school before the front door is rung',
  R36a: 'no attempt to reach the DSL before an emergency call',
  R36b: 'nobody to be reached at school about self-harm',
  R36c: 'nobody to be reached at school about a worry for today',
  R36d: 'the head away',
  R36e: 'the chair away',
  R36f: 'nobody to be reached at school, for parents and young people',
  R37: 'an hour at which somebody is closed',
  R38: 'a record that cannot be written on the system',
  R39: 'a child whom nobody has come for, for staff',
  R40: 'a child who may not be handed over, for staff',
  R41: 'a family with nowhere safe to sleep tonight, for staff',
  R42: 'a family that may soon lose its home',
  R43: 'absence from school',
  P1: 'a parent, and somebody may be in danger now',
  P2: 'a parent who suspects significant harm',
  P3: 'a parent worried about FGM of a girl',
  P3a: 'a parent who learns of FGM in a woman',
  P4: 'a parent worried about radicalisation',
  P5: 'domestic abuse that affects children, for a parent',
  P5a: 'domestic abuse that affects no child, for a parent',
  P6: 'a parent worried about an adult at the school',
  P6a: 'a parent worried about the head, or it could be the head',
  P6c: 'a parent worried about an adult who works with children elsewhere',
  P7: 'a parent whose child of 10 or over is not found',
  P7a: 'a parent whose child is missing, and young or perhaps in danger',
  P7b: 'a parent of an absent child nobody can reach',
  P8: 'a parent of a child who self-harms and is safe at the moment',
  P9: 'a parent worried about an image or grooming with no adult involved',
  P9a: 'a parent worried about an image or grooming with perhaps an adult involved',
  P10: 'private fostering, for parents',
  P11: 'hate crime or stalking, for parents',
  P11a: 'hate between pupils, for parents',
  P12: 'a parent with several or entrenched needs',
  P12a: 'a parent with more needs than one',
  P13: 'a parent with at most one need',
  P13a: 'a parent whose worry fits nowhere else',
  P13b: 'a parent worried about an adult at risk',
  P14: 'everyday information for parents',
  P15: 'a parent left without an answer to a report',
  P15a: 'a parent who told the school, and nothing came of it',
  P20: 'a parent worried by sexual behaviour between children',
  P21: 'a parent who saw sexual behaviour that is expected at that age',
  P15b: 'parents and young people where a worker knows the child',
  P16: 'a parent, and the child lives in another council',
  P17: 'a child whom nobody has come for, for a parent',
  P18: 'a child who may not be handed over, for a parent',
  P19: 'a parent with nowhere safe to sleep tonight',
  P22: 'a parent in a crisis, or another adult at home',
  P22a: 'drink or drugs of an adult at home, for a parent',
  Y1: 'a young person, and somebody may be in danger now',
  Y2: 'a young person who may be harmed, or worried about an adult',
  Y3: 'a young person and an image or grooming',
  Y4: 'a young person who is low, bullied or worried',
  Y4a: 'a young person who self-harms and is safe at the moment',
  Y5: 'a young person who told somebody, and nothing came of it',
  Y6: 'a young person who should not go with somebody',
  Y7: 'a young person whom nobody has come for',
  Y8: 'a young person with nowhere safe to sleep tonight',
};

interface Compared {
  times: number;
  readonly wrong: string[];
}
const compared = new Map<AnyRuleId, Compared>();

/** The answers that differ from the calm ones, with their circumstances. */
function named(one: Case): string {
  const { answers } = one;
  const keys = Object.keys(calm) as (keyof Answers)[];
  const changed = keys.filter((key) => JSON.stringify(answers[key]) !== JSON.stringify(calm[key]));
  const said = Object.fromEntries(changed.map((key) => [key, answers[key] ?? 'unanswered']));
  return JSON.stringify({
    ...said,
    ...one.circumstances.switches,
    ...(one.circumstances.settings === settings ? {} : one.circumstances.settings),
  });
}

function compare(one: Case): void {
  const expected = rowsThatHold(one.answers, one.circumstances);
  const found = new Set(advise(one.answers, one.circumstances).rules);
  for (const row of new Set([...expected, ...found])) {
    const entry = compared.get(row) ?? { times: 0, wrong: [] };
    compared.set(row, entry);
    if (expected.has(row)) entry.times += 1;
    if (expected.has(row) === found.has(row)) continue;
    entry.wrong.push(`${found.has(row) ? 'must not hold' : 'must hold'}: ${named(one)}`);
  }
}

const leadAnswers = leads.map(({ answers }) => answers);
const modifierCases = (): readonly Case[] => [
  ...whereabouts(
    calmRoles.flatMap((answers) => [answers, { ...answers, danger_now: 'yes', topics: ['physical_abuse'] }]),
  ),
  ...otherChildren(leadAnswers),
  ...nobodyReached(leadAnswers),
  ...clockAndSchool([...calmRoles, ...leadAnswers.slice(0, 12)]),
  ...recordsLogin(leadAnswers),
];
const calmRoles = (
  ['teacher', 'regulated_health_social', 'other_staff', 'dsl', 'parent_carer', 'young_person'] as const
).map((audience) => but({ audience }));

describe('a row holds exactly when the conditions in the table do', () => {
  beforeAll(() => {
    for (const cases of Object.values(parts)) for (const one of cases()) compare(one);
    for (const one of modifierCases()) compare(one);
    // No limit: what is only worked out takes as long as the machine needs.
  }, 0);

  for (const row of [...ruleIds, ...modifierIds])
    it(`${row}: ${sayings[row]}`, () => {
      const { times, wrong } = compared.get(row) ?? { times: 0, wrong: [] };
      const shortestFirst = wrong.toSorted((one, other) => one.length - other.length);
      expect({ wrong: wrong.length, such_as: shortestFirst.slice(0, 3) }).toEqual({ wrong: 0, such_as: [] });
      expect(times).toBeGreaterThan(0);
    });

  it('leaves every row out while nothing is answered', () => {
    expect(advise({}, circumstances).rules).toEqual([]);
    expect(advise({ danger_now: 'no' }, circumstances).rules).toEqual([]);
  });
});

describe('a row that leads says what its columns say', () => {
  for (const { row, answers, action, deadline, owners } of leads)
    it(`${row}: ${sayings[row]}: ${String(answers.audience)}, ${action}, ${deadline}`, () => {
      expect(follow(answers, circumstancesWith(row)).next).toBeNull();
      const { primary } = advise(answers, circumstancesWith(row));
      expect(primary).toMatchObject({ rule: row, tier: tierOf(row), action, deadline });
      expect(owners).toContain(primary?.owner);
    });

  it('is headed by its own deadline, whatever else is due sooner (section 2)', () => {
    const headed = leads.map(({ row, answers, deadline }) => {
      const { urgency } = advise(answers, circumstancesWith(row));
      return `${row} ${deadline}: ${urgency}`;
    });
    const today = ['same_day', 'school_day_start', 'today', 'one_working_day', 'next_working_day'];
    const expected = leads.map(({ row, deadline }) => {
      const looks = deadline === 'now' ? 'now' : today.includes(deadline) ? 'today' : 'soon';
      return `${row} ${deadline}: ${looks}`;
    });
    expect(headed).toEqual(expected);
  });

  it('P7a: comes with P1, which is primary with the same words', () => {
    const missing = { topics: ['missing'], missing: 'under_10_not_found' } as const;
    const { primary, rules } = advise(but({ ...missing, audience: 'parent_carer' }), circumstances);
    expect(rules).toContain('P7a');
    expect(primary).toMatchObject({
      rule: 'P1',
      tier: 'T0',
      action: 'call_999',
      deadline: 'now',
      owner: 'you',
    });
  });

  it('covers every row that can lead', () => {
    expect(new Set<RuleId>([...leads.map(({ row }) => row), 'P7a'])).toEqual(new Set(ruleIds));
  });

  // M4: "dsl_now_then_ffd is shown as ffd_referral_today with the row's own deadline".
  const toldToTeachers = leads.filter(
    ({ row, action, answers }) =>
      action === 'dsl_now_then_ffd' && answers.audience === 'teacher' && row !== 'R10',
  );
  for (const { row, answers, deadline } of toldToTeachers)
    it(`${row}: a DSL refers to the front door, there being no DSL to tell: ${sayings[row]}`, () => {
      const { primary } = advise({ ...answers, audience: 'dsl' }, circumstances);
      expect(primary).toMatchObject({ rule: row, action: 'ffd_referral_today', deadline });
    });

  it('R4: a DSL who does not teach refers FGM to the front door now', () => {
    const { primary } = advise(but({ audience: 'dsl', topics: ['fgm'], teaching_work: 'no' }), circumstances);
    expect(primary).toMatchObject({ rule: 'R4', action: 'ffd_referral_today', deadline: 'now' });
  });
});

describe('a modifier changes the lead as its row says', () => {
  const leadOf = (answers: Answers, switches: Switches) => advise(answers, withSwitches(switches)).primary;
  const waiting: Readonly<Record<'R36' | 'R36b' | 'R36f', readonly RuleId[]>> = {
    R36: ['R3a', 'R4', 'R5', 'R10', 'R12', 'R13', 'R14', 'R15', 'R16', 'R16a'],
    R36b: ['R22'],
    R36f: ['P9', 'Y3', 'P13a'],
  };

  for (const modifier of ['R36', 'R36b', 'R36f'] as const)
    for (const { row, answers, action } of leads.filter((one) => waiting[modifier].includes(one.row))) {
      it(`${modifier}: nobody at school is waited for with ${row}: ${sayings[row]}`, () => {
        const instead: Action = modifier === 'R36b' ? 'nhs_111_option_2' : 'call_ffd_now';
        for (const value of ['no', 'not_sure'] as const)
          for (const key of ['dsl_reachable', 'school_open'] as const)
            expect(leadOf(answers, { [key]: value })).toMatchObject({ rule: row, action: instead });
      });

      it(`${modifier}: the school comes first with ${row} while nothing else is said: ${sayings[row]}`, () => {
        expect(leadOf(answers, {})).toMatchObject({ rule: row, action });
        expect(leadOf(answers, { dsl_reachable: 'yes', school_open: 'yes' })).toMatchObject({ action });
      });
    }

  it.each(['R32', 'R35', 'R37', 'R38', 'P16'] as const)(
    '%s: leaves a lead as grave and as soon as it was',
    (modifier) => {
      const switches: Switches = {
        ...{ R32: { lives_in_worcs: 'no', home_council: 'csc-dudley' } as const },
        ...{ R35: { other_children: 'yes' } as const, R37: { clock: 'out_of_hours' } as const },
        ...{ R38: { records_login: 'no' } as const, P16: { lives_in_worcs: 'no' } as const },
      }[modifier];
      const urgent = leads.filter(({ row }) => Number(tierOf(row).slice(1)) <= 4);
      for (const { row, answers } of urgent) {
        const advice = advise(answers, { ...circumstancesWith(row), switches });
        const { primary } = advise(answers, circumstancesWith(row));
        expect(advice.primary).toMatchObject({
          ...{
            rule: primary?.rule,
            tier: primary?.tier,
            action: primary?.action,
            deadline: primary?.deadline,
          },
        });
      }
    },
  );

  it('R32, P16: ringing the council at home is no sooner than the rows themselves, and no graver', () => {
    const elsewhere = { lives_in_worcs: 'no', home_council: 'csc-dudley' } as const;
    const sooner = leads.flatMap(({ row, answers }) => {
      const { urgency, duties } = advise(answers, circumstancesWith(row));
      const away = advise(answers, { ...circumstancesWith(row), switches: elsewhere });
      const ring = away.duties.find(({ id }) => id === 'ring_home_council');
      const asTheRow = ring === undefined || duties.some(({ deadline }) => deadline === ring.deadline);
      return asTheRow && away.urgency === urgency ? [] : [row];
    });
    expect(sooner).toEqual([]);
  });

  const rises: readonly (readonly [RuleId, RuleId, Action, Answers])[] = [
    ['R27', 'R25', 'eha', {}],
    ['R25', 'R24', 'targeted_family_support', { needs: 'additional' }],
    ['R24', 'R23', 'dsl_today', { needs: 'several_or_entrenched' }],
    ['P13', 'P12a', 'eha', { audience: 'parent_carer' }],
    ['P12a', 'P12', 'targeted_family_support', { audience: 'parent_carer', needs: 'additional' }],
    ['P12', 'P13a', 'dsl_today', { audience: 'parent_carer', needs: 'not_sure' }],
  ];
  for (const [from, to, action, changes] of rises)
    it(`R34: ${from} rises once, to ${to}, where the worry was raised before`, () => {
      for (const repeat of ['yes', 'not_sure'] as const) {
        const advice = advise(but({ ...changes, repeat }), circumstances);
        expect(advice.primary).toMatchObject({ rule: to, tier: tierOf(to), action });
        expect(advice.rules).toContain(from);
        expect(advice.duties.map(({ id }) => id)).toContain('bring_the_whole_pattern');
        expect(advice.mustNots.map(({ id }) => id)).toContain('treat_each_worry_alone');
      }
    });

  it('R34: three worries at once rise from an assessment to family support', () => {
    const three = but({ topics: ['send', 'court', 'bullying'], needs: 'additional' });
    expect(advise(three, circumstances).primary).toMatchObject({ rule: 'R24', tier: 'T7' });
    const two = but({ topics: ['send', 'court', 'everyday_info'], needs: 'additional' });
    expect(advise(two, circumstances).primary).toMatchObject({ rule: 'R25', tier: 'T8' });
  });

  it('R34: a refusal is not raised, and the DSL decides today', () => {
    const refused = { needs: 'additional', agreement_to_service: 'refused' } as const;
    const advice = advise(but({ ...refused, repeat: 'yes' }), circumstances);
    expect(advice.primary).toMatchObject({ rule: 'R26', tier: 'T8' });
    expect(advice.duties).toContainEqual(expect.objectContaining({ id: 'dsl_today', deadline: 'today' }));
    expect(advise(but(refused), circumstances).duties.map(({ id }) => id)).not.toContain('dsl_today');
  });

  it('R27: everybody but the lead tells the lead today, who may see a pattern', () => {
    for (const audience of ['teacher', 'regulated_health_social', 'other_staff', 'dsl'] as const) {
      const step = advise(but({ audience }), circumstances).duties.find(
        ({ id }) => id === 'tell_lead_who_sees_patterns',
      );
      if (audience === 'dsl') expect(step).toBeUndefined();
      else expect(step).toMatchObject({ deadline: 'today', contacts: ['dsl'] });
    }
  });

  it('R42: the housing team is rung this week, and the lead stays', () => {
    for (const audience of ['teacher', 'dsl', 'parent_carer'] as const) {
      const soon = but({ audience, topics: ['housing_money'], housing: 'soon' });
      const advice = advise(soon, circumstances);
      expect(advice.primary?.rule).toBe(audience === 'parent_carer' ? 'P13' : 'R27');
      expect(advice.duties).toContainEqual(
        expect.objectContaining({
          id: 'ring_housing_team_this_week',
          deadline: 'this_week',
          owner: audience === 'parent_carer' ? 'you' : 'dsl',
          contacts: expect.arrayContaining(['council-housing', 'shelter']) as unknown,
        }),
      );
      expect(advice.mustNots.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['wait_for_bailiff', 'leave_home_before_advice']),
      );
    }
  });

  it('P15b: the child’s own worker is to be told too', () => {
    for (const audience of ['parent_carer', 'young_person'] as const) {
      const advice = advise(but({ audience, referral_status: 'has_social_worker' }), circumstances);
      expect(advice.duties.map(({ id }) => id)).toContain('tell_known_worker');
      expect(advice.mustNots.map(({ id }) => id)).toContain('assume_worker_knows');
    }
  });
});

describe('R3c: the duty to report child sexual abuse', () => {
  const told = but({ audience: 'other_staff', topics: ['sexual_abuse'] });

  const moments: readonly (readonly [string, 'off' | 'on', string | null, boolean])[] = [
    ['switched off', 'off', '2026-11-20', false],
    ['switched on without a date', 'on', null, false],
    ['on the day before', 'on', '2026-11-22', false],
    ['on the day itself', 'on', '2026-11-21', true],
    ['on the day after', 'on', '2026-11-20', true],
  ];
  for (const [moment, csa_duty_switch, csa_duty_from, held] of moments)
    it(`R3c: ${held ? 'binds every adult in school' : 'is never shown'} ${moment}`, () => {
      const advice = advise(told, inSettings({ ...settings, csa_duty_switch, csa_duty_from }));
      expect(advice.rules.includes('R3c')).toBe(held);
      expect(advice.primary?.rule).toBe(held ? 'R3c' : 'R10');
      expect(advice.duties.some(({ id }) => id === 'police_or_la_csa_report')).toBe(held);
    });

  it('R3c: what only children under 10 did binds nobody: R15', () => {
    for (const topic of ['child_on_child_sexual', 'sexual_abuse'] as const) {
      const advice = advise({ ...told, topics: [topic], csa_basis: 'only_under_10s' }, inSettings(dutyOn));
      expect(advice.rules).not.toContain('R3c');
      expect(advice.primary?.rule).toBe(topic === 'sexual_abuse' ? 'R10' : 'R15');
    }
  });

  it('R3c: signs alone bind nobody in person, and the worry still goes on', () => {
    const advice = advise({ ...told, csa_basis: 'signs_only' }, inSettings(dutyOn));
    expect(advice.rules).not.toContain('R3c');
    expect(advice.primary?.rule).toBe('R10');
  });
});

/** Section 3, row for row: the rows that "not sure" leads to. */
describe('being not sure is treated as the safer answer', () => {
  const rowsOf = (changes: Answers, switches: Switches = {}) =>
    advise(but(changes), withSwitches(switches)).rules;
  const staffRoles = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'] as const;
  const notDsl = ['teacher', 'regulated_health_social', 'other_staff'] as const;
  const all = (...rows: readonly AnyRuleId[]) => expect.arrayContaining([...rows]) as unknown;

  it('whether somebody is in danger now: R1, P1, Y1', () => {
    for (const audience of staffRoles)
      expect(rowsOf({ audience, danger_now: 'not_sure' })).toEqual(all('R1'));
    expect(rowsOf({ audience: 'parent_carer', danger_now: 'not_sure' })).toEqual(all('P1'));
    expect(rowsOf({ audience: 'young_person', danger_now: 'not_sure' })).toEqual(all('Y1'));
    expect(advise({ danger_now: 'not_sure' }, circumstances).primary?.action).toBe('call_999');
  });

  it('whether harm is imminent: R2', () => {
    for (const { audience } of calmRoles)
      if (audience) expect(rowsOf({ audience, imminent_sig_harm: 'not_sure' })).toEqual(all('R2'));
    const early = advise({ danger_now: 'no', imminent_sig_harm: 'not_sure' }, circumstances);
    expect(early.primary).toMatchObject({ rule: 'R2', action: 'call_ffd_now' });
  });

  it.each(['fgm', 'forced_marriage_hba'] as const)('whether travel is planned, %s: R2', (topic) => {
    for (const { audience } of calmRoles)
      if (audience)
        expect(rowsOf({ audience, topics: [topic], travel_planned: 'not_sure' })).toEqual(all('R2'));
  });

  it('whether significant harm is suspected: R10, R11, P2, Y2', () => {
    for (const audience of notDsl)
      expect(rowsOf({ audience, sig_harm_suspected: 'not_sure' })).toEqual(all('R10'));
    expect(rowsOf({ audience: 'dsl', sig_harm_suspected: 'not_sure' })).toEqual(all('R11'));
    expect(rowsOf({ audience: 'parent_carer', sig_harm_suspected: 'not_sure' })).toEqual(all('P2'));
    expect(rowsOf({ audience: 'young_person', sig_harm_suspected: 'not_sure' })).toEqual(all('Y2'));
  });

  it('whether an adult who works with children is involved: R7 with R10 or R11, P6 led by P2, Y2', () => {
    const unsure = { subject: 'not_sure_if_adult_involved', sig_harm_suspected: 'yes' } as const;
    expect(rowsOf({ ...unsure, audience: 'teacher' })).toEqual(all('R7', 'R10'));
    expect(rowsOf({ ...unsure, audience: 'dsl' })).toEqual(all('R7', 'R11'));
    const parent = advise(but({ ...unsure, audience: 'parent_carer' }), circumstances);
    expect(parent.rules).toEqual(all('P2', 'P6'));
    expect(parent.primary).toMatchObject({ rule: 'P2', tier: 'T3', action: 'call_ffd_now' });
    const calmParent = advise(
      but({ ...unsure, audience: 'parent_carer', sig_harm_suspected: 'no' }),
      circumstances,
    );
    expect(calmParent.primary?.rule).toBe('P6');
    expect(rowsOf({ ...unsure, audience: 'young_person', sig_harm_suspected: 'no' })).toEqual(all('Y2'));
  });

  it('which adult at school: as the head, R8, P6a, Y2, and no step by the head or the DSL', () => {
    const told = { teacher: 'R8', dsl: 'R8', parent_carer: 'P6a', young_person: 'Y2' } as const;
    for (const audience of ['teacher', 'dsl', 'parent_carer', 'young_person'] as const) {
      const { rules, duties, primary } = advise(
        but({ audience, subject: 'not_sure_which_adult' }),
        circumstances,
      );
      expect(rules).toEqual(all(told[audience]));
      const reached = [...(primary?.contacts ?? []), ...duties.flatMap(({ contacts }) => contacts)];
      expect(reached).not.toContain('headteacher');
      expect(reached).not.toContain('dsl');
    }
  });

  it('which worry it is: R23, P13a, Y4', () => {
    for (const topics of [['not_sure'], []] as const) {
      for (const audience of staffRoles) expect(rowsOf({ audience, topics })).toEqual(all('R23'));
      expect(rowsOf({ audience: 'parent_carer', topics })).toEqual(all('P13a'));
      expect(rowsOf({ audience: 'young_person', topics })).toEqual(all('Y4'));
    }
  });

  it('whether an allegation meets the threshold: R7, R7a, R8a', () => {
    const unsure = { allegation_threshold: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, subject: 'adult_in_school' })).toEqual(all('R7'));
    expect(rowsOf({ ...unsure, subject: 'adult_elsewhere_with_children' })).toEqual(all('R7a'));
    expect(rowsOf({ ...unsure, subject: 'governor' })).toEqual(all('R8a'));
  });

  it('whether FGM is known or suspected, for those bound to report it: R3 with R10 or R11', () => {
    const unsure = { topics: ['fgm'], fgm_basis: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'teacher' })).toEqual(all('R3', 'R10'));
    expect(rowsOf({ ...unsure, audience: 'regulated_health_social' })).toEqual(all('R3', 'R10'));
    for (const teaching_work of ['yes', 'not_sure'] as const)
      expect(rowsOf({ ...unsure, audience: 'dsl', teaching_work })).toEqual(all('R3', 'R11'));
  });

  it('whether FGM is known or suspected, for all other staff: R4', () => {
    const unsure = { topics: ['fgm'], fgm_basis: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'other_staff' })).toEqual(all('R4'));
    expect(rowsOf({ ...unsure, audience: 'dsl', teaching_work: 'no' })).toEqual(all('R4'));
  });

  it('whether she is under 18, and whether the DSL teaches: R3, P3', () => {
    const unsure = { topics: ['fgm'], child_under_18: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'teacher' })).toEqual(all('R3'));
    expect(rowsOf({ ...unsure, audience: 'dsl', teaching_work: 'not_sure' })).toEqual(all('R3'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P3'));
  });

  it('whether there is a younger girl in the family of a grown woman: R5, P3', () => {
    const unsure = { topics: ['fgm'], younger_girl: 'not_sure' } as const;
    for (const audience of staffRoles) {
      expect(rowsOf({ ...unsure, audience, fgm_basis: 'adult_18plus' })).toEqual(all('R5', 'R6'));
      expect(rowsOf({ ...unsure, audience, child_under_18: 'no' })).toEqual(all('R5', 'R6'));
    }
    expect(rowsOf({ ...unsure, audience: 'parent_carer', child_under_18: 'no' })).toEqual(all('P3', 'P3a'));
  });

  it('whether a colleague of the same profession has reported it: R3', () => {
    const unsure = { topics: ['fgm'], same_profession_already_reported: 'not_sure' } as const;
    for (const audience of ['teacher', 'regulated_health_social', 'dsl'] as const)
      expect(rowsOf({ ...unsure, audience })).toEqual(all('R3'));
  });

  it('how one learned of sexual abuse, once the duty is in force: R3c', () => {
    const unsure = but({ topics: ['sexual_abuse'], csa_basis: 'not_sure' });
    expect(advise(unsure, inSettings(dutyOn)).rules).toContain('R3c');
  });

  it('whether an adult is involved in an image or contact: R16a, P9a, Y2 with Y3', () => {
    for (const topic of ['images', 'grooming'] as const) {
      const unsure = { topics: [topic], image_adult_involved: 'not_sure' } as const;
      for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R16a'));
      expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P9a'));
      expect(rowsOf({ ...unsure, audience: 'young_person' })).toEqual(all('Y2', 'Y3'));
    }
  });

  it('whether an image calls for a referral at once, for a DSL: R16a', () => {
    const unsure = { audience: 'dsl', topics: ['images'], image_immediate: 'not_sure' } as const;
    expect(rowsOf(unsure)).toEqual(all('R16a', 'R11'));
  });

  it('how grave a child’s sexual behaviour is, for a DSL and a parent: R15, P2', () => {
    const unsure = { topics: ['child_on_child_sexual'], behaviour: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'dsl' })).toEqual(all('R15', 'R11'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P2'));
  });

  it('whether that adult is with the child or about to meet it: R2', () => {
    for (const { audience } of calmRoles) {
      const unsure = {
        topics: ['grooming'],
        image_adult_involved: 'yes',
        adult_contact_now: 'not_sure',
      } as const;
      if (audience) expect(rowsOf({ ...unsure, audience })).toEqual(all('R2'));
    }
  });

  it('whether a child who self-harms is safe now: R1, P1, Y1', () => {
    const unsure = { topics: ['self_harm'], self_harm: 'not_sure' } as const;
    for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R1'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P1'));
    expect(rowsOf({ ...unsure, audience: 'young_person' })).toEqual(all('Y1'));
  });

  it('how old a missing child is: R1 with R20, P7a', () => {
    const unsure = { topics: ['missing'], missing: 'not_sure' } as const;
    for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R1', 'R20'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P1', 'P7a'));
  });

  it('whether an absent child is missing at all: R19a, P7b', () => {
    const unsure = { topics: ['attendance'], missing: 'not_sure' } as const;
    for (const audience of [...staffRoles, 'young_person'] as const)
      expect(rowsOf({ ...unsure, audience })).toEqual(all('R19a'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P7b'));
  });

  it('whether there is somewhere safe to sleep tonight: R41, P19, Y8', () => {
    const unsure = { topics: ['housing_money'], housing: 'not_sure' } as const;
    for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R41'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P19'));
    expect(rowsOf({ ...unsure, audience: 'young_person' })).toEqual(all('Y8'));
  });

  it('by whom a hate incident is: others, P11', () => {
    const unsure = { topics: ['hate_crime'], hate_by: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P11'));
  });

  it('who is struggling: the adult, P22 and P22a', () => {
    const unsure = { audience: 'parent_carer', struggling: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, topics: ['mental_health'] })).toEqual(all('P22'));
    expect(rowsOf({ ...unsure, topics: ['self_harm'] })).toEqual(all('P8', 'P22'));
    expect(rowsOf({ ...unsure, topics: ['drugs_alcohol'] })).toEqual(all('P22a'));
  });

  it('whether it is private fostering: R18, P10', () => {
    const unsure = { topics: ['private_fostering'], care_arrangement: 'not_sure' } as const;
    for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R18'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P10'));
  });

  it('whether domestic abuse affects children: P5', () => {
    const unsure = { topics: ['domestic_abuse'], children_affected: 'not_sure' } as const;
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P5'));
  });

  it('whether the risk comes from the family: no contact with it, and R23, P13a, Y4', () => {
    const told = { teacher: 'R23', dsl: 'R23', parent_carer: 'P13a', young_person: 'Y4' } as const;
    for (const audience of ['teacher', 'dsl', 'parent_carer', 'young_person'] as const) {
      const advice = advise(but({ audience, topics: ['send'], risk_from_family: 'not_sure' }), circumstances);
      expect(advice.primary?.rule).toBe(told[audience]);
      expect(advice.blocks).toContain('FAM');
    }
  });

  it('whether the risk comes from the family, for a young person, beside a graver worry: Y4 as well', () => {
    const unsure = { audience: 'young_person', topics: ['self_harm'], risk_from_family: 'not_sure' } as const;
    const advice = advise(but(unsure), circumstances);
    expect(advice.primary?.rule).toBe('Y4a');
    expect(advice.rules).toContain('Y4');
  });

  it('a risk from the family while no harm is suspected counts as harm perhaps suspected: R10, R11, P2, Y2', () => {
    const told = { teacher: 'R10', dsl: 'R11', parent_carer: 'P2', young_person: 'Y2' } as const;
    for (const audience of ['teacher', 'dsl', 'parent_carer', 'young_person'] as const)
      expect(rowsOf({ audience, risk_from_family: 'yes' })).toEqual(all(told[audience]));
  });

  it.each(['not_sure', 'not_asked'] as const)(
    'whether the family agrees (%s): nothing is submitted, R24 and R25 stay and agreement is asked',
    (agreement_to_service) => {
      const family = advise(but({ needs: 'several_or_entrenched', agreement_to_service }), circumstances);
      const early = advise(but({ needs: 'additional', agreement_to_service }), circumstances);
      expect(family.primary?.rule).toBe('R24');
      expect(early.primary?.rule).toBe('R25');
      for (const { duties, mustNots } of [family, early]) {
        expect(duties.map(({ id }) => id)).toContain('ask_agreement');
        expect(mustNots.map(({ id }) => id)).toContain('submit_without_agreement');
      }
    },
  );

  it('whether the family agrees changes nothing where a child must be protected: R10', () => {
    const harmed = { topics: ['physical_abuse'], agreement_to_service: 'refused' } as const;
    expect(advise(but(harmed), circumstances)).toEqual(
      advise(but({ ...harmed, agreement_to_service: 'yes' }), circumstances),
    );
  });

  it('which level it is: R24, P12, and with a worker already there R30', () => {
    const unsure = { needs: 'not_sure' } as const;
    for (const audience of staffRoles) expect(rowsOf({ ...unsure, audience })).toEqual(all('R24'));
    expect(rowsOf({ ...unsure, audience: 'parent_carer' })).toEqual(all('P12'));
    for (const referral_status of ['has_social_worker', 'open_family_support_new_worry'] as const)
      expect(rowsOf({ ...unsure, audience: 'dsl', referral_status })).toEqual(all('R30'));
  });

  it('whether the school can meet the need: R25', () => {
    expect(rowsOf({ need_met_by_school: 'not_sure' })).toEqual(all('R25'));
  });

  it('whether it was raised before: R34', () => {
    expect(rowsOf({ repeat: 'not_sure' })).toEqual(all('R34'));
    expect(rowsOf({ repeat: 'not_sure', audience: 'parent_carer' })).toEqual(all('R34'));
  });

  it('whether the DSL can be reached: R36, R36f', () => {
    const unsure = { dsl_reachable: 'not_sure' } as const;
    expect(rowsOf({ topics: ['physical_abuse'] }, unsure)).toEqual(all('R36'));
    expect(rowsOf({ topics: ['not_sure'], audience: 'parent_carer' }, unsure)).toEqual(all('R36f'));
  });

  it('whether the school is open: R36, R36f, R37', () => {
    const unsure = { school_open: 'not_sure' } as const;
    expect(rowsOf({ topics: ['physical_abuse'] }, unsure)).toEqual(all('R36', 'R37'));
    expect(rowsOf({ topics: ['images'], audience: 'young_person' }, unsure)).toEqual(all('R36f', 'R37'));
  });

  it('whether the front door is open: R37, shown before the emergency duty team', () => {
    const { rules, primary } = advise(but({ imminent_sig_harm: 'yes' }), withSwitches({ clock: 'unknown' }));
    expect(rules).toContain('R37');
    const contacts = primary?.contacts ?? [];
    expect(contacts).toEqual(expect.arrayContaining(['family-front-door', 'emergency-duty-team']));
    expect(contacts.indexOf('family-front-door')).toBeLessThan(contacts.indexOf('emergency-duty-team'));
  });

  it('whether the child lives in Worcestershire, and in which council: the front door, R2, R32, P16', () => {
    const harm = { imminent_sig_harm: 'yes' } as const;
    for (const switches of [
      { lives_in_worcs: 'not_sure' },
      { lives_in_worcs: 'no', home_council: 'not_sure' },
      { lives_in_worcs: 'no', home_council: 'other' },
    ] as const) {
      for (const audience of ['teacher', 'parent_carer'] as const) {
        const { rules, primary } = advise(but({ ...harm, audience }), withSwitches(switches));
        expect(primary?.rule).toBe('R2');
        expect(primary?.contacts).toContain('family-front-door');
        const elsewhere = audience === 'teacher' ? 'R32' : 'P16';
        expect(rules.includes(elsewhere)).toBe(switches.lives_in_worcs === 'no');
      }
    }
  });

  it('how old the child is: the advice is the same for every age', () => {
    for (const { answers, row } of leads) {
      const unsaid = advise(answers, circumstancesWith(row));
      for (const child_age of ['under_5', '16_17', 'not_sure'] as const)
        expect(advise(answers, { ...circumstancesWith(row), switches: { child_age } }).rules).toEqual(
          unsaid.rules,
        );
    }
  });

  it('whether there are other children: R35', () => {
    for (const { audience } of calmRoles)
      if (audience)
        expect(rowsOf({ audience, danger_now: 'yes' }, { other_children: 'not_sure' })).toEqual(all('R35'));
  });

  it('whether the login works: R38, on paper', () => {
    const { rules, duties } = advise(but({}), withSwitches({ records_login: 'not_sure' }));
    expect(rules).toContain('R38');
    expect(duties.map(({ id }) => id)).toContain('write_on_paper');
  });
});
