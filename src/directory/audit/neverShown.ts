/**
 * Numbers that nobody may be shown: closed, another county's, charged, or known only from memory. They are never
 * published, so a command passes them in as digits and the browser has none to compare with.
 */

/** The digits common to every spelling: without +44 and without the first 0. */
const core = (number: string): string => {
  const digits = number.replaceAll(/\D/g, '');
  return number.trim().startsWith('+44') ? digits.slice(2) : digits.replace(/^0/, '');
};

/** Spaces, hyphens, dots, brackets and non-breaking spaces are how people split up a number. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** From this length, digits are a number anywhere in a text; shorter ones only on their own. */
const unmistakable = 9;

/** The listed numbers in this record, whether to be dialled or in its words. */
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
