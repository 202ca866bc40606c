/**
 * Manages the kept copy. A new version waits until it disturbs nobody: it takes over only when no
 * tab has a question or an advice open, and on arrival at a page or while the page is hidden, so that nothing moves
 * while somebody is using it. Pages may not connect to anything; they ask the browser to look for a new version, and
 * whether that succeeds shows whether the site can be reached.
 */
import type { UnreachedEvent } from './sayHowOld.ts';

/** Held by every tab with something in progress. */
const lock = 'busy';

/** The minimum milliseconds between two reloads of a page, whatever the server sends. */
const rest = 600_000;

let calm = false;
/** The browser could not look for a new version, or could not fetch all of it. */
let unreached = false;
/** Another version has taken over since this page was opened. */
let replaced = false;
let watching = false;
/** From then on, nothing appears above what somebody is reading until the next page. */
let touched = false;

/** Called at each arrival. */
export function arrived(calmHere: boolean): void {
  calm = calmHere;
  holdWhileBusy();
  if (!watching) watch();
  tell();
  void renew();
}

const registered = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration().catch(() => undefined);

function tell(): void {
  document.dispatchEvent(
    new CustomEvent('unreached' satisfies UnreachedEvent, { detail: unreached || !navigator.onLine }),
  );
}

function watch(): void {
  watching = true;
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => (touched = true), { capture: true, once: true });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    replaced = true;
    void renew();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void renew();
    else void look();
  });
  addEventListener('online', () => void look());
  void registered().then((registration) => {
    registration?.addEventListener('updatefound', () => watchInstalling(registration.installing));
    watchInstalling(registration?.installing);
  });
  void look();
}

function watchInstalling(worker: ServiceWorker | null | undefined): void {
  let whole = false;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') {
      whole = true;
      unreached = false;
      if (document.hidden) void renew();
    }
    // Part of the new version could not be fetched: this one stays in use, and ages.
    if (worker.state === 'redundant' && !whole) notReached();
  });
}

/** Asks the browser to look for a new version. */
async function look(): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  try {
    await registration.update();
    unreached = false;
  } catch {
    notReached();
  }
}

function notReached(): void {
  unreached = true;
  if (!touched) tell();
}

let release: (() => void) | undefined;

function holdWhileBusy(): void {
  if (calm) {
    release?.();
    release = undefined;
  }
  if (calm || release) return;
  const done = new Promise<void>((resolve) => (release = resolve));
  if ('locks' in navigator)
    navigator.locks.request(lock, { mode: 'shared' }, () => done).catch(() => undefined);
}

/** Lets a new version take over and shows it, if that disturbs nobody. */
async function renew(): Promise<void> {
  if (!calm || justLoadedAnew()) return;
  if (replaced) {
    location.reload();
    return;
  }
  const waiting = (await registered())?.waiting;
  // Without locks, a tab cannot know about the others: the new version takes over once all are closed.
  if (!waiting || !('locks' in navigator)) return;
  await navigator.locks.request(lock, { ifAvailable: true }, async (free) => {
    if (!free || !calm) return;
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await taken;
  });
}

function justLoadedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload' && performance.now() < rest;
}
