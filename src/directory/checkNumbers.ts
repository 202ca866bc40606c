/**
 * Checks that the numbers in a facts file can be dialled and match their readable form. Loads a phone number library, so pages
 * that only show a number never import this.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone, TextLine } from './schema.ts';

export type Path = readonly (string | number)[];

export interface NumberFault {
  /** Path of the object with the number. */
  readonly path: Path;
  readonly wrong: string;
  readonly mend: string;
}

/**
 * Numbers that Ofcom reserves for drama; nobody answers them. Taken on 2026-11-21 from lists based on
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const forDrama =
  /^\+44(1(1[3-8]|21|31|41|51|61)4960\d{3}|1914980\d{3}|2079460\d{3}|2890180\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/;

type Numbered = Pick<Phone | TextLine, 'e164' | 'shortCode' | 'reading'>;
type Found = readonly [wrong: string, mend: string];

const readsAs = (number: Numbered, dialled: string): Found => [
  `reads ${number.reading} but dials ${dialled}`,
  'make the two the same number',
];

/** What is wrong with one number, and how to fix it; undefined when it is right. */
function faultOf(number: Numbered, invented: boolean): Found | undefined {
  const { e164 = '', shortCode, reading } = number;
  if (shortCode !== undefined)
    return reading.replaceAll(/\D/g, '') === shortCode ? undefined : readsAs(number, shortCode);
  if (forDrama.test(e164) !== invented)
    return invented
      ? [
          `${e164} may be somebody's real number`,
          'in an invented school use one that Ofcom keeps for drama, such as 01632 960123',
        ]
      : [`${e164} is a number for plays and films, which nobody answers`, 'write the real number'];
  // The library does not know all the numbers for drama.
  if (!invented && !parsePhoneNumberFromString(e164)?.isValid())
    return [`${e164} is not a number that can exist`, 'compare it digit by digit with the page it came from'];
  return parsePhoneNumberFromString(reading, 'GB')?.number === e164 ? undefined : readsAs(number, e164);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrLeftOut = (value: unknown): boolean => value === undefined || isText(value);

function isNumbered(data: object): data is Numbered {
  const { e164, shortCode, reading } = data as Record<string, unknown>;
  return (
    (isText(e164) || isText(shortCode)) &&
    isTextOrLeftOut(e164) &&
    isTextOrLeftOut(shortCode) &&
    isText(reading)
  );
}

/** Every object in the data that has a number to dial, with its path. */
function numbersIn(data: unknown, path: Path): (readonly [Path, Numbered])[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isNumbered(data)) return [[path, data]];
  const steps = Array.isArray(data) ? data.entries() : Object.entries(data);
  return [...steps].flatMap(([key, value]: [string | number, unknown]) => numbersIn(value, [...path, key]));
}

/**
 * The faults of all numbers in parsed data of any shape; wrong shapes are left to the schema.
 *
 * @param invented true for an invented school: it must use numbers for drama, which no other data may use
 */
export const numberFaults = (data: unknown, { invented = false } = {}): NumberFault[] =>
  numbersIn(data, []).flatMap(([path, number]) => {
    const found = faultOf(number, invented);
    return found ? [{ path, wrong: found[0], mend: found[1] }] : [];
  });
