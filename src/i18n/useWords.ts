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
  /** The words for the page. Words that fall back to English are marked as English. */
  readonly show: (key: WordKey, values?: Values) => ReactNode;
  /** Are there such words? For hints and examples that not every question has. */
  readonly has: (key: string) => boolean;
  /** The words under a key built at run time; undefined if there are none. */
  readonly sayIf: (key: string, values?: Values) => string | undefined;
  readonly showIf: (key: string, values?: Values) => ReactNode;
  readonly voice: Voice;
  readonly lng: string;
}

/** Words outside components: the emergency line, the title. In components, use useWords. */
export function wordsOf(words: i18n, voice: Voice): Words {
  const lng = words.language;
  const ask = (key: string, values: Values = {}) =>
    words.t(key, { ...values, context: voice, returnDetails: true });
  // A direct lookup: the library's own check for a key builds three texts.
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
  // An unknown key can only come from a key built past the types; showing the key is better than a gap.
  const say = (key: WordKey, values?: Values): string => sayIf(key, values) ?? key;
  const show = (key: WordKey, values?: Values): ReactNode => showIf(key, values) ?? key;
  return { say, show, has, sayIf, showIf, voice, lng };
}

/**
 * Reads the context directly: a change of language replaces the whole page, so there is nothing to subscribe to, and the
 * library's own hook took a fifth of the time to render a page.
 */
export const useWordsInstance = (): i18n => useContext(I18nContext).i18n;

export function useWords(): Words {
  const instance = useWordsInstance();
  const voice = useVoice();
  return wordsOf(instance, voice);
}
