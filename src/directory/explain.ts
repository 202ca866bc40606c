/** Turns zod's issues about a facts file into lines that the people who keep the facts can act on. */
import type { z } from 'zod';
import { isRecord } from './isRecord.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One fault, to be read after the name of its field: "is not a date", "write …". */
export interface Problem {
  /** From the outermost field inwards; empty if the whole record is wrong. */
  readonly path: readonly (string | number)[];
  readonly wrong: string;
  readonly mend: string;
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

/** A path as people write it: `people.deputyDsls[0].email`. */
export const pathText = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const idOf = (record: unknown): string => {
  if (!isRecord(record)) return '';
  const { id, slug, key } = record;
  const names: unknown[] = [id, slug, key];
  return names.find((name) => typeof name === 'string') ?? '';
};

/** A single record's own name. */
export const nameOf = (record: unknown): string => idOf(record) || 'the whole file';

/** Names the record within a list, or a single record (a school profile). */
const placeOf = (data: unknown, path: Path): { record: string; field: string } => {
  const [first, ...rest] = path;
  if (Array.isArray(data) && typeof first === 'number')
    return { record: idOf(data[first]) || `number ${first + 1}`, field: pathText(rest) };
  return { record: nameOf(data), field: pathText(path) };
};

const meant: Readonly<Partial<Record<string, string>>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list [ ]',
  object: 'a group { }',
};

const kindOf = (value: unknown): string =>
  value === null
    ? 'nothing (null)'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a group'
        : `${typeof value} ${JSON.stringify(value)}`;

const wrongAndMend = (issue: Issue, value: unknown): [string, string] => {
  const own = issue.message.split('\n');
  const shown = typeof value === 'string' || typeof value === 'number' ? ` (${JSON.stringify(value)})` : '';
  if (value === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys') {
    const choices = issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : '';
    return ['is missing', own[1] ?? `add it${choices}`];
  }
  if (own.length === 2) return [`${own[0] ?? ''}${shown}`, own[1] ?? ''];
  switch (issue.code) {
    case 'invalid_type':
      return [`is ${kindOf(value)}`, `write ${meant[issue.expected] ?? issue.expected}`];
    case 'invalid_value':
      return [`is not one of the choices${shown}`, `use one of ${issue.values.map(String).join(', ')}`];
    case 'unrecognized_keys':
      return [`has a name we do not know: ${issue.keys.join(', ')}`, 'check its spelling, or take it out'];
    case 'invalid_key': {
      const [wrong = 'is not a name to use here', mend = 'check its spelling'] =
        issue.issues[0]?.message.split('\n') ?? [];
      return [wrong, mend];
    }
    case 'too_small':
      return [`is too small or too short${shown}`, `at least ${issue.minimum}`];
    case 'too_big':
      return [`is too big or too long${shown}`, `at most ${issue.maximum}`];
    default:
      return [`${issue.message}${shown}`, 'compare it with a record that works'];
  }
};

/** One line: file, record, field, what is wrong, how to fix it. */
export const line = (file: string, record: string, field: string, wrong: string, mend: string): string =>
  `${file}: ${record}: ${field || 'the record'} ${wrong}. Mend: ${mend}.`;

/** Each problem separately, for a form. `data` is what was parsed. */
export const problemsOf = (error: z.ZodError, data: unknown): Problem[] =>
  error.issues.map((issue) => {
    const [wrong, mend] = wrongAndMend(issue, at(data, issue.path));
    return { path: issue.path.filter((key) => typeof key !== 'symbol'), wrong, mend };
  });

/**
 * One line per problem. `data` is what was parsed (a list of records or one profile); it is needed to name the record
 * and to show the value, since zod's own issues carry neither.
 */
export const explain = (file: string, error: z.ZodError, data: unknown): string[] =>
  problemsOf(error, data).map(({ path, wrong, mend }) => {
    const { record, field } = placeOf(data, path);
    return line(file, record, field, wrong, mend);
  });
