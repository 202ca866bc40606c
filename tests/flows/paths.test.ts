/** Every path of the questions, walked once through the machine: section 0 of the decision table, N11 and G4.1. */
import process from 'node:process';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { keysDue, offered, pageOf, pages } from '../../flows/questions/pages.ts';
import { countPaths, type Counts, type WalkedPath } from '../../flows/all-paths.ts';
import { begin, placeOf, step, type Snapshot } from '../../flows/replay.ts';
import { rules } from '../../flows/rules/rules.ts';
import { earlyExits } from '../../flows/engine/trail.ts';
import { adviceOf } from '../../flows/triage.machine.ts';
import { tiers } from '../../flows/vocabulary/advice.ts';
import {
  questions,
  staff,
  topics as everyTopic,
  type AnswerKey,
  type Answers,
  type Audience,
} from '../../flows/vocabulary/questions.ts';
import { ruleIds } from '../../flows/vocabulary/rules.ts';
import { report } from '../../scripts/paths.ts';

const circumstances: Circumstances = {
  switches: {},
  settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
  school: { headIsDsl: true },
};
/** No limit: what is only worked out takes as long as the machine needs. */
const patience = 0;

const answerKeys = Object.keys(questions) as readonly AnswerKey[];
const isStaff = (audience: Audience | undefined): boolean => staff.some((role) => role === audience);

/** The rows of section 0's table of path lengths; a path with several topics is in none of them. */
type Row = '999' | 'front door' | 'everyday' | 'self_harm' | 'collection' | 'fgm' | 'adult' | 'other';

function rowOf({ answers, circumstances: where }: WalkedPath): Row | null {
  if (where.settings.csa_duty_switch === 'on') return null;
  const { danger_now, imminent_sig_harm, subject, topics = [] } = answers;
  // Not asked after the everyday result.
  const { referral_status = 'none' } = answers;
  if (danger_now !== 'no') return '999';
  if (imminent_sig_harm !== 'no') return 'front door';
  if (referral_status !== 'none' || topics.length !== 1) return null;
  // A topic without details, which does not settle Q5 either.
  if (subject !== 'child') return topics[0] === 'something_else' ? 'adult' : null;
  if (topics[0] === 'fgm') return 'fgm';
  if (topics[0] === 'self_harm' || topics[0] === 'collection') return topics[0];
  return topics[0] === 'everyday_info' ? 'everyday' : 'other';
}

/** Who the table's rows speak of. */
type Reader = 'young' | 'parent' | 'dsl' | 'other staff';
function readerOf({ audience }: Answers): Reader {
  if (audience === 'young_person') return 'young';
  if (audience === 'parent_carer') return 'parent';
  return audience === 'dsl' ? 'dsl' : 'other staff';
}

/** What was seen on the way, gathered in one walk because it takes minutes. */
const seen = {
  values: new Map<AnswerKey, Set<string>>(),
  valuesWithDutyOff: new Map<AnswerKey, Set<string>>(),
  /** By what the table tells apart: the numbers of answers to the first and to the last advice. */
  first: new Map<string, Set<number>>(),
  last: new Map<string, Set<number>>(),
  longest: { first: 0, last: 0 },
  asked: new Set<AnswerKey>(),
  notAsked: new Set<AnswerKey>(),
  shown: new Set<string>(),
  notShown: new Set<string>(),
  held: new Set<string>(),
  notHeld: new Set<string>(),
  exitsAfter: new Map<string, Set<number>>(),
  faults: new Set<string>(),
};

const note = <Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void => {
  const there = map.get(key);
  if (there) there.add(value);
  else map.set(key, new Set([value]));
};

const inOrder = (numbers: ReadonlySet<number> | undefined): readonly number[] =>
  [...(numbers ?? [])].sort((a, b) => a - b);

function look(path: WalkedPath): void {
  const { answers, advice, early, pages: walked } = path;
  const dutyOff = path.circumstances.settings.csa_duty_switch === 'off';
  for (const key of answerKeys) {
    const answer = answers[key];
    if (answer === undefined) continue;
    for (const value of [answer].flat()) {
      note(seen.values, key, value);
      if (dutyOff) note(seen.valuesWithDutyOff, key, value);
    }
  }

  const first = early[0]?.after ?? walked.length;
  const last = walked.length;
  const row = rowOf(path);
  if (row !== null) {
    const reader = readerOf(answers);
    note(seen.first, `${row}, ${reader}`, first);
    note(seen.last, `${row}, ${reader}`, last);
    if (row === 'fgm') {
      const { travel_planned } = answers;
      const calm = travel_planned === 'no' ? 'calm' : 'travel';
      const part = travel_planned === undefined ? 'no girl' : calm;
      note(seen.first, `${row}, ${reader}, ${part}`, first);
    }
    if (row === 'adult') {
      const alone = ['head', 'chair_of_governors', 'not_sure_which_adult'].includes(answers.subject ?? '');
      note(seen.first, `${row}, ${reader}, ${alone ? 'no threshold' : 'threshold'}`, first);
      note(seen.last, `${row}, ${reader}, ${alone ? 'no threshold' : 'threshold'}`, last);
    }
  }
  if ((answers.topics ?? []).length <= 1) {
    seen.longest.first = Math.max(seen.longest.first, first);
    seen.longest.last = Math.max(seen.longest.last, last);
  }

  for (const { id } of pages) (walked.includes(id) ? seen.asked : seen.notAsked).add(id);
  for (const exit of earlyExits) {
    const times = early.filter((one) => one.exit === exit);
    (times.length > 0 ? seen.shown : seen.notShown).add(exit);
    if (times.length > 1) seen.faults.add(`${exit} shown twice`);
  }
  if (answers.danger_now !== 'no' && (early[0]?.exit !== 'danger' || first !== 1))
    seen.faults.add('999 not after one answer');
  if (
    answers.danger_now === 'no' &&
    answers.imminent_sig_harm !== 'no' &&
    (early[0]?.exit !== 'imminent' || first !== 2)
  )
    seen.faults.add('front door not after two answers');
  for (const { exit, after, advice: shown } of early) {
    note(seen.exitsAfter, exit, after);
    if (shown.primary === null) seen.faults.add(`${exit} shows no lead`);
    if (!shown.blocks.includes('FAM')) seen.faults.add(`${exit} shows no FAM`);
  }

  for (const tier of tiers) (advice?.primary?.tier === tier ? seen.shown : seen.notShown).add(tier);
  for (const { id, who } of rules) {
    if (advice?.rules.includes(id)) seen.held.add(id);
    else if (
      !seen.notHeld.has(id) &&
      (who === 'everyone' || (answers.audience && who.includes(answers.audience)))
    )
      seen.notHeld.add(id);
  }
}

let counts: Counts;
beforeAll(() => {
  counts = countPaths(circumstances, ruleIds, look);
}, patience);

describe('the paths', () => {
  it('are clean by the report of the command, which names what is not', () => {
    const print = vi.fn();
    expect(report(counts, { print })).toBe(0);
    const [[printed]] = print.mock.calls as [[string]];
    expect(printed).toContain(`paths walked: ${counts.paths}\n`);
    expect(printed).toMatch(/loops: none\norphans: none\ndead ends: none\n$/);
    // The tests walk the paths once, and what was found is printed here.
    process.stdout.write(printed);
    expect(report({ ...counts, orphans: ['needs'] }, { print })).toBe(1);
    expect(print).toHaveBeenLastCalledWith(expect.stringMatching(/orphans: 1\n {4}needs\n/));
  });

  it('go round in no circle', () => {
    expect(counts.loops).toEqual([]);
  });

  it('come to every question, every early advice, every outcome and every rule', () => {
    expect(counts.orphans).toEqual([]);
    expect(counts.questions).toBe(new Set(pages.map(({ id }) => id)).size);
    expect(counts.outcomes).toBe(tiers.length);
    expect(counts.rules).toBe(ruleIds.length);
  });

  it('all end in advice', () => {
    expect(counts.deadEnds.slice(0, 5)).toEqual([]);
  });

  it('are as many as can be walked on every run', () => {
    expect(counts.paths).toBeLessThanOrEqual(300_000);
    for (const [family, count] of Object.entries(counts.pathsByFamily))
      expect([family, count > 0]).toEqual([family, true]);
    expect(counts.paths).toBe(Object.values(counts.pathsByFamily).reduce((sum, count) => sum + count, 0));
  });

  it('lead to every tier, and every path to one', () => {
    expect(Object.values(counts.primaryActions).reduce((sum, count) => sum + count, 0)).toBe(counts.paths);
  });
});

describe('every answer', () => {
  it.each(answerKeys)('each value of %s is given on some path', (key) => {
    expect([...(seen.values.get(key) ?? [])].sort()).toEqual([...questions[key].values].sort());
  });

  it('how it was learned is asked only while the duty to report is on', () => {
    expect(seen.valuesWithDutyOff.has('csa_basis')).toBe(false);
    for (const key of answerKeys.filter((one) => one !== 'csa_basis'))
      expect([key, seen.valuesWithDutyOff.get(key)?.size]).toEqual([key, questions[key].values.length]);
  });
});

describe('every guard is seen both ways', () => {
  const always: readonly AnswerKey[] = ['danger_now', 'imminent_sig_harm', 'audience', 'subject', 'topics'];

  it.each(pages.map(({ id }) => id))(
    '%s is asked on one path, and only the first five on every path',
    (page) => {
      expect(seen.asked).toContain(page);
      expect(seen.notAsked.has(page)).toBe(!always.includes(page));
    },
  );

  it.each(earlyExits)('the early advice for %s is shown on one path and not on another', (exit) => {
    expect(seen.shown).toContain(exit);
    expect(seen.notShown).toContain(exit);
  });

  it.each(tiers)('%s leads on one path and not on another', (tier) => {
    expect(seen.shown).toContain(tier);
    expect(seen.notShown).toContain(tier);
  });

  it.each(ruleIds)('%s holds on one path, and on another does not, for somebody it is meant for', (rule) => {
    expect(seen.held).toContain(rule);
    expect(seen.notHeld).toContain(rule);
  });
});

describe('how many answers it takes (section 0)', () => {
  const all = (
    map: ReadonlyMap<string, ReadonlySet<number>>,
    row: Row,
    ...readers: readonly Reader[]
  ): readonly number[] =>
    inOrder(new Set(readers.flatMap((reader) => [...(map.get(`${row}, ${reader}`) ?? [])])));
  const readers: readonly Reader[] = ['young', 'parent', 'dsl', 'other staff'];

  it('999 after one answer, the front door after two, and never anything in the way', () => {
    expect([...seen.faults]).toEqual([]);
    expect(all(seen.first, '999', ...readers)).toEqual([1]);
    expect(all(seen.first, 'front door', ...readers)).toEqual([2]);
  });

  it('everyday information: 5, and nothing after it', () => {
    expect(all(seen.first, 'everyday', 'parent', 'dsl', 'other staff')).toEqual([5]);
    expect(all(seen.last, 'everyday', 'parent', 'dsl', 'other staff')).toEqual([5]);
    expect(all(seen.first, 'everyday', 'young')).toEqual([]);
  });

  it('self-harm and going-home time: the first advice at once, whatever is answered', () => {
    for (const row of ['self_harm', 'collection'] as const)
      expect(all(seen.first, row, ...readers)).toEqual([6]);
    expect(all(seen.last, 'self_harm', 'dsl', 'other staff')).toEqual([9]);
    expect(all(seen.last, 'self_harm', 'parent')).toEqual([10]);
    expect(all(seen.last, 'collection', ...readers).every((count) => count === 8 || count === 9)).toBe(true);
  });

  it('FGM: once travel is answered, a page later through a grown woman’s younger girl', () => {
    for (const part of ['travel', 'calm']) {
      for (const reader of ['parent', 'dsl', 'other staff'] as const)
        expect(inOrder(seen.first.get(`fgm, ${reader}, ${part}`))).toEqual([7, 8]);
      expect(inOrder(seen.first.get(`fgm, young, ${part}`))).toEqual([6]);
    }
  });

  it('FGM of a grown woman and no younger girl: 10', () => {
    for (const reader of ['parent', 'dsl', 'other staff'] as const)
      expect(inOrder(seen.first.get(`fgm, ${reader}, no girl`))).toEqual([10]);
  });

  it.each<[Reader, readonly number[]]>([
    ['young', [8]],
    ['parent', [9, 10]],
    ['dsl', [10, 11, 12]],
    ['other staff', [10, 11, 12]],
  ])('FGM, %s: %o to the last advice', (reader, last) => {
    expect(all(seen.last, 'fgm', reader)).toEqual(last);
  });

  it('an adult in question, a topic without details: staff 9, of head, chair or “not sure which” 8', () => {
    for (const map of [seen.first, seen.last])
      for (const reader of ['dsl', 'other staff'] as const) {
        expect(inOrder(map.get(`adult, ${reader}, threshold`))).toEqual([9]);
        expect(inOrder(map.get(`adult, ${reader}, no threshold`))).toEqual([8]);
      }
  });

  it('an adult in question, a topic without details: parent and young person 8', () => {
    for (const map of [seen.first, seen.last]) expect(all(map, 'adult', 'parent', 'young')).toEqual([8]);
  });

  it(
    'an adult in question and FGM: at most 13 to the last advice',
    () => {
      const longest = { staff: 0, lead: 0 };
      const from = (snapshot: Snapshot, asked: number): void => {
        const place = placeOf(snapshot);
        if (place.kind === 'early') from(step(snapshot, { type: 'CARRY_ON' }), asked);
        else if (place.kind === 'advice') {
          const reader = snapshot.context.answers.audience === 'dsl' ? 'lead' : 'staff';
          expect(adviceOf(snapshot.context.path).primary).not.toBeNull();
          longest[reader] = Math.max(longest[reader], asked);
        } else
          for (const answers of choices(place.page, snapshot))
            from(step(snapshot, { type: 'ANSWER', answers }), asked + 1);
      };
      from(begin(circumstances), 0);
      expect(longest).toEqual({ staff: 13, lead: 13 });
    },
    patience,
  );

  it.each<[string, readonly Reader[], number, number]>([
    ['young person', ['young'], 7, 9],
    ['parent', ['parent'], 7, 10],
    ['staff', ['dsl', 'other staff'], 7, 11],
  ])(
    'other topics, %s (%o): %i to %i answers, 6 to the first where a detail sets danger',
    (_who, who, least, most) => {
      const first = all(seen.first, 'other', ...who);
      const last = all(seen.last, 'other', ...who);
      expect([first[0], first.at(-1)]).toEqual([6, most]);
      expect([last[0], last.at(-1)]).toEqual([least, most]);
    },
  );

  it('at most 11 to the first advice and 13 to the last, with a single topic (N11)', () => {
    expect(counts.longestToFirstAdvice).toBeLessThanOrEqual(11);
    expect(counts.longestToLastAdvice).toBeLessThanOrEqual(13);
    expect(seen.longest).toEqual({ first: counts.longestToFirstAdvice, last: counts.longestToLastAdvice });
  });

  it('the FGM advice comes once travel is answered', () => {
    // 6 for a young person, for others later, and later still behind another topic’s page.
    const after = inOrder(seen.exitsAfter.get('fgm'));
    expect(after.slice(0, 2)).toEqual([6, 7]);
  });
});

/** Staff, an adult in question, FGM the only topic, and every answer to its details. */
function choices(page: AnswerKey, snapshot: Snapshot): readonly Answers[] {
  const { facts } = snapshot.context.path.matching;
  if (page === 'danger_now') return [{ danger_now: 'no' }];
  if (page === 'imminent_sig_harm') return [{ imminent_sig_harm: 'no' }];
  if (page === 'audience') return staff.map((audience) => ({ audience }));
  if (page === 'subject')
    return questions.subject.values.filter((subject) => subject !== 'child').map((subject) => ({ subject }));
  if (page === 'topics') return [{ topics: ['fgm'] }];
  if (page === 'referral_status') return [{ referral_status: 'none' }];
  // Other answers to these change the length no more.
  if (page === 'travel_planned') return [{ travel_planned: 'no' }, { travel_planned: 'later_known_date' }];
  if (page === 'allegation_threshold') return [{ allegation_threshold: 'meets' }];
  if (page === 'sig_harm_suspected') return [{ sig_harm_suspected: 'no' }];
  if (page === 'risk_from_family') return [{ risk_from_family: 'no' }];
  return keysDue(pageOf(page), facts).flatMap((key) =>
    offered(key, facts).map((value) => ({ [key]: value })),
  );
}

it('the table’s rows cover every topic and every audience', () => {
  expect([...(seen.values.get('topics') ?? [])].sort()).toEqual([...everyTopic].sort());
  expect([...(seen.values.get('audience') ?? [])].some((audience) => isStaff(audience as Audience))).toBe(
    true,
  );
});
