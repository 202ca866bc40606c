/** Each item once, in order of first appearance. */
export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
