/** How the lazy pages of routes.ts are loaded. vite.config.ts names their folders, so that they stay files of their own. */
import type { ComponentType } from 'react';
import { lazyPart, type LazyPart } from './lazyPart.tsx';
import { routeOf, routes, type LazyRoute } from './routes.ts';
import type { PageProps } from './triage/pageProps.ts';

type Load = () => Promise<ComponentType<PageProps>>;

const loaders: Readonly<Record<LazyRoute, Load>> = {
  about: async () => (await import('./screens/About/About.tsx')).About,
  services: async () => (await import('./screens/Services/ServicesScreen.tsx')).ServicesScreen,
  service: async () => (await import('./screens/Service/ServiceScreen.tsx')).ServiceScreen,
  school: async () => (await import('./screens/Service/SchoolScreen.tsx')).SchoolScreen,
  topics: async () => (await import('./screens/Topics/TopicsScreen.tsx')).TopicsScreen,
  topic: async () => (await import('./screens/Topics/TopicScreen.tsx')).TopicScreen,
  facts: async () => (await import('./screens/FactsToCheck/FactsScreen.tsx')).FactsScreen,
  setUp: async () => (await import('./screens/SetUp/SetUpScreen.tsx')).SetUpScreen,
};

const parts = Object.fromEntries(
  (Object.keys(loaders) as LazyRoute[]).map((name) => [name, lazyPart(loaders[name])]),
) as Record<LazyRoute, LazyPart<PageProps>>;

export const lazyPages = (Object.keys(parts) as LazyRoute[]).map((name) => ({
  path: routes[name].path,
  Part: parts[name].Part,
}));

/** Fetches a page before it renders, so that the prerendered page becomes interactive together with the rest. */
export async function preload(path: string): Promise<void> {
  const name = routeOf(path);
  if (name !== undefined && name in parts) await parts[name as LazyRoute].preload();
}
