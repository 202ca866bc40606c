/**
 * Bank holidays in England. Past the last year of the list the answer is unknown.
 * New Year's Day, Christmas Day and Boxing Day move to a weekday when they fall on a weekend.
 * Add a year, or a one-off bank holiday, from https://www.gov.uk/bank-holidays
 */
export const bankHolidays: readonly string[] = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
  '2028-01-03',
  '2028-04-14',
  '2028-04-17',
  '2028-05-01',
  '2028-05-29',
  '2028-08-28',
  '2028-12-25',
  '2028-12-26',
];

const lastDay = `${(bankHolidays.at(-1) ?? '').slice(0, 4)}-12-31`;

/** Is this `YYYY-MM-DD` a bank holiday? Undefined outside the years of the list. */
export const isBankHoliday = (date: string): boolean | undefined =>
  date > lastDay ? undefined : bankHolidays.includes(date);
