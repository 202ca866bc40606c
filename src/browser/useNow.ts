/**
 * What time it is in London, for whatever says "open now". A page drawn at build cannot know, so there and while the page
 * comes alive the answer is nothing, and the time follows at once. However many ask, one timer runs.
 */
import { useSyncExternalStore } from 'react';
import { londonTime, type LondonTime } from '../directory/londonTime.ts';

const minuteLong = 60_000;

let lookedAt: number | undefined;
let london: LondonTime | undefined;

/** The same object for the whole of a minute: a new one would draw the page again, and for ever. */
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

/** Timers sleep in a tab that nobody looks at. */
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
