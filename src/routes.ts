/**
 * The pages that have an address: their paths, titles, and how they are built and loaded. Answers never have an address.
 * lazyPages.ts says how a lazy page is loaded.
 */
export const questionsPath = '/questions';
export const servicesPath = '/services';
export const topicsPath = '/topics';
export const aboutPath = '/about';
export const factsPath = '/facts-to-check';
export const setUpPath = '/set-up';
/** The school itself, which is a service too. */
export const schoolPath = '/school';
/** For requests for a page that does not exist. */
export const notFoundPath = '/not-found';

/** On a site for many schools, each school's own pages are under this. */
export const schoolsPath = '/schools';

export const servicePath = <Id extends string>(id: Id) => `${servicesPath}/${id}` as const;
export const topicPath = <Id extends string>(id: Id) => `${topicsPath}/${id}` as const;

interface Route {
  /** `:id` stands for any one service or topic, whose name is the title. */
  readonly path: string;
  /** The key of the whole title's words, or of the name that the title is made of. The build fails where there are none. */
  readonly title?: string;
  readonly name?: string;
  readonly description?: string;
  /** Drawn at build for each school, as its own copy; once for all schools; or for every address that does not exist. */
  readonly drawn: 'for each school' | 'once' | 'where nothing is';
  /** Its screen is a file of its own, fetched when it is wanted. */
  readonly lazy?: true;
  /** Long, nearly the same for every school and not a help page: on a site for many schools the app renders it on demand. */
  readonly leftToApp?: true;
  /** Where somebody in a hurry arrives first: shown before the style sheet loads, with inline rules. */
  readonly stylesInside?: true;
}

export const routes = {
  start: {
    path: '/',
    title: 'ui:title.start',
    description: 'ui:start.lead',
    drawn: 'for each school',
    stylesInside: true,
  },
  questions: {
    path: questionsPath,
    // Says nothing about the questions or the answers.
    title: 'ui:title.start',
    description: 'ui:start.lead',
    drawn: 'for each school',
    stylesInside: true,
  },
  about: {
    path: aboutPath,
    title: 'ui:title.about',
    description: 'ui:about.intro',
    drawn: 'for each school',
    lazy: true,
  },
  services: {
    path: servicesPath,
    name: 'directory:services.title',
    description: 'directory:services.description',
    drawn: 'for each school',
    lazy: true,
  },
  topics: {
    path: topicsPath,
    name: 'directory:topics.title',
    description: 'directory:topics.description',
    drawn: 'for each school',
    lazy: true,
  },
  school: {
    path: schoolPath,
    name: 'directory:school.title',
    description: 'directory:school.description',
    drawn: 'for each school',
    lazy: true,
  },
  facts: {
    path: factsPath,
    name: 'directory:facts.title',
    description: 'directory:facts.description',
    drawn: 'for each school',
    lazy: true,
    leftToApp: true,
  },
  topic: { path: topicPath(':id'), drawn: 'once', lazy: true },
  service: { path: servicePath(':id'), drawn: 'once', lazy: true },
  setUp: {
    path: setUpPath,
    name: 'directory:setUp.title',
    description: 'directory:setUp.description',
    drawn: 'once',
    lazy: true,
  },
  notFound: {
    path: notFoundPath,
    title: 'ui:title.notFound',
    description: 'ui:notFound.text',
    drawn: 'where nothing is',
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
export type LazyRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly lazy: true } ? Name : never;
}[RouteName];

const patterns = (Object.keys(routes) as RouteName[]).map((name) => ({
  name,
  pattern: new RegExp(`^${routes[name].path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** The route of a path, such as that of a service for `/services/childline`; undefined where there is none. */
export const routeOf = (path: string): RouteName | undefined =>
  patterns.find(({ pattern }) => pattern.test(path))?.name;

/** Pages about one service or topic, or for setting up a school: the same for all schools, so they exist only once. */
export function isShared(path: string): boolean {
  const name = routeOf(path);
  return name !== undefined && routes[name].drawn === 'once';
}

/** On a site for many schools: can it be read without choosing a school? The questions need one. */
export const standsAlone = (path: string): boolean =>
  [aboutPath, factsPath, servicesPath, topicsPath].includes(path) || isShared(path);

/** Pages for finding help: their addresses show what somebody is worried about. */
export const isBrowsing = (path: string): boolean => /^\/(services|topics)(\/|$)/.test(path);
