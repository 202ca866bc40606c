import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { Circumstances } from './vocabulary/circumstances.ts';
import type { Facts } from './vocabulary/conditions.ts';
import { keysDue, pageOf, pages } from './questions/pages.ts';
import { follow, type Path } from './engine/path.ts';
import { earlyExits, type EarlyExit, type Entry, type Place, type Trail } from './engine/trail.ts';
import { callsFor, createTriageMachine, earlyState, pathOf, type TriageEvent } from './triage.machine.ts';
import type { AnswerKey, Answers } from './vocabulary/questions.ts';

const machine = createTriageMachine();
export type Snapshot = SnapshotFrom<typeof machine>;

/** Where a trail leads, and which of its entries count. */
export interface Walk {
  readonly place: Place;
  /** The answers on the path. */
  readonly answers: Answers;
  readonly facts: Facts;
  /** What was done on the path, in order. */
  readonly path: Trail;
  /** The path, then earlier answers to pages still to come. */
  readonly trail: Trail;
}

/** The machine before the first question. */
export function begin(circumstances: Circumstances): Snapshot {
  return initialTransition(machine, circumstances)[0];
}

/** The machine after one event. */
export function step(snapshot: Snapshot, event: TriageEvent): Snapshot {
  return transition(machine, snapshot, event)[0];
}

/** The machine's current state. */
export function placeOf(snapshot: Snapshot): Place {
  const state = snapshot.value as string;
  const exit = earlyExits.find((one) => earlyState(one) === state);
  if (exit) return { kind: 'early', exit };
  const page = pages.find(({ id }) => id === state);
  return page ? { kind: 'question', page: page.id } : { kind: 'advice' };
}

/**
 * Replays a trail from the first question: each page takes its recorded answer when the machine reaches it.
 * Entries the machine no longer reaches are dropped, so an answer off the path counts for nothing; a page with
 * an answer that is no longer offered is asked again.
 */
export function replay(trail: Trail, circumstances: Circumstances): Walk {
  const left = [...trail];
  const path: Entry[] = [];
  let snapshot = begin(circumstances);
  for (;;) {
    const place = placeOf(snapshot);
    const at = left.findIndex((entry) => isFor(entry, place));
    const entry = left[at];
    if (entry === undefined) return arrived(snapshot, place, path, left);
    left.splice(at, 1);
    const next = step(snapshot, eventOf(entry));
    if (isWithdrawn(entry, pathOf(next.context))) return arrived(snapshot, place, path, left);
    path.push(entry);
    snapshot = next;
  }
}

function arrived(snapshot: Snapshot, place: Place, path: Trail, left: Trail): Walk {
  const { context } = snapshot;
  const { given, matching } = pathOf(context);
  const pending = place.kind === 'advice' ? [] : stillDue(path, left, context.circumstances);
  const kept = path.map((entry) => onlyGiven(entry, given));
  return { place, answers: given, facts: matching.facts, path: kept, trail: [...kept, ...pending] };
}

/** The entry without anything this path does not ask or offer, which a changed answer may have removed. */
function onlyGiven(entry: Entry, given: Answers): Entry {
  if (!('page' in entry)) return entry;
  const asked = Object.keys(entry.answers) as AnswerKey[];
  const answers = Object.fromEntries(asked.flatMap((key) => (key in given ? [[key, given[key]]] : [])));
  return { page: entry.page, answers };
}

/** The entries not reached yet whose pages are still due once all of them are answered. */
function stillDue(path: Trail, left: Trail, circumstances: Circumstances): Trail {
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
 * The trail with a page answered, or answered again. After a changed answer, later early advices are shown again, as
 * after a first answer.
 *
 * @throws if the answers lack a key that the page requires
 */
export function withAnswer(
  trail: Trail,
  page: AnswerKey,
  answers: Answers,
  circumstances: Circumstances,
): Trail {
  const { mustAnswer } = pageOf(page);
  const missing = keysDue(pageOf(page), replay(trail, circumstances).facts).find(
    (key) => mustAnswer.includes(key) && answers[key] === undefined,
  );
  if (missing) throw new Error(`The page ${page} cannot be left without an answer to ${missing}.`);
  const entry: Entry = { page, answers };
  const at = trail.findIndex((old) => 'page' in old && old.page === page);
  const next =
    at === -1
      ? [...trail, entry]
      : [...trail.slice(0, at), entry, ...trail.slice(at + 1).filter((old) => 'page' in old)];
  return replay(next, circumstances).trail;
}

/** The trail with an early advice carried on from. */
export function withCarryOn(trail: Trail, exit: EarlyExit, circumstances: Circumstances): Trail {
  return replay([...trail, { carriedOn: exit }], circumstances).trail;
}

/** The trail one step back, without the last entry on the path. */
export function withoutLast(trail: Trail, circumstances: Circumstances): Trail {
  const { path } = replay(trail, circumstances);
  return path.slice(0, -1);
}
