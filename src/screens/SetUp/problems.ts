/** The problems in the form, each with the box in which to fix it. All come from problemsIn. */
import { problemsIn } from '../../directory/checkProfile.ts';
import type { Problem } from '../../directory/explain.ts';
import type { Draft } from './draft.ts';
import { profileOf } from './profileOf.ts';
import { serviceIds } from './services.ts';

export interface FieldProblem extends Problem {
  /** The name of the box, such as `people.dsl.email`. */
  readonly field: string;
}

/** The parts of the form, in order, with the prefixes of their field names. */
const firstNames = {
  school: [
    'slug',
    'name',
    'contactId',
    'kind',
    'phase',
    'nursery',
    'trust',
    'council',
    'borderCouncils',
    'example',
  ],
  people: ['people', 'headIsDsl'],
  numbers: ['phones', 'email', 'outOfHours', 'hours', 'holidays'],
  offers: ['offers'],
  services: ['servicesByLevel'],
  overrides: ['overrides'],
  system: ['recordingSystem', 'languages'],
  look: ['colours', 'logo'],
  rules: ['settings', 'verified'],
  signOff: ['checkedByDsl'],
} as const;

export type SectionId = keyof typeof firstNames;
export const sectionIds = Object.keys(firstNames) as readonly SectionId[];

/** The part a field is in; the first part for fields without a box. */
export function sectionOf(field: string): SectionId {
  const [first = ''] = field.split('.');
  return sectionIds.find((id) => (firstNames[id] as readonly string[]).includes(first)) ?? 'school';
}

/** From the end of a profile path to the box in which to fix it. */
const boxes: readonly (readonly [path: RegExp, box: string])[] = [
  [
    /^((?:.*\.)?(?:phone|phones\.\d+|texts\.\d+|outOfHours))(?:\.(?:e164|shortCode|reading|hours.*))?$/,
    '$1.number',
  ],
  [/^(borderCouncils|languages|servicesByLevel\.\w+)\.\d+$/, '$1'],
  [/^(holidays\.\d+)$/, '$1.from'],
  [/^(offers\.\d+)$/, '$1.title'],
  [/^(offers\.\d+\.hours)$/, '$1.opensAt'],
  [/^(overrides\.\d+)$/, '$1.name'],
  [/^(overrides\.\d+\.hours)\..*$/, '$1'],
  [/^trust\.name$/, 'trust'],
];

/** @param path in the profile, as a check gives it */
function fieldOf(path: Problem['path'], { overrides }: Pick<Draft, 'overrides'>): string {
  const [first, id, ...rest] = path;
  const steps =
    first === 'overrides' && id !== undefined
      ? [first, overrides.findIndex(({ service }) => service === id), ...rest]
      : path;
  const name = steps.join('.');
  const box = boxes.find(([pattern]) => pattern.test(name));
  return box ? name.replace(box[0], box[1]) : name;
}

/** All problems, in the order of the form's parts. A number has one message, the most specific. */
export function problemsOf(draft: Draft): readonly FieldProblem[] {
  const found = problemsIn(profileOf(draft), serviceIds).map((problem) => ({
    ...problem,
    field: fieldOf(problem.path, draft),
  }));
  const once = found.filter(
    ({ field }, index) =>
      !field.endsWith('.number') || found.findIndex((one) => one.field === field) === index,
  );
  return sectionIds.flatMap((id) => once.filter(({ field }) => sectionOf(field) === id));
}
