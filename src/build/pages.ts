/**
 * The pages prerendered at build time, one file each, with their title and description for browser tabs and search engines.
 * A school's own pages are rendered once for each school; shared ones once for all.
 */
import directory from '../../locales/en/directory.json' with { type: 'json' };
import moreServices from '../../locales/en/more-services.json' with { type: 'json' };
import services from '../../locales/en/services.json' with { type: 'json' };
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import topicWords from '../../locales/en/topics.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { mayShow } from '../directory/directory.ts';
import { everyService } from '../directory/everyService.ts';
import { topics } from '../directory/topics.ts';
import {
  aboutPath,
  factsPath,
  notFoundPath,
  questionsPath,
  servicePath,
  servicesPath,
  schoolPath,
  setUpPath,
  topicPath,
  topicsPath,
} from '../routes.ts';

export interface PageToDraw {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Long, nearly the same for every school and not a help page: on a site for many schools the app renders it on demand. */
  readonly leftToApp?: true;
  /** Where somebody in a hurry arrives first: shown before the style sheet loads, with inline rules. */
  readonly stylesInside?: true;
}

const of = (name: string): string => directory.pageTitle.replace('{{name}}', () => name);

/** At most ten, since each school has its own copy. */
export const ownPages: readonly PageToDraw[] = [
  { path: '/', title: ui.title.start, description: ui.start.lead, stylesInside: true },
  // The title says nothing about the questions or the answers.
  { path: questionsPath, title: ui.title.start, description: ui.start.lead, stylesInside: true },
  { path: aboutPath, title: ui.title.about, description: ui.about.intro },
  { path: servicesPath, title: of(directory.services.title), description: directory.services.description },
  { path: topicsPath, title: of(directory.topics.title), description: directory.topics.description },
  { path: schoolPath, title: of(directory.school.title), description: directory.school.description },
  {
    path: factsPath,
    title: of(directory.facts.title),
    description: directory.facts.description,
    leftToApp: true,
  },
];

const wordsOfService = { ...services, ...moreServices } as unknown as Readonly<
  Record<string, { readonly for: string }>
>;
export const sharedPages: readonly PageToDraw[] = [
  ...topics.map(({ id }) => ({
    path: topicPath(id),
    title: of(topicTitles[id]),
    description: topicWords[id].what,
  })),
  ...everyService.filter(mayShow).map(({ id, name }) => ({
    path: servicePath(id),
    title: of(name),
    description: wordsOfService[id]?.for ?? '',
  })),
  { path: setUpPath, title: of(directory.setUp.title), description: directory.setUp.description },
];

/** Served for every page that does not exist. */
export const notFoundPage: PageToDraw = {
  path: notFoundPath,
  title: ui.title.notFound,
  description: ui.notFound.text,
};
