/**
 * Numbers that nobody may be shown: closed, of another county, charged, or known from memory only. They are in nothing
 * that ships, so a command hands them in as digits and the browser has none to compare with.
 */

/** Digits as they stand in every spelling: without +44 and without the first 0. */
const core = (number: string): string => {
  const digits = number.replaceAll(/\D/g, '');
  return number.trim().startsWith('+44') ? digits.slice(2) : digits.replace(/^0/, '');
};

/** Spaces, hyphens, dots, brackets and hard spaces between digits are how people split a number up. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** As long as this, digits are a number wherever they stand; shorter ones only as a whole. */
const unmistakable = 9;

/** The numbers of the list that this record holds, whether to be dialled or in its words. */
export function neverShownIn(record: unknown, neverShown: readonly string[]): readonly string[] {
  const texts = textsIn(record);
  return neverShown.filter((number) => {
    const digits = core(number);
    if (digits === '') return false;
    return texts.some((text) =>
      digits.length < unmistakable
        ? core(text) === digits && /^[\d +]+$/.test(text)
        : squeezed(text).includes(digits),
    );
  });
}
