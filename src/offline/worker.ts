/** What pages, build and the way to end it all agree on. */

/** Never to be changed: a device that keeps a copy looks for the next version, and for the end of it, under this name. */
export const workerFile = 'sw.js';

/** How the names of our caches begin. */
export const cacheName = 'next-step';
