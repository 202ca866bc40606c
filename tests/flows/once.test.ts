/** What one answer costs: the machine plays on from where it is, and the advice on a path is worked out once. */
import { beforeEach, expect, it, vi } from 'vitest';
import { adviseOn } from '../../flows/advise.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { follow } from '../../flows/engine/path.ts';
import { replay, withAnswer, withCarryOn, withoutLast, type Walk } from '../../flows/replay.ts';
import type { Trail } from '../../flows/engine/trail.ts';

vi.mock('../../flows/engine/path.ts', { spy: true });
vi.mock('../../flows/advise.ts', { spy: true });

const circumstances: Circumstances = {
  switches: {},
  settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
  school: { headIsDsl: true },
};

/** A long one, with an early advice carried on from. */
const trail: Trail = [
  { page: 'danger_now', answers: { danger_now: 'yes' } },
  { carriedOn: 'danger' },
  { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
  { page: 'audience', answers: { audience: 'teacher' } },
  { page: 'subject', answers: { subject: 'child' } },
  { page: 'topics', answers: { topics: ['fgm', 'self_harm', 'missing'] } },
  { page: 'self_harm', answers: { self_harm: 'safe_now' } },
  { carriedOn: 'harm_to_self' },
  { page: 'missing', answers: { missing: 'no' } },
  { page: 'fgm_basis', answers: { fgm_basis: 'adult_18plus' } },
  { page: 'younger_girl', answers: { younger_girl: 'no' } },
  { page: 'referral_status', answers: { referral_status: 'none' } },
  { page: 'sig_harm_suspected', answers: { sig_harm_suspected: 'no' } },
  { page: 'risk_from_family', answers: { risk_from_family: 'no' } },
];

const costOf = <Result>(work: () => Result) => {
  vi.clearAllMocks();
  const result = work();
  return {
    result,
    followed: vi.mocked(follow).mock.calls.length,
    advised: vi.mocked(adviseOn).mock.calls.length,
  };
};

let whole: Walk;
beforeEach(() => {
  whole = replay(trail, circumstances);
  expect(whole.path).toHaveLength(trail.length);
});

it('each answer is followed once, however many were given before it', () => {
  let walk = replay([], circumstances);
  for (const entry of trail) {
    const { result, followed, advised } = costOf(() =>
      'page' in entry ? withAnswer(walk, entry.page, entry.answers) : withCarryOn(walk, entry.carriedOn),
    );
    expect([entry, followed]).toEqual([entry, 'page' in entry ? 1 : 0]);
    expect(advised).toBe(result.place.kind === 'advice' ? 1 : 0);
    walk = result;
  }
  expect(walk).toEqual(whole);
});

it('a whole trail is followed once for each answer and once for none', () => {
  const answered = trail.filter((entry) => 'page' in entry).length;
  expect(costOf(() => replay(trail, circumstances)).followed).toBe(answered + 1);
});

it('going back follows nothing, and neither does looking at what was known before a page', () => {
  let walk = whole;
  for (let left = trail.length; left > 0; left -= 1) {
    const { result, followed } = costOf(() => withoutLast(walk));
    expect(followed).toBe(0);
    expect(result.path).toHaveLength(left - 1);
    expect(walk.factsBefore[left - 1]).toEqual(result.facts);
    walk = result;
  }
});

it('a changed answer plays on from where it was changed, and looks once at what is still to come', () => {
  const at = trail.findIndex((entry) => 'page' in entry && entry.page === 'missing');
  const { result, followed } = costOf(() =>
    withAnswer(whole, 'missing', { missing: 'absent_not_contactable' }),
  );
  expect(result.place.kind).toBe('advice');
  expect(followed).toBeLessThanOrEqual(trail.length - at);
  const opening = costOf(() => withAnswer(whole, 'topics', { topics: ['images'] }));
  expect(opening.result.place).toEqual({ kind: 'question', page: 'image_adult_involved' });
  expect(opening.followed).toBe(2);
});

it('the advice on a walk is worked out once, by the machine or by who asks first', () => {
  expect(costOf(() => [whole.advice, whole.advice]).advised).toBe(0);
  const open = withoutLast(whole);
  expect(costOf(() => [open.advice, open.advice]).advised).toBe(1);
});
