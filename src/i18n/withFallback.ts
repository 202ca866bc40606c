/**
 * How a language writes dates, lists and names, as the browser knows it; where it does not, the plain way. An ornament may
 * not cost somebody the page.
 */
export function withFallback<T>(asWritten: () => T, plain: T): T {
  try {
    return asWritten();
  } catch {
    return plain;
  }
}
