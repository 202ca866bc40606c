/**
 * Numbers, addresses and mailboxes that cannot be right, anywhere in a record. The schema refuses most of
 * them at build; this checks the records again, however they got in. It knows the format of a number; whether
 * one can exist needs a library the browser does not load, so commands pass that in.
 */

export interface Malformed {
  /** Such as `phones[0].reading`. */
  readonly field: string;
  readonly fault: 'number' | 'reading' | 'noNumber' | 'email' | 'web';
  readonly value: string;
}

/** Can this number, in international form, exist? */
export type NumberExists = (e164: string) => boolean;

/** + and digits; in the UK nine or ten of them after +44, or seven in the few short ones such as 0800 1111. */
const looksReal: NumberExists = (e164) =>
  e164.startsWith('+44')
    ? /^\+44([1-35789]\d{8,9}|800\d{4}|845464\d)$/.test(e164)
    : /^\+[1-9]\d{6,14}$/.test(e164);

/** Everything wrong in one record. `numberExists` is checked in addition to the format. */
export function malformedIn(record: unknown, numberExists: NumberExists = looksReal): readonly Malformed[] {
  return walk(record, '', (e164) => looksReal(e164) && numberExists(e164));
}

type Fields = Readonly<Record<string, unknown>>;

function walk(value: unknown, at: string, exists: NumberExists): readonly Malformed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${at}[${index}]`, exists));
  const fields = value as Fields;
  const here = (name: string): string => (at === '' ? name : `${at}.${name}`);
  const line = 'e164' in fields || 'shortCode' in fields || 'reading' in fields;
  return [
    ...(line ? lineFaults(fields, at, exists) : []),
    ...Object.entries(fields).flatMap(([name, inner]) =>
      inner === undefined
        ? []
        : [...addressFaults(name, inner, here(name)), ...walk(inner, here(name), exists)],
    ),
  ];
}

/** A line to ring or text: one possible number, whose readable form matches what it dials. */
function lineFaults({ e164, shortCode, reading }: Fields, at: string, exists: NumberExists): Malformed[] {
  const shown = [reading, e164, shortCode].map(written).filter((part) => part !== '')[0] ?? '';
  if ((e164 === undefined) === (shortCode === undefined))
    return [{ field: at, fault: 'noNumber', value: shown }];
  if (shortCode === undefined && !(typeof e164 === 'string' && exists(e164)))
    return [{ field: at, fault: 'number', value: written(e164) }];
  if (e164 === undefined && !(typeof shortCode === 'string' && /^\d{3,6}$/.test(shortCode)))
    return [{ field: at, fault: 'number', value: written(shortCode) }];
  const dialled = written(e164 ?? shortCode);
  const read = typeof reading === 'string' && /^\+?[\d ]+$/.test(reading) ? reading.replaceAll(' ', '') : '';
  const same = read === dialled || (e164 !== undefined && read.replace(/^0/, '+44') === dialled);
  return same ? [] : [{ field: at, fault: 'reading', value: written(reading) }];
}

const mailbox = /^[\w+'-]+(\.[\w+'-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}$/i;

function addressFaults(name: string, value: unknown, field: string): Malformed[] {
  if (name === 'email' && !(typeof value === 'string' && mailbox.test(value)))
    return [{ field, fault: 'email', value: written(value) }];
  if ((name === 'url' || name === 'address') && !isSafeAddress(value))
    return [{ field, fault: 'web', value: written(value) }];
  return [];
}

/** https, and a name such as school.example: no spaces, no bare host name. */
const isSafeAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  URL.canParse(value) &&
  /^https:\/\/([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z]{2,}([/?#]\S*)?$/i.test(value);

const written = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
