/**
 * Caches the function's last result: the machine's guards call it with the same answers
 * many times in a row. A cache of all answers would cost more memory than it saves.
 */
export function rememberLast<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: work(key) };
    return last.result;
  };
}
