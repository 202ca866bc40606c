/** How old a kept copy is, and when that is too old. Days are `YYYY-MM-DD`. */

/**
 * How many days a kept copy may be relied on. Three months: the shortest time for which a fact of ours may stand without
 * being checked again (`checkedSooner` in src/directory/services/dates.ts).
 */
export const keptDays = 90;

export type Age =
  | 'kept'
  | 'past'
  /** Today is before the content was made, or its date cannot be read: a clock is wrong, and nothing is known. */
  | 'unsure';

const dayLong = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayLong;

/** Whatever cannot be worked out counts as a reason to be careful. */
export function ageOf(contentOf: string, today: string): Age {
  const days = daysBetween(contentOf, today);
  // A day's grace: it may be yesterday still where the device is.
  if (!(days >= -1)) return 'unsure';
  return days > keptDays ? 'past' : 'kept';
}
