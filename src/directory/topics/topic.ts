/** The shape of a topic. */
import type { MustNot } from '../../../flows/vocabulary/duties.ts';
import type { Topic as TopicKey } from '../../../flows/vocabulary/questions.ts';
import type { DocumentId } from '../documents.ts';
import type { EveryServiceId } from '../everyService.ts';
import type { SourceCode } from '../sources.ts';

export const topicGroups = [
  'danger-and-police',
  'abuse-and-neglect',
  'home-and-honour',
  'exploitation-and-extremism',
  'life-online',
  'missing-and-school',
  'health-and-mind',
  'learning-and-disability',
  'family-and-change',
  'help-at-school',
] as const;

/** Keys of the decision table that name no worry; no topic ticks them, but one may be a topic's nearest door. */
type NotAWorry = 'something_else' | 'not_sure' | 'everyday_info';
export type WorryKey = Exclude<TopicKey, NotAWorry>;

/** `start`: the first question, whether anybody is in danger now. */
export type Door = TopicKey | 'start';

/** The key that leads from here into the questions; if they have none for this topic, the nearest door. */
type WayIn = { readonly ticks: WorryKey } | { readonly ticks: null; readonly door: Door };

export type TopicRecord = WayIn & {
  readonly id: string;
  readonly group: (typeof topicGroups)[number];
  /** Best first. Those that an advice on its worry names (flows/rules/topic-services.ts) follow by themselves. */
  readonly services: readonly EveryServiceId[];
  /** Ids of offers a school may make itself; shown if its profile has them. */
  readonly offers: readonly string[];
  readonly documents: readonly DocumentId[];
  readonly mustNots: readonly MustNot[];
  readonly sources: readonly SourceCode[];
};
