/** A difference between two profiles in words: which field, what it was and what it is. */
import { isRecord } from '../../directory/isRecord.ts';
import type { Words } from '../../i18n/useWords.ts';
import { showDate } from '../../i18n/showDate.ts';
import { levelLabel } from '../../contacts/levelLabel.ts';
import { levels } from './choices.ts';
import type { Difference } from './differences.ts';
import { kindOf, placeOf } from './labels.ts';
import { serviceName } from './services.ts';

/** The key of the words for a field's choices. */
const choices: Readonly<Partial<Record<string, string>>> = {
  kind: 'set-up:kinds',
  phase: 'directory:findSchool.phases',
  'offer.through': 'set-up:through',
  'settings.csa_duty_switch': 'set-up:duty',
};

const lists = ['servicesByLevel.', 'borderCouncils'];

function textOf(text: string, field: string, words: Words): string {
  const choice = choices[kindOf(field)];
  if (choice !== undefined) return words.sayIf(`${choice}.${text}`) ?? text;
  if (kindOf(field) === 'offer.level') return levelLabel(text as 'everyone', words) || text;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? showDate(text, words.lng) : text;
}

/** A field's value, for people. */
export function sayValue(value: unknown, field: string, words: Words): string {
  const { say } = words;
  if (value === undefined || value === null || value === '') return say('set-up:compare.nothing');
  if (typeof value === 'boolean') return say(value ? 'set-up:compare.yes' : 'set-up:compare.no');
  if (Array.isArray(value)) {
    const name = (item: unknown): string =>
      lists.some((list) => field.startsWith(list)) ? serviceName(String(item)) : sayValue(item, '', words);
    return value.length === 0 ? say('set-up:compare.nothing') : value.map(name).join(', ');
  }
  if (isRecord(value)) {
    const { reading, e164, shortCode, opensAt, closesAt, title, text } = value;
    if (typeof reading === 'string')
      return [
        reading,
        ...[e164, shortCode].filter((dials) => typeof dials === 'string').map((dials) => `(${dials})`),
      ].join(' ');
    if (typeof opensAt === 'string')
      return say('set-up:compare.span', { from: opensAt, to: String(closesAt) });
    if (typeof title === 'string') return title;
    if (typeof text === 'string') return text;
    return Object.values(value)
      .filter((part) => part !== null && part !== '')
      .map((part) => sayValue(part, '', words))
      .join('; ');
  }
  return textOf(typeof value === 'string' ? value : JSON.stringify(value), field, words);
}

/** "Safeguarding lead: Name". */
export function sayPlace({ path }: Pick<Difference, 'path'>, words: Words): string {
  const field = path.join('.');
  const [first, level] = path;
  if (first === 'servicesByLevel')
    return levels
      .filter((one) => one === level)
      .map((one) => levelLabel(one, words))
      .join('');
  return placeOf(field, words);
}
