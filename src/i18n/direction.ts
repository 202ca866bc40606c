/** How a language reads. `zz`, the pseudo-language, shows the keys instead of words. */

export const pseudoLanguage = 'zz';

const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** What the page says of its language: the pseudo-language has no words a voice could read. */
export const langAttribute = (language: string): string => (language === pseudoLanguage ? 'zxx' : language);
