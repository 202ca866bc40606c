/**
 * What an import needs to know to judge a number or an address: the short numbers we use, and everything
 * known to be wrong. Takes these as values, because nothing under src/ may import what the school's papers print.
 */
import { phonesToShow, textsToShow } from '../src/directory/directory.ts';
import type { EveryServiceRecord } from '../src/directory/schema.ts';
import { bareDigits, type Known } from './clean.ts';

interface Printed {
  readonly printed: string;
  /** Whose number it was: `service:childline`, or `school`. */
  readonly entry: string;
}

export interface KnownWrong {
  /** Numbers the papers print; those in none of our records are wrong, or were never confirmed. */
  readonly printed: readonly Printed[];
  /** Why a number is never shown, with its digits without the leading 0. */
  readonly neverShown: Readonly<Record<string, string>>;
  /** Parts of addresses, and names of people. */
  readonly neverLinked: readonly string[];
}

/** A reason in `neverShown` takes precedence over one from the papers. The school's own numbers are excluded. */
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
