/**
 * A problem in words. The checks address somebody who writes a file ("or null"); messages that would be odd beside a box are
 * reworded here, found by how they start. A test compares each with a real problem, so the two cannot drift apart.
 */
import type { Problem } from '../../directory/explain.ts';
import type { Words } from '../../i18n/useWords.ts';
import { serviceName } from './services.ts';

/** The part in brackets, if any, is passed to the words as `what`. */
export const saidAnew: readonly (readonly [id: string, begins: RegExp])[] = [
  ['numberEmpty', /^has something in it that is not a digit or a space \(""\)/],
  ['empty', /^is empty \(""\)/],
  ['choose', /^(?:is not one of the choices|is not an id) \(""\)/],
  ['notDate', /^is not a date/],
  ['notTime', /^is not a time of day/],
  ['isEmail', /^is an e-mail address/],
  ['noLetter', /^has no letter in it/],
  [
    'notNumber',
    /^(?:needs exactly one number|is not a phone number in international form|\S+ is not a number that can exist|is not a short number we know)/,
  ],
  ['readsDials', /^reads (.+) but dials/],
  ['headIsLead', /^does not agree with the names/],
  ['chairPhone', /^is true, but the phone/],
  ['chairMail', /^is true, but the mailbox/],
  ['notAfter', /^is not after opensAt/],
  ['toBeforeFrom', /^is before from/],
  ['overlap', /^overlaps holidays/],
  ['door', /overrides does not say who stands in for (\S+)/],
  ['unknownService', /^names (\S+), which is not in the directory/],
  ['noWay', /^names somebody but no way to reach them/],
  ['changesNothing', /^changes nothing/],
  ['onPrimary', /^reaches only (\S+ : 1) on primary/],
];

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** To be read after the name of the field. The checks' own words are English, as the checks are. */
export function sayProblem({ wrong, mend }: Problem, label: string, words: Words): string {
  for (const [id, begins] of saidAnew) {
    const found = begins.exec(wrong);
    if (!found) continue;
    const [, what = ''] = found;
    return `${label} ${words.sayIf(`set-up:problems.${id}`, { what: serviceName(what) }) ?? wrong}`;
  }
  return `${label} ${wrong}. ${sentence(mend)}`;
}
