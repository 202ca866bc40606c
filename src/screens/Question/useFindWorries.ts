import { useState } from 'react';
import { useVoice } from '../../i18n/VoiceProvider.tsx';
import { useWordsInstance } from '../../i18n/useWords.ts';
import type { FindWorries } from './findWorries.ts';

export interface WorryFinder {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Best first; undefined where nothing was typed, or the search has not loaded. */
  readonly found: readonly string[] | undefined;
  readonly isMissing: boolean;
  /** Fetches the search, once; again if it did not load. */
  readonly fetch: () => void;
}

/** What is typed is nowhere but in this state, which goes with the page. */
export function useFindWorries(worries: readonly string[]): WorryFinder {
  const instance = useWordsInstance();
  const voice = useVoice();
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState<FindWorries>();
  const [isMissing, setMissing] = useState(false);

  const load = async (): Promise<void> => {
    setMissing(false);
    try {
      const { makeFindWorries } = await import('./findWorries.ts');
      setFind(() => makeFindWorries(worries, instance, voice));
    } catch {
      setMissing(true);
    }
  };
  return {
    typed,
    setTyped,
    found: typed.trim() === '' ? undefined : find?.(typed),
    isMissing,
    fetch: () => {
      if (!find) void load();
    },
  };
}
