/**
 * The time in London, for everything that says "open now". A prerendered page cannot know it, so at build and during
 * hydration it is undefined, and the time follows at once. All users share one timer.
 */
import { useSyncExternalStore } from 'react';
import { londonTime, type LondonTime } from '../directory/londonTime.ts';

const minuteLong = 60_000;

let lookedAt: number | undefined;
let london: LondonTime | undefined;

/** The same object for a whole minute: a new one each time would render the page in an endless loop. */
function look(): LondonTime | undefined {
  const now = Date.now();
  const minute = Math.floor(now / minuteLong);
  if (minute !== lookedAt) {
    lookedAt = minute;
    london = londonTime(new Date(now));
  }
  return london;
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const tellAll = (): void => listeners.forEach((tell) => tell());

function tick(): void {
  timer = setTimeout(
    () => {
      tellAll();
      tick();
    },
    minuteLong - (Date.now() % minuteLong),
  );
}

/** Timers sleep in a hidden tab. */
const seen = (): void => {
  if (document.visibilityState === 'visible') tellAll();
};

function subscribe(tell: () => void): () => void {
  if (listeners.size === 0) {
    tick();
    document.addEventListener('visibilitychange', seen);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}

/** Undefined at build and during hydration. */
export const useNow = (): LondonTime | undefined => useSyncExternalStore(subscribe, look, () => undefined);
