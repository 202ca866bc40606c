/** Has it named fields? Of what came from a file, a page or a store, before anything is read of it. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
