/** A list of services as a spreadsheet (RFC 4180): the same facts as on the page, and nothing that the page would not show. */
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Words } from '../../i18n/useWords.ts';
import { fullContactDetails } from '../../contacts/aboutService.ts';
import type { ContactMethod } from '../../contacts/contactMethods.ts';
import { messageText } from '../../i18n/message.ts';
import { levelGroups, levelOf } from '../../directory/levelOf.ts';
import { referralOf } from '../../contacts/referralOf.ts';
import { showDate } from '../../i18n/showDate.ts';
import { purposeOf } from './purposeOf.ts';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';

/** Programs run a cell that starts like this as a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Without this byte order mark, Excel misreads non-English letters. */
const byteOrderMark = '\ufeff';

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

export interface Reader {
  readonly words: Words;
  readonly school: SchoolProfile;
  /** The date of the list, `YYYY-MM-DD`. */
  readonly asOf: string;
}

type Column = readonly [heading: string, of: (service: EveryServiceRecord) => string];

/** `services` as the school has them, in the order of the list. */
export function servicesCsv(services: readonly EveryServiceRecord[], reader: Reader): string {
  const columns = columnsFor(reader);
  return toCsv([
    columns.map(([heading]) => heading),
    ...services.map((service) => columns.map(([, of]) => of(service))),
  ]);
}

function columnsFor({ words, school, asOf }: Reader): readonly Column[] {
  const { say, voice, lng } = words;
  const methods = (service: EveryServiceRecord, kind: ContactMethod['kind']): string =>
    fullContactDetails(service, { words, voice, asOf })
      .methods.filter((method) => method.kind === kind)
      .map((method) => wayWords(method, words))
      .join('; ');
  const instead = (service: EveryServiceRecord): string => {
    const contact = fullContactDetails(service, { words, voice, asOf });
    return contact.instead === undefined ? '' : messageText(contact.instead, words);
  };
  return [
    [say('directory:services.csv.name'), ({ name }) => name],
    [say('directory:services.csv.for'), (service) => purposeOf(service, words, school)],
    [say('directory:services.csv.phone'), (service) => methods(service, 'phone')],
    [say('directory:services.csv.text'), (service) => methods(service, 'text')],
    [say('directory:services.csv.instead'), instead],
    [say('directory:services.csv.web'), ({ url = '' }) => url],
    [say('directory:services.csv.email'), (service) => methods(service, 'email')],
    [say('directory:services.csv.hours'), ({ hours }) => hours?.text ?? ''],
    [
      say('directory:services.csv.audience'),
      ({ audience }) => audience.map((one) => say(`directory:service.audience.${one}`)).join('; '),
    ],
    [say('directory:service.age'), (service) => agesOf(service, words)],
    [say('directory:service.where'), ({ area }) => say(`directory:service.area.${area}`)],
    [
      say('directory:service.how'),
      (service) =>
        referralOf(service, voice)
          .map((key) => say(key))
          .join(' '),
    ],
    ...(isStaffVoice(voice) ? [levelColumn(words, school)] : []),
    [say('directory:services.csv.checked'), ({ checkedOn }) => showDate(checkedOn, lng)],
  ];
}

/** For staff, as on a service's own page. */
const levelColumn = ({ say }: Words, school: SchoolProfile): Column => [
  say('directory:services.csv.level'),
  (service) =>
    levelGroups
      .filter(([group]) => group === levelOf(service, school))
      .map(([, number]) => say(`advice:levels.groups.${number}`))
      .join(''),
];

function wayWords({ reading, label, keyword }: ContactMethod, words: Words): string {
  const more = keyword === undefined ? label : { key: 'advice-page:keyword', values: { keyword } };
  return more === undefined ? reading : `${reading} (${messageText(more, words)})`;
}

function agesOf({ ages }: EveryServiceRecord, { say }: Words): string {
  if (ages === undefined) return '';
  const { from, to } = ages;
  if (from === undefined) return to === undefined ? '' : say('directory:service.ages.upTo', { to });
  return to === undefined
    ? say('directory:service.ages.from', { from })
    : say('directory:service.ages.between', { from, to });
}
