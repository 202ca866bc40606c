/** What a code editor shows somebody who writes a profile. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schoolSchema } from '../../scripts/school-schema.ts';
import secondary from '../../schools/examples/example-secondary.json' with { type: 'json' };
import trustFirst from '../../schools/examples/example-trust-first.json' with { type: 'json' };
import shape from '../../schools/school-profile.schema.json' with { type: 'json' };
import westlands from '../../schools/westlands.json' with { type: 'json' };
import { runCommand } from '../scripts/runCommand.ts';

const root = resolve(import.meta.dirname, '../..');
const profiles = {
  'schools/westlands.json': westlands,
  'schools/examples/example-secondary.json': secondary,
  'schools/examples/example-trust-first.json': trustFirst,
};

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | false;
  readonly definitions?: Readonly<Record<string, Node>>;
}

/** Every field that an editor may be asked about, by its path. */
function fieldsOf(node: Node, path = ''): (readonly [string, Node])[] {
  const own = Object.entries(node.properties ?? {}).map(([key, field]) => [`${path}.${key}`, field] as const);
  const within = [...(node.anyOf ?? []), node.items ?? [], node.additionalProperties || []].flat();
  return [
    ...own,
    ...own.flatMap(([at, field]) => fieldsOf(field, at)),
    ...within.flatMap((one) => fieldsOf(one, path)),
    ...Object.entries(node.definitions ?? {}).flatMap(([name, one]) => fieldsOf(one, name)),
  ];
}

describe('the description of a profile for editors', () => {
  it('is current', async () => {
    expect(await runCommand(schoolSchema, ['--check'])).toEqual({ status: 0, out: '', error: '' });
  });

  it('explains every field', () => {
    const fields = fieldsOf(shape as Node);
    expect(fields.length).toBeGreaterThan(90);
    const unexplained = fields.filter(([, { description = '' }]) => !/^[A-Z].{5,}\.$/.test(description));
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });

  it.each(Object.entries(profiles))('is where %s says, and finds nothing wrong with it', (file, profile) => {
    expect(existsSync(resolve(root, dirname(file), profile.$schema))).toBe(true);
    const valid = formats(new Ajv({ allErrors: true })).compile(shape);
    expect(valid(profile), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each([
    ['a misspelt field', { ...westlands, fone: [] }],
    ['a letter in a number', { ...westlands, phones: [{ e164: '+441905o', reading: '01905 o' }] }],
    ['a role left out', { ...westlands, people: {} }],
    ['an e-mail without a place', { ...westlands, email: 'office@' }],
    ['a contact nobody dated', { ...westlands, overrides: { pcso: { note: 'x' } } }],
  ])('lets an editor see %s', (_what, profile) => {
    expect(formats(new Ajv()).compile(shape)(profile)).toBe(false);
  });
});
