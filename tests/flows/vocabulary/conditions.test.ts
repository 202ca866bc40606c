/** The evaluator: what a condition means, which answers meet it, and how it is put into words. */
import { describe, expect, it } from 'vitest';
import {
  all,
  always,
  any,
  keysThatMatched,
  matches,
  is,
  keysOf,
  not,
  yesOrNotSure,
  conditionText,
  ticks,
  type Condition,
  type ConditionWords,
  type Facts,
} from '../../../flows/vocabulary/conditions.ts';
import { rules } from '../../../flows/rules/rules.ts';

const staff = is('audience', 'teacher', 'dsl');
const onlyInfo: Condition = { key: 'topics', only: 'everyday_info' };
const safeHome = is('risk_from_family', 'no');
const three: Condition = { key: 'topics', atLeast: 3, apartFrom: ['everyday_info'] };

const yes: Condition = always;
const no: Condition = not(always);

describe('a condition holds', () => {
  it.each<[string, Condition, Facts, boolean]>([
    ['one of its values is the answer', staff, { audience: 'dsl' }, true],
    ['the answer is none of its values', staff, { audience: 'parent_carer' }, false],
    ['it names no value', { key: 'audience', in: [] }, { audience: 'dsl' }, false],
    ['yes is a worrying answer', yesOrNotSure('danger_now'), { danger_now: 'yes' }, true],
    ['not sure is a worrying answer', yesOrNotSure('danger_now'), { danger_now: 'not_sure' }, true],
    ['no is not', yesOrNotSure('danger_now'), { danger_now: 'no' }, false],
    [
      'another answer is not taken for a worrying one',
      yesOrNotSure('self_harm'),
      { self_harm: 'safe_now' },
      false,
    ],
    ['the topic is ticked among others', ticks('fgm'), { topics: ['bullying', 'fgm'] }, true],
    ['one of several topics is ticked', ticks('fgm', 'fii'), { topics: ['fii'] }, true],
    ['none of them is ticked', ticks('fgm', 'fii'), { topics: ['bullying'] }, false],
    ['nothing is ticked', ticks('fgm'), { topics: [] }, false],
    ['the only tick is the one named', onlyInfo, { topics: ['everyday_info'] }, true],
    ['it is not the only tick', onlyInfo, { topics: ['everyday_info', 'send'] }, false],
    ['another is the only tick', onlyInfo, { topics: ['send'] }, false],
    ['nothing is ticked at all', onlyInfo, { topics: [] }, false],
    ['enough is ticked', three, { topics: ['send', 'bullying', 'court'] }, true],
    ['more than enough is ticked', three, { topics: ['send', 'bullying', 'court', 'fii'] }, true],
    ['too little is ticked', three, { topics: ['send', 'bullying'] }, false],
    ['what does not count is not counted', three, { topics: ['send', 'bullying', 'everyday_info'] }, false],
    ['both parts hold', all(yes, yes), {}, true],
    ['one of two parts fails', all(yes, no), {}, false],
    ['nothing is asked for', all(), {}, true],
    ['either part holds', any(no, yes), {}, true],
    ['neither part holds', any(no, no), {}, false],
    ['there is nothing to choose from', any(), {}, false],
    ['its opposite fails', not(no), {}, true],
    ['its opposite holds', not(yes), {}, false],
    ['whatever was answered', always, {}, true],
  ])('%s', (_title, condition, facts, expected) => {
    expect(matches(condition, facts)).toBe(expected);
  });

  it.each<[string, Condition]>([
    ['one of its values', staff],
    ['a worrying answer', yesOrNotSure('danger_now')],
    ['a tick', ticks('fgm')],
    ['the only tick', onlyInfo],
    ['a calm answer', safeHome],
    ['enough ticks', three],
    ['enough ticks, of which none is needed', { key: 'topics', atLeast: 0, apartFrom: [] }],
  ])('not while the question is unanswered: %s', (_title, condition) => {
    expect(matches(condition, {})).toBe(false);
    expect(matches(not(condition), {})).toBe(true);
  });

  it('parts may be parts of parts', () => {
    const nested = all(any(staff, yesOrNotSure('danger_now')), not(all(ticks('fgm'), safeHome)));
    expect(matches(nested, { audience: 'teacher', topics: ['fgm'] })).toBe(true);
    expect(matches(nested, { audience: 'teacher', topics: ['fgm'], risk_from_family: 'no' })).toBe(false);
    expect(matches(nested, { audience: 'parent_carer', danger_now: 'not_sure' })).toBe(true);
    expect(matches(nested, { audience: 'parent_carer', danger_now: 'no' })).toBe(false);
  });
});

describe('the keys a condition reads', () => {
  it('are those of all its parts, once each, in reading order', () => {
    const condition = all(
      staff,
      any(ticks('fgm'), not(yesOrNotSure('danger_now'))),
      is('audience', 'dsl'),
      three,
      safeHome,
    );
    expect(keysOf(condition)).toEqual(['audience', 'topics', 'danger_now', 'risk_from_family']);
  });

  it('are none where nothing is read', () => {
    expect(keysOf(always)).toEqual([]);
    expect(keysOf(any())).toEqual([]);
  });

  it.each<[Condition, string]>([
    [staff, 'audience'],
    [yesOrNotSure('danger_now'), 'danger_now'],
    [ticks('fgm'), 'topics'],
    [onlyInfo, 'topics'],
    [safeHome, 'risk_from_family'],
    [three, 'topics'],
    [not(staff), 'audience'],
  ])('%o', (condition, key) => {
    expect(keysOf(condition)).toEqual([key]);
  });
});

describe('why a condition holds', () => {
  it('is nothing where it does not hold', () => {
    expect(keysThatMatched(staff, { audience: 'parent_carer' })).toEqual([]);
    expect(keysThatMatched(all(staff, ticks('fgm')), { audience: 'dsl', topics: ['fii'] })).toEqual([]);
    expect(keysThatMatched(staff, {})).toEqual([]);
  });

  it.each<[Condition, Facts, string]>([
    [staff, { audience: 'dsl' }, 'audience'],
    [yesOrNotSure('danger_now'), { danger_now: 'not_sure' }, 'danger_now'],
    [ticks('fgm'), { topics: ['fgm'] }, 'topics'],
    [onlyInfo, { topics: ['everyday_info'] }, 'topics'],
    [safeHome, { risk_from_family: 'no' }, 'risk_from_family'],
    [three, { topics: ['send', 'court', 'fii'] }, 'topics'],
  ])('%o because of %o', (condition, facts, key) => {
    expect(keysThatMatched(condition, facts)).toEqual([key]);
  });

  it('is every part where all are needed', () => {
    expect(keysThatMatched(all(staff, ticks('fgm')), { audience: 'dsl', topics: ['fgm'] })).toEqual([
      'audience',
      'topics',
    ]);
  });

  it('is only the parts that hold where one is enough', () => {
    const either = any(yesOrNotSure('danger_now'), ticks('fgm'));
    expect(keysThatMatched(either, { danger_now: 'no', topics: ['fgm'] })).toEqual(['topics']);
    expect(keysThatMatched(either, { danger_now: 'yes', topics: ['fgm'] })).toEqual(['danger_now', 'topics']);
  });

  it('names an answer once', () => {
    expect(keysThatMatched(all(staff, is('audience', 'dsl')), { audience: 'dsl' })).toEqual(['audience']);
    expect(keysThatMatched(any(ticks('fgm'), ticks('fii')), { topics: ['fgm', 'fii'] })).toEqual(['topics']);
  });

  it('names no answer for what was not answered so', () => {
    expect(keysThatMatched(not(staff), { audience: 'parent_carer' })).toEqual([]);
    expect(
      keysThatMatched(all(not(staff), ticks('fgm')), { audience: 'parent_carer', topics: ['fgm'] }),
    ).toEqual(['topics']);
    expect(keysThatMatched(always, {})).toEqual([]);
  });

  it('is among the keys it reads, for every rule', () => {
    for (const { when } of rules)
      for (const key of keysThatMatched(when, {
        danger_now: 'yes',
        imminent_sig_harm: 'yes',
        audience: 'dsl',
        topics: ['fgm', 'fii'],
      }))
        expect(keysOf(when)).toContain(key);
  });
});

describe('a condition told in words', () => {
  const words: ConditionWords = {
    and: 'and',
    or: 'or',
    not: 'not',
    is: (key, values) => `${key} is ${values.join('/')}`,
    ticks: (key, values) => `${key} has ${values.join('/')}`,
    only: (key, value) => `${key} has only ${value}`,
    atLeast: (key, count) => `${key} has ${count} or more`,
  };

  it.each<[Condition, string]>([
    [staff, 'audience is teacher/dsl'],
    [yesOrNotSure('danger_now'), 'danger_now is yes/not_sure'],
    [ticks('fgm', 'fii'), 'topics has fgm/fii'],
    [onlyInfo, 'topics has only everyday_info'],
    [safeHome, 'risk_from_family is no'],
    [three, 'topics has 3 or more'],
    [not(safeHome), 'not (risk_from_family is no)'],
    [all(staff, safeHome), 'audience is teacher/dsl and risk_from_family is no'],
    [any(staff, safeHome), 'audience is teacher/dsl or risk_from_family is no'],
    [all(staff), 'audience is teacher/dsl'],
    [all(any(staff, safeHome)), 'audience is teacher/dsl or risk_from_family is no'],
    [
      all(any(staff, safeHome), onlyInfo),
      '(audience is teacher/dsl or risk_from_family is no) and topics has only everyday_info',
    ],
    [
      any(onlyInfo, any(staff, safeHome)),
      'topics has only everyday_info or (audience is teacher/dsl or risk_from_family is no)',
    ],
  ])('%o', (condition, told) => {
    expect(conditionText(condition, words)).toBe(told);
  });
});
