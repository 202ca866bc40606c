import type { Settings, Switches } from './questions.ts';

/** What the rules need to know about a school. */
export interface School {
  /** The head is the designated safeguarding lead (M4). */
  readonly headIsDsl: boolean;
}

/** Everything besides the answers that an advice depends on. */
export interface Circumstances {
  readonly switches: Switches;
  readonly settings: Settings;
  readonly school: School;
}
