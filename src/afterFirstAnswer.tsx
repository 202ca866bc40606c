/**
 * What follows the first answer is one file of its own: the machine, the rules, and the advice with its words. It is requested
 * as soon as the app starts, and the first question does not wait for it. vite.config.ts makes it one file.
 */
import { useEffect, useRef } from 'react';
import { lazyPart } from './lazyPart.tsx';
import { fetchEngine } from './triage/lazyEngine.ts';

interface ArrivedProps {
  readonly onArrived: () => void;
}

function Arrived({ onArrived }: ArrivedProps) {
  const told = useRef(false);
  useEffect(() => {
    if (!told.current) onArrived();
    told.current = true;
  }, [onArrived]);
  return null;
}

const arrival = lazyPart<ArrivedProps>(async () => {
  await fetchEngine();
  return Arrived;
});
const advice = lazyPart(async () => (await import('./screens/Advice/AdviceScreen.tsx')).AdviceScreen);

/** Rendered beside a question whose answer waits for the engine; reports once that it has loaded. */
export const AwaitEngine = arrival.Part;

export const AdviceScreen = advice.Part;

/** Requests it ahead. Rejects if it does not load; it is requested again when it is needed. */
export async function fetchWhatFollows(): Promise<void> {
  await Promise.all([arrival.preload(), advice.preload()]);
}
