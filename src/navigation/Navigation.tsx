/**
 * Where the reader is. Two things make the address in the browser differ from a page's path:
 *
 * A school's own pages are under its base path; pages about a service or topic are shared by all schools. A shared page
 * opened directly belongs to no school: its other links open another document, which starts with finding a school.
 *
 * Quiet: parents and young people, whose device may be watched, and anyone who comes from the advice, look for help without
 * leaving a trace. The address and the title stay as they were; only this document's memory knows which page is shown,
 * and a history entry holds just a number.
 */
import { createContext, useContext, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useBrowserLocation, useHistoryState } from 'wouter/use-browser-location';
import { isRecord } from '../directory/isRecord.ts';
import type { OpenedAt } from '../leave/noteOpenedAt.ts';
import { isForOneSchool } from '../school/pageSchool.ts';
import { isBrowsing, isShared, notFoundPath, standsAlone } from '../routes.ts';

interface Options {
  readonly replace?: boolean;
  readonly state?: unknown;
}

interface Navigation {
  readonly useLocationHere: (router: {
    readonly ssrPath?: string;
  }) => [string, (to: string, options?: Options) => void];
  readonly addressOf: (path: string) => string;
  /** Can this document show it? */
  readonly isHere: (path: string) => boolean;
  readonly isForOneSchool: boolean;
  /** Is a page shown that the address does not name? */
  readonly useUnwritten: () => boolean;
  /** The reader's voice is known only after this is created. */
  readonly setQuiet: (quiet: boolean) => void;
}

/** The page for finding a school, on a site for many. */
const findPath = '/';

interface Site {
  /** The base path of the school's own pages. */
  readonly base: string;
  /** Does the page belong to no school, on a site for many? */
  readonly shared: boolean;
}

function makeNavigation({ base, shared }: Site): Navigation {
  const unwritten = new Map<number, string>();
  let latest = 0;

  const isHere = (name: string): boolean => !shared || standsAlone(name);
  const addressOf = (path: string): string => {
    const [name = '/', ...rest] = path.split(/(?=[?#])/);
    if (!isHere(name)) return findPath;
    return `${base === '' || isShared(name) ? name : `${base}${name === '/' ? '' : name}`}${rest.join('')}`;
  };
  const pathOf = (address: string): string => {
    if (!isHere(address)) return notFoundPath;
    const inside = base !== '' && (address === base || address.startsWith(`${base}/`));
    return inside ? address.slice(base.length) || '/' : address;
  };

  let quiet = false;
  return {
    setQuiet(wanted) {
      quiet = wanted;
    },
    addressOf,
    isHere,
    isForOneSchool: isForOneSchool({ base, shared }),
    useUnwritten: () => unwritten.has(numberIn(useHistoryState()) ?? 0),
    useLocationHere(router) {
      const [address, go] = useBrowserLocation(router);
      const place = numberIn(useHistoryState());
      const path = (place === undefined ? undefined : unwritten.get(place)) ?? pathOf(address);
      const navigate = (to: string, options?: Options): void => {
        const [name = '/'] = to.split(/[?#]/);
        if (!isHere(name)) {
          location.assign(findPath);
          return;
        }
        if (!quiet || !isBrowsing(name)) {
          go(addressOf(to), options);
          return;
        }
        latest += 1;
        unwritten.set(latest, name);
        go(location.pathname + location.search, { ...options, state: { place: latest } });
      };
      return [path, navigate];
    },
  };
}

function numberIn(state: unknown): number | undefined {
  const place = isRecord(state) ? state['place'] : undefined;
  return typeof place === 'number' ? place : undefined;
}

/** Without a provider, as on a broken page, paths are addresses. */
const NavigationContext = createContext(makeNavigation({ base: '', shared: false }));

interface Props extends Site {
  /** The page to render when there is no browser. */
  readonly ssrPath?: string;
  readonly children: ReactNode;
}

export function NavigationProvider({ base, shared, ssrPath, children }: Props) {
  const [navigation] = useState(() => makeNavigation({ base, shared }));
  useEffect(() => {
    // After a reload, this document inherits history entries from an earlier one, which knew the school.
    const onPop = (): void => {
      if (!navigation.isHere(location.pathname)) location.reload();
    };
    // Back may have been pressed before the app listened.
    const opened = document.documentElement.dataset['openedAt' satisfies OpenedAt];
    if (opened !== undefined && opened !== location.pathname) onPop();
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [navigation]);
  return (
    <NavigationContext value={navigation}>
      <Router
        hook={navigation.useLocationHere}
        hrefs={navigation.addressOf}
        {...(ssrPath === undefined ? {} : { ssrPath })}
      >
        {children}
      </Router>
    </NavigationContext>
  );
}

const useNavigation = (): Navigation => useContext(NavigationContext);

/** From now on, looking for help leaves no trace in address, title or history. */
export function useQuiet(quiet: boolean): void {
  const navigation = useNavigation();
  // During rendering, so that no link can be followed before.
  useLayoutEffect(() => {
    navigation.setQuiet(quiet);
  }, [navigation, quiet]);
}

/** Is a page shown that the address does not name? Then the title must not name it either. */
export const useUnwritten = (): boolean => useNavigation().useUnwritten();

/** Is this a site of one school, rather than one for many? */
export const useIsForOneSchool = (): boolean => useNavigation().isForOneSchool;

/** The address of a page, for a link that the router does not handle. */
export const useAddressOf = (): ((path: string) => string) => useNavigation().addressOf;
