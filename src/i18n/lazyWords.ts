/**
 * English words that load with the screens that use them, so that the route to the advice does not carry them. Other
 * languages are loaded whole.
 */
import type { i18n } from 'i18next';
import type { Namespace } from './english.ts';
import { useWords, useWordsInstance, type Words } from './useWords.ts';

export type LazyWords = Readonly<Partial<Record<Namespace, object>>>;

/** Adding them twice has no effect. */
export function addLazyWords(instance: i18n, lazy: LazyWords): void {
  for (const [namespace, words] of Object.entries(lazy))
    if (!instance.hasResourceBundle('en', namespace)) instance.addResourceBundle('en', namespace, words);
}

/** Used at the root of such a screen: makes its words available below. */
export function useLazyWords(lazy: LazyWords): Words {
  addLazyWords(useWordsInstance(), lazy);
  return useWords();
}
