/** The pages that have an address. Answers never have one. */
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

export const servicePath = (id: string): string => `${servicesPath}/${id}`;
export const topicPath = (id: string): string => `${topicsPath}/${id}`;

/** Pages about one service or topic, or for setting up a school: the same for all schools, so they exist only once. */
export const isShared = (path: string): boolean =>
  path === setUpPath || /^\/(services|topics)\/[^/]+$/.test(path);

/** On a site for many schools: can it be read without choosing a school? The questions need one. */
export const standsAlone = (path: string): boolean =>
  [aboutPath, factsPath, servicesPath, topicsPath].includes(path) || isShared(path);

/** Pages for finding help: their addresses show what somebody is worried about. */
export const isBrowsing = (path: string): boolean => /^\/(services|topics)(\/|$)/.test(path);
