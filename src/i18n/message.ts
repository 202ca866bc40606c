import type { Values, Words } from './useWords.ts';

/** A key with its values, to be used as text or shown on the page; or a name, which is the same in every language. */
export type Message = string | { readonly key: string; readonly values?: Values };

/** The message as text. An unknown key shows as itself: a gap could hide a step. */
export const messageText = (message: Message, words: Words): string =>
  typeof message === 'string' ? message : (words.sayIf(message.key, message.values) ?? message.key);

/** The keys of a numbered list: `….1`, `….2` and so on. */
export function numberedKeys(prefix: string, { has }: Words): readonly string[] {
  const keys: string[] = [];
  while (has(`${prefix}.${keys.length + 1}`)) keys.push(`${prefix}.${keys.length + 1}`);
  return keys;
}
