/**
 * Where the reader is. Two things stand between a page's path and the address in the browser:
 *
 * A school's own pages lie beneath its name, pages about a service or topic are shared by all schools. One of these that
 * was opened by itself belongs to no school: what lies outside it is another document, which begins with finding a school.
 *
 * Quiet: parents and young people, whose device may be watched, and whoever comes from an advice, look for help without a
 * trace. The address and the title stay what they were; which page is shown is known to this document's memory alone,
 * and a history entry holds nothing but a number.
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
  /** Who is reading shows only after this was made. */
  readonly setQuiet: (quiet: boolean) => void;
}

/** Where schools are found on a site for many of them. */
const findPath = '/';

interface Site {
  /** Where the school's own pages are. */
  readonly base: string;
  /** Does the page belong to none of the site's many schools? */
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

/** Without a provider, as in a page that broke, paths are addresses. */
const NavigationContext = createContext(makeNavigation({ base: '', shared: false }));

interface Props extends Site {
  /** The page to draw where there is no browser. */
  readonly ssrPath?: string;
  readonly children: ReactNode;
}

export function NavigationProvider({ base, shared, ssrPath, children }: Props) {
  const [navigation] = useState(() => makeNavigation({ base, shared }));
  useEffect(() => {
    // After a reload this document inherits what an earlier one, which knew the school, wrote into the history.
    const onPop = (): void => {
      if (!navigation.isHere(location.pathname)) location.reload();
    };
    // Back may have been pressed before anybody listened.
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

/** From here on looking for help leaves no trace in address, title or history. */
export function useQuiet(quiet: boolean): void {
  const navigation = useNavigation();
  // With the drawing itself, so that no link can be followed before.
  useLayoutEffect(() => {
    navigation.setQuiet(quiet);
  }, [navigation, quiet]);
}

/** Is a page shown that the address does not name? Then the title must not name it either. */
export const useUnwritten = (): boolean => useNavigation().useUnwritten();

/** Is this a site of one school, rather than one for many? */
export const useIsForOneSchool = (): boolean => useNavigation().isForOneSchool;

/** The address of a page, for a link that the router does not follow. */
export const useAddressOf = (): ((path: string) => string) => useNavigation().addressOf;
