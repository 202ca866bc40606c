/** Times of something repeated in this process, in milliseconds. */
export interface Times {
  readonly median: number;
  /** The 95th percentile. */
  readonly p95: number;
}

export function timesOf(count: number, act: (at: number) => unknown): Times {
  const one = (at: number): number => {
    const from = performance.now();
    act(at);
    return performance.now() - from;
  };
  for (let warm = 0; warm < count / 4; warm++) one(warm);
  return summary(Array.from({ length: count }, (_, at) => one(at)));
}

export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
