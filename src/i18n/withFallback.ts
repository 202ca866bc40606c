/**
 * The browser's formatting of dates, lists and names, or a plain form if it fails. Formatting must never break
 * the page.
 */
export function withFallback<T>(asWritten: () => T, plain: T): T {
  try {
    return asWritten();
  } catch {
    return plain;
  }
}
