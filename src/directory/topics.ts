/**
 * Kinds of worry and kinds of help, for the pages that explain them: those in the school's documents, and those the
 * decision table asks about. A topic explains and points; it never decides. Its words (title, what it is, who it
 * concerns, what to do first, words to search for) are in locales/<lng>/topics.json under its id; must-nots are named
 * by the vocabulary's ids, so that each is worded in one place.
 */
import { topicServices } from '../../flows/rules/topic-services.ts';
import type { EveryServiceId } from './everyService.ts';
import { abuseAndNeglect } from './topics/abuse-and-neglect.ts';
import { dangerAndPolice } from './topics/danger-and-police.ts';
import { exploitationAndExtremism } from './topics/exploitation-and-extremism.ts';
import { familyAndChange } from './topics/family-and-change.ts';
import { healthAndMind } from './topics/health-and-mind.ts';
import { helpAtSchool } from './topics/help-at-school.ts';
import { homeAndHonour } from './topics/home-and-honour.ts';
import { learningAndDisability } from './topics/learning-and-disability.ts';
import { lifeOnline } from './topics/life-online.ts';
import { missingAndSchool } from './topics/missing-and-school.ts';
import type { Door, TopicRecord } from './topics/topic.ts';

/** The records as written, by their file in topics/, in the order of the full list. */
const recordsByFile = {
  'danger-and-police.ts': dangerAndPolice,
  'abuse-and-neglect.ts': abuseAndNeglect,
  'home-and-honour.ts': homeAndHonour,
  'exploitation-and-extremism.ts': exploitationAndExtremism,
  'life-online.ts': lifeOnline,
  'missing-and-school.ts': missingAndSchool,
  'health-and-mind.ts': healthAndMind,
  'learning-and-disability.ts': learningAndDisability,
  'family-and-change.ts': familyAndChange,
  'help-at-school.ts': helpAtSchool,
} as const;

export type TopicId = (typeof recordsByFile)[keyof typeof recordsByFile][number]['id'];

/** A topic with a known id. */
export type Topic = TopicRecord & { readonly id: TopicId };

/** Its own services first, in their order, then what an advice on its worry names beside them. */
const withThoseOfItsWorry = (topic: Topic): Topic => {
  const ofItsWorry: readonly EveryServiceId[] = topic.ticks === null ? [] : topicServices[topic.ticks];
  return {
    ...topic,
    services: [...topic.services, ...ofItsWorry.filter((id) => !topic.services.includes(id))],
  };
};

/** By file, so that a fault can be reported where it is mended. */
export const topicsByFile: Readonly<Record<string, readonly Topic[]>> = Object.fromEntries(
  Object.entries(recordsByFile).map(([file, records]) => [file, records.map(withThoseOfItsWorry)]),
);

/** By group; an A to Z sorts them by title in the reader's language. */
export const topics: readonly Topic[] = Object.values(topicsByFile).flat();

const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));

export const topicById = (id: string): Topic | undefined => byId.get(id);

/** Where its questions start. */
export const doorOf = (topic: Topic): Door => topic.ticks ?? topic.door;
