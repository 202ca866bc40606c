/** The app sends this once it has rendered and listens. A type, so that neither file has to load the other. */
export type AliveEvent = 'alive';

/**
 * A prerendered page can be answered before the app listens. Such an answer is held, still ticked, and submitted
 * as soon as the app is ready.
 */
export function holdEarlySubmit(): void {
  const early = new AbortController();
  let held: HTMLFormElement | undefined;
  document.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      held = event.target instanceof HTMLFormElement ? event.target : undefined;
    },
    { capture: true, signal: early.signal },
  );
  document.addEventListener(
    'alive' satisfies AliveEvent,
    () => {
      early.abort();
      held?.requestSubmit();
    },
    { once: true },
  );
}
