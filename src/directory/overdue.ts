/** When a fact has to be checked again. Days are `YYYY-MM-DD`, which sort as they follow each other. */

/** Past the day by which it had to be checked again; on the day itself it still stands. */
export const isOverdue = ({ checkAgainBy }: { readonly checkAgainBy: string }, today: string): boolean =>
  checkAgainBy < today;

/** The same day a year on: for what carries only the day it was checked. */
export function aYearAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
