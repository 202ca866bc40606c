import { expect, it } from 'vitest';
import { londonTime } from '../../src/directory/londonTime.ts';

const byTimeZones = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function toldByTimeZones(moment: Date) {
  const parts = new Map(byTimeZones.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    weekday: parts.get('weekday')?.slice(0, 2).toUpperCase(),
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

const hour = 3_600_000;
const years = Array.from({ length: 2046 - 2024 }, (_, at) => 2024 + at);

// If this fails after an update of Node, the law has changed: londonTime.ts cites it.
it.each(years)('is what the time zones say, every hour of %i', (year) => {
  const wrong: unknown[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += hour)
    for (const moment of [new Date(at - 60_000), new Date(at)]) {
      const [told, known] = [londonTime(moment), toldByTimeZones(moment)];
      if (told.date !== known.date || told.weekday !== known.weekday || told.time !== known.time)
        wrong.push({ moment, told, known });
    }
  expect(wrong).toEqual([]);
});

it('throws where there is no date', () => {
  expect(() => londonTime(new Date(Number.NaN))).toThrow(RangeError);
});
