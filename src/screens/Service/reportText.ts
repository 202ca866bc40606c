/** The message that reports a wrong fact. It contains what the page shows, and no answers. */
import type { Words } from '../../i18n/useWords.ts';
import { messageText, type Message } from '../../i18n/message.ts';
import { showDate } from '../../i18n/showDate.ts';
import { sureKeys } from '../../contacts/sureKeys.ts';
import type { ServiceInfo } from '../../contacts/useService.ts';

export function reportText(
  {
    service,
    contact,
    instead,
    confidence,
  }: Pick<ServiceInfo, 'service' | 'contact' | 'instead' | 'confidence'>,
  words: Words,
): string {
  const { say, lng } = words;
  const date = showDate(service.checkedOn, lng);
  const line = (message: Message): string => messageText(message, words);
  return [
    say('directory:service.report.about', { name: service.name }),
    '',
    say('directory:service.report.shown'),
    ...contact.methods.map(({ kind, href, reading, label, keyword }) => {
      const detail = keyword ?? (label === undefined ? undefined : line(label));
      const where = kind === 'web' ? href : reading;
      return `- ${say(`advice-page:verbs.${kind}`)} ${where}${detail === undefined ? '' : ` (${detail})`}`;
    }),
    ...(instead === undefined ? [] : [`- ${line(instead)}`]),
    ...(service.hours === undefined ? [] : [`- ${service.hours.text}`]),
    ...sureKeys({ confidence, contact }).map((key) => `- ${say(key, { date })}`),
    ...contact.notes.map((note) => `- ${line(note)}`),
    '',
    say('directory:service.report.wrong'),
    '',
  ].join('\n');
}
