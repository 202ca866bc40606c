/**
 * The form holds a profile as the file does, but its boxes leave blanks: an empty text, a number that is none, half a group.
 * Here they become what the schema has for what is not there: null, or left out.
 */
import { z } from 'zod';
import { profileShape, type ContactOverride, type SchoolProfile } from '../../directory/schoolProfile.ts';
import { slugOf } from './slugOf.ts';

type Group = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

const mapped = (group: object, change: (value: unknown, key: string) => unknown): Group =>
  Object.fromEntries(
    Object.entries(group)
      .map(([key, value]: [string, unknown]) => [key, change(value, key)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** A group is blank if all that it must have is blank: the label of a number is nothing without the number. */
function isBlank(schema: z.core.$ZodType, value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (!(schema instanceof z.ZodObject)) return false;
  return Object.entries(schema.shape as Shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .every(([key, field]) => isBlank(field, (value as Group)[key]));
}

function without(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional)
    return isBlank(schema.unwrap(), value) ? undefined : without(schema.unwrap(), value);
  if (schema instanceof z.ZodNullable)
    return isBlank(schema.unwrap(), value) ? null : without(schema.unwrap(), value);
  if (schema instanceof z.ZodReadonly) return without(schema.unwrap(), value);
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value))
    return schema instanceof z.ZodArray ? value.map((one) => without(schema.element, one)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (schema instanceof z.ZodRecord) return mapped(value, (one) => without(schema.valueType, one));
  if (!(schema instanceof z.ZodObject)) return value;
  const shape = schema.shape as Shape;
  return mapped(value, (one, key) => {
    const field = shape[key];
    return field ? without(field, one) : one;
  });
}

/**
 * A list that the form leaves empty is one that nobody has filled, unless the file had it empty, which removes all of the
 * service's own numbers. A schedule belongs to the words of its hours and goes when they change.
 */
function overrideWithout(override: ContactOverride, opened: ContactOverride | undefined): Group {
  const { phones, texts, hours } = override;
  return mapped(override, (value, key) => {
    if (key === 'phones' && phones?.length === 0) return opened?.phones?.length === 0 ? phones : undefined;
    if (key === 'texts' && texts?.length === 0) return opened?.texts?.length === 0 ? texts : undefined;
    if (key === 'hours' && hours && hours.text !== opened?.hours?.text) return { text: hours.text };
    return value;
  });
}

/** Where a code editor finds the schema, for a file in schools/. */
const schemaBeside = './school-profile.schema.json';

/**
 * The profile as it would be saved, valid or not: problemsIn decides.
 *
 * @param values of the form
 * @param opened what the form began with
 */
export function tidied(values: SchoolProfile, opened: SchoolProfile): SchoolProfile {
  const profile = without(profileShape, {
    $schema: schemaBeside,
    ...values,
    council: slugOf(values.council),
    example: values.example || undefined,
    nursery: values.nursery || undefined,
  }) as SchoolProfile;
  const { colours, overrides = {} } = profile;
  const whole = mapped(profile, (value, key) => {
    if (key === 'colours')
      return { primary: colours.primary.toLowerCase(), onPrimary: colours.onPrimary.toLowerCase() };
    if (key !== 'overrides') return value;
    return Object.keys(overrides).length === 0
      ? undefined
      : mapped(overrides, (one, id) => overrideWithout(one as ContactOverride, opened.overrides?.[id]));
  });
  return whole as unknown as SchoolProfile;
}

/** As written in the file. */
export const fileText = (profile: object): string => `${JSON.stringify(profile, null, 2)}\n`;
