/** When a fact has to be checked again. Days are `YYYY-MM-DD`, so string order is date order. */

/** Past the day by which it had to be checked again; not yet overdue on that day. */
export const isOverdue = ({ checkAgainBy }: { readonly checkAgainBy: string }, today: string): boolean =>
  checkAgainBy < today;

/** The same day a year later: for records with only the day they were checked. */
export function aYearAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
