/** The problems in the form, each with the box in which to fix it. All come from problemsIn. */
import { problemsIn } from '../../directory/checkProfile.ts';
import type { Problem } from '../../directory/explain.ts';
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
  numbers: ['phones', 'email', 'outOfHours', 'hours', 'lateCollectionTime', 'holidays'],
  offers: ['offers'],
  services: ['servicesByLevel'],
  overrides: ['overrides', 'housingTeam'],
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
    '$1.reading',
  ],
  [/^(borderCouncils|languages|servicesByLevel\.\w+)\.\d+$/, '$1'],
  [/^(holidays\.\d+)$/, '$1.from'],
  [/^(offers\.\d+)$/, '$1.title'],
  [/^(offers\.\d+\.hours)$/, '$1.opensAt'],
  [/^(overrides\.[^.]+)$/, '$1.name'],
  [/^(housingTeam)$/, '$1.name'],
  [/^(overrides\.[^.]+\.hours)(?:\..*)?$/, '$1.text'],
];

/** @param path in the profile, as a check gives it */
function fieldOf(path: Problem['path']): string {
  const name = path.join('.');
  const box = boxes.find(([pattern]) => pattern.test(name));
  return box ? name.replace(box[0], box[1]) : name;
}

/** All problems, in the order of the form's parts. A number has one message, the most specific. */
export function problemsOf(profile: object): readonly FieldProblem[] {
  const found = problemsIn(profile, serviceIds).map((problem) => ({
    ...problem,
    field: fieldOf(problem.path),
  }));
  const once = found.filter(
    ({ field }, index) =>
      !field.endsWith('.reading') || found.findIndex((one) => one.field === field) === index,
  );
  return sectionIds.flatMap((id) => once.filter(({ field }) => sectionOf(field) === id));
}
