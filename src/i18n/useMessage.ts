import { createElement, type ReactNode } from 'react';
import { useWords } from './useWords.ts';
import type { Message } from './message.ts';

/** A message for the page: names, and words that fall back to English, are marked as English. */
export function useMessage(): (message: Message) => ReactNode {
  const { showIf, lng } = useWords();
  return (message) => {
    if (typeof message !== 'string') return showIf(message.key, message.values) ?? message.key;
    return lng === 'en' ? message : createElement('span', { lang: 'en', dir: 'ltr' }, message);
  };
}
