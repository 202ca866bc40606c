/**
 * The saved answers, so that staff whose phone drops the page during a call can come back to it.
 * Only on the staff route, only in this tab, and only on request, since browsers write them to disk and leave them there
 * (docs/leaving.md); never for parents and young people, whose device may be watched.
 */
import { earlyExits, type Entry, type Trail } from '../../flows/engine/trail.ts';
import { flowVersion } from '../../flows/version.ts';
import { questions, type AnswerKey } from '../../flows/vocabulary/questions.ts';
import { isRecord } from '../directory/isRecord.ts';

/** A key that reveals nothing to somebody who inspects the browser. */
const name = 'kept';

export type SavedTrail =
  { readonly trail: Trail } | 'nothing' | /** Damaged, or written by another version. */ 'unreadable';

export function saveTrail(trail: Trail): void {
  quietly(() => sessionStorage.setItem(name, JSON.stringify({ flowVersion, trail })));
}

export function forgetTrail(): void {
  quietly(() => sessionStorage.removeItem(name));
}

const savedText = (): string | undefined => quietly(() => sessionStorage.getItem(name)) ?? undefined;

/** Is anything saved in this tab? */
export const isSaved = (): boolean => savedText() !== undefined;

/** @param isOfStaff - replays a trail; throws if that fails */
export function readSavedTrail(isOfStaff: (trail: Trail) => boolean): SavedTrail {
  const text = savedText();
  if (text === undefined) return 'nothing';
  const trail = quietly(() => trailIn(JSON.parse(text), isOfStaff));
  return trail ? { trail } : 'unreadable';
}

/** The trail if it can be replayed and belongs to staff; otherwise undefined. */
function trailIn(kept: unknown, isOfStaff: (trail: Trail) => boolean): Trail | undefined {
  if (!isRecord(kept) || kept['flowVersion'] !== flowVersion || !Array.isArray(kept['trail']))
    return undefined;
  const trail = kept['trail'].map(entryIn).filter((entry) => entry !== undefined);
  if (trail.length < kept['trail'].length) return undefined;
  return isOfStaff(trail) ? trail : undefined;
}

/** Rebuilt from checked parts, so that nothing else is carried along. */
function entryIn(entry: unknown): Entry | undefined {
  if (!isRecord(entry)) return undefined;
  const { carriedOn, page, answers } = entry;
  if (carriedOn !== undefined) {
    const exit = earlyExits.find((one) => one === carriedOn);
    return exit && page === undefined ? { carriedOn: exit } : undefined;
  }
  if (!isKey(page) || !isRecord(answers)) return undefined;
  return Object.entries(answers).every(([key, value]) => takes(key, value)) ? { page, answers } : undefined;
}

const isKey = (key: unknown): key is AnswerKey => typeof key === 'string' && Object.hasOwn(questions, key);

function takes(key: string, value: unknown): boolean {
  if (!isKey(key)) return false;
  const { kind, values } = questions[key];
  const known = (one: unknown): boolean => (values as readonly unknown[]).includes(one);
  return kind === 'one' ? known(value) : Array.isArray(value) && value.every(known);
}

/** Storage may be switched off, full or blocked; the questions work without it. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
