/** The message with which somebody tells us that a fact is wrong. It holds what the page shows, and nothing of what anybody answered. */
import type { Words } from '../../i18n/useWords.ts';
import { tell, type Said } from '../Advice/said.ts';
import { showDate } from '../showDate.ts';
import { sureKeys } from './sureKeys.ts';
import type { ToldService } from './useService.ts';

export function reportText(
  { service, reach, instead, sure }: Pick<ToldService, 'service' | 'reach' | 'instead' | 'sure'>,
  words: Words,
): string {
  const { say, lng } = words;
  const date = showDate(service.checkedOn, lng);
  const line = (said: Said): string => tell(said, words);
  return [
    say('directory:service.report.about', { name: service.name }),
    '',
    say('directory:service.report.shown'),
    ...reach.ways.map(({ kind, href, reading, label, keyword }) => {
      const detail = keyword ?? (label === undefined ? undefined : line(label));
      const where = kind === 'web' ? href : reading;
      return `- ${say(`advice-page:verbs.${kind}`)} ${where}${detail === undefined ? '' : ` (${detail})`}`;
    }),
    ...(instead === undefined ? [] : [`- ${line(instead)}`]),
    ...(service.hours === undefined ? [] : [`- ${service.hours.text}`]),
    ...sureKeys({ sure, reach }).map((key) => `- ${say(key, { date })}`),
    ...reach.notes.map((note) => `- ${line(note)}`),
    '',
    say('directory:service.report.wrong'),
    '',
  ].join('\n');
}
