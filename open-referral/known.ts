/**
 * What an import has to know of our directory to judge a number or an address: the short numbers we use, and everything that
 * is known to be wrong. Takes what it needs as values, since nothing under src/ may import what the school's papers print.
 */
import { phonesToShow, textsToShow } from '../src/directory/directory.ts';
import type { EveryServiceRecord } from '../src/directory/schema.ts';
import { bareDigits, type Known } from './clean.ts';

interface Printed {
  readonly printed: string;
  /** What it stood beside: `service:childline`, or `school`. */
  readonly entry: string;
}

export interface KnownWrong {
  /** Numbers the papers print; those that no record of ours gives are wrong, or were never confirmed. */
  readonly printed: readonly Printed[];
  /** Why a number is never shown, and its digits without the leading 0. */
  readonly neverShown: Readonly<Record<string, string>>;
  /** Pieces of addresses, and names of people. */
  readonly neverLinked: readonly string[];
}

/** A reason of `neverShown` goes before one that follows from the papers. The school's own numbers are its own affair. */
export function knownOf(services: readonly EveryServiceRecord[], wrong: KnownWrong): Known {
  const lines = services.flatMap((service) => [...phonesToShow(service), ...textsToShow(service)]);
  const shown = new Set(lines.map(({ e164, shortCode }) => bareDigits(e164 ?? shortCode ?? '')));
  const wrongNumbers = new Map<string, string>();
  for (const { printed, entry } of wrong.printed) {
    const digits = bareDigits(printed);
    if (entry !== 'school' && !shown.has(digits))
      wrongNumbers.set(
        digits,
        `the school's papers print it for ${entry.replace(/^service:/, '')}, and no record of ours gives it`,
      );
  }
  for (const [why, digits] of Object.entries(wrong.neverShown)) wrongNumbers.set(digits, why);
  return {
    shortCodes: new Set(lines.flatMap(({ shortCode }) => shortCode ?? [])),
    wrongNumbers,
    neverLinked: wrong.neverLinked.map((piece) => piece.toLowerCase()),
  };
}
