/** Section 1b of the decision table: what the advice page asks, who is asked and when. */
import { describe, expect, it } from 'vitest';
import { askedSwitches, isDue, switchesOffered } from '../../flows/questions/switches.ts';
import {
  questions,
  switchQuestions,
  type Audience,
  type SwitchKey,
} from '../../flows/vocabulary/questions.ts';

const audiences = questions.audience.values;
const offeredTo = (audience: Audience | undefined, more = {}): readonly SwitchKey[] =>
  switchesOffered({ ...(audience === undefined ? {} : { audience }), ...more });
const others = (without: readonly SwitchKey[]): readonly SwitchKey[] =>
  (Object.keys(askedSwitches) as SwitchKey[]).filter((key) => !without.includes(key));

describe('the switches', () => {
  it('are offered in an order that names each of them once', () => {
    expect(Object.keys(askedSwitches).sort()).toEqual(Object.keys(switchQuestions).sort());
    expect(Object.keys(askedSwitches)).toEqual([
      'dsl_reachable',
      'clock',
      'school_open',
      'other_children',
      'lives_in_worcs',
      'home_council',
      'records_login',
      'child_age',
    ]);
  });

  it.each<[Audience | undefined, readonly SwitchKey[]]>([
    ['teacher', []],
    ['regulated_health_social', []],
    ['other_staff', []],
    ['dsl', ['dsl_reachable']],
    ['parent_carer', ['records_login']],
    ['young_person', ['home_council', 'records_login']],
    [undefined, ['dsl_reachable', 'home_council', 'records_login']],
  ])('asks %s all but %j', (audience, never) => {
    expect(offeredTo(audience, { lives_in_worcs: 'no' })).toEqual(others(never));
  });

  it('asks for the council only once the child lives elsewhere', () => {
    for (const audience of audiences)
      for (const lives_in_worcs of [undefined, 'yes', 'not_sure'] as const)
        expect(offeredTo(audience, { lives_in_worcs })).not.toContain('home_council');
    expect(isDue('home_council', { lives_in_worcs: 'no' })).toBe(true);
  });
});
