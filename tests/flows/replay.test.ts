/** Back, Change and starting again: the trail is the only thing kept, and everything is worked out from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../flows/advise.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import { keysDue, offered, pageOf } from '../../flows/questions/pages.ts';
import { follow } from '../../flows/engine/path.ts';
import * as walks from '../../flows/replay.ts';
import { begin, placeOf, replay, stateOf, step, type Walk } from '../../flows/replay.ts';
import type { EarlyExit, Place, Trail } from '../../flows/engine/trail.ts';
import { adviceOf } from '../../flows/triage.machine.ts';
import type { Tier } from '../../flows/vocabulary/advice.ts';
import { questions, type AnswerKey, type Answers, type Topic } from '../../flows/vocabulary/questions.ts';

const circumstances: Circumstances = {
  switches: {},
  settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
  school: { headIsDsl: true },
};

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
  agreement_to_service: 'yes',
} as const satisfies Answers;

// From trail to trail, as a trail that was kept is gone on with. Going on from a walk comes to the same; see below.
const withAnswer = (trail: Trail, page: AnswerKey, answers: Answers, where: Circumstances): Trail =>
  walks.withAnswer(replay(trail, where), page, answers).trail;
const withCarryOn = (trail: Trail, exit: EarlyExit, where: Circumstances): Trail =>
  walks.withCarryOn(replay(trail, where), exit).trail;
const withoutLast = (trail: Trail, where: Circumstances): Trail =>
  walks.withoutLast(replay(trail, where)).trail;

/** The answers of the page that is asked, out of a sheet of them; only what is offered. */
function onPage(page: AnswerKey, { facts }: Pick<Walk, 'facts'>, sheet: Answers): Answers {
  return Object.fromEntries(
    keysDue(pageOf(page), facts).map((key) => {
      const open = offered(key, facts);
      const answer = sheet[key];
      const kept = [answer ?? []].flat().filter((value) => open.includes(value));
      return [key, questions[key].kind === 'many' ? kept : (kept[0] ?? open[0])];
    }),
  );
}

/** One more page answered, or carried on from an early advice. */
function goOnFrom(walk: Walk, sheet: Answers): Walk {
  if (walk.place.kind === 'question')
    return walks.withAnswer(walk, walk.place.page, onPage(walk.place.page, walk, sheet));
  return walk.place.kind === 'early' ? walks.withCarryOn(walk, walk.place.exit) : walk;
}
const goOn = (trail: Trail, sheet: Answers, where = circumstances): Trail =>
  goOnFrom(replay(trail, where), sheet).trail;

/** Walks on to the advice at the end. */
function toTheEnd(trail: Trail, sheet: Answers, where = circumstances): Trail {
  let so = trail;
  while (replay(so, where).place.kind !== 'advice') so = goOn(so, sheet, where);
  return so;
}

/** Walks on until a page is asked. */
function until(page: AnswerKey, sheet: Answers): Trail {
  let so: Trail = [];
  const asked = (place: Place): boolean => place.kind === 'question' && place.page === page;
  while (!asked(replay(so, circumstances).place)) so = goOn(so, sheet);
  return so;
}

/** Where the chart puts each tier. */
const responses: Readonly<Record<Tier, string>> = {
  T0: 'protection.call_999',
  T1: 'protection.front_door_now',
  T2: 'protection.personal_report',
  T3: 'protection.allegation',
  T4: 'protection.suspected_harm',
  T5: 'protection.others_to_be_told',
  T6: 'lead_decides',
  T7: 'targeted_support',
  T8: 'early_help',
  T9: 'universal',
};

const pagesOf = (trail: Trail): readonly AnswerKey[] =>
  trail.flatMap((entry) => ('page' in entry ? [entry.page] : []));
const exitsOf = (trail: Trail): readonly string[] =>
  trail.flatMap((entry) => ('carriedOn' in entry ? [entry.carriedOn] : []));

const atQuestion = (page: AnswerKey): Place => ({ kind: 'question', page });

describe('walking', () => {
  it('starts at the first question with nothing answered', () => {
    const { place, answers, path, trail } = replay([], circumstances);
    expect(place).toEqual(atQuestion('danger_now'));
    expect([answers, path, trail]).toEqual([{}, [], []]);
  });

  it('ends in the advice that the answers give', () => {
    const walk = replay(toTheEnd([], calm), circumstances);
    expect(walk.place).toEqual({ kind: 'advice' });
    expect(pagesOf(walk.path)).toEqual([
      'danger_now',
      'imminent_sig_harm',
      'audience',
      'subject',
      'topics',
      'referral_status',
      'sig_harm_suspected',
      'risk_from_family',
      'needs',
    ]);
    expect(advise(walk.answers, circumstances).primary?.rule).toBe('R27');
  });

  it('comes to the same place after the trail was kept as text', () => {
    const trail = toTheEnd([], { ...calm, danger_now: 'yes' });
    const kept = JSON.parse(JSON.stringify(trail)) as Trail;
    expect(replay(kept, circumstances)).toEqual(replay(trail, circumstances));
  });

  it('does not leave a page without the answers it must have', () => {
    expect(() => withAnswer([], 'danger_now', {}, circumstances)).toThrow('danger_now');
    const trail = until('needs', calm);
    expect(() =>
      withAnswer(trail, 'needs', { needs: 'unclear', need_met_by_school: 'yes' }, circumstances),
    ).toThrow('repeat');
  });

  it('does not ask a parent what only the school can know', () => {
    const trail = until('needs', { ...calm, audience: 'parent_carer' });
    const next = withAnswer(trail, 'needs', { needs: 'unclear', repeat: 'no' }, circumstances);
    expect(replay(next, circumstances).place.kind).toBe('advice');
  });

  it('passes over what is in the trail and was never asked', () => {
    const foreign: Trail = [{ page: 'children_affected', answers: { children_affected: 'yes' } }];
    expect(replay(foreign, circumstances).path).toEqual([]);
    const walk = replay([...foreign, ...toTheEnd([], calm)], circumstances);
    expect(walk).toEqual(replay(toTheEnd([], calm), circumstances));
  });

  it('is not led astray by carrying on where nothing was shown', () => {
    expect(withCarryOn([], 'danger', circumstances)).toEqual([]);
    expect(withCarryOn(until('audience', calm), 'imminent', circumstances)).toEqual(until('audience', calm));
  });
});

describe('Back', () => {
  it('goes to the question before, with its answer taken back', () => {
    const trail = withoutLast(until('risk_from_family', calm), circumstances);
    const walk = replay(trail, circumstances);
    expect(walk.place).toEqual(atQuestion('sig_harm_suspected'));
    expect(walk.answers.sig_harm_suspected).toBeUndefined();
    expect(walk.answers.subject).toBe('child');
  });

  it('goes from an early advice to the answer that led there', () => {
    const early = withAnswer([], 'danger_now', { danger_now: 'yes' }, circumstances);
    expect(replay(early, circumstances).place).toEqual({ kind: 'early', exit: 'danger' });
    expect(replay(withoutLast(early, circumstances), circumstances).place).toEqual(atQuestion('danger_now'));
  });

  it('goes from the question after an early advice to that advice', () => {
    const after = withCarryOn(
      withAnswer([], 'danger_now', { danger_now: 'yes' }, circumstances),
      'danger',
      circumstances,
    );
    expect(replay(after, circumstances).place).toEqual(atQuestion('imminent_sig_harm'));
    expect(replay(withoutLast(after, circumstances), circumstances).place).toEqual({
      kind: 'early',
      exit: 'danger',
    });
  });

  it('stays at the first question', () => {
    expect(withoutLast([], circumstances)).toEqual([]);
  });

  it('all the way leaves nothing', () => {
    let trail = toTheEnd([], { ...calm, danger_now: 'yes', topics: ['physical_abuse'] });
    for (let left = replay(trail, circumstances).path.length; left > 0; left -= 1) {
      expect(replay(trail, circumstances).path).toHaveLength(left);
      trail = withoutLast(trail, circumstances);
    }
    expect(trail).toEqual([]);
  });

  it('and the same answer again is as if nothing had happened', () => {
    const before = until('needs', calm);
    const walk = replay(before, circumstances);
    const again = goOn(withoutLast(before, circumstances), calm);
    expect(replay(again, circumstances)).toEqual(walk);
  });
});

describe('Change', () => {
  it('keeps the other answers that are still asked', () => {
    const trail = withAnswer(toTheEnd([], calm), 'audience', { audience: 'dsl' }, circumstances);
    const walk = replay(trail, circumstances);
    expect(walk.place.kind).toBe('advice');
    expect(walk.answers).toEqual({ ...calm, audience: 'dsl', agreement_to_service: undefined });
  });

  it('drops the answers to questions that are no longer asked', () => {
    const sheet: Answers = { ...calm, topics: ['self_harm'], self_harm: 'safe_now' };
    const trail = withAnswer(toTheEnd([], sheet), 'topics', { topics: ['bullying'] }, circumstances);
    const walk = replay(trail, circumstances);
    expect(walk.answers.self_harm).toBeUndefined();
    expect(pagesOf(walk.trail)).not.toContain('self_harm');
    expect(walk.place).toEqual(atQuestion('needs'));
    expect(advise(walk.answers, circumstances).rules).not.toContain('R22');
  });

  it('and back again asks once more what was dropped', () => {
    const sheet: Answers = { ...calm, topics: ['self_harm'], self_harm: 'safe_now' };
    const changed = withAnswer(toTheEnd([], sheet), 'topics', { topics: ['bullying'] }, circumstances);
    const back = withAnswer(changed, 'topics', { topics: ['self_harm'] }, circumstances);
    expect(replay(back, circumstances).place).toEqual(atQuestion('self_harm'));
    expect(replay(toTheEnd(back, sheet), circumstances)).toEqual(replay(toTheEnd([], sheet), circumstances));
  });

  it('asks a question that opens before those answered already', () => {
    const trail = withAnswer(
      toTheEnd([], calm),
      'topics',
      { topics: ['bullying', 'self_harm'] },
      circumstances,
    );
    expect(replay(trail, circumstances).place).toEqual(atQuestion('self_harm'));
    const walk = replay(
      withCarryOn(
        withAnswer(trail, 'self_harm', { self_harm: 'safe_now' }, circumstances),
        'harm_to_self',
        circumstances,
      ),
      circumstances,
    );
    expect(walk.place.kind).toBe('advice');
    expect(walk.answers.sig_harm_suspected).toBe('no');
  });

  it('asks again what a set answer had spared', () => {
    const sheet: Answers = { ...calm, topics: ['physical_abuse'] };
    const trail = withAnswer(toTheEnd([], sheet), 'topics', { topics: ['bullying'] }, circumstances);
    expect(replay(trail, circumstances).place).toEqual(atQuestion('sig_harm_suspected'));
  });

  it.each<[AnswerKey, Answers, Answers]>([
    ['topics', { audience: 'dsl', topics: ['encompass_notice', 'bullying'] }, { audience: 'teacher' }],
    ['referral_status', { referral_status: 'told_dsl_no_action' }, { audience: 'dsl' }],
  ])('asks %s again when its answer is not offered to the new audience', (page, before, changed) => {
    const trail = withAnswer(toTheEnd([], { ...calm, ...before }), 'audience', changed, circumstances);
    const walk = replay(trail, circumstances);
    expect(walk.place).toEqual(atQuestion(page));
    expect(walk.answers[page]).toBeUndefined();
    expect(trail.some((entry) => 'page' in entry && entry.page === page)).toBe(false);
  });

  it('drops the part of a page that the new audience is not asked', () => {
    const walk = replay(
      withAnswer(toTheEnd([], calm), 'audience', { audience: 'parent_carer' }, circumstances),
      circumstances,
    );
    expect(walk.answers.need_met_by_school).toBeUndefined();
    expect(walk.answers.needs).toBe('none_or_one');
  });

  it('never leaves a page twice in the trail', () => {
    let trail = toTheEnd([], calm);
    for (const audience of ['dsl', 'parent_carer', 'young_person', 'teacher'] as const)
      trail = withAnswer(trail, 'audience', { audience }, circumstances);
    expect(new Set(pagesOf(trail)).size).toBe(pagesOf(trail).length);
  });
});

describe('early advice', () => {
  it('is shown once', () => {
    const sheet: Answers = {
      ...calm,
      danger_now: 'yes',
      imminent_sig_harm: 'yes',
      topics: ['fgm'],
      fgm_basis: 'girl_told_me',
    };
    const full: Answers = {
      ...sheet,
      travel_planned: 'within_72h',
      child_under_18: 'yes',
      same_profession_already_reported: 'no',
    };
    const { path } = replay(toTheEnd([], full), circumstances);
    expect(exitsOf(path)).toEqual(['danger', 'imminent', 'fgm']);
  });

  it.each<[string, Answers]>(
    questions.self_harm.values.flatMap((self_harm): [string, Answers][] =>
      questions.collection.values.map((collection) => [
        `${self_harm}, ${collection}`,
        { self_harm, collection },
      ]),
    ),
  )(
    'every answer about self-harm and about going home leads to its advice at once (%s)',
    (_title, answers) => {
      for (const audience of questions.audience.values)
        for (const opening of [{}, { danger_now: 'yes' }, { imminent_sig_harm: 'yes' }] as const) {
          const sheet: Answers = {
            ...calm,
            ...opening,
            audience,
            topics: ['self_harm', 'collection'],
            ...answers,
          };
          const { path } = replay(toTheEnd([], sheet), circumstances);
          for (const page of ['self_harm', 'collection'] as const) {
            const at = path.findIndex((entry) => 'page' in entry && entry.page === page);
            expect([page, path[at + 1]]).toEqual([page, { carriedOn: expect.any(String) as string }]);
          }
          const exits = exitsOf(path);
          expect(new Set(exits).size).toBe(exits.length);
        }
    },
  );

  it('about self-harm or going home comes once, as 999 or as the front door where its answer is so grave', () => {
    const exits = (topics: readonly Topic[], answers: Answers) =>
      exitsOf(replay(toTheEnd([], { ...calm, topics, ...answers }), circumstances).path);
    expect(exits(['self_harm'], { self_harm: 'safe_now' })).toEqual(['harm_to_self']);
    expect(exits(['self_harm'], { self_harm: 'not_sure' })).toEqual(['danger']);
    expect(exits(['collection'], { collection: 'not_collected' })).toEqual(['going_home']);
    expect(exits(['collection'], { collection: 'afraid_to_go' })).toEqual(['imminent']);
    expect(exits(['collection'], { collection: 'taking_now' })).toEqual(['danger']);
    expect(exits(['collection'], { imminent_sig_harm: 'yes', collection: 'afraid_to_go' })).toEqual([
      'imminent',
      'going_home',
    ]);
  });

  it('is shown for an answer that was changed to a graver one, and the rest is still answered after it', () => {
    const changed = withAnswer(toTheEnd([], calm), 'danger_now', { danger_now: 'yes' }, circumstances);
    expect(replay(changed, circumstances).place).toEqual({ kind: 'early', exit: 'danger' });
    const walk = replay(withCarryOn(changed, 'danger', circumstances), circumstances);
    expect(walk.place.kind).toBe('advice');
    expect(walk.answers).toMatchObject({ danger_now: 'yes', subject: 'child', risk_from_family: 'no' });
  });

  it.each(['yes', 'not_sure'] as const)(
    'is shown again when its answer is given again (%s)',
    (danger_now) => {
      const trail = toTheEnd([], { ...calm, danger_now: 'yes' });
      expect(
        replay(withAnswer(trail, 'danger_now', { danger_now }, circumstances), circumstances).place,
      ).toEqual({
        kind: 'early',
        exit: 'danger',
      });
    },
  );

  it('is not shown again when a later answer is changed', () => {
    const trail = toTheEnd([], { ...calm, danger_now: 'yes' });
    const changed = withAnswer(trail, 'imminent_sig_harm', { imminent_sig_harm: 'yes' }, circumstances);
    expect(replay(changed, circumstances).place).toEqual({ kind: 'early', exit: 'imminent' });
    expect(exitsOf(replay(changed, circumstances).path)).toEqual(['danger']);
  });

  it('is gone with the answer that called for it', () => {
    const trail = withAnswer(
      toTheEnd([], { ...calm, danger_now: 'yes' }),
      'danger_now',
      { danger_now: 'no' },
      circumstances,
    );
    const walk = replay(trail, circumstances);
    expect(exitsOf(walk.trail)).toEqual([]);
    expect(advise(walk.answers, circumstances).primary?.tier).not.toBe('T0');
    expect(walk.place).toEqual(atQuestion('needs'));
    expect(replay(toTheEnd(trail, calm), circumstances)).toEqual(replay(toTheEnd([], calm), circumstances));
  });

  it('is shown when a detail is changed to a graver one', () => {
    const sheet: Answers = { ...calm, topics: ['self_harm'], self_harm: 'safe_now' };
    const trail = withAnswer(
      toTheEnd([], sheet),
      'self_harm',
      { self_harm: 'injury_or_cannot_keep_safe' },
      circumstances,
    );
    expect(replay(trail, circumstances).place).toEqual({ kind: 'early', exit: 'danger' });
  });

  it('is not shown where no question is left: the advice itself is next', () => {
    const end = replay(toTheEnd([], { ...calm, danger_now: 'yes' }), circumstances);
    expect(end.place.kind).toBe('advice');
    expect(exitsOf(end.path)).toEqual(['danger']);
  });
});

describe('starting again', () => {
  it('is an empty trail, and nothing of before comes back', () => {
    const full = toTheEnd([], { ...calm, danger_now: 'yes' });
    expect(full.length).toBeGreaterThan(5);
    expect(replay([], circumstances)).toEqual(
      replay(
        withoutLast(withAnswer([], 'danger_now', { danger_now: 'no' }, circumstances), circumstances),
        circumstances,
      ),
    );
    expect(replay(goOn([], calm), circumstances).answers).toEqual({ danger_now: 'no' });
  });
});

/** No limit: what is only worked out takes as long as the machine needs. */
const patience = 0;

const sheets = fc.record(
  Object.fromEntries(
    (Object.keys(questions) as AnswerKey[]).map((key) => {
      const values: readonly string[] = questions[key].values;
      const one = values.includes('no')
        ? fc.oneof(
            { weight: 2, arbitrary: fc.constant('no') },
            { weight: 1, arbitrary: fc.constantFrom(...values) },
          )
        : fc.constantFrom(...values);
      return [
        key,
        questions[key].kind === 'many' ? fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }) : one,
      ];
    }),
  ),
) as unknown as fc.Arbitrary<Answers>;

const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('on' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('change' as const), which: fc.nat(), sheet: sheets }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const) }) },
);
const arounds: fc.Arbitrary<Circumstances> = fc.boolean().map((on) => ({
  ...circumstances,
  settings: on
    ? { csa_duty_switch: 'on', csa_duty_from: '2026-01-01', asOf: '2026-11-21' }
    : circumstances.settings,
}));

type Deed = (typeof deed extends fc.Arbitrary<infer D> ? D : never) & object;

/** Goes on with the sheet, goes back, changes an answer. The walk after each. */
function* wander(sheet: Answers, deeds: readonly Deed[], where: Circumstances): Generator<Walk> {
  let walk = replay([], where);
  for (const done of deeds) {
    const changeable = pagesOf(walk.path);
    if (done.kind === 'back') walk = walks.withoutLast(walk);
    else if (done.kind === 'change' && changeable.length > 0) {
      const page = changeable[done.which % changeable.length] ?? 'danger_now';
      walk = walks.withAnswer(walk, page, onPage(page, walk, done.sheet));
    } else walk = goOnFrom(walk, sheet);
    yield walk;
  }
}

/** The same things done one by one on a new machine. */
function freshly(path: Trail, where: Circumstances): { readonly place: Place; readonly given: Answers } {
  let snapshot = begin(where);
  for (const entry of path) {
    const place = placeOf(snapshot);
    if ('page' in entry) {
      expect(place).toEqual(atQuestion(entry.page));
      snapshot = step(snapshot, { type: 'ANSWER', answers: entry.answers });
    } else {
      expect(place).toEqual({ kind: 'early', exit: entry.carriedOn });
      snapshot = step(snapshot, { type: 'CARRY_ON' });
    }
  }
  return { place: placeOf(snapshot), given: snapshot.context.path.given };
}

describe('however somebody wanders', () => {
  const overWalks = (runs: number, look: (walk: Walk, sheet: Answers, where: Circumstances) => void): void =>
    fc.assert(
      fc.property(sheets, fc.array(deed, { minLength: 4, maxLength: 16 }), arounds, (sheet, deeds, where) => {
        for (const walk of wander(sheet, deeds, where)) look(walk, sheet, where);
      }),
      { numRuns: runs },
    );

  it(
    'what was done leads a new machine to the same place',
    () => {
      overWalks(250, ({ path, place, answers }, _sheet, where) => {
        expect(freshly(path, where)).toEqual({ place, given: follow(answers, where).given });
      });
    },
    patience,
  );

  it(
    'no page and no early advice is there twice, and replaying from the first question changes nothing',
    () => {
      overWalks(250, (walk, _sheet, where) => {
        expect(new Set(pagesOf(walk.trail)).size).toBe(pagesOf(walk.trail).length);
        expect(new Set(exitsOf(walk.path)).size).toBe(exitsOf(walk.path).length);
        const again = replay(walk.trail, where);
        const { place, answers, facts, path, factsBefore } = walk;
        expect(again).toMatchObject({ place, answers, facts, path, factsBefore });
        expect(replay(again.trail, where)).toEqual(again);
      });
    },
    patience,
  );

  it(
    'only answers on the path are kept',
    () => {
      overWalks(250, ({ answers }, _sheet, where) => {
        expect(follow(answers, where).strays).toEqual([]);
        expect(follow(answers, where).given).toEqual(answers);
      });
    },
    patience,
  );

  it(
    'going back and giving the same answer is as if nothing had happened',
    () => {
      overWalks(200, (walk) => {
        const last = walk.path.at(-1);
        if (last === undefined) return;
        const back = walks.withoutLast(walk);
        const again =
          'page' in last
            ? walks.withAnswer(back, last.page, last.answers)
            : walks.withCarryOn(back, last.carriedOn);
        expect(again).toMatchObject({
          place: walk.place,
          answers: walk.answers,
          path: walk.path,
        });
      });
    },
    patience,
  );

  it(
    'the end is the advice that a fresh walk with the same answers comes to',
    () => {
      fc.assert(
        fc.property(
          sheets,
          fc.array(deed, { minLength: 4, maxLength: 16 }),
          arounds,
          (sheet, deeds, where) => {
            const wandered = [...wander(sheet, deeds, where)].at(-1)?.trail ?? [];
            const end = replay(toTheEnd(wandered, sheet, where), where);
            const fresh = replay(toTheEnd([], { ...sheet, ...end.answers }, where), where);
            expect(fresh.place).toEqual({ kind: 'advice' });
            expect(pagesOf(fresh.path)).toEqual(pagesOf(end.path));
            expect(exitsOf(fresh.path)).toEqual(exitsOf(end.path));
            expect(advise(fresh.answers, where)).toEqual(advise(end.answers, where));
          },
        ),
        { numRuns: 200 },
      );
    },
    patience,
  );

  it(
    'the machine ends where the rules say: its advice is theirs',
    () => {
      fc.assert(
        fc.property(sheets, arounds, (sheet, where) => {
          let snapshot = begin(where);
          for (let place = placeOf(snapshot); place.kind !== 'advice'; place = placeOf(snapshot)) {
            const { facts } = snapshot.context.path.matching;
            snapshot = step(
              snapshot,
              place.kind === 'question'
                ? { type: 'ANSWER', answers: onPage(place.page, { facts }, sheet) }
                : { type: 'CARRY_ON' },
            );
          }
          const advice = advise(snapshot.context.answers, where);
          expect(adviceOf(snapshot.context.path)).toEqual(advice);
          expect(stateOf(snapshot)).toBe(`response.${responses[advice.primary?.tier ?? 'T0']}`);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );
});
