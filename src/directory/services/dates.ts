/**
 * When these records were last checked, and when they must be checked again. Whoever rings a number and finds it right
 * moves that one record's dates; nobody moves them all together without having checked them all.
 */
export const checked = { checkedOn: '2026-11-21', checkAgainBy: '2027-05-21' } as const;

/** For records shown with a "please check" note: they are looked at again sooner. */
export const checkedSooner = { checkedOn: '2026-11-21', checkAgainBy: '2027-02-21' } as const;

export const monToFri = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
export const monToThu = ['MO', 'TU', 'WE', 'TH'] as const;
