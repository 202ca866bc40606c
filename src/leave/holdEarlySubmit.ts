/** Sent by the app once it has drawn itself and listens. A type, so that neither file needs the other to load. */
export type AliveEvent = 'alive';

/**
 * A page that was drawn at build can be answered before the app listens. Such an answer waits, ticked as it is, and is
 * given as soon as somebody takes it.
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
