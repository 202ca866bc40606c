/** The names of fields: beside the box, in the list of problems, in the comparison. */
import type { Words } from '../../i18n/useWords.ts';
import { serviceName } from './services.ts';

const kinds: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^(?:.*\.)?(?:phone|phones\.\d+|texts\.\d+|outOfHours)(?:\.reading)?$/, 'number'],
  [/^(?:.*\.)?(?:phone|phones\.\d+|texts\.\d+|outOfHours)\.(label|keyword)$/, '$1'],
  [/^people\.(?:deputyDsls\.\d+|\w+)\.(\w+)$/, 'person.$1'],
  [/^(?:hours\.\w+|offers\.[^.]+\.hours)\.(\w+)$/, 'span.$1'],
  [/^offers\.[^.]+\.(.*)$/, 'offer.$1'],
  [/^trust\.name$/, 'trust'],
  [/^holidays\.[^.]+\.(.*)$/, 'holiday.$1'],
  [/^housingTeam\.page$/, 'override.url'],
  [/^housingTeam\.checkedOn$/, 'override.checkedOn'],
  [/^overrides\.[^.]+\.hours\.text$/, 'override.hours'],
  [/^overrides\.[^.]+\.(.*)$/, 'override.$1'],
];

/** The key of a field's words: `people.dsl.email` uses `person.email`. */
export function kindOf(field: string): string {
  const kind = kinds.find(([name]) => name.test(field));
  return kind ? field.replace(kind[0], kind[1]) : field;
}

/** Beside its box. */
export const labelOf = (field: string, { sayIf }: Words): string =>
  sayIf(`set-up:fields.${kindOf(field)}.label`) ?? field;

/** Whose field it is, if several are alike: "Deputy 2"; undefined if the label is enough. */
export function groupOf(field: string, { say, sayIf }: Words): string | undefined {
  const [first = '', second = ''] = field.split('.');
  const which = /^\d+$/.test(second) ? Number(second) + 1 : second;
  switch (first) {
    case 'people': {
      const [, , place = ''] = field.split('.');
      return second === 'deputyDsls' && place !== ''
        ? say('set-up:groups.deputy', { which: Number(place) + 1 })
        : sayIf(`set-up:roles.${second}`);
    }
    case 'phones':
    case 'offers':
    case 'holidays':
      return second === '' ? undefined : say(`set-up:groups.${first}`, { which });
    case 'overrides':
      return second === '' ? undefined : serviceName(second);
    case 'outOfHours':
      return say('set-up:groups.outOfHours');
    case 'hours':
      return second === 'confirmed' ? undefined : sayIf(`set-up:groups.${second}`);
    case 'housingTeam':
      return say('set-up:groups.housingTeam');
    case 'verified':
      return say('set-up:groups.verified');
    default:
      return undefined;
  }
}

/** The name away from its box: "Deputy 2: E-mail". */
export function placeOf(field: string, words: Words): string {
  const label =
    words.sayIf(`set-up:fields.${kindOf(field)}.label`) ?? words.sayIf(`set-up:whole.${kindOf(field)}`);
  const group = groupOf(field, words);
  const both = [group, label].filter((part) => part !== undefined && part !== '');
  return both.length === 0 ? field : both.join(': ');
}
