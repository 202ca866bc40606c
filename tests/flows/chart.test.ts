/** The chart itself: whoever opens it finds the questions on one side and the graduated response on the other. */
import { describe, expect, it } from 'vitest';
import { levelOfNeed } from '../../flows/questions/level-of-need.ts';
import { opening, toldBefore } from '../../flows/questions/opening.ts';
import { details, type pages } from '../../flows/questions/pages.ts';
import { earlyExits } from '../../flows/engine/trail.ts';
import { unique } from '../../flows/vocabulary/unique.ts';
import { createTriageMachine } from '../../flows/triage.machine.ts';
import { tiers } from '../../flows/vocabulary/advice.ts';

/** As written, before XState has read it: it passes over what it does not know. */
interface Written {
  readonly description?: string;
  readonly type?: string;
  readonly initial?: string;
  readonly on?: Readonly<Record<string, object>>;
  readonly always?: readonly {
    readonly guard: { readonly type: string; readonly params: object };
    readonly target: string;
  }[];
  readonly states?: Readonly<Record<string, Written>>;
}
const chart = createTriageMachine().config as unknown as Written;

/** Each state with its names from the outermost, outer ones first. */
function* statesIn(state: Written, path: readonly string[] = []): Generator<readonly [string, Written]> {
  for (const [name, inner] of Object.entries(state.states ?? {})) {
    yield [[...path, name].join('.'), inner];
    yield* statesIn(inner, [...path, name]);
  }
}
const states = [...statesIn(chart)];
const stops = states.filter(([, { states: inner }]) => inner === undefined).map(([name]) => name);
const within = (part: string) => stops.filter((name) => name.startsWith(`${part}.`));
const decides = chart.states?.['what_next']?.always ?? [];
const targetsOf = (guard: string) =>
  decides.filter((one) => one.guard.type === guard).map(({ guard: { params }, target }) => [params, target]);

describe('the chart', () => {
  it('has the questions and the early advices on one side, the response on the other', () => {
    expect(Object.keys(chart.states ?? {})).toEqual(['what_next', 'asking', 'early', 'response']);
  });

  it('asks each page where it says, in the order of the pages', () => {
    // A page with two places, as FGM has, is one state.
    const named = (part: string, of: typeof pages) => unique(of.map(({ id }) => `asking.${part}.${id}`));
    expect(within('asking')).toEqual([
      ...named('opening', opening),
      ...named('details', details),
      ...named('told_before', toldBefore),
      ...named('level_of_need', levelOfNeed),
    ]);
    expect(unique(targetsOf('due').map((target) => JSON.stringify(target)))).toEqual(
      within('asking').map((name) => JSON.stringify([{ page: name.split('.').at(-1) }, name])),
    );
  });

  it('has one state for each early advice, gravest first', () => {
    expect(within('early')).toEqual(earlyExits.map((exit) => `early.${exit}`));
    expect(targetsOf('leaves')).toEqual(earlyExits.map((exit) => [{ exit }, `early.${exit}`]));
  });

  it('has one response for each tier, gravest first, and nothing else ends it', () => {
    expect(targetsOf('leads')).toEqual(within('response').map((name, at) => [{ tier: tiers[at] }, name]));
    expect(within('response')).toHaveLength(tiers.length);
    expect(states.filter(([, { type }]) => type === 'final').map(([name]) => name)).toEqual(
      within('response'),
    );
  });

  it('names each state once, by what it is and not by a number', () => {
    const names = states.map(([name]) => name.slice(name.lastIndexOf('.') + 1));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z_]+(_999|_18)?$/.test(name))).toEqual([]);
  });

  it('says of every state what it is, a response with its tier', () => {
    expect(states.filter(([, { description }]) => !/^[A-Z].{10,}[.?]$/.test(description ?? ''))).toEqual([]);
    expect(chart.description).toBeTruthy();
    const told = states.filter(([, { type }]) => type === 'final').map(([, { description }]) => description);
    expect(told.map((text) => text?.slice(0, 4))).toEqual(tiers.map((tier) => `${tier}: `));
  });

  it('begins every part with its first state', () => {
    for (const [name, { initial, states: inner }] of states)
      expect([name, initial]).toEqual([name, inner && Object.keys(inner)[0]]);
  });

  // XState passes over a key it does not know: `gaurd` would let everybody through.
  it('has no key that XState does not know', () => {
    const known = {
      state: ['description', 'type', 'initial', 'states', 'on', 'always', 'entry'],
      transition: ['guard', 'target', 'actions'],
      guard: ['type', 'params'],
    };
    const strays: string[] = [];
    const look = (where: string, what: object, keys: readonly string[]): void => {
      for (const key of Object.keys(what)) if (!keys.includes(key)) strays.push(`${where}: ${key}`);
    };
    look('triage', chart, [...known.state, 'id', 'context', 'schemas']);
    for (const [name, state] of [['triage', chart] as const, ...states]) {
      if (name !== 'triage') look(name, state, known.state);
      for (const one of [...Object.values(state.on ?? {}), ...(state.always ?? [])]) {
        look(name, one, known.transition);
        if ('guard' in one) look(name, one.guard as object, known.guard);
      }
    }
    expect(strays).toEqual([]);
  });

  it('records each answer before anything is decided on it', () => {
    expect(chart.states?.['asking']?.on).toEqual({ ANSWER: { target: 'what_next', actions: 'record' } });
    expect(chart.states?.['early']?.on).toEqual({ CARRY_ON: { target: 'what_next' } });
    expect(states.filter(([, { on }]) => on).map(([name]) => name)).toEqual(['asking', 'early']);
  });
});
