/**
 * English words that come with the screens that use them, so that the way to an advice does not carry them. Other
 * languages are fetched whole.
 */
import type { Namespace } from './english.ts';
import { useWords, useWordsInstance, type Words } from './useWords.ts';

export type LateWords = Readonly<Partial<Record<Namespace, object>>>;

/** At the root of such a screen: from here on down its words can be said. Adding them twice does nothing. */
export function useLateWords(late: LateWords): Words {
  const instance = useWordsInstance();
  for (const [namespace, words] of Object.entries(late))
    if (!instance.hasResourceBundle('en', namespace)) instance.addResourceBundle('en', namespace, words);
  return useWords();
}
