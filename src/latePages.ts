/** Pages that are fetched when they are wanted. vite.config.ts names their folders, so that they stay files of their own. */
import type { ComponentType } from 'react';
import { late } from './late.tsx';
import {
  aboutPath,
  factsPath,
  schoolPath,
  servicesPath,
  servicePath,
  setUpPath,
  topicPath,
  topicsPath,
} from './routes.ts';
import type { PageProps } from './triage/pageProps.ts';

type LateScreen = ComponentType<PageProps>;

interface LatePage {
  readonly path: string;
  readonly load: () => Promise<LateScreen>;
}

const pages: readonly LatePage[] = [
  { path: aboutPath, load: async () => (await import('./screens/About/About.tsx')).About },
  {
    path: servicesPath,
    load: async () => (await import('./screens/Services/ServicesScreen.tsx')).ServicesScreen,
  },
  {
    path: servicePath(':id'),
    load: async () => (await import('./screens/Service/ServiceScreen.tsx')).ServiceScreen,
  },
  {
    path: schoolPath,
    load: async () => (await import('./screens/Service/SchoolScreen.tsx')).SchoolScreen,
  },
  { path: topicsPath, load: async () => (await import('./screens/Topics/TopicsScreen.tsx')).TopicsScreen },
  {
    path: topicPath(':id'),
    load: async () => (await import('./screens/Topics/TopicScreen.tsx')).TopicScreen,
  },
  { path: factsPath, load: async () => (await import('./screens/FactsToCheck/FactsScreen.tsx')).FactsScreen },
  { path: setUpPath, load: async () => (await import('./screens/SetUp/SetUpScreen.tsx')).SetUpScreen },
];

export const latePages = pages.map(({ path, load }) => ({ path, ...late(load) }));

/** Fetches a page before it renders, so that the prerendered page becomes interactive together with the rest. */
export async function preload(path: string): Promise<void> {
  const page = latePages.find((one) => new RegExp(`^${one.path.replace(/:\w+/g, '[^/]+')}$`).test(path));
  await page?.preload();
}
