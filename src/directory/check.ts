/**
 * What makes a facts file wrong; for a school's profile see checkProfile.ts. Runs at build and in tests, never in a page: it
 * loads zod and a phone number library. Each function takes parsed data and returns one line per fault, or none if there are
 * no faults.
 */
import { z } from 'zod';
import { numberFaults } from './checkNumbers.ts';
import { explain, line, pathText } from './explain.ts';
import { serviceSchema, sourceSchema, type everyServiceSchema, type ServiceRecord } from './schema.ts';

const numberLines = (file: string, record: string, data: unknown): string[] =>
  numberFaults(data).map(({ path, wrong, mend }) => line(file, record, pathText(path), wrong, mend));

/**
 * Services, as lists by the file they are in: their shape, their numbers, one record per id, and that what replaces a
 * service exists and is shown. Pass `everyServiceSchema` for records that also carry heading and owner.
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
    faults.push(...numberLines(file, record.id, record));
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

/** Citations: their shape, and that each is under its own code. */
export const checkSources = (file: string, data: Readonly<Record<string, unknown>>): string[] => {
  const list = Object.values(data);
  const parsed = z.array(sourceSchema).safeParse(list);
  if (!parsed.success) return explain(file, parsed.error, list);
  return Object.keys(data)
    .filter((code, index) => parsed.data[index]?.key !== code)
    .map((code) => line(file, code, 'key', 'is not under its own code', 'give each code one citation'));
};

const words = z.record(
  z.string(),
  z.object({ for: z.string().optional(), note: z.string().optional(), instead: z.string().optional() }),
);

/** Words: every service has a description, and one whose number is hidden says what to do instead. */
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
