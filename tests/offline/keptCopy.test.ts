/** How a new version of a kept copy takes over, with a simulated browser. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

class Worker extends EventTarget {
  state = 'installed';
  readonly postMessage = vi.fn();
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
  update = vi.fn<() => Promise<void>>(() => Promise.resolve());
}

class Container extends EventTarget {
  readonly registration = new Registration();
  getRegistration = () => Promise.resolve(this.registration);
}

const reload = vi.fn();
const turn = () => new Promise((resolve) => setTimeout(resolve));

let container = new Container();
let lockIsFree = true;
let busyTabs = 0;
let told: boolean[] = [];
const hear = (event: Event) => told.push((event as CustomEvent<boolean>).detail);

type Request = (
  name: string,
  options: { readonly ifAvailable?: true },
  work: (lock: object | null) => Promise<void>,
) => Promise<void>;
const request: Request = async (_name, { ifAvailable }, work) => {
  if (ifAvailable) return work(lockIsFree && busyTabs === 0 ? {} : null);
  busyTabs += 1;
  await work({});
  busyTabs -= 1;
};

/** The page as it has just been opened; it came by a link, unless said otherwise. */
async function openPage({ by = 'navigate', locks = true } = {}) {
  vi.resetModules();
  const own: Readonly<Record<string, unknown>> = {
    serviceWorker: container,
    ...(locks ? { locks: { request } } : {}),
  };
  const mine = ['serviceWorker', 'locks'];
  vi.stubGlobal(
    'navigator',
    new Proxy(navigator, {
      has: (target, name) => (mine.includes(String(name)) ? String(name) in own : Reflect.has(target, name)),
      get: (target, name): unknown =>
        mine.includes(String(name)) ? own[String(name)] : Reflect.get(target, name, target),
    }),
  );
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: by } as unknown as PerformanceEntry]);
  const { arrived } = await import('../../src/offline/keptCopy.ts');
  return {
    arrive: async (where: 'calm' | 'busy') => {
      arrived(where === 'calm');
      await turn();
    },
    takenOver: async () => {
      container.dispatchEvent(new Event('controllerchange'));
      await turn();
    },
  };
}

const waitingOne = (): Worker => (container.registration.waiting = new Worker());

beforeEach(() => {
  container = new Container();
  [lockIsFree, busyTabs, told] = [true, 0, []];
  reload.mockReset();
  const here = location;
  const get = (_: object, name: string | symbol): unknown =>
    name === 'reload' ? reload : Reflect.get(here, name, here);
  vi.stubGlobal('location', new Proxy({}, { get }));
  document.addEventListener('unreached', hear);
});
afterEach(() => {
  document.removeEventListener('unreached', hear);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a version that waits', () => {
  test('takes over if nothing is open, and then reloads the page', async () => {
    const waiting = waitingOne();
    const { arrive, takenOver } = await openPage();
    await arrive('calm');
    expect(waiting.postMessage.mock.calls).toEqual([[{ type: 'SKIP_WAITING' }]]);
    expect(reload).not.toHaveBeenCalled();
    await takenOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('waits while something is open here', async () => {
    const waiting = waitingOne();
    const { arrive } = await openPage();
    await arrive('busy');
    await arrive('busy');
    expect(waiting.postMessage).not.toHaveBeenCalled();
    expect(busyTabs).toBe(1);
    await arrive('calm');
    // The lock was let go of in this very turn; the next arrival finds it free.
    await arrive('calm');
    expect(waiting.postMessage).toHaveBeenCalled();
  });

  test('waits while something is open in another tab', async () => {
    const waiting = waitingOne();
    lockIsFree = false;
    const { arrive } = await openPage();
    await arrive('calm');
    expect(waiting.postMessage).not.toHaveBeenCalled();
  });

  test('waits until all tabs are closed where the browser has no locks', async () => {
    const waiting = waitingOne();
    const { arrive } = await openPage({ locks: false });
    await arrive('busy');
    await arrive('calm');
    expect(waiting.postMessage).not.toHaveBeenCalled();
  });

  test('does not reload a page that has just been reloaded: a server may send something else each time', async () => {
    const waiting = waitingOne();
    const { arrive, takenOver } = await openPage({ by: 'reload' });
    vi.spyOn(performance, 'now').mockReturnValue(599_999);
    await arrive('calm');
    await takenOver();
    expect([waiting.postMessage.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0]);
    vi.spyOn(performance, 'now').mockReturnValue(600_000);
    await arrive('calm');
    expect(reload).toHaveBeenCalledOnce();
  });
});

test('a version that takes over while something is open is shown when nothing is', async () => {
  const { arrive, takenOver } = await openPage();
  await arrive('busy');
  await takenOver();
  expect(reload).not.toHaveBeenCalled();
  await arrive('calm');
  expect(reload).toHaveBeenCalledOnce();
});

describe('whether the site can be reached', () => {
  test('is what the browser finds when it looks for a new version', async () => {
    const { arrive } = await openPage();
    await arrive('calm');
    expect(container.registration.update).toHaveBeenCalledOnce();
    expect(told).toEqual([false]);
  });

  test('is announced at once if nobody has touched the page', async () => {
    container.registration.update.mockRejectedValue(new TypeError('no network'));
    const { arrive } = await openPage();
    await arrive('calm');
    expect(told).toEqual([false, true]);
  });

  test('is announced at the next arrival if somebody is using the page', async () => {
    container.registration.update.mockRejectedValue(new TypeError('no network'));
    const { arrive } = await openPage();
    const arriving = arrive('busy');
    dispatchEvent(new Event('keydown'));
    await arriving;
    expect(told).toEqual([false]);
    await arrive('busy');
    expect(told).toEqual([false, true]);
  });

  test('is doubted when a new version cannot be had whole, until one can', async () => {
    const { arrive } = await openPage();
    await arrive('calm');
    const half = new Worker();
    container.registration.installing = half;
    container.registration.dispatchEvent(new Event('updatefound'));
    half.become('redundant');
    expect(told).toEqual([false, true]);

    const whole = new Worker();
    container.registration.installing = whole;
    container.registration.dispatchEvent(new Event('updatefound'));
    whole.become('installed');
    whole.become('redundant');
    await arrive('calm');
    expect(told).toEqual([false, true, false]);
  });
});
