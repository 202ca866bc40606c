/**
 * Keys for matching services: equal for spellings that people regard as the same. Only for comparing;
 * a key is never shown and never used as a link.
 */

/** Cyrillic and Greek lower-case letters that look like Latin ones: a name written with them must not count as a new service. */
const drawnAlike: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Ignores case, accents, punctuation, `&` for "and" and a leading "the". */
export function nameKey(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => drawnAlike[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '');
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** Ignores a leading www and a final slash; `url` has passed `cleanUrl`. */
export function urlKey(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}

export const emailKey = (email: string): string => email.toLowerCase();
