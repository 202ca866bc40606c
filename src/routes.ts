/** The pages that have an address. What somebody answers never has one. */
export const questionsPath = '/questions';
export const servicesPath = '/services';
export const topicsPath = '/topics';
export const aboutPath = '/about';
export const factsPath = '/facts-to-check';
export const setUpPath = '/set-up';
/** The school itself, which is a service too. */
export const schoolPath = '/school';
/** Leads nowhere: for whoever asks for a page that is not there. */
export const notFoundPath = '/not-found';

/** Beneath it, where a site is for many schools, each has its own pages. */
export const schoolsPath = '/schools';

export const servicePath = (id: string): string => `${servicesPath}/${id}`;
export const topicPath = (id: string): string => `${topicsPath}/${id}`;

/** A page about one service or topic, or to set up any school: the same for all schools, so it stands once and not beneath each school. */
export const isShared = (path: string): boolean =>
  path === setUpPath || /^\/(services|topics)\/[^/]+$/.test(path);

/** On a site for many schools: may it be read by whoever has not found their school? The questions need one. */
export const standsAlone = (path: string): boolean =>
  [aboutPath, factsPath, servicesPath, topicsPath].includes(path) || isShared(path);

/** Looking for help: an address here says what somebody is worried about. */
export const isBrowsing = (path: string): boolean => /^\/(services|topics)(\/|$)/.test(path);
