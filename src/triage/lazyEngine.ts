/** Loads the engine; the first question can be asked without it. */
import type { Engine } from './engine.ts';

let here: Engine | undefined;

/** Undefined until it has loaded. */
export const engineHere = (): Engine | undefined => here;

/** Rejects if it does not load; may be tried again. */
export async function fetchEngine(): Promise<Engine> {
  return (here ??= (await import('./engine.ts')).engine);
}
