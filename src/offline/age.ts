/** How old a kept copy is, and when it is too old. Days are `YYYY-MM-DD`. */

/**
 * How many days a kept copy may be relied on. Three months: the shortest interval between checks of a fact
 * (`checkedSooner` in src/directory/services/dates.ts).
 */
export const keptDays = 90;

export type Age =
  | 'kept'
  | 'past'
  /** Today is before the date of the content, or that date cannot be read: a clock is wrong, so the age is unknown. */
  | 'unsure';

const dayLong = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayLong;

/** An unknown age counts as a reason to be careful. */
export function ageOf(contentOf: string, today: string): Age {
  const days = daysBetween(contentOf, today);
  // A day's grace: it may still be yesterday where the device is.
  if (!(days >= -1)) return 'unsure';
  return days > keptDays ? 'past' : 'kept';
}
