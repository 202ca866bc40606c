/**
 * Published instead of the worker, it removes all kept copies: each device that checks for a new version deletes its copy and
 * uses the network again. Open pages stay as they are, so nobody loses an answer; the next page comes from the server.
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
