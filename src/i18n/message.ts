import type { Values, Words } from './useWords.ts';

/** Words by key with their values, to be told as text or shown on the page; or a name, which is the same in any language. */
export type Message = string | { readonly key: string; readonly values?: Values };

/** As text. An unknown key shows itself: a gap could hide a step. */
export const messageText = (message: Message, words: Words): string =>
  typeof message === 'string' ? message : (words.sayIf(message.key, message.values) ?? message.key);

/** The keys of a numbered list: `….1`, `….2` and so on. */
export function numberedKeys(prefix: string, { has }: Words): readonly string[] {
  const keys: string[] = [];
  while (has(`${prefix}.${keys.length + 1}`)) keys.push(`${prefix}.${keys.length + 1}`);
  return keys;
}
