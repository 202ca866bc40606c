/** How a language reads. `zz`, the pseudo-language, shows the keys instead of words. */

export const pseudoLanguage = 'zz';

const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** English, or the pseudo-language, which has no ways of its own with words, days and times. */
export const isEnglish = (language: string): boolean => language === 'en' || language === pseudoLanguage;

/** What the page says of its language: the pseudo-language has no words a voice could read. */
export const langAttribute = (language: string): string => (language === pseudoLanguage ? 'zxx' : language);
