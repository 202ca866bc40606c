/**
 * The function, remembering its last answer: the machine's guards ask the same thing of the same answers
 * many times in a row. A map of all answers would cost more in memory than it saves.
 */
export function rememberLast<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: work(key) };
    return last.result;
  };
}
