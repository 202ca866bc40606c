/** The advice without a screen. */
import { describe, expect, it } from 'vitest';
import { advise as adviseOn } from '../../flows/advise.ts';
import { flowVersion } from '../../flows/version.ts';
import { questions, switchQuestions, type Answers } from '../../flows/vocabulary/questions.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { advise } from '../../scripts/advise.ts';
import { runCommand, startCommand } from './runCommand.ts';

const run = (flags: readonly string[], input?: string) =>
  runCommand(advise, flags, input === undefined ? {} : { input });

interface Output {
  readonly flowVersion: string;
  readonly lead: {
    readonly rule: string;
    readonly action: string;
    readonly tier: string;
    readonly deadline: string;
    readonly owner: string;
    readonly contacts: readonly string[];
  } | null;
  readonly rules: readonly string[];
  readonly duties: readonly {
    readonly id: string;
    readonly owner: string;
    readonly deadline: string;
    readonly rules: readonly string[];
  }[];
  readonly mustNots: readonly { readonly id: string; readonly rules: readonly string[] }[];
  readonly blocks: readonly string[];
  readonly level: number | string | null;
  readonly services: readonly string[];
  readonly next: string | null;
  readonly problems: readonly { readonly key: string; readonly code: string; readonly message: string }[];
}

async function output(input: unknown, ...flags: readonly string[]): Promise<Output> {
  const { status, out, error } = await run([...flags, JSON.stringify(input)]);
  expect([status, error]).toEqual([0, '']);
  return JSON.parse(out) as Output;
}

const calm = {
  danger_now: 'no',
  imminent_sig_harm: 'no',
  audience: 'teacher',
  subject: 'child',
  topics: ['bullying'],
  referral_status: 'none',
  sig_harm_suspected: 'no',
  risk_from_family: 'no',
  needs: 'none_or_one',
  need_met_by_school: 'yes',
  repeat: 'no',
} as const satisfies Answers;

describe('the output', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['an emergency', { answers: { danger_now: 'yes' } }],
    ['a teacher’s own report', { answers: { ...calm, topics: ['fgm'], fgm_basis: 'girl_told_me' } }],
    ['the head in question', { answers: { ...calm, subject: 'head', topics: ['physical_abuse'] } }],
    [
      'a parent',
      {
        answers: { ...calm, audience: 'parent_carer', topics: ['send'] },
        switches: { clock: 'out_of_hours' },
      },
    ],
    ['a young person', { answers: { ...calm, audience: 'young_person' }, switches: { child_age: '7_9' } }],
    ['nothing yet', {}],
  ];

  it.each(cases)('has its shape and nothing else (%s)', async (_title, input) => {
    const printed = await output(input);
    expect(Object.keys(printed)).toEqual([
      'flowVersion',
      'lead',
      'rules',
      'duties',
      'mustNots',
      'blocks',
      'level',
      'services',
      'next',
      'problems',
    ]);
    expect(printed.flowVersion).toBe(flowVersion);
    for (const duty of printed.duties) {
      expect(Object.keys(duty)).toEqual(['id', 'owner', 'deadline', 'rules']);
    }
    for (const mustNot of printed.mustNots) {
      expect(Object.keys(mustNot)).toEqual(['id', 'rules']);
    }
    expect(printed.next === null || printed.next in questions).toBe(true);
    if (printed.lead) {
      expect(Object.keys(printed.lead)).toEqual(['rule', 'action', 'tier', 'deadline', 'owner', 'contacts']);
      expect(printed.rules[0]).toBe(printed.lead.rule);
      expect(printed.duties[0]?.id).toBe(printed.lead.action);
    }
  });

  it('is one line', async () => {
    expect((await run(['{}'])).out.trimEnd()).not.toContain('\n');
  });

  it('says what the rules say', async () => {
    const { lead, rules, next, level } = await output({ answers: calm });
    const told = adviseOn(calm, {
      switches: {},
      settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
      school: { headIsDsl: profile.headIsDsl },
    });
    expect([lead?.rule, rules, level, next]).toEqual([told.primary?.rule, told.rules, told.level, null]);
  });

  it('names what is asked next, and nothing once all is answered', async () => {
    expect((await output({})).next).toBe('danger_now');
    expect((await output({ answers: { danger_now: 'no' } })).next).toBe('imminent_sig_harm');
    expect((await output({ answers: { ...calm, topics: ['self_harm'] } })).next).toBe('self_harm');
    expect((await output({ answers: { ...calm, needs: undefined } })).next).toBe('needs');
    expect((await output({ answers: calm })).next).toBeNull();
  });

  it('has no lead while nothing has matched', async () => {
    expect(await output({})).toMatchObject({ lead: null, rules: [], duties: [], mustNots: [], level: null });
  });

  it('reads the switches', async () => {
    const input = { answers: { danger_now: 'no', imminent_sig_harm: 'yes', audience: 'teacher' } };
    expect((await output(input)).lead?.contacts[0]).toBe('family-front-door');
    const night = { ...input, switches: { clock: 'out_of_hours' } };
    expect((await output(night)).lead?.contacts[0]).toBe('emergency-duty-team');
  });

  it('reads the settings, with the day of today where none is given', async () => {
    const answers = { ...calm, topics: ['exploitation'], csa_basis: 'witnessed' };
    const on = { csa_duty_switch: 'on', csa_duty_from: '2026-06-01' };
    expect((await output({ answers, settings: { ...on, asOf: '2026-06-01' } })).rules).toContain('R3c');
    expect((await output({ answers, settings: { ...on, asOf: '2026-05-31' } })).rules).not.toContain('R3c');
    expect((await output({ answers, settings: { ...on, csa_duty_from: '2000-01-01' } })).rules).toContain(
      'R3c',
    );
    expect((await output({ answers, settings: { ...on, csa_duty_from: null } })).rules).not.toContain('R3c');
  });

  it('shows services for the child’s age only', async () => {
    const answers = { ...calm, topics: ['young_carer'] };
    expect((await output({ answers })).services).toContain('young-carers');
    expect((await output({ answers, switches: { child_age: 'not_sure' } })).services).toContain(
      'young-carers',
    );
    expect((await output({ answers, switches: { child_age: 'under_5' } })).services).not.toContain(
      'young-carers',
    );
  });

  it('counts a home council of Worcestershire as living here', async () => {
    const answers = { ...calm, topics: ['young_carer'] };
    const after = await output({
      answers,
      switches: { lives_in_worcs: 'no', home_council: 'worcestershire' },
    });
    expect(after).toEqual(await output({ answers, switches: { lives_in_worcs: 'yes' } }));
  });
});

describe('input that cannot be used', () => {
  it.each<[string, string, readonly string[]]>([
    ['an unknown group', '{"answer":{}}', ['"answer"', 'answers, switches, settings']],
    [
      'an unknown question',
      '{"answers":{"dangr_now":"yes"}}',
      ['dangr_now', 'danger_now', 'agreement_to_service'],
    ],
    [
      'a question that is not asked any more',
      '{"answers":{"early_flags":[]}}',
      ['early_flags', 'since version 2.0.0', '"topics": ["fgm"]'],
    ],
    ['an unknown switch', '{"switches":{"danger_now":"yes"}}', ['danger_now', 'clock', 'child_age']],
    ['an unknown setting', '{"settings":{"today":"2026-01-01"}}', ['today', 'csa_duty_switch', 'asOf']],
    ['an unknown value', '{"answers":{"danger_now":"maybe"}}', ['danger_now', 'maybe', 'yes, no, not_sure']],
    ['an unknown tick', '{"answers":{"topics":["fgm","dragons"]}}', ['topics', 'dragons', 'physical_abuse']],
    ['one value where many are taken', '{"answers":{"topics":"fgm"}}', ['topics', 'array', 'physical_abuse']],
    [
      'many values where one is taken',
      '{"answers":{"danger_now":["yes"]}}',
      ['danger_now', 'yes, no, not_sure'],
    ],
    ['no value', '{"answers":{"danger_now":null}}', ['danger_now', 'yes, no, not_sure']],
    ['an unknown switch value', '{"switches":{"clock":"night"}}', ['clock', 'night', 'out_of_hours']],
    ['an unknown setting value', '{"settings":{"csa_duty_switch":true}}', ['csa_duty_switch', 'off, on']],
    ['a day that is none', '{"settings":{"asOf":"2026-02-30"}}', ['asOf', 'YYYY-MM-DD']],
    ['a key of every object', '{"answers":{"constructor":"yes"}}', ['constructor', 'danger_now']],
    ['a list', '[]', ['JSON object']],
    ['a group that is none', '{"answers":[]}', ['answers', 'JSON object']],
    ['no JSON', 'danger_now=yes', ['JSON']],
    ['nothing at all', '', ['JSON']],
  ])('%s ends with 2 and says what is allowed', async (_title, input, named) => {
    const { status, out, error } = await run([], input);
    expect([status, out]).toEqual([2, '']);
    for (const word of named) expect(error).toContain(word);
    expect(error.trimEnd()).not.toContain('\n');
  });
});

describe('an answer the questions would not have asked for', () => {
  const strays: readonly (readonly [string, object, string, string])[] = [
    [
      'asked only of parents',
      { answers: { ...calm, children_affected: 'yes' } },
      'children_affected',
      'not_asked',
    ],
    ['of a topic not ticked', { answers: { ...calm, self_harm: 'not_sure' } }, 'self_harm', 'not_asked'],
    [
      'not offered to teachers',
      { answers: { ...calm, topics: ['bullying', 'encompass_notice'] } },
      'topics',
      'not_offered',
    ],
    [
      'a switch not asked of the lead',
      { answers: { ...calm, audience: 'dsl' }, switches: { dsl_reachable: 'no' } },
      'dsl_reachable',
      'not_asked',
    ],
    [
      'a council of a child who lives here',
      { answers: calm, switches: { lives_in_worcs: 'yes', home_council: 'csc-dudley' } },
      'home_council',
      'not_asked',
    ],
  ];

  it.each(strays)('is named and left out (%s)', async (_title, input, key, code) => {
    const { problems, lead } = await output(input);
    expect(problems.map((problem) => [problem.key, problem.code])).toEqual([[key, code]]);
    expect(Object.keys(problems[0] ?? {})).toEqual(['key', 'code', 'message']);
    expect(problems[0]?.message).toContain(key);
    expect(lead?.rule).toBe('R27');
  });

  it.each(strays)('is an error with --strict (%s)', async (_title, input, key) => {
    const { status, out, error } = await run(['--strict', JSON.stringify(input)]);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(key);
  });

  it.each([
    ['young_person', 'no_acknowledgement'],
    ['young_person', 'open_family_support_new_worry'],
    ['dsl', 'told_dsl_no_action'],
  ])('is an error where its question would stay open: %s, %s', async (audience, referral_status) => {
    const { status, out, error } = await run(
      [],
      JSON.stringify({ answers: { ...calm, audience, referral_status } }),
    );
    expect([status, out]).toEqual([2, '']);
    for (const word of ['referral_status', referral_status, 'said_no']) expect(error).toContain(word);
  });

  it('is no problem where every answer was asked for', async () => {
    expect((await output({ answers: calm }, '--strict')).problems).toEqual([]);
  });
});

describe('ways to ask', () => {
  it('is started as people start it, by argument or standard input', async () => {
    const text = JSON.stringify({ answers: calm });
    expect(startCommand('advise.ts', [text])).toEqual(await run([text]));
    expect(startCommand('advise.ts', ['--strict'], { input: '{"answer":{}}' }).status).toBe(2);
  });

  it('standard input is read where no argument is given, with the same result', async () => {
    const text = JSON.stringify({ answers: calm });
    const piped = await run([], text);
    expect(piped).toEqual(await run([text]));
    expect(piped.status).toBe(0);
  });

  it('--lines: ten thousand lines, one answer each, in order; a bad line does not stop the rest', async () => {
    const kinds: readonly (readonly [string, string | null])[] = [
      [JSON.stringify({ answers: { danger_now: 'yes' } }), 'R1'],
      [JSON.stringify({ answers: { danger_now: 'no', imminent_sig_harm: 'not_sure' } }), 'R2'],
      [JSON.stringify({ answers: calm }), 'R27'],
      [JSON.stringify({ answers: { ...calm, subject: 'head' } }), 'R8'],
      ['{"answers":{"danger_now":"perhaps"}}', null],
      [JSON.stringify({ answers: { ...calm, audience: 'young_person' } }), 'Y4'],
      ['not JSON', null],
    ];
    const lines = Array.from({ length: 10_000 }, (_none, at) => kinds[at % kinds.length] ?? ['{}', null]);
    const { out } = await run(['--lines'], `${lines.map(([line]) => line).join('\n')}\n`);
    const printed = out.trimEnd().split('\n');
    expect(printed).toHaveLength(10_000);
    const wrong = printed.filter((line, at) => {
      const result = JSON.parse(line) as { lead?: { rule: string } | null; error?: string };
      const expected = lines[at]?.[1];
      return expected === null ? result.error === undefined : result.lead?.rule !== expected;
    });
    expect(wrong).toEqual([]);
    expect(printed[4]).toContain('yes, no, not_sure');
  });

  it('--lines gives each line what it would get alone', async () => {
    const input = JSON.stringify({ answers: calm, switches: { school_open: 'no' } });
    expect((await run(['--lines'], `${input}\n${input}\n`)).out).toBe((await run([input])).out.repeat(2));
  });

  it('--lines --strict: a stray answer is an error of its own line', async () => {
    const stray = JSON.stringify({ answers: { ...calm, self_harm: 'safe_now' } });
    const printed = (
      await run(['--lines', '--strict'], `${stray}\n${JSON.stringify({ answers: calm })}\n`)
    ).out
      .trimEnd()
      .split('\n');
    expect(printed).toHaveLength(2);
    expect((JSON.parse(printed[0] ?? '') as { error: string }).error).toContain('self_harm');
    expect((JSON.parse(printed[1] ?? '') as Output).lead?.rule).toBe('R27');
  });

  it('--questions: every key with its group, kind, values, who is asked, and its words', async () => {
    interface Listed {
      readonly key: string;
      readonly group: string;
      readonly kind: string;
      readonly values: readonly (string | null)[];
      readonly askedOf?: readonly string[];
      readonly words?: Readonly<Record<string, unknown>>;
    }
    const { status, out } = await run(['--questions']);
    expect(status).toBe(0);
    const listed = JSON.parse(out) as readonly Listed[];
    const groups = [
      ['answers', questions],
      ['switches', switchQuestions],
    ] as const;
    for (const [group, questions] of groups) {
      const entries = listed.filter((entry) => entry.group === group);
      expect(entries.map(({ key }) => key)).toEqual(Object.keys(questions));
      for (const { key, kind, values, askedOf, words } of entries) {
        const question = (questions as Readonly<Record<string, { kind: string; values: readonly string[] }>>)[
          key
        ];
        expect([key, kind, values]).toEqual([key, question?.kind, question?.values]);
        expect(askedOf?.length).toBeGreaterThan(0);
        expect(Object.keys(words ?? {})).toEqual(['staff', 'parent', 'young']);
      }
    }
    expect(listed.filter(({ group }) => group === 'settings').map(({ key }) => key)).toEqual([
      'csa_duty_switch',
      'csa_duty_from',
      'asOf',
    ]);
  });

  it('--questions tells who is asked, as section 1 says', async () => {
    const listed = JSON.parse((await run(['--questions'])).out) as readonly {
      key: string;
      askedOf?: readonly string[];
    }[];
    const askedOf = (key: string) => listed.find((entry) => entry.key === key)?.askedOf;
    const staff = ['teacher', 'regulated_health_social', 'other_staff', 'dsl'];
    const everyone = [...staff, 'parent_carer', 'young_person'];
    for (const key of [
      'danger_now',
      'topics',
      'self_harm',
      'missing',
      'travel_planned',
      'sig_harm_suspected',
      'risk_from_family',
    ])
      expect([key, askedOf(key)]).toEqual([key, everyone]);
    for (const key of [
      'allegation_threshold',
      'csa_basis',
      'fgm_basis',
      'need_met_by_school',
      'agreement_to_service',
      'records_login',
    ])
      expect([key, askedOf(key)]).toEqual([key, staff]);
    for (const key of ['child_under_18', 'care_arrangement', 'needs', 'repeat', 'home_council'])
      expect([key, askedOf(key)]).toEqual([key, [...staff, 'parent_carer']]);
    expect(askedOf('teaching_work')).toEqual(['dsl']);
    expect(askedOf('same_profession_already_reported')).toEqual([
      'teacher',
      'regulated_health_social',
      'dsl',
    ]);
    expect(askedOf('children_affected')).toEqual(['parent_carer']);
    expect(askedOf('dsl_reachable')).toEqual(everyone.filter((audience) => audience !== 'dsl'));
  });
});
