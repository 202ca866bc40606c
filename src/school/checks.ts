/**
 * What a value has to be, said part by part without the weight of zod. A check knows the type it is for, and `group` wants
 * one for each field of that type: a field that is forgotten, however deep, is a compile error.
 */
import { isRecord } from '../directory/isRecord.ts';

/** Is it fit to be drawn as a `T`? `of` is never there: it keeps a check of one type from passing for one of another. */
export interface Check<T> {
  (value: unknown): boolean;
  readonly of?: (value: T) => T;
}

/** A text of which `isRight` is true as well. */
export const text =
  <T extends string>(isRight: (value: string) => boolean = () => true): Check<T> =>
  (value) =>
    typeof value === 'string' && isRight(value);

export const flag =
  <T extends boolean>(): Check<T> =>
  (value) =>
    typeof value === 'boolean';

export const number: Check<number> = (value) => typeof value === 'number';

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null || check(value);

export const ifThere =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined || check(value);

export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value) =>
    Array.isArray(value) && value.every(check);

/**
 * Each field by its name, the optional ones with `ifThere`. What `T` is must be said or follow from where the check is
 * wanted; it is never taken from the fields given, as then none could be missing.
 */
export const group =
  <T extends object = never>(
    checks: NoInfer<{ readonly [Key in keyof Required<T>]: Check<T[Key]> }>,
  ): Check<T> =>
  (value) =>
    isRecord(value) && Object.keys(checks).every((key) => checks[key as keyof T](value[key]));

/** Any number of fields, all alike. */
export const eachOf =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);
