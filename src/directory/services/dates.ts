/**
 * When these records were last checked, and when they must be checked again. If you ring a number and find it right,
 * change only that record's dates; never change these without checking every record.
 */
export const checked = { checkedOn: '2026-11-21', checkAgainBy: '2027-05-21' } as const;

/** For records shown with a "please check" note: they are checked again sooner. */
export const checkedSooner = { checkedOn: '2026-11-21', checkAgainBy: '2027-02-21' } as const;

export const monToFri = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
export const monToThu = ['MO', 'TU', 'WE', 'TH'] as const;
