import type { AnyStateMachine } from 'xstate';
import type { Advice } from './advice.ts';
import type { Circumstances } from './vocabulary/circumstances.ts';
import { keysDue, offered, pageOf } from './questions/pages.ts';
import { begin, placeOf, stateOf, step, type Snapshot } from './replay.ts';
import type { EarlyExit } from './engine/trail.ts';
import { adviceOf, createTriageMachine } from './triage.machine.ts';
import type { Action } from './vocabulary/advice.ts';
import {
  questions,
  staff,
  topics,
  type AnswerKey,
  type Answers,
  type Audience,
  type Topic,
} from './vocabulary/questions.ts';
import type { RuleId } from './vocabulary/rules.ts';

/** One complete walk, carrying on after every early advice. */
export interface WalkedPath {
  readonly answers: Answers;
  readonly circumstances: Circumstances;
  /** The states of the chart it goes through, in order. */
  readonly states: readonly string[];
  /** Pages answered, in order. */
  readonly pages: readonly AnswerKey[];
  readonly early: readonly { readonly exit: EarlyExit; readonly after: number; readonly advice: Advice }[];
  /** The advice at the end; null at a dead end. */
  readonly advice: Advice | null;
}

/** The answers of a family of walks: fixed for the pages it pins; every combination elsewhere. */
type Choices = (page: AnswerKey, snapshot: Snapshot) => readonly Answers[] | undefined;

interface Family {
  readonly name: string;
  readonly circumstances: Circumstances;
  readonly choices: Choices;
}

const calmOpening: Choices = (page) => {
  if (page === 'danger_now') return [{ danger_now: 'no' }];
  if (page === 'imminent_sig_harm') return [{ imminent_sig_harm: 'no' }];
  return undefined;
};

/** The worry is about a child, and nobody was told before. */
const newAboutChild: Choices = (page) => {
  if (page === 'subject') return [{ subject: 'child' }];
  if (page === 'referral_status') return [{ referral_status: 'none' }];
  return undefined;
};

const topicsOffered = (snapshot: Snapshot): readonly Topic[] =>
  topics.filter((topic) => offered('topics', snapshot.context.path.matching.facts).includes(topic));

const eachTopicAlone: Choices = (page, snapshot) =>
  page === 'topics'
    ? topicsOffered(snapshot).map((topic) => ({ topics: [topic] }))
    : newAboutChild(page, snapshot);

const otherSubjectsAndReferrals: Choices = (page, snapshot) => {
  const { facts } = snapshot.context.path.matching;
  if (page === 'subject') return questions.subject.values.map((subject) => ({ subject }));
  if (page === 'topics') return [{ topics: ['something_else'] }, { topics: ['physical_abuse'] }];
  if (page === 'referral_status')
    return questions.referral_status.values
      .filter((status) => offered('referral_status', facts).includes(status))
      .filter((status) => facts.subject !== 'child' || status !== 'none')
      .map((referral_status) => ({ referral_status }));
  return calmOpening(page, snapshot);
};

/** Of answers that lead alike beside another topic, one each: every topic alone is walked with all of them. */
const besideAnother: Partial<Record<AnswerKey, readonly Answers[]>> = {
  collection: [{ collection: 'not_collected' }, { collection: 'not_allowed' }, { collection: 'taking_now' }],
  travel_planned: [
    { travel_planned: 'no' },
    { travel_planned: 'within_72h' },
    { travel_planned: 'later_known_date' },
  ],
  housing: [{ housing: 'soon' }, { housing: 'tonight' }],
  hate_by: [{ hate_by: 'pupils' }, { hate_by: 'others' }],
  struggling: [{ struggling: 'child' }, { struggling: 'me' }],
};

const pairsOfTopics: Choices = (page, snapshot) => {
  if (page === 'topics') {
    const open = topicsOffered(snapshot);
    return open.flatMap((one, at) => open.slice(at + 1).map((other) => ({ topics: [one, other] })));
  }
  if (page === 'needs') {
    const asked = keysDue(pageOf('needs'), snapshot.context.path.matching.facts);
    const only = (answers: Answers): Answers =>
      Object.fromEntries(Object.entries(answers).filter(([key]) => asked.includes(key as AnswerKey)));
    return [
      only({ needs: 'none_or_one', need_met_by_school: 'yes', repeat: 'no' }),
      only({ needs: 'several_or_entrenched', need_met_by_school: 'no', repeat: 'yes' }),
    ];
  }
  if (page === 'agreement_to_service')
    return [{ agreement_to_service: 'yes' }, { agreement_to_service: 'refused' }];
  return besideAnother[page] ?? calmOpening(page, snapshot) ?? newAboutChild(page, snapshot);
};

const dutyTopics: readonly Topic[] = [
  'sexual_abuse',
  'child_on_child_sexual',
  'images',
  'grooming',
  'exploitation',
];

const withDutyOn: Choices = (page, snapshot) => {
  if (page === 'audience') return staff.map((audience: Audience) => ({ audience }));
  if (page === 'topics') return dutyTopics.map((topic) => ({ topics: [topic] }));
  return calmOpening(page, snapshot) ?? newAboutChild(page, snapshot);
};

/** The families of walks for the proofs over paths; everything else is proven over `advise()`. */
function families(circumstances: Circumstances): readonly Family[] {
  const on: Circumstances = {
    ...circumstances,
    settings: {
      ...circumstances.settings,
      csa_duty_switch: 'on',
      csa_duty_from: circumstances.settings.asOf,
    },
  };
  return [
    { name: 'every opening with each topic alone', circumstances, choices: eachTopicAlone },
    { name: 'every other subject and referral history', circumstances, choices: otherSubjectsAndReferrals },
    { name: 'every pair of topics', circumstances, choices: pairsOfTopics },
    { name: 'the duty to report child sexual abuse switched on', circumstances: on, choices: withDutyOn },
  ];
}

/** Every combination of answers the page accepts here; a tick-all accepts any set of its values. */
function everyAnswer(page: AnswerKey, snapshot: Snapshot): readonly Answers[] {
  const { facts } = snapshot.context.path.matching;
  return keysDue(pageOf(page), facts).reduce<readonly Answers[]>(
    (so, key) => so.flatMap((answers) => valuesOf(key, facts).map((value) => ({ ...answers, [key]: value }))),
    [{}],
  );
}

function valuesOf(
  key: AnswerKey,
  facts: Parameters<typeof offered>[1],
): readonly (string | readonly string[])[] {
  const values = offered(key, facts);
  if (questions[key].kind === 'one') return values;
  return values.reduce<readonly (readonly string[])[]>(
    (sets, value) => sets.flatMap((set) => [set, [...set, value]]),
    [[]],
  );
}

/** Walks every path of a family through the machine, depth first. */
function* walk({ circumstances, choices }: Family): Generator<WalkedPath> {
  yield* from(begin(circumstances), [], [], []);

  function* from(
    snapshot: Snapshot,
    before: readonly string[],
    asked: readonly AnswerKey[],
    early: WalkedPath['early'],
  ): Generator<WalkedPath> {
    const place = placeOf(snapshot);
    const states = [...before, stateOf(snapshot)];
    const { answers, path } = snapshot.context;
    if (place.kind === 'question') {
      if (asked.includes(place.page)) throw new LoopError([...asked, place.page]);
      for (const given of choices(place.page, snapshot) ?? everyAnswer(place.page, snapshot))
        yield* from(
          step(snapshot, { type: 'ANSWER', answers: given }),
          states,
          [...asked, place.page],
          early,
        );
      return;
    }
    if (place.kind === 'early') {
      const shown = { exit: place.exit, after: asked.length, advice: adviceOf(path) };
      yield* from(step(snapshot, { type: 'CARRY_ON' }), states, asked, [...early, shown]);
      return;
    }
    const advice = stateOf(snapshot).startsWith('response.') ? adviceOf(path) : null;
    yield { answers, circumstances, states, pages: asked, early, advice };
  }
}

/** A page asked twice on one path. */
class LoopError extends Error {
  constructor(asked: readonly AnswerKey[]) {
    super(`The questions come round again: ${asked.join(' > ')}`);
  }
}

export interface Counts {
  readonly questions: number;
  readonly outcomes: number;
  readonly rules: number;
  readonly paths: number;
  readonly pathsByFamily: Readonly<Record<string, number>>;
  /** In pages answered, with a single topic ticked (N11). */
  readonly longestToFirstAdvice: number;
  readonly longestToLastAdvice: number;
  /** How many paths go through each state of the chart. */
  readonly pathsByState: Readonly<Record<string, number>>;
  readonly primaryActions: Readonly<Partial<Record<Action, number>>>;
  readonly loops: readonly string[];
  /** States of the chart that no path reaches, and rules that match on none. */
  readonly orphans: readonly string[];
  /** Paths that end without a primary action. */
  readonly deadEnds: readonly string[];
}

/** Walks all families and counts. Calls `onPath` with every path. */
export function countPaths(
  circumstances: Circumstances,
  expected: readonly RuleId[],
  onPath: (path: WalkedPath) => void = () => undefined,
): Counts {
  const pathsByState = Object.fromEntries(chartStates.map((state) => [state, 0]));
  const rules = new Set<string>();
  const primaryActions: Partial<Record<Action, number>> = {};
  const pathsByFamily: Record<string, number> = {};
  const loops: string[] = [];
  const deadEnds: string[] = [];
  let longestToFirstAdvice = 0;
  let longestToLastAdvice = 0;

  for (const family of families(circumstances)) {
    pathsByFamily[family.name] = 0;
    try {
      for (const path of walk(family)) {
        pathsByFamily[family.name] = (pathsByFamily[family.name] ?? 0) + 1;
        for (const state of path.states) pathsByState[state] = (pathsByState[state] ?? 0) + 1;
        for (const { advice } of path.early) advice.rules.forEach((rule) => rules.add(rule));
        onPath(path);
        const primary = path.advice?.primary;
        if (!path.advice || !primary) {
          deadEnds.push(JSON.stringify(path.answers));
          continue;
        }
        path.advice.rules.forEach((rule) => rules.add(rule));
        primaryActions[primary.action] = (primaryActions[primary.action] ?? 0) + 1;
        if ((path.answers.topics ?? []).length > 1) continue;
        longestToFirstAdvice = Math.max(longestToFirstAdvice, path.early[0]?.after ?? path.pages.length);
        longestToLastAdvice = Math.max(longestToLastAdvice, path.pages.length);
      }
    } catch (error) {
      if (!(error instanceof LoopError)) throw error;
      loops.push(error.message);
    }
  }

  const comeTo = chartStates.filter((state) => pathsByState[state] !== 0);
  const within = (part: string) => comeTo.filter((state) => state.startsWith(part)).length;
  return {
    questions: within('asking.'),
    outcomes: within('response.'),
    rules: expected.filter((rule) => rules.has(rule)).length,
    paths: Object.values(pathsByFamily).reduce((sum, count) => sum + count, 0),
    pathsByFamily,
    longestToFirstAdvice,
    longestToLastAdvice,
    pathsByState,
    primaryActions,
    loops,
    orphans: [
      ...chartStates.filter((state) => !comeTo.includes(state)),
      ...expected.filter((rule) => !rules.has(rule)),
    ],
    deadEnds,
  };
}

type Node = AnyStateMachine['root'];

/** Each state that can be stopped at; the one that decides what is next is passed through. */
function* statesIn(node: Node): Generator<string> {
  const inner = Object.values(node.states);
  if (inner.length === 0 && node.always === undefined) yield node.path.join('.');
  for (const one of inner) yield* statesIn(one);
}

const chartStates = [...statesIn(createTriageMachine().root)];
