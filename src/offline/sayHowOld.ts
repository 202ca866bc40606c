/**
 * Says how old a kept copy is when the site cannot be reached. Part of the script in the head of every page: the
 * line is there before the first paint, so nothing moves, and it is there even if the app fails to load.
 */
import { ageOf } from './age.ts';

/** Sent by keptCopy.ts, with `true` if the site cannot be reached. A type, so that neither file has to load the other. */
export type UnreachedEvent = 'unreached';

const day = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

export function sayHowOld(): void {
  // The script is in the head, and runs before the line exists.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

function begin(): void {
  const note = document.getElementById('age');
  if (!note || !('serviceWorker' in navigator)) return;
  const tell = (unreached: boolean): void => {
    const age = ageOf(note.dataset['date'] ?? '', day(new Date()));
    for (const line of note.querySelectorAll<HTMLElement>('[data-age]'))
      line.hidden = line.dataset['age'] !== age;
    note.hidden = !unreached;
  };
  document.addEventListener('unreached' satisfies UnreachedEvent, (event) =>
    tell((event as CustomEvent<boolean>).detail),
  );
  if (navigator.serviceWorker.controller) tell(!navigator.onLine);
}
