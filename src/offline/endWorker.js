/**
 * Published in place of the worker it ends all kept copies: each device that looks for a new version forgets its copy and
 * is online again. Open pages go on as they are, so that nobody loses an answer; the next page comes from the server.
 */
const scope = /** @type {any} */ (globalThis);

scope.addEventListener('install', () => scope.skipWaiting());
scope.addEventListener('activate', (/** @type {any} */ event) => {
  const end = async () => {
    await scope.registration.unregister();
    const names = await scope.caches.keys();
    await Promise.all(
      names
        .filter((/** @type {string} */ name) => name.startsWith('next-step-'))
        .map((/** @type {string} */ name) => scope.caches.delete(name)),
    );
  };
  event.waitUntil(end());
});
