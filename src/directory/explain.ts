/** Turns what zod says about a facts file into lines that whoever keeps the facts can act on. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

const written = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const idOf = (record: unknown): string => {
  if (typeof record !== 'object' || record === null) return '';
  const { id, slug, key } = record as Record<string, unknown>;
  const names: unknown[] = [id, slug, key];
  return names.find((name) => typeof name === 'string') ?? '';
};

/** A list of records is walked into; a single record (a school profile) speaks for itself. */
const placeOf = (data: unknown, path: Path): { record: string; field: string } => {
  const [first, ...rest] = path;
  if (Array.isArray(data) && typeof first === 'number')
    return { record: idOf(data[first]) || `number ${first + 1}`, field: written(rest) };
  return { record: idOf(data) || 'the whole file', field: written(path) };
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
    case 'too_small':
      return [`is too small or too short${shown}`, `at least ${issue.minimum}`];
    case 'too_big':
      return [`is too big or too long${shown}`, `at most ${issue.maximum}`];
    default:
      return [`${issue.message}${shown}`, 'compare it with a record that works'];
  }
};

/** One line: file, record, field, what is wrong, how to mend it. */
export const line = (file: string, record: string, field: string, wrong: string, mend: string): string =>
  `${file}: ${record}: ${field || 'the record'} ${wrong}. Mend: ${mend}.`;

/**
 * One line per problem. `data` is what was parsed (a list of records or one profile); it is needed to name the record
 * and to show the value, since zod's own issues carry neither.
 */
export const explain = (file: string, error: z.ZodError, data: unknown): string[] =>
  error.issues.map((issue) => {
    const { record, field } = placeOf(data, issue.path);
    const [wrong, mend] = wrongAndMend(issue, at(data, issue.path));
    return line(file, record, field, wrong, mend);
  });
