import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Said } from './said.ts';

/** What is said, for the page: text taken from English is marked as English. */
export function useTold(): (said: Said) => ReactNode {
  const { showIf } = useWords();
  return (said) => (typeof said === 'string' ? said : (showIf(said.key, said.values) ?? said.key));
}
