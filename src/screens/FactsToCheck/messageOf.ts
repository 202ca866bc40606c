/** The audit's words, for both the page and `npm run audit`: dates among the values are written out. */
import type { Phrase } from '../../directory/audit/finding.ts';
import { isDay } from '../../directory/audit/records.ts';
import { showDate } from '../../i18n/showDate.ts';
import type { Message } from '../../i18n/message.ts';

export const messageOf = ({ key, values = {} }: Phrase, language: string): Message => ({
  key,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isDay(value) ? showDate(value, language) : value]),
  ),
});
