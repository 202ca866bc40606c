import type { i18n } from 'i18next';
import { createElement, useContext, type ReactNode } from 'react';
import { I18nContext } from 'react-i18next';
import type { WordKey } from './english.ts';
import { directionOf, isEnglish, pseudoLanguage } from './direction.ts';
import { useVoice } from './VoiceProvider.tsx';
import type { Voice } from '../../flows/vocabulary/questions.ts';

export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  /** The words as text, for attributes, titles and values of other words. */
  readonly say: (key: WordKey, values?: Values) => string;
  /** The words for the page. Where they had to be taken from English, they are marked as English. */
  readonly show: (key: WordKey, values?: Values) => ReactNode;
  /** Are there such words? For hints and examples that not every question has. */
  readonly has: (key: string) => boolean;
  /** The words under a key put together at run time; undefined where there are none. */
  readonly sayIf: (key: string, values?: Values) => string | undefined;
  readonly showIf: (key: string, values?: Values) => ReactNode;
  readonly voice: Voice;
  readonly lng: string;
}

/** Words outside of the components: the emergency line, the title. Inside, use useWords. */
export function wordsOf(words: i18n, voice: Voice): Words {
  const lng = words.language;
  const ask = (key: string, values: Values = {}) =>
    words.t(key, { ...values, context: voice, returnDetails: true });
  // Looked up, not asked for: the library makes three texts to say whether there is one.
  const has = (key: string): boolean => {
    const [namespace = '', path = ''] = key.split(':');
    return words.languages.some((one) => typeof words.getResource(one, namespace, path) === 'string');
  };

  const sayIf = (key: string, values?: Values): string | undefined => {
    if (!has(key)) return undefined;
    return lng === pseudoLanguage ? `[[${key}]]` : ask(key, values).res;
  };
  const showIf = (key: string, values?: Values): ReactNode => {
    if (isEnglish(lng)) return sayIf(key, values);
    if (!has(key)) return undefined;
    const { res, usedLng } = ask(key, values);
    return usedLng === lng ? res : createElement('span', { lang: usedLng, dir: directionOf(usedLng) }, res);
  };
  // An unknown key can only come from words put together past the types; its own name beats a gap.
  const say = (key: WordKey, values?: Values): string => sayIf(key, values) ?? key;
  const show = (key: WordKey, values?: Values): ReactNode => showIf(key, values) ?? key;
  return { say, show, has, sayIf, showIf, voice, lng };
}

/**
 * Straight from the context: another language is a whole new page, so there is nothing to listen for, and what the library's
 * own hook makes for each component took a fifth of the time of drawing a page.
 */
export const useWordsInstance = (): i18n => useContext(I18nContext).i18n;

export function useWords(): Words {
  const instance = useWordsInstance();
  const voice = useVoice();
  return wordsOf(instance, voice);
}
