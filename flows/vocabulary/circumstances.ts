import type { Settings, Switches } from './questions.ts';

/** What the rules must know of a school. */
export interface School {
  /** The head is the designated safeguarding lead (M4). */
  readonly headIsDsl: boolean;
}

/** Everything beside the answers that an advice depends on. */
export interface Circumstances {
  readonly switches: Switches;
  readonly settings: Settings;
  readonly school: School;
}
