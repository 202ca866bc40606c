/** Names shared by the pages, the build and the kill switch. */

/** Never change this: a device with a kept copy looks for the next version, and for the kill switch, under this name. */
export const workerFile = 'sw.js';

/** The prefix of our cache names. */
export const cacheName = 'next-step';
