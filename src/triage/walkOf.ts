import type { Trail } from '../../flows/engine/trail.ts';
import type { Walk } from '../../flows/replay.ts';
import type { Circumstances } from '../../flows/vocabulary/circumstances.ts';
import type { Engine } from './engine.ts';
import { engineHere } from './lazyEngine.ts';

/** Before any answer. A test holds that the machine begins the same. */
const start: Omit<Walk, 'advice' | 'circumstances'> = {
  place: { kind: 'question', page: 'danger_now' },
  answers: {},
  facts: {},
  path: [],
  factsBefore: [],
  trail: [],
};

/** For whatever follows an answer, since none is accepted without the engine. @throws if it has not loaded */
export function engineOfAnswers(): Engine {
  const engine = engineHere();
  if (!engine) throw new Error('Something is answered, and the engine has not loaded.');
  return engine;
}

/** Where a trail leads. The first question needs no engine. */
export function walkOf(trail: Trail, circumstances: Circumstances): Walk {
  if (engineHere() || trail.length > 0) return engineOfAnswers().replay(trail, circumstances);
  return {
    ...start,
    circumstances,
    get advice() {
      return engineOfAnswers().replay(trail, circumstances).advice;
    },
  };
}
