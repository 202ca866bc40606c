/**
 * Where a text stops being valid JSON. Each browser words this differently and some omit the position; a person who has
 * edited a file needs the line.
 */
const blank = /[ \t\r\n]*/y;
const quoted = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Deeper than any profile; a text of brackets alone must not exhaust the browser. */
const deepest = 200;

class Stopped extends Error {}

/** @returns the first invalid position; undefined if the text is valid */
export function jsonFault(text: string): TextPlace | undefined {
  let at = 0;

  const stop = (): never => {
    throw new Stopped();
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const takeSign = (sign: string): boolean => {
    take(blank);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const items = (end: string, item: () => void): void => {
    if (takeSign(end)) return;
    do item();
    while (takeSign(','));
    if (!takeSign(end)) stop();
  };
  const value = (depth: number): void => {
    if (depth > deepest) stop();
    if (takeSign('[')) items(']', () => value(depth + 1));
    else if (takeSign('{'))
      items('}', () => {
        take(blank);
        if (!take(quoted) || !takeSign(':')) stop();
        value(depth + 1);
      });
    else {
      take(blank);
      if (!take(quoted) && !take(bare)) stop();
    }
  };

  try {
    value(0);
    take(blank);
    if (at === text.length) return undefined;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
