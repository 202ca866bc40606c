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
import { isRecord } from '../directory/isRecord.ts';
import { topics } from '../directory/topics.ts';
import { routes, servicePath, topicPath, type RouteName } from '../routes.ts';

export interface PageToDraw {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** As in routes.ts. */
  readonly leftToApp?: true;
  readonly stylesInside?: true;
}

const titleOfPage = (name: string): string => directory.pageTitle.replace('{{name}}', () => name);

/** The English words under a key such as `ui:title.about`. @throws if there are none */
function english(key: string): string {
  const [namespace = '', path = ''] = key.split(':');
  const words = path
    .split('.')
    .reduce<unknown>((in_, part) => (isRecord(in_) ? in_[part] : undefined), { ui, directory }[namespace]);
  if (typeof words !== 'string') throw new Error(`src/routes.ts: there are no English words under ${key}.`);
  return words;
}

/** A page about one thing has that thing's title. */
type NamedRoute = Exclude<RouteName, 'service' | 'topic'>;
const named = (Object.keys(routes) as RouteName[]).filter(
  (name): name is NamedRoute => name !== 'service' && name !== 'topic',
);

function pageOf(name: NamedRoute): PageToDraw {
  const { path, description, ...route } = routes[name];
  const title = 'title' in route ? english(route.title) : titleOfPage(english(route.name));
  return {
    path,
    title,
    description: english(description),
    ...('leftToApp' in route ? { leftToApp: true } : {}),
    ...('stylesInside' in route ? { stylesInside: true } : {}),
  };
}

/** At most ten, since each school has its own copy. */
export const ownPages: readonly PageToDraw[] = named
  .filter((name) => routes[name].drawn === 'for each school')
  .map(pageOf);

const wordsOfService = { ...services, ...moreServices } as unknown as Readonly<
  Record<string, { readonly for: string }>
>;
export const sharedPages: readonly PageToDraw[] = [
  ...topics.map(({ id }) => ({
    path: topicPath(id),
    title: titleOfPage(topicTitles[id]),
    description: topicWords[id].what,
  })),
  ...everyService.filter(mayShow).map(({ id, name }) => ({
    path: servicePath(id),
    title: titleOfPage(name),
    description: wordsOfService[id]?.for ?? '',
  })),
  pageOf('setUp'),
];

/** Served for every page that does not exist. */
export const notFoundPage: PageToDraw = pageOf('notFound');
