import { useState } from 'react';

/** Returns the previous value while it is equal, so that its readers do not re-render for nothing. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
