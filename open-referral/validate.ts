/**
 * Checks a service against the Open Referral UK schemas, part by part: each field, and each entry of a list, separately.
 * So a fault costs only its part and not the service, and a file with a million faults gives at most
 * one for each part. Node only: the validator compiles code, which our security policy forbids in a page.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import beyond from './schemas/beyond-the-profile.json' with { type: 'json' };
import profile from './schemas/service.json' with { type: 'json' };

interface Schema {
  readonly items?: object;
  readonly [more: string]: unknown;
}

/** What is wrong with a part, and where in it: `at` is empty for the part itself. */
export interface SchemaFault {
  readonly at: string;
  readonly wrong: string;
  readonly mend: string;
}

/** Keywords of the data package standard that are in the schemas but check nothing. */
const describing = [
  'constraints',
  'core',
  'datapackage_metadata',
  'datapackage_type',
  'example',
  'name',
  'path',
  'tabular_required',
];

// "fast" formats: simple patterns with no slow worst case. read*.ts check more closely what they read.
const ajv = new Ajv2020({ strict: true });
addFormats(ajv, { mode: 'fast' });
ajv.addVocabulary(describing);

const properties: readonly (readonly [string, Schema])[] = [profile, beyond].flatMap((schema) =>
  Object.entries<Schema>(schema.properties as Readonly<Record<string, Schema>>),
);

const compiled = (pick: (schema: Schema) => object | undefined): ReadonlyMap<string, ValidateFunction[]> => {
  const found = new Map<string, ValidateFunction[]>();
  for (const [field, schema] of properties) {
    const part = pick(schema);
    if (part !== undefined) found.set(field, [...(found.get(field) ?? []), ajv.compile(part)]);
  }
  return found;
};

const ofField = compiled((schema) => (schema.items === undefined ? schema : { type: 'array' }));
const ofEntry = compiled((schema) => schema.items);

/** The fields every service must have. */
export const requiredFields: readonly string[] = profile.required;

const meant: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  integer: 'a whole number without quotes',
  boolean: 'true or false',
  array: 'a list [ ]',
  object: 'a group { }',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'a UUID, such as ac148810-d857-441c-9679-408f346de14b',
  uri: 'a whole web address, beginning with https://',
  email: 'an e-mail address, such as name@place.uk',
  'date-time': 'a day and time, such as 2026-03-15T10:30:45Z',
};

/** `/schedules/0/freq` as a person would write it: `.schedules[0].freq`. */
const asPlace = (pointer: string): string =>
  pointer.replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll(/\/([^/[]+)/g, '.$1');

function said({ instancePath, keyword, params, message }: ErrorObject): SchemaFault {
  const at = asPlace(instancePath);
  const param = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
      return { at: `${at}.${String(param['missingProperty'])}`, wrong: 'is missing', mend: 'add it' };
    case 'type': {
      const type = String(param['type']);
      return { at, wrong: 'is of the wrong kind', mend: `write ${meant[type] ?? type}` };
    }
    case 'enum': {
      const choices = (param['allowedValues'] as readonly unknown[]).map(String).join(', ');
      return { at, wrong: 'is not one of the choices', mend: `use one of: ${choices}` };
    }
    case 'format': {
      const format = String(param['format']);
      return { at, wrong: 'is not in the right form', mend: `write ${formats[format] ?? format}` };
    }
    default:
      return { at, wrong: message ?? 'does not fit the schema', mend: 'compare it with the schema' };
  }
}

const faultBy = (
  checks: readonly ValidateFunction[] | undefined,
  value: unknown,
): SchemaFault | undefined => {
  for (const check of checks ?? []) {
    if (check(value)) continue;
    const [first] = check.errors ?? [];
    if (first !== undefined) return said(first);
  }
  return undefined;
};

/** What is wrong with a field of a service; for a list field, only whether it is a list. An unknown field has no fault. */
export const fieldFault = (field: string, value: unknown): SchemaFault | undefined =>
  faultBy(ofField.get(field), value);

/** What is wrong with one entry of a list. */
export const entryFault = (field: string, value: unknown): SchemaFault | undefined =>
  faultBy(ofEntry.get(field), value);
