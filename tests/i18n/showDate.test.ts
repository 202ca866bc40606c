import { describe, expect, it } from 'vitest';
import { showDate, showDay } from '../../src/i18n/showDate.ts';

const days = Array.from({ length: 366 }, (_, at) =>
  new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10),
);
const british = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return days.map((day) => format.format(new Date(`${day}T12:00:00Z`)));
};

describe('in English, every day of a year', () => {
  it('is dated as in Britain', () => {
    expect(days.map((day) => showDate(day, 'en'))).toEqual(british({ dateStyle: 'long' }));
  });

  it('has its name, with the date where that is wanted', () => {
    expect(days.map((day) => showDay(day, 'en', { withDate: false }))).toEqual(british({ weekday: 'long' }));
    expect(days.map((day) => showDay(day, 'en', { withDate: true }))).toEqual(
      // Some versions put a comma after the day, and none is written in the records.
      british({ weekday: 'long', day: 'numeric', month: 'long' }).map((day) => day.replace(',', '')),
    );
  });
});

it('is written as another language writes it', () => {
  expect(showDate('2026-11-21', 'pl')).toBe('21 listopada 2026');
  expect(showDay('2026-11-21', 'pl', { withDate: false })).toBe('sobota');
  expect(showDay('2026-11-21', 'pl', { withDate: true })).toBe('sobota, 21 listopada');
});

it.each(['en', 'pl', 'no such language'])(
  'stays plain where it is no date or nobody knows better: %s',
  (language) => {
    expect(showDate('nonsense', language)).toBe('nonsense');
    expect(showDay('nonsense', language, { withDate: true })).toBe('nonsense');
  },
);

it('is plain where the browser does not know the language', () => {
  expect(showDate('2026-11-21', 'no such language')).toBe('21/11/2026');
});
