/**
 * What makes a facts file wrong. Runs at build and in tests, never in a page: it loads zod and a phone number library.
 * Each function takes parsed data and gives one line per fault; no lines means all is well.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { explain, line } from './explain.ts';
import {
  schoolProfileSchema,
  serviceSchema,
  sourceSchema,
  type everyServiceSchema,
  type Phone,
  type ServiceRecord,
  type TextLine,
} from './schema.ts';

const digits = (number: string): string => number.replaceAll(/\D/g, '');

/** What is wrong with one number, and how to mend it; undefined when it is right. */
const numberFault = (number: Phone | TextLine): [wrong: string, mend: string] | undefined => {
  if (number.shortCode !== undefined)
    return digits(number.reading) === number.shortCode
      ? undefined
      : [`reads ${number.reading} but dials ${number.shortCode}`, 'make the two the same number'];
  const dialled = number.e164 ?? '';
  if (!parsePhoneNumberFromString(dialled)?.isValid())
    return [
      `${dialled} is not a number that can exist`,
      'compare it digit by digit with the page it came from',
    ];
  if (parsePhoneNumberFromString(number.reading, 'GB')?.number !== dialled)
    return [`reads ${number.reading} but dials ${dialled}`, 'make the two the same number'];
  return undefined;
};

/** Every object in the data that has a number to dial, and where it stands. */
const numbersIn = (data: unknown, path = ''): [path: string, number: Phone | TextLine][] => {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data) && ('e164' in data || 'shortCode' in data))
    return [[path, data as unknown as Phone | TextLine]];
  return Object.entries(data).flatMap(([key, value]) =>
    numbersIn(value, Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
};

const numberFaults = (file: string, record: string, data: unknown): string[] =>
  numbersIn(data).flatMap(([path, number]) => {
    const found = numberFault(number);
    return found ? [line(file, record, path, ...found)] : [];
  });

/**
 * Services, as lists by the file they are in: their shape, their numbers, one record per id, and that what replaces a
 * service is there and is shown. Pass `everyServiceSchema` for records that carry heading and owner as well.
 */
export const checkServices = (
  files: Readonly<Record<string, unknown>>,
  shape: typeof serviceSchema | typeof everyServiceSchema = serviceSchema,
): string[] => {
  const faults: string[] = [];
  const placed: { file: string; record: ServiceRecord }[] = [];
  for (const [file, data] of Object.entries(files)) {
    const parsed = z.array<z.ZodType<ServiceRecord>>(shape).safeParse(data);
    if (parsed.success) placed.push(...parsed.data.map((record) => ({ file, record })));
    else faults.push(...explain(file, parsed.error, data));
  }
  // A file that did not parse would make its records look missing to the others.
  if (faults.length > 0) return faults;

  const byId = new Map<string, ServiceRecord>();
  for (const { file, record } of placed) {
    if (byId.has(record.id))
      faults.push(line(file, record.id, 'id', 'is there twice', 'keep one record and remove the other'));
    byId.set(record.id, record);
  }
  for (const { file, record } of placed) {
    faults.push(...numberFaults(file, record.id, record));
    for (const other of record.replacedBy ?? [])
      if ((byId.get(other)?.display ?? 'do-not-show') === 'do-not-show')
        faults.push(
          line(
            file,
            record.id,
            'replacedBy',
            `names ${other}, which is not shown`,
            'name one that can be shown',
          ),
        );
  }
  return faults;
};

/** Citations: their shape, and that each stands under its own code. */
export const checkSources = (file: string, data: Readonly<Record<string, unknown>>): string[] => {
  const list = Object.values(data);
  const parsed = z.array(sourceSchema).safeParse(list);
  if (!parsed.success) return explain(file, parsed.error, list);
  return Object.keys(data)
    .filter((code, index) => parsed.data[index]?.key !== code)
    .map((code) =>
      line(file, code, 'key', 'does not stand under its own code', 'give each code one citation'),
    );
};

/** A school profile: its shape, its numbers, and that the services and councils it names are in the directory. */
export const checkProfile = (file: string, data: unknown, serviceIds: ReadonlySet<string>): string[] => {
  const parsed = schoolProfileSchema.safeParse(data);
  if (!parsed.success) return explain(file, parsed.error, data);
  const { slug, borderCouncils, servicesByLevel } = parsed.data;
  const named = Object.entries({ borderCouncils, ...servicesByLevel });
  return [
    ...numberFaults(file, slug, parsed.data),
    ...named.flatMap(([field, ids]) =>
      ids
        .filter((id) => !serviceIds.has(id))
        .map((id) =>
          line(file, slug, field, `names ${id}, which is not in the directory`, 'check its spelling'),
        ),
    ),
  ];
};

const words = z.record(
  z.string(),
  z.object({ for: z.string().optional(), note: z.string().optional(), instead: z.string().optional() }),
);

/** Words: every service has some, and one whose number is hidden says what to do instead. */
export const checkWords = (
  file: string,
  data: unknown,
  records: readonly { readonly id: string; readonly insteadWhenHidden?: string | undefined }[],
): string[] => {
  const parsed = words.safeParse(data);
  if (!parsed.success) return explain(file, parsed.error, data);
  return records.flatMap(({ id, insteadWhenHidden }) => {
    const own = parsed.data[id];
    return [
      ...(own?.for
        ? []
        : [line(file, id, 'for', 'is missing', 'say in plain words what the service is for')]),
      ...(insteadWhenHidden && !own?.instead
        ? [line(file, id, 'instead', 'is missing', 'say what to do while its number is hidden')]
        : []),
    ];
  });
};
