/** Whether somebody answers now, in words, with times and day names in the reader's language. */
import type { Moment, Opening } from '../directory/opening.ts';
import { isEnglish } from '../i18n/direction.ts';
import type { WordKey } from '../i18n/english.ts';
import { withFallback } from '../i18n/withFallback.ts';
import type { Words } from '../i18n/useWords.ts';
import type { Message } from '../i18n/message.ts';
import { showDay } from '../i18n/showDate.ts';

type KeyedMessage = Exclude<Message, string>;
type OpeningKey = Extract<WordKey, `services:opening.${string}`>;

/** The message for an opening, as a key with its values; `words` supplies the language and the names of noon and midnight. */
export function openingWords(opening: Opening, words: Words): KeyedMessage {
  const { lng } = words;
  const message = (key: OpeningKey, at?: KeyedMessage['values']): KeyedMessage =>
    at ? { key, values: at } : { key };
  switch (opening.state) {
    case 'always':
      return message('services:opening.always');
    case 'open': {
      const time = timeWords(opening.closesAt, words);
      if (opening.closes === undefined) return message('services:opening.open', { time });
      return message('services:opening.openDay', { day: dayWords(asSaid(opening.closes), lng), time });
    }
    case 'closed': {
      if (opening.opens === undefined) return message('services:opening.closedUnknown');
      const time = timeWords(opening.opens.time, words);
      const day = asSaid(opening.opens);
      if (day.daysAhead === 0) return message('services:opening.closedToday', { time });
      if (day.daysAhead === 1) return message('services:opening.closedTomorrow', { time });
      return message('services:opening.closed', { day: dayWords(day, lng), time });
    }
    case 'not-confirmed':
      return message('services:opening.notConfirmed');
  }
}

type Day = Pick<Moment, 'date' | 'daysAhead'>;

/** Midnight belongs to the day it ends: the first minute of Saturday is "Friday at midnight". */
const asSaid = ({ date, daysAhead, time }: Moment): Day =>
  time === '00:00'
    ? {
        date: new Date(Date.parse(`${date}T00:00:00Z`) - 1).toISOString().slice(0, 10),
        daysAhead: daysAhead - 1,
      }
    : { date, daysAhead };

/** The day's name; with the date if it is a week away or more, when the name alone would be ambiguous. */
const dayWords = ({ date, daysAhead }: Day, lng: string): string =>
  showDay(date, lng, { withDate: daysAhead > 6 });

/** "9am", "4.30pm", as the records write it; otherwise in the language's usual form. */
export function timeWords(time: string, { say, lng }: Words): string {
  if (time === '00:00') return say('services:opening.midnight');
  if (time === '12:00') return say('services:opening.midday');
  const moment = new Date(`2026-01-01T${time}:00Z`);
  if (!isEnglish(lng))
    return withFallback(
      () =>
        new Intl.DateTimeFormat(lng, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(moment),
      time,
    );
  const hour = moment.getUTCHours();
  const past = time.endsWith(':00') ? '' : `.${time.slice(3)}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}
