import { createElement, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Said } from './said.ts';

/** What is said, for the page: names and what had to be taken from English are marked as English. */
export function useTold(): (said: Said) => ReactNode {
  const { showIf, lng } = useWords();
  return (said) => {
    if (typeof said !== 'string') return showIf(said.key, said.values) ?? said.key;
    return lng === 'en' ? said : createElement('span', { lang: 'en', dir: 'ltr' }, said);
  };
}
