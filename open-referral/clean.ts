/**
 * Cleans one imported value, or says why it cannot be used. The result is plain text, an https
 * address, an e-mail address that is safe in `mailto:`, or a number that can be dialled, and never anything else.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A usable value, with notes on what a person should check; or what is wrong with it, and how to fix it. */
export type Cleaned<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly string[] }
  | { readonly ok: false; readonly wrong: string; readonly mend: string };

/** What the cleaners need to know from the directory. */
export interface Known {
  /** Short numbers that our own records use, such as 999. */
  readonly shortCodes: ReadonlySet<string>;
  /** Why a number must never be shown, by its digits without country code and leading 0. */
  readonly wrongNumbers: ReadonlyMap<string, string>;
  /** Parts of addresses that lead nowhere or to one person, and names of people; in lower case. */
  readonly neverLinked: readonly string[];
}

const good = <T>(value: T, notes: readonly string[] = []): Cleaned<T> => ({ ok: true, value, notes });
const bad = (wrong: string, mend: string): { ok: false; wrong: string; mend: string } => ({
  ok: false,
  wrong,
  mend,
});

/** Invisible characters: control, direction (such as U+202E), zero-width, private-use, and blank letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu;
const blanks = /[\t\n\r\u0085\u2028\u2029]+/g;
const markup = /<[a-z/!?]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});/i;
const script = /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\//i;
const latin = /\p{Script=Latin}/u;
const lookalikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const mixesAlphabets = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => latin.test(word) && lookalikes.test(word));

/** Digits as in the lists of wrong numbers: without +44, 0044 or the leading 0. */
export const bareDigits = (number: string): string =>
  number
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?44/, '')
    .replace(/^0/, '');

/** Spaces, hyphens, dots and brackets are how people split up a number. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u2010-\u2015]{1,4}(?=\d)/g, '');

/** The wrong numbers in a longer text, and why they are wrong. */
function wrongNumbersIn(text: string, { wrongNumbers }: Known): readonly string[] {
  const runs = squeezed(text).match(/\d{5,}/g) ?? [];
  return runs.flatMap((run) => {
    const why = wrongNumbers.get(bareDigits(run));
    return why === undefined ? [] : [`speaks of ${run}, a number known to be wrong: ${why}`];
  });
}

const linkedNever = (text: string, { neverLinked }: Known): string | undefined => {
  const small = text.toLowerCase();
  return neverLinked.find((piece) => small.includes(piece));
};

/**
 * Plain text on one line. Removes invisible characters, turns line breaks into spaces and cuts the text at `most`
 * characters. Markup stays as plain text, and is noted.
 */
export function cleanText(raw: string, most: number, known: Known): Cleaned<string> {
  const notes: string[] = [];
  const found = new Set<string>();
  // Cut first: the other steps take time for every character.
  const text = raw
    .slice(0, most * 2)
    .replaceAll(blanks, ' ')
    .replaceAll(unseen, (char) => {
      found.add(codePoint(char));
      return '';
    })
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (found.size > 0)
    notes.push(
      `had characters that cannot be seen, which were taken out: ${[...found].slice(0, 8).join(', ')}`,
    );
  // Do not split a surrogate pair.
  const value = text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  if (raw.length > most * 2 || value.length < text.length)
    notes.push(`was longer than ${most} characters and was cut off`);
  if (value === '') return bad('is empty', 'write it, or leave the field out');
  if (markup.test(value)) notes.push('holds markup, kept as plain text');
  if (script.test(value)) notes.push('holds the address of a script, kept as plain text');
  if (mixesAlphabets(value)) notes.push('mixes alphabets within a word, perhaps to look like another name');
  notes.push(...wrongNumbersIn(value, known));
  const never = linkedNever(value, known);
  if (never !== undefined) notes.push(`speaks of "${never}", which we never show`);
  return good(value, notes);
}

/** Only https, a plain-letter name with a dot, no user, no port; returned as browsers write it. */
export function cleanUrl(raw: string, known: Known): Cleaned<string> {
  const mend = 'open the page, and copy its address from the bar when it begins with https://';
  if (raw.length > 2048) return bad('is longer than any web address', mend);
  if (!/^[\x21-\x7e]+$/.test(raw)) return bad('holds spaces, or letters other than plain a to z', mend);
  if (!/^https:\/\/[^/\\]/i.test(raw)) return bad('is not a safe web address (https)', mend);
  if (!URL.canParse(raw)) return bad('is not a web address', mend);
  const { username, password, port, hostname, href } = new URL(raw);
  if (username !== '' || password !== '' || port !== '') return bad('has a user name or a port in it', mend);
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(hostname))
    return bad('does not lead to a named site', mend);
  if (/(?:^|\.)xn--/.test(hostname))
    return bad('has a name in other letters than it seems, which can pass for another site', mend);
  const never = linkedNever(href, known);
  if (never !== undefined)
    return bad(
      `is known to be wrong: "${never}" leads nowhere, or to the wrong place`,
      'look for its page now',
    );
  return good(href);
}

/** Letters, digits and `.'+_-` before the @: nothing that could add a header or a second address to `mailto:`. */
export function cleanEmail(raw: string, known: Known): Cleaned<string> {
  const mend = 'write it as name@place.uk, with nothing before or after';
  if (raw.length > 254) return bad('is longer than any e-mail address', mend);
  if (
    !/^[A-Za-z0-9_](?:[A-Za-z0-9_'+.-]{0,62}[A-Za-z0-9_])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(
      raw,
    ) ||
    raw.includes('..') ||
    /@(?:.+\.)?xn--/i.test(raw)
  )
    return bad('is not an e-mail address', mend);
  const never = linkedNever(raw, known);
  if (never !== undefined)
    return bad(
      `is known to be wrong: "${never}" leads nowhere, or to one person`,
      'ask for the address of the team',
    );
  const [name = '', place = ''] = raw.split('@');
  return good(`${name}@${place.toLowerCase()}`);
}

/** A number to dial, as our records hold it: exactly one of `e164` and `shortCode`. */
export interface Dialled {
  readonly e164?: string;
  readonly shortCode?: string;
  /** The library's national format; people may group the digits differently. */
  readonly reading: string;
}

/** A possible number, read as British if it has no country code; or a short number that our own records use. */
export function cleanPhone(raw: string, known: Known): Cleaned<Dialled> {
  const mend = 'compare it digit by digit with the page it comes from';
  const text = raw.trim();
  if (text === '' || text.length > 50) return bad('is not a phone number', mend);
  const why = known.wrongNumbers.get(bareDigits(text));
  if (why !== undefined)
    return bad(`is known to be wrong: ${why}`, 'look on its own page for the number now, and ring it');
  const digits = text.replaceAll(/[\s-]/g, '');
  if (known.shortCodes.has(digits)) return good({ shortCode: digits, reading: digits });
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'GB', extract: false });
  if (!parsed?.isValid() || !/^\+[1-9]\d{6,14}$/.test(parsed.number))
    return bad(
      /^\d{3,6}$/.test(digits)
        ? 'is a short number that none of our records use'
        : 'is not a phone number that can exist',
      mend,
    );
  const type = parsed.getType();
  const notes = [
    ...(parsed.country === undefined || !['GB', 'GG', 'IM', 'JE'].includes(parsed.country)
      ? ['is not a number in the United Kingdom']
      : []),
    ...(type === 'PREMIUM_RATE' || type === 'SHARED_COST' || /^\+44(?:8[47]|9)/.test(parsed.number)
      ? ['costs more than an ordinary call']
      : []),
    ...(parsed.ext === undefined
      ? []
      : [`has an extension: ${parsed.ext.replaceAll(/\D/g, '').slice(0, 10)}`]),
  ];
  return good({ e164: parsed.number, reading: parsed.formatNational().replace(/ x\d+$/, '') }, notes);
}
