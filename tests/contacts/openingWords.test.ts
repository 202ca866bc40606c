import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../src/directory/londonTime.ts';
import type { Moment, Opening } from '../../src/directory/opening.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { messageText } from '../../src/i18n/message.ts';
import { openingWords } from '../../src/contacts/openingWords.ts';
import { adviceWords } from '../adviceWords.ts';

const english = wordsOf(adviceWords(), 'staff');
const message = (opening: Opening): string => messageText(openingWords(opening, english), english);
const moment = (date: string, time: string, daysAhead: number): Moment => ({
  date,
  time,
  weekday: weekdayOf(date) ?? 'MO',
  daysAhead,
});
const opens = (date: string, time: string, daysAhead: number): Opening => ({
  state: 'closed',
  opens: moment(date, time, daysAhead),
});

describe('the words for who answers now', () => {
  test.each<[string, Opening]>([
    ['Open day and night', { state: 'always' }],
    ['Hours not confirmed', { state: 'not-confirmed' }],
    ['Open now, until 4.30pm', { state: 'open', closesAt: '16:30' }],
    ['Open now, until 5pm', { state: 'open', closesAt: '17:00' }],
    ['Open now, until 12.05pm', { state: 'open', closesAt: '12:05' }],
    ['Open now, until 12.30am', { state: 'open', closesAt: '00:30' }],
    ['Open now, until midday', { state: 'open', closesAt: '12:00' }],
    ['Open now, until midnight', { state: 'open', closesAt: '00:00' }],
    [
      'Open now, until Friday at midnight',
      { state: 'open', closesAt: '00:00', closes: moment('2026-11-28', '00:00', 3) },
    ],
    [
      'Open now, until Saturday at 6am',
      { state: 'open', closesAt: '06:00', closes: moment('2026-11-28', '06:00', 3) },
    ],
    ['Closed now', { state: 'closed', opens: undefined }],
    ['Closed now, opens today at 9am', opens('2026-11-23', '09:00', 0)],
    ['Closed now, opens tomorrow at 9.30am', opens('2026-11-24', '09:30', 1)],
    ['Closed now, opens Wednesday at 9am', opens('2026-11-25', '09:00', 2)],
    ['Closed now, opens Sunday at 9am', opens('2026-11-29', '09:00', 6)],
    ['Closed now, opens Monday 30 November at 9am', opens('2026-11-30', '09:00', 7)],
    ['Closed now, opens today at midnight', opens('2026-11-24', '00:00', 1)],
    ['Closed now, opens Sunday at midnight', opens('2026-11-30', '00:00', 7)],
  ])('%s', (words, opening) => {
    expect(message(opening)).toBe(words);
  });

  test('days and times are written as the language of the page writes them', () => {
    const polish = wordsOf(
      adviceWords('pl', {
        services: { opening: { closed: 'Teraz zamknięte, otwarcie: {{day}}, {{time}}' } },
      }),
      'parent',
    );
    expect(messageText(openingWords(opens('2026-11-25', '16:30', 2), polish), polish)).toBe(
      'Teraz zamknięte, otwarcie: środa, 16:30',
    );
  });

  test('the pseudo-language shows the key', () => {
    const pseudo = wordsOf(adviceWords('zz'), 'staff');
    expect(messageText(openingWords(opens('2026-11-25', '00:00', 2), pseudo), pseudo)).toBe(
      '[[services:opening.closedTomorrow]]',
    );
  });
});
