/**
 * What is wrong with a school's profile, worded so that the person who keeps it can fix it. For the build, the command line and
 * the set-up form. It loads zod and a phone number library, so a page imports it late.
 */
import { numberFaults, type Path } from './checkNumbers.ts';
import { line, nameOf, pathText, problemsOf, type Problem } from './explain.ts';
import { isRecord } from './isRecord.ts';
import type { SchoolProfile } from './schoolProfile.ts';
import { schoolProfileSchema } from './schoolProfileSchema.ts';

const isWithin = (path: Path, outer: Path): boolean => outer.every((key, index) => path[index] === key);

const isInvented = (profile: unknown): boolean => isRecord(profile) && profile['example'] === true;

/** Ids that lead nowhere, and ids used for two things. */
function idProblems(profile: SchoolProfile, serviceIds: ReadonlySet<string>): Problem[] {
  const { council, borderCouncils, servicesByLevel, overrides = {}, contactId } = profile;
  const named: (readonly [path: Path, id: string])[] = [
    // Any other council has a name here but no record in the directory.
    ...(council.startsWith('csc-') ? [[['council'], council] as const] : []),
    ...borderCouncils.map((id, index) => [['borderCouncils', index], id] as const),
    ...Object.entries(servicesByLevel).flatMap(([level, ids]) =>
      ids.map((id, index) => [['servicesByLevel', level, index], id] as const),
    ),
    ...Object.keys(overrides).map((id) => [['overrides', id], id] as const),
  ];
  return [
    ...named
      .filter(([, id]) => !serviceIds.has(id))
      .map(([path, id]) => ({
        path,
        wrong: `names ${id}, which is not in the directory`,
        mend: 'check its spelling',
      })),
    ...(serviceIds.has(contactId)
      ? [
          {
            path: ['contactId'],
            wrong: `(${contactId}) is the id of a service`,
            mend: 'give the school its own id',
          },
        ]
      : []),
  ];
}

/** Levels of nesting; a real profile has five. */
const deepest = 50;

/**
 * What no profile may hold, checked before anything else. zod silently ignores `__proto__`, and the page would then find a part it
 * cannot read and carry on without the school. An absurdly nested profile is reported only as that: walking it would
 * exhaust the stack.
 */
function oddities(data: unknown): { readonly found: readonly Problem[]; readonly tooDeep: boolean } {
  const found: Problem[] = [];
  const left: (readonly [value: unknown, path: Problem['path']])[] = [[data, []]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > deepest) {
      const problem = { path: [], wrong: 'is nested too deep', mend: 'begin with one of schools/examples' };
      return { found: [problem], tooDeep: true };
    }
    if (Object.hasOwn(value, '__proto__'))
      found.push({ path: [...path, '__proto__'], wrong: 'is a name no field can have', mend: 'take it out' });
    for (const [key, inner] of Object.entries(value))
      if (key !== '__proto__') left.push([inner, [...path, key]]);
  }
  return { found, tooDeep: false };
}

/**
 * Everything wrong with a profile, whatever its type; an empty list if nothing is. Never throws.
 *
 * @param serviceIds ids of all services in the directory
 * @returns each with its path (empty for the whole profile), what is wrong and how to fix it, to be read after the name
 *   of the field: "phones[0].reading has something in it …"
 */
export function problemsIn(profile: unknown, serviceIds: ReadonlySet<string>): readonly Problem[] {
  const odd = oddities(profile);
  if (odd.tooDeep) return odd.found;
  const parsed = schoolProfileSchema.safeParse(profile);
  const shape = parsed.success ? [] : problemsOf(parsed.error, profile);
  // A number with a letter in it gets only that message, not also one about differing from its other form.
  const numbers = numberFaults(profile, { invented: isInvented(profile) }).filter(
    ({ path }) => !shape.some((problem) => isWithin(problem.path, path)),
  );
  return [...shape, ...odd.found, ...numbers, ...(parsed.success ? idProblems(parsed.data, serviceIds) : [])];
}

/** One line per problem of one profile: file, school, field, what is wrong, how to fix it. */
export const checkProfile = (file: string, data: unknown, serviceIds: ReadonlySet<string>): string[] =>
  problemsIn(data, serviceIds).map(({ path, wrong, mend }) =>
    line(file, nameOf(data), pathText(path), wrong, mend),
  );

const slugOf = (data: unknown): unknown => (isRecord(data) ? data['slug'] : undefined);

/** Profiles by file: checks each on its own, and that no two claim the same address. */
export function checkProfiles(
  files: Readonly<Record<string, unknown>>,
  serviceIds: ReadonlySet<string>,
): string[] {
  const firstWith = new Map<unknown, string>();
  return Object.entries(files).flatMap(([file, data]) => {
    const slug = slugOf(data);
    const other = typeof slug === 'string' ? firstWith.get(slug) : undefined;
    if (other === undefined) firstWith.set(slug, file);
    return [
      ...checkProfile(file, data, serviceIds),
      ...(other === undefined
        ? []
        : [line(file, nameOf(data), 'slug', `is also that of ${other}`, 'give each school its own')]),
    ];
  });
}
