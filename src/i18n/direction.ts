/** The direction of a language. `zz`, the pseudo-language, shows the keys instead of words. */

export const pseudoLanguage = 'zz';

const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** English, or the pseudo-language, which uses English plurals, days and times. */
export const isEnglish = (language: string): boolean => language === 'en' || language === pseudoLanguage;

/** The page's `lang`: the pseudo-language has no words that a screen reader could speak. */
export const langAttribute = (language: string): string => (language === pseudoLanguage ? 'zxx' : language);
