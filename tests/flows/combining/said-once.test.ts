import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../flows/advice.ts';
import { advise } from '../../../flows/advise.ts';
import { voiceOf, topics, type Answers, type Switches } from '../../../flows/vocabulary/questions.ts';
import words from '../../../locales/en/advice.json' with { type: 'json' };
import { dutyOn, leads } from '../table-leads.ts';
import { about, circumstances, fewNeeds, girlTold, ids, noHarm, stepOf } from './given.ts';

const actions: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = words.actions;
const duties: Readonly<Record<string, string | undefined>> = words.duties;
const people: Readonly<Record<string, Readonly<Record<string, string>>>> = words.people;

/** What each step tells its reader to do, as a sentence. */
function told({ duties: steps, people: { lead, head } }: Advice, { audience }: Answers) {
  const suffix = audience === undefined || voiceOf(audience) === 'staff' ? '' : `_${voiceOf(audience)}`;
  const of = (kind: 'lead' | 'head', who: string): string =>
    people[kind]?.[`${who}${suffix}`] ?? people[kind]?.[who] ?? '';
  return steps.map(({ id, rules }) => {
    const text =
      actions[id]?.[`title${suffix}`] ??
      actions[id]?.['title'] ??
      duties[`${id}${suffix}`] ??
      duties[id] ??
      id;
    return {
      id,
      rules,
      says: text
        .replaceAll('{{lead}}', of('lead', lead))
        .replaceAll('{{head}}', of('head', head))
        .replaceAll(/\{\{(?:frontDoor|ownFrontDoor)\}\}/g, 'the Family Front Door'),
    };
  });
}

/** What goes on to something else than whom to tell: a condition, or another thing to ask or to say. */
const goesOn =
  /^,? (?:if|at once if|for advice|and ask|and hear|or|too, if|about|who|\d|that|which|after the call)\b/;
const names = /^ (?:that|which)\b/;

/** Steps of which one says no more than another to the same person. */
function doubled(advice: Advice, answers: Answers): readonly string[] {
  const steps = told(advice, answers);
  const { lead } = people;
  const persons = [
    ...Object.values(lead ?? {}),
    'an adult you trust',
    'the Family Front Door',
    'a senior leader',
  ];
  const toOne = persons.flatMap((person) => {
    const to = steps.flatMap(({ id, says }) => {
      const [, rest] =
        new RegExp(`^(?:Tell|Talk to|Ring) ${person.replace(/[()]/g, '\\$&')}(?! \\()(.*)`).exec(says) ?? [];
      return rest === undefined ? [] : [{ id, rest }];
    });
    const plain = to.filter(({ rest }) => !goesOn.test(rest));
    const named = plain.length > 0 ? to.filter(({ rest }) => names.test(rest)) : [];
    const all = [...plain, ...named].map(({ id }) => id);
    return all.length > 1 ? [`${person}: ${all.join(', ')}`] : [];
  });
  const texts = steps.filter(({ id }) => id !== 'senior_leader_stays_with_child').map(({ says }) => says);
  const alike = texts.filter((text, at) => texts.indexOf(text) !== at);
  return [...new Set([...toOne, ...alike])];
}

/** What may be so besides, and around the reader. */
const besides: readonly (readonly [Answers, Switches])[] = [
  [{}, {}],
  [{ danger_now: 'yes' }, {}],
  [{ imminent_sig_harm: 'yes' }, {}],
  [{ referral_status: 'said_no' }, {}],
  [{ referral_status: 'has_social_worker' }, { dsl_reachable: 'no', records_login: 'no' }],
  [{}, { clock: 'out_of_hours', school_open: 'no', lives_in_worcs: 'no', home_council: 'csc-dudley' }],
];

describe('what several rows say to the same person is said once', () => {
  it('whatever is ticked beside a row, and whatever else is so', () => {
    const found = new Set<string>();
    for (const { row, answers } of leads)
      for (const topic of topics)
        for (const [more, switches] of besides) {
          const both: Answers = { ...answers, ...more, topics: [...(answers.topics ?? []), topic] };
          const advice = advise(both, circumstances(switches, true, row === 'R3c' ? dutyOn : undefined));
          for (const pair of doubled(advice, both)) found.add(`${String(both.audience)}: ${pair}`);
          // The card's deadline is its row's own, whatever was joined to its step.
          if (advice.duties[0]?.deadline !== advice.primary?.deadline) found.add(`sooner: ${row}, ${topic}`);
        }
    expect([...found]).toEqual([]);
  }, 0);

  it('the stricter deadline, the contacts and the rows of both count', () => {
    const absent = advise(
      about('teacher', ['missing', 'something_else'], { ...noHarm, missing: 'absent_2_to_9_days' }),
      circumstances(),
    );
    expect(ids(absent)).not.toContain('tell_lead_child_missing');
    expect(stepOf(absent, 'dsl_today')).toMatchObject({ deadline: 'now', rules: ['R23', 'R19b'] });
  });

  it('a first step stays as it is, and takes in what says the same', () => {
    const danger = advise(
      { danger_now: 'yes', imminent_sig_harm: 'yes', audience: 'teacher' },
      circumstances(),
    );
    expect(ids(danger).slice(0, 2)).toEqual(['call_999', 'call_ffd_now']);
    expect(stepOf(danger, 'call_ffd_now')?.rules).toEqual(['R2', 'R1']);
    expect(ids(danger)).not.toContain('ffd_after_999');
    const referred = advise(about('dsl', ['physical_abuse'], { imminent_sig_harm: 'yes' }), circumstances());
    expect(ids(referred).filter((id) => id.includes('form'))).toEqual(['form_after_phone']);
  });

  it('a personal report of FGM: the lead is told once, now, and the Front Door hears of it', () => {
    const advice = advise(about('teacher', ['fgm'], girlTold), circumstances());
    expect(stepOf(advice, 'dsl_now_then_ffd')).toMatchObject({ deadline: 'now', rules: ['R10', 'R3'] });
    expect(ids(advice)).not.toContain('tell_lead_and_see_ffd_told');
  });

  it('a lead decides and records in one step', () => {
    const own = advise(
      about('dsl', ['something_else'], { ...fewNeeds, needs: 'additional' }),
      circumstances(),
    );
    expect(ids(own).filter((id) => id === 'dsl_today' || id === 'record_decision_and_reasons')).toEqual([
      'record_decision_and_reasons',
    ]);
  });
});
