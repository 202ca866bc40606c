import { initialTransition, transition, type SnapshotFrom, type StateValue } from 'xstate';
import type { Advice } from './advice.ts';
import type { Circumstances } from './vocabulary/circumstances.ts';
import type { Facts } from './vocabulary/conditions.ts';
import { keysDue, pageOf } from './questions/pages.ts';
import { follow, type Path } from './engine/path.ts';
import type { EarlyExit, Entry, Place, Trail } from './engine/trail.ts';
import { adviceOf, callsFor, createTriageMachine, type TriageEvent } from './triage.machine.ts';
import type { AnswerKey, Answers } from './vocabulary/questions.ts';

const machine = createTriageMachine();
export type Snapshot = SnapshotFrom<typeof machine>;

/** Where a trail leads, and which of its entries count. */
export interface Walk {
  readonly circumstances: Circumstances;
  readonly place: Place;
  /** The answers on the path. */
  readonly answers: Answers;
  readonly facts: Facts;
  /** What was done on the path, in order. */
  readonly path: Trail;
  /** The facts before each entry of the path. */
  readonly factsBefore: readonly Facts[];
  /** The path, then earlier answers to pages still to come. */
  readonly trail: Trail;
  /** The advice on the answers so far; worked out when first read, as most pages do not show it. */
  readonly advice: Advice;
}

/** The entries that were replayed, with the machine before the first and after each of them. */
interface Run {
  readonly entries: Trail;
  readonly snapshots: readonly [Snapshot, ...Snapshot[]];
}

/** The run behind each walk: the next walk goes on from where the two trails part. */
const runs = new WeakMap<Walk, Run>();

/**
 * The machine before the first question. Its first path comes from here and not from the machine, because
 * XState's `transition()` also builds an initial state at every step, which nobody uses.
 */
export function begin(circumstances: Circumstances): Snapshot {
  return initialTransition(machine, { circumstances, path: follow({}, circumstances) })[0];
}

/** The machine after one event. */
export function step(snapshot: Snapshot, event: TriageEvent): Snapshot {
  return transition(machine, snapshot, event)[0];
}

/** The machine's current state with those around it, such as `response.protection.call_999`. */
export const stateOf = ({ value }: Snapshot): string => nameOf(value);

function nameOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([name, inner]) => (inner === undefined ? name : `${name}.${nameOf(inner)}`))
    .join();
}

/** What the current state shows. */
export function placeOf(snapshot: Snapshot): Place {
  const state = stateOf(snapshot);
  const name = state.slice(state.lastIndexOf('.') + 1);
  if (state.startsWith('asking.')) return { kind: 'question', page: name as AnswerKey };
  return state.startsWith('early.') ? { kind: 'early', exit: name as EarlyExit } : { kind: 'advice' };
}

/**
 * Replays a trail from the first question: each page takes its recorded answer when the machine reaches it.
 * Entries the machine no longer reaches are dropped, so an answer off the path counts for nothing; a page with
 * an answer that is no longer offered is asked again.
 */
export function replay(trail: Trail, circumstances: Circumstances): Walk {
  return play(trail, { entries: [], snapshots: [begin(circumstances)] });
}

/** Walks a changed trail, from where it parts from this one. */
function walkOn(walk: Walk, trail: Trail): Walk {
  const run = runs.get(walk);
  return run ? play(trail, run) : replay(trail, walk.circumstances);
}

function play(trail: Trail, before: Run): Walk {
  const parting = trail.findIndex((entry, at) => entry !== before.entries[at]);
  const common = parting === -1 ? trail.length : parting;
  const [first, ...after] = before.snapshots;
  const entries = trail.slice(0, common);
  const snapshots: [Snapshot, ...Snapshot[]] = [first, ...after.slice(0, common)];
  const left = trail.slice(common);
  for (;;) {
    const snapshot = snapshots.at(-1) ?? first;
    const place = placeOf(snapshot);
    const at = left.findIndex((entry) => isFor(entry, place));
    const entry = left[at];
    if (entry === undefined) return arrived({ entries, snapshots }, left);
    left.splice(at, 1);
    const next = step(snapshot, eventOf(entry));
    if (isWithdrawn(entry, next.context.path)) return arrived({ entries, snapshots }, left);
    entries.push(entry);
    snapshots.push(next);
  }
}

function arrived(run: Run, left: Trail): Walk {
  const { entries, snapshots } = run;
  const snapshot = snapshots.at(-1) ?? snapshots[0];
  const { path: reached, circumstances } = snapshot.context;
  const place = placeOf(snapshot);
  const path = entries.map((entry) => onlyGiven(entry, reached.given));
  const pending = place.kind === 'advice' ? [] : stillDue(entries, left, circumstances);
  const walk: Walk = {
    circumstances,
    place,
    answers: reached.given,
    facts: reached.matching.facts,
    path,
    factsBefore: snapshots.slice(0, -1).map(({ context }) => context.path.matching.facts),
    trail: [...path, ...pending],
    get advice() {
      return adviceOf(reached);
    },
  };
  runs.set(walk, run);
  return walk;
}

/**
 * The entry without anything this path does not ask or offer, which a changed answer may have removed. If nothing
 * was removed, the same object, so that the next walk need not replay it.
 */
function onlyGiven(entry: Entry, given: Answers): Entry {
  if (!('page' in entry)) return entry;
  const asked = Object.keys(entry.answers) as AnswerKey[];
  if (asked.every((key) => isSame(entry.answers[key], given[key]))) return entry;
  const answers = Object.fromEntries(asked.flatMap((key) => (key in given ? [[key, given[key]]] : [])));
  return { page: entry.page, answers };
}

type Answer = string | readonly string[] | undefined;

function isSame(one: Answer, other: Answer): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

/** The entries not reached yet whose pages are still due once all of them are answered. */
function stillDue(path: Trail, left: Trail, circumstances: Circumstances): Trail {
  if (left.length === 0) return [];
  const all = Object.assign({}, ...[...path, ...left].map(answersOf)) as Answers;
  const reached = follow(all, circumstances);
  const calls = callsFor(reached);
  return left
    .filter((entry) =>
      'page' in entry
        ? entry.page in reached.given && !isWithdrawn(entry, reached)
        : calls.includes(entry.carriedOn),
    )
    .map((entry) => onlyGiven(entry, reached.given));
}

function isFor(entry: Entry, place: Place): boolean {
  if (place.kind === 'question') return 'page' in entry && entry.page === place.page;
  return place.kind === 'early' && 'carriedOn' in entry && entry.carriedOn === place.exit;
}

/**
 * Does the entry hold an answer that is not offered on this path? It may, after another audience was chosen;
 * then the page is asked again, because dropping the answer without a word could lose a worry.
 */
function isWithdrawn(entry: Entry, { strays }: Path): boolean {
  return 'page' in entry && strays.some(({ key, code }) => code === 'not_offered' && key in entry.answers);
}

function eventOf(entry: Entry): TriageEvent {
  return 'page' in entry ? { type: 'ANSWER', answers: entry.answers } : { type: 'CARRY_ON' };
}

function answersOf(entry: Entry): Answers {
  return 'page' in entry ? entry.answers : {};
}

/**
 * The walk with a page answered, or answered again. After a changed answer, later early advices are shown again, as
 * after a first answer.
 *
 * @throws if the answers lack a key that the page requires
 */
export function withAnswer(walk: Walk, page: AnswerKey, answers: Answers): Walk {
  const { mustAnswer } = pageOf(page);
  const missing = keysDue(pageOf(page), walk.facts).find(
    (key) => mustAnswer.includes(key) && answers[key] === undefined,
  );
  if (missing) throw new Error(`The page ${page} cannot be left without an answer to ${missing}.`);
  const { trail } = walk;
  const entry: Entry = { page, answers };
  const at = trail.findIndex((old) => 'page' in old && old.page === page);
  if (at === -1) return walkOn(walk, [...trail, entry]);
  return walkOn(walk, [...trail.slice(0, at), entry, ...trail.slice(at + 1).filter((old) => 'page' in old)]);
}

/** The walk with an early advice carried on from. */
export function withCarryOn(walk: Walk, exit: EarlyExit): Walk {
  return walkOn(walk, [...walk.trail, { carriedOn: exit }]);
}

/** The walk one step back, without the last entry on the path. */
export function withoutLast(walk: Walk): Walk {
  return walkOn(walk, walk.path.slice(0, -1));
}
