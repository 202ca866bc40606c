/** Each item once, in the order of its first place. */
export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
