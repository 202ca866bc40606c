/**
 * Turns the bytes of a file into a list of possible services, or one fault with its place and how to fix it. It assumes
 * nothing about the file: it may not be text or JSON, or may be nested to break a parser.
 */

/** Where something is wrong, what, and how to fix it. A place is written as a path: `contents[3].url`. */
export interface Fault {
  readonly place: string;
  readonly wrong: string;
  readonly mend: string;
}

export interface FoundList {
  /** Where in the file the list is: `contents`; empty when the file is a single service. */
  readonly place: string;
  readonly services: readonly unknown[];
  /** The page number and the number of pages, if the file gives them. */
  readonly page?: { readonly number: number; readonly of: number };
}

/** In bytes. A page of 10,000 services with every field of the standard has about 50 million. */
export const mostBytes = 64 * 1024 * 1024;
/** Services in one file. */
export const mostServices = 100_000;
/** Levels of nesting; a complete service has about twelve. */
export const deepest = 64;

const wholeFile = 'the whole file';

const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
};

/** The position after the quoted text that starts at `start`, or where that breaks off or has a line break. */
function endOfText(json: string, start: number): { readonly at: number; readonly whole: boolean } {
  for (let at = start + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x22) return { at: at + 1, whole: true };
    if (code < 0x20) return { at, whole: false };
    if (code === 0x5c) {
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(json.slice(at + 1, at + 6));
      if (escape === null) return { at, whole: false };
      at += escape[0].length;
    }
  }
  return { at: json.length, whole: false };
}

/** Where the text is first nested deeper than `deepest`; checked before parsing, so that nothing deep is ever built. */
function tooDeepAt(json: string): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

/** Where invalid JSON goes wrong. The parser's own message often does not say. */
function brokenAt(json: string): number {
  const open: ('[' | '{')[] = [];
  let wants: 'value' | 'first value' | 'first key' | 'key' | 'colon' | 'comma' | 'end' = 'value';
  const afterValue = (): 'comma' | 'end' => (open.length > 0 ? 'comma' : 'end');
  let at = 0;
  for (;;) {
    while (' \t\n\r'.includes(json.charAt(at)) && at < json.length) at += 1;
    const char = json.charAt(at);
    const inside = open.at(-1);
    if (char === '') return at;
    const closes = (char === ']' && inside === '[') || (char === '}' && inside === '{');
    if (closes && (wants === 'comma' || wants === 'first value' || wants === 'first key')) {
      open.pop();
      wants = afterValue();
      at += 1;
    } else if (wants === 'comma' && char === ',') {
      wants = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (wants === 'colon' && char === ':') {
      wants = 'value';
      at += 1;
    } else if (wants === 'key' || wants === 'first key') {
      if (char !== '"') return at;
      const text = endOfText(json, at);
      if (!text.whole) return text.at;
      at = text.at;
      wants = 'colon';
    } else if (wants === 'value' || wants === 'first value') {
      if (char === '[' || char === '{') {
        open.push(char);
        wants = char === '[' ? 'first value' : 'first key';
        at += 1;
        continue;
      }
      if (char === '"') {
        const text = endOfText(json, at);
        if (!text.whole) return text.at;
        at = text.at;
      } else {
        const plain = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(
          json.slice(at, at + 400),
        );
        if (plain === null) return at;
        at += plain[0].length;
      }
      wants = afterValue();
    } else return at;
  }
}

const own = (group: object, key: string): unknown =>
  Object.hasOwn(group, key) ? (group as Readonly<Record<string, unknown>>)[key] : undefined;

/** The page number and the number of pages, if both are whole numbers. */
function pageOf(group: object): FoundList['page'] {
  const [number, of] = [own(group, 'page_number'), own(group, 'total_pages')];
  return Number.isSafeInteger(number) && Number.isSafeInteger(of)
    ? { number: number as number, of: of as number }
    : undefined;
}

function listIn(data: unknown): FoundList | Fault {
  if (Array.isArray(data)) return { place: 'services', services: data as readonly unknown[] };
  const mend =
    'give a page of services of Open Referral UK version 3, { "contents": [ … ] }, or a list of services';
  if (typeof data !== 'object' || data === null)
    return { place: wholeFile, wrong: 'is neither a group nor a list', mend };
  for (const place of ['contents', 'services']) {
    const list = own(data, place);
    if (Array.isArray(list)) {
      const page = pageOf(data);
      return { place, services: list as readonly unknown[], ...(page ? { page } : {}) };
    }
    if (list !== undefined) return { place, wrong: 'is not a list', mend: 'write a list of services, [ … ]' };
  }
  if (own(data, 'content') !== undefined)
    return {
      place: 'content',
      wrong: 'is how version 1 of Open Referral UK calls its list',
      mend: 'ask whoever sent it for version 3, where it is "contents"',
    };
  if (own(data, 'id') !== undefined && own(data, 'name') !== undefined)
    return { place: '', services: [data] };
  return { place: wholeFile, wrong: 'holds no list of services', mend };
}

/** The fault of a file that is too large; reported before reading it. */
export const tooLarge = (bytes: number): Fault | undefined =>
  bytes <= mostBytes
    ? undefined
    : {
        place: wholeFile,
        wrong: `has ${Math.ceil(bytes / 1024 / 1024)} MB, more than the ${mostBytes / 1024 / 1024} MB that are read`,
        mend: 'import it in parts, such as page by page',
      };

/** Never throws. Removes a byte order mark; any encoding but UTF-8 is a fault. */
export function parseList(bytes: Uint8Array): FoundList | Fault {
  const large = tooLarge(bytes.length);
  if (large !== undefined) return large;
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { place: wholeFile, wrong: 'is not text in UTF-8', mend: 'save it as UTF-8, or export it again' };
  }
  if (json.trim() === '') return { place: wholeFile, wrong: 'is empty', mend: 'export it again' };
  const deep = tooDeepAt(json);
  if (deep !== undefined)
    return {
      place: lineAndColumn(json, deep),
      wrong: `is where lists and groups stand more than ${deepest} deep within each other`,
      mend: 'no service is like that: look at what is there, and take it out',
    };
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return {
      place: lineAndColumn(json, brokenAt(json)),
      wrong: 'is where it stops being JSON',
      mend: 'look there for a missing comma, quote or bracket, or export the file again',
    };
  }
  const list = listIn(data);
  if ('services' in list && list.services.length > mostServices)
    return {
      place: list.place,
      wrong: `holds ${list.services.length} services, more than the ${mostServices} that are read`,
      mend: 'import it in parts, such as page by page',
    };
  return list;
}
