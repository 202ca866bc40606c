import { useEffect, useState } from 'react';

/** The latest value once it has stood for a while: read out with every key it would never end. */
export function useLater<T>(value: T, after: number): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return later;
}
