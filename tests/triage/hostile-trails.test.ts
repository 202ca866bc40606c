/** Whatever this tab kept, or somebody put in its place: reading it never throws, and what is taken up is a trail of ours. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { replay } from '../../flows/replay.ts';
import { earlyExits, type Trail } from '../../flows/engine/trail.ts';
import { flowVersion } from '../../flows/version.ts';
import { questions, isStaff, type AnswerKey } from '../../flows/vocabulary/questions.ts';
import { readSavedTrail, type SavedTrail } from '../../src/triage/savedTrail.ts';
import { hostileText, inherited, often, untouched } from '../hostile.ts';

const circumstances = {
  switches: {},
  settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
  school: { headIsDsl: false },
} as const;

beforeEach(() => sessionStorage.clear());

function reading(text: string): SavedTrail {
  sessionStorage.setItem('kept', text);
  return readSavedTrail((trail) => isStaff(replay(trail, circumstances).answers.audience));
}

const isOurs = (key: string, value: unknown): boolean =>
  Object.hasOwn(questions, key) &&
  [value].flat().every((one) => (questions[key as AnswerKey].values as readonly unknown[]).includes(one));

/** What is in it beside keys and values that the questions know. */
const strangeIn = (trail: Trail): readonly unknown[] =>
  trail.filter((entry) => {
    const names = Object.keys(entry).sort().join();
    if ('carriedOn' in entry) return names !== 'carriedOn' || !earlyExits.includes(entry.carriedOn);
    const { page, answers } = entry;
    const known = Object.entries(answers).every(([key, value]) => isOurs(key, value));
    return names !== 'answers,page' || !Object.hasOwn(questions, page) || !known;
  });

function expectOurs(trail: Trail): void {
  expect(strangeIn(trail)).toEqual([]);
  expect(isStaff(replay(trail, circumstances).answers.audience)).toBe(true);
}

const keys = Object.keys(questions) as AnswerKey[];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...keys) },
  inherited,
  fc.string({ maxLength: 8 }),
);
const values = [...new Set(keys.flatMap((one) => [...questions[one].values]))];
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...values) },
  fc.subarray(values, { maxLength: 3 }),
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
);

/** Written as text: in an object of JavaScript `__proto__` would be something else. */
const group = (pairs: readonly (readonly [string, unknown])[]): string =>
  `{${pairs.map(([name, held]) => `${JSON.stringify(name)}:${typeof held === 'string' ? held : JSON.stringify(held)}`).join(',')}}`;
const quoted = (held: unknown): string => JSON.stringify(held);

const answers = fc
  .array(fc.tuple(key, value), { maxLength: 4 })
  .map((pairs) => group(pairs.map(([name, held]) => [name, quoted(held)])));

const entry = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(key, answers).map(([page, given]) =>
      group([
        ['page', quoted(page)],
        ['answers', given],
      ]),
    ),
  },
  fc.oneof(fc.constantFrom(...earlyExits), inherited).map((exit) => group([['carriedOn', quoted(exit)]])),
  // Both at once, and more besides.
  fc
    .tuple(fc.constantFrom(...earlyExits), key, answers, inherited, value)
    .map(([exit, page, given, also, held]) =>
      group([
        ['carriedOn', quoted(exit)],
        ['page', quoted(page)],
        ['answers', given],
        [also, quoted(held)],
      ]),
    ),
  fc.jsonValue({ maxDepth: 2 }).map(quoted),
);

/** As far as a question that staff are asked; what follows is not ours. */
const whole: readonly string[] = [
  { page: 'danger_now', answers: { danger_now: 'no' } },
  { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
  { page: 'audience', answers: { audience: 'teacher' } },
  { page: 'subject', answers: { subject: 'child' } },
  { page: 'topics', answers: { topics: ['neglect'] } },
].map(quoted);

const entries = fc
  .tuple(fc.nat(whole.length), fc.array(entry, { maxLength: 3 }), fc.nat(whole.length))
  .map(([at, added, drop]) => [...whole.slice(0, at), ...added, ...whole.slice(at + (drop === 0 ? 1 : 0))]);
const keptTexts = fc
  .tuple(
    entries,
    fc.constantFrom(quoted(flowVersion), quoted(flowVersion), quoted(flowVersion), '"0.0.1"', 'null'),
  )
  .map(([all, version]) =>
    group([
      ['flowVersion', version],
      ['trail', `[${all.join(',')}]`],
    ]),
  );

describe('what this tab kept, whatever it is', () => {
  test('is a trail of ours or none', () => {
    let taken = 0;
    fc.assert(
      fc.property(keptTexts, (text) => {
        const kept = reading(text);
        if (typeof kept === 'object') {
          taken += 1;
          expectOurs(kept.trail);
        } else expect(kept).toBe('unreadable');
      }),
      often,
    );
    expect(taken, 'some are whole').toBeGreaterThan(500);
    expect(untouched()).toBe(true);
  });

  test('never throws: any text, and a trail cut anywhere', () => {
    const text = group([
      ['flowVersion', quoted(flowVersion)],
      ['trail', `[${whole.join(',')}]`],
    ]);
    const cut = fc
      .tuple(fc.nat(text.length), hostileText, fc.nat(4))
      .map(([at, put, less]) => text.slice(0, at) + put + text.slice(at + less));
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json(), cut), (any) => {
        const kept = reading(any);
        if (typeof kept === 'object') expectOurs(kept.trail);
      }),
      often,
    );
    expect(untouched()).toBe(true);
  });

  test('may be as long as a browser keeps', () => {
    const many = Array.from({ length: 60_000 }, () => whole[0]);
    const text = group([
      ['flowVersion', quoted(flowVersion)],
      ['trail', `[${[...whole, ...many].join(',')}]`],
    ]);
    const kept = reading(text);
    if (typeof kept === 'object') expectOurs(kept.trail);
    else expect(kept).toBe('unreadable');
  });
});
