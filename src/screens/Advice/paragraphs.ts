import { numberedKeys, type Message } from '../../i18n/message.ts';
import type { Values, Words } from '../../i18n/useWords.ts';

/** One line of a list. */
export interface LineView {
  readonly id: string;
  readonly message: Message;
}

/** A piece to read, with nothing to press. */
export type TextPart =
  | { readonly kind: 'heading'; readonly message: Message }
  | {
      readonly kind: 'paragraph';
      readonly message: Message;
      readonly look?: 'strong' | 'small';
    }
  /** A warning beside the rest, its first words in bold. */
  | { readonly kind: 'aside'; readonly title: Message; readonly message: Message }
  | { readonly kind: 'list'; readonly lines: readonly LineView[]; readonly ordered?: true };

/** The words to look up, and the people to name in them. */
export interface BlockWords {
  readonly words: Words;
  readonly values: Values;
}

export const heading = (key: string, values?: Values): TextPart => ({
  kind: 'heading',
  message: messageOf(key, values),
});

export const paragraph = (key: string, values?: Values): TextPart => ({
  kind: 'paragraph',
  message: messageOf(key, values),
});

export const small = (key: string): TextPart => ({ kind: 'paragraph', message: { key }, look: 'small' });

export const list = (lines: readonly LineView[]): TextPart => ({ kind: 'list', lines });

/** The numbered lines under a key. */
export const linesUnder = (prefix: string, { words, values }: BlockWords): readonly LineView[] =>
  numberedKeys(prefix, words).map((key) => ({ id: key, message: { key, values } }));

const messageOf = (key: string, values: Values | undefined): Message =>
  values === undefined ? { key } : { key, values };
