import { useState } from 'react';

/** The value as it was, for as long as it says the same: whoever reads it is not drawn anew for nothing. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
