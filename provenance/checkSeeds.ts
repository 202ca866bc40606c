/**
 * Checks that nothing in the school's two papers got lost: provenance/seeds.json records what they print, and each row must
 * say where it went. Runs in tests and at build; the file itself is read from disk, never imported.
 */
import { z } from 'zod';
import { explain, line } from '../src/directory/explain.ts';

const place = z
  .string()
  .regex(/^00[01]:\d+(-\d+)?$/, 'is not a place in a paper\nwrite paper and line, such as 001:37-49');
const places = z.array(place).min(1);
const defects = z.array(z.string().regex(/^[MOSC]\d\d$/)).optional();
const id = z.string().min(1);
const ids = z.array(id);

/** A paper's text, letter by letter. */
const printed = z.array(
  z.strictObject({
    form: z.string().min(1),
    as: z.enum([
      'address',
      'app',
      'email',
      'handle',
      'heading',
      'hours',
      'name',
      'phone',
      'postal',
      'publisher',
      'text',
      'title',
      'wording',
    ]),
    at: places,
    defects,
  }),
);

const row = z.strictObject({ about: z.string().min(1), at: places, defects });

const seedsSchema = z.strictObject({
  papers: z.array(z.strictObject({ doc: z.string(), file: z.string(), lines: z.int() })),
  services: z.array(
    z.strictObject({
      id,
      keptAs: z.enum(['service', 'offer']),
      at: places,
      defects,
      printed: printed.min(1),
    }),
  ),
  topics: z.array(
    z.strictObject({ id, at: places, defects, printed: printed.min(1), services: ids, documents: ids }),
  ),
  documents: z.array(z.strictObject({ id, at: places, defects, printed: printed.min(1) })),
  school: z.strictObject({
    printed,
    people: z.array(z.strictObject({ name: z.string(), at: places, roles: ids, defects })),
    rolesWithoutNames: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        order: z.int(),
        id,
        level: z.string(),
        at: places,
        defects,
        keptAs: z.enum(['service', 'offer']),
      }),
    ),
    attendance: z.array(row.extend({ offer: id, below: z.number().optional() })),
    training: z.array(row),
    statements: z.array(row),
  }),
  levels: z.array(
    z.strictObject({
      levelGroup: z.string().nullable(),
      at: places,
      printed: printed.min(1),
      services: ids,
      defects,
    }),
  ),
  earlyHelpList: z.array(
    z.strictObject({ n: z.int(), at: places, topics: ids, defects, printed: printed.optional() }),
  ),
  duties: z.array(
    z.strictObject({
      id,
      about: z.string().min(1),
      strength: z.string(),
      at: places,
      defects,
      /** The rules, topics and school offers that cover it now. */
      carriedBy: z.strictObject({ rules: ids.optional(), topics: ids.optional(), offers: ids.optional() }),
    }),
  ),
});

export type Seeds = z.infer<typeof seedsSchema>;

/** The valid destinations of rows. */
export interface Kept {
  readonly services: readonly string[];
  readonly topics: readonly string[];
  readonly documents: readonly string[];
  readonly offers: readonly string[];
  readonly rules: readonly string[];
}

type Row = readonly [where: string, field: keyof Kept, ids: readonly string[]];

const rowsOf = (seeds: Seeds): Row[] => [
  ...seeds.services.map((each): Row => [each.id, `${each.keptAs}s`, [each.id]]),
  ...seeds.topics.flatMap((each): Row[] => [
    [each.id, 'topics', [each.id]],
    [each.id, 'documents', each.documents],
  ]),
  ...seeds.documents.map((each): Row => [each.id, 'documents', [each.id]]),
  ...seeds.school.rows.map((each): Row => [each.id, `${each.keptAs}s`, [each.id]]),
  ...seeds.school.attendance.map((each): Row => [each.about, 'offers', [each.offer]]),
  ...seeds.earlyHelpList.map((each): Row => [
    `number ${each.n} of the early help list`,
    'topics',
    each.topics,
  ]),
  ...seeds.duties.flatMap((each): Row[] =>
    (['rules', 'topics', 'offers'] as const).map((field): Row => [
      each.id,
      field,
      each.carriedBy[field] ?? [],
    ]),
  ),
];

/** Every row has a destination, and every place is a line of its paper. */
export const checkSeeds = (file: string, data: unknown, kept: Kept): string[] => {
  const parsed = seedsSchema.safeParse(data);
  if (!parsed.success) return explain(file, parsed.error, data);
  const seeds = parsed.data;
  const length = new Map(seeds.papers.map(({ doc, lines }) => [doc, lines]));
  const beyond = [...JSON.stringify(seeds).matchAll(/"(00[01]):(\d+)(?:-(\d+))?"/g)].filter(
    ([, doc = '', from = '', to = from]) => Number(to) > (length.get(doc) ?? 0) || Number(from) > Number(to),
  );
  return [
    ...rowsOf(seeds).flatMap(([where, field, named]) =>
      named
        .filter((each) => !kept[field].includes(each))
        .map((each) => line(file, where, field, `names ${each}, which we do not have`, 'check its spelling')),
    ),
    ...seeds.duties
      .filter(({ carriedBy }) => Object.values(carriedBy).flat().length === 0)
      .map((duty) =>
        line(file, duty.id, 'carriedBy', 'names nothing', 'name the rule, topic or offer that says it'),
      ),
    ...beyond.map(([place]) => line(file, place, 'at', 'is not a line of its paper', 'look it up again')),
  ];
};
