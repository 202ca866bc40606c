/** Reads a chosen file as a profile: usable in the form, or the reason why not, with its position. */
import type { z } from 'zod';
import { problemsIn } from '../../directory/checkProfile.ts';
import type { Problem } from '../../directory/explain.ts';
import { isRecord } from '../../directory/isRecord.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { schoolProfileSchema } from '../../directory/schoolProfileSchema.ts';
import { jsonFault, type TextPlace } from './jsonFault.ts';

/** Many times the largest profile there is. */
export const mostBytes = 1_000_000;

export type Refused =
  | { readonly why: 'tooBig' | 'unreadable' | 'empty' | 'notProfile' }
  | { readonly why: 'notJson'; readonly place: TextPlace }
  /** Fields are missing, unknown or of another type, as in an older version's file. */
  | { readonly why: 'otherShape'; readonly problems: readonly Problem[] };

export type ReadProfile = { readonly profile: SchoolProfile } | { readonly refused: Refused };

/** With any two of these, the file is meant to be a profile. */
const tellTale = ['slug', 'name', 'people', 'phones', 'offers', 'settings', 'verified', 'council'];

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? value[key as never] : undefined),
    data,
  );

/** Wrong values can be fixed in the form; wrong types fit no box. A blank choice comes from a draft. */
function isOfShape(issue: z.core.$ZodIssue, data: unknown): boolean {
  if (['invalid_type', 'unrecognized_keys', 'invalid_key', 'invalid_union'].includes(issue.code)) return true;
  return issue.code === 'invalid_value' && at(data, issue.path) !== '';
}

/** @param text the content of the file */
export function readProfile(text: string, serviceIds: ReadonlySet<string>): ReadProfile {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { refused: { why: 'empty' } };
  const place = jsonFault(plain);
  if (place) return { refused: { why: 'notJson', place } };
  const data: unknown = JSON.parse(plain);
  if (!isRecord(data) || tellTale.filter((name) => Object.hasOwn(data, name)).length < 2)
    return { refused: { why: 'notProfile' } };
  const parsed = schoolProfileSchema.safeParse(data);
  if (!parsed.success && parsed.error.issues.some((issue) => isOfShape(issue, data)))
    return { refused: { why: 'otherShape', problems: problemsIn(data, serviceIds) } };
  return { profile: data as unknown as SchoolProfile };
}

/** A file from this device. Nothing in it is sent anywhere. */
export async function readProfileFile(file: File, serviceIds: ReadonlySet<string>): Promise<ReadProfile> {
  if (file.size > mostBytes) return { refused: { why: 'tooBig' } };
  try {
    return readProfile(await file.text(), serviceIds);
  } catch {
    // It was moved, removed or made unreadable after it was chosen.
    return { refused: { why: 'unreadable' } };
  }
}
