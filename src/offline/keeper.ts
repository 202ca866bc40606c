/** Keeps a copy of the site on the device and removes it again. Only KeepCopy.tsx calls it, when a button is pressed. */
import { cacheName, workerFile } from './worker.ts';

/** The browser's functions, passed in so that tests can observe them. */
export interface CopyStorage {
  /** Undefined in a browser or private window that cannot keep copies. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly caches: CacheStorage | undefined;
}

export interface Keeper {
  readonly supported: boolean;
  readonly isKept: () => Promise<boolean>;
  /** True if everything is kept; otherwise nothing is left of the attempt. Never rejects. */
  readonly keep: () => Promise<boolean>;
  /** True if nothing is left. Never rejects. */
  readonly remove: () => Promise<boolean>;
}

export const browserStorage = (): CopyStorage => ({
  workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  caches: 'caches' in globalThis ? caches : undefined,
});

export function makeKeeper({ workers, caches }: CopyStorage): Keeper {
  if (!workers || !caches) return { supported: false, isKept: no, keep: no, remove: no };

  const ours = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(`${cacheName}-`));

  // A worker alone is not enough: the one that removes copies is also active for a moment.
  const look = async (): Promise<boolean> =>
    Boolean((await workers.getRegistration())?.active) && (await ours()).length > 0;

  const remove = async (): Promise<boolean> => {
    await (await workers.getRegistration())?.unregister();
    for (const name of await ours()) await caches.delete(name);
    return !(await look());
  };

  const keep = async (): Promise<boolean> => {
    const options = { scope: '/', updateViaCache: 'none' } as const;
    const registration = await workers.register(workerAddress(), options);
    await settled(registration.installing ?? registration.waiting);
    return look();
  };

  return {
    supported: true,
    isKept: () => look().catch(no),
    async keep() {
      if (await keep().catch(no)) return true;
      // Half a copy is worse than none: a page could lack its script.
      await remove().catch(no);
      return false;
    },
    remove: () => remove().catch(no),
  };
}

const no = (): Promise<boolean> => Promise.resolve(false);

/** Resolves when the worker is active, or has failed. */
const settled = (worker: ServiceWorker | null): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!worker || worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });

/** Not yet in TypeScript's types. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The pages' policy accepts a script address only from here, and this policy knows only one address. */
function workerAddress(): string {
  const address = `/${workerFile}`;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // Its name is in the page's policy, which allows it once.
  policy ??= trustedTypes?.createPolicy('sw', { createScriptURL: () => address });
  return policy ? (policy.createScriptURL(address) as string) : address;
}
