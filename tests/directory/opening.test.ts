import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, isBankHoliday } from '../../src/directory/bankHolidays.ts';
import { serviceById } from '../../src/directory/records.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { londonTime, weekdayOf, type LondonTime, type Weekday } from '../../src/directory/londonTime.ts';
import { openFirst, openingAt, schoolOpeningAt, type Opening } from '../../src/directory/opening.ts';
import type { Schedule } from '../../src/directory/schema.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';

const frontDoor = serviceById('family-front-door')?.hours;
const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const london = (moment: string | number): LondonTime => londonTime(new Date(moment));

/** On London's clocks, as people say it; the weekday follows. */
const on = (date: string, time: string): LondonTime => ({ date, weekday: weekdayOf(date) ?? 'MO', time });

const open = (closesAt: string): Opening => ({ state: 'open', closesAt });
const closedUntil = (date: string, time: string, daysAhead: number): Opening => ({
  state: 'closed',
  opens: { ...on(date, time), daysAhead },
});
const closed: Opening = { state: 'closed', opens: undefined };
const notConfirmed: Opening = { state: 'not-confirmed' };

/** `10:00-12:00`, on the days named or every day. */
const daily = (times: readonly string[], byday: readonly Weekday[] = week, closedOnBankHolidays = false) => ({
  schedule: {
    timezone: 'Europe/London',
    closedOnBankHolidays,
    spans: times.map((span) => {
      const [opensAt = '', closesAt = ''] = span.split('-');
      return { byday, opensAt, closesAt };
    }),
  } satisfies Schedule,
});

describe('the front door', () => {
  test.each([
    ['Thursday 8.59', '2026-11-26T08:59Z', closedUntil('2026-11-26', '09:00', 0)],
    ['Thursday 9.00', '2026-11-26T09:00Z', open('17:00')],
    ['Thursday 16.59', '2026-11-26T16:59Z', open('17:00')],
    ['Thursday 17.00', '2026-11-26T17:00Z', closedUntil('2026-11-27', '09:00', 1)],
    ['Friday 16.29', '2026-11-27T16:29Z', open('16:30')],
    ['Friday 16.30', '2026-11-27T16:30Z', closedUntil('2026-11-30', '09:00', 3)],
    ['Sunday noon', '2026-11-29T12:00Z', closedUntil('2026-11-30', '09:00', 1)],
    ["New Year's Day, a Friday", '2027-01-01T12:00Z', closedUntil('2027-01-04', '09:00', 3)],
    [
      'the evening before a Christmas that is moved to Monday and Tuesday',
      '2027-12-24T18:00Z',
      closedUntil('2027-12-29', '09:00', 5),
    ],
    ['Christmas moved to a Monday', '2027-12-27T12:00Z', closedUntil('2027-12-29', '09:00', 2)],
    ['Boxing Day moved to a Monday', '2026-12-28T12:00Z', closedUntil('2026-12-29', '09:00', 1)],
    ['the night before a bank-holiday Monday', '2026-05-03T21:00Z', closedUntil('2026-05-05', '09:00', 2)],
    ['Maundy Thursday evening', '2026-04-02T16:00Z', closedUntil('2026-04-07', '09:00', 5)],
  ])('on %s', (_, moment, opening) => {
    expect(openingAt(frontDoor, london(moment))).toEqual(opening);
  });

  test.each([
    ['the Friday before the clocks go forward', '2026-03-27T16:29Z', open('16:30')],
    ['the minute it closes then', '2026-03-27T16:30Z', closedUntil('2026-03-30', '09:00', 3)],
    ['the Monday after, at 8.59', '2026-03-30T07:59Z', closedUntil('2026-03-30', '09:00', 0)],
    ['the Monday after, at 9.00', '2026-03-30T08:00Z', open('17:00')],
    ['the Friday before the clocks go back', '2026-10-23T15:29Z', open('16:30')],
    ['the minute it closes then', '2026-10-23T15:30Z', closedUntil('2026-10-26', '09:00', 3)],
    ['the Monday after, at 8.59', '2026-10-26T08:59Z', closedUntil('2026-10-26', '09:00', 0)],
    ['the Monday after, at 9.00', '2026-10-26T09:00Z', open('17:00')],
  ])('on %s, in any time zone of the device', (_, moment, opening) => {
    const own = process.env['TZ'];
    try {
      for (const zone of ['Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env['TZ'] = zone;
        expect(openingAt(frontDoor, london(moment)), zone).toEqual(opening);
      }
    } finally {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    }
  });
});

describe('the days on which the clocks change', () => {
  const night = daily(['00:30-01:30', '02:30-03:00']);

  test('in March, what falls into the lost hour is over when it is over', () => {
    const march = (moment: string) => openingAt(night, london(`2026-03-29T${moment}Z`));
    expect(london('2026-03-29T00:59Z').time).toBe('00:59');
    expect(london('2026-03-29T01:00Z').time).toBe('02:00');
    expect(march('00:59')).toEqual(open('01:30'));
    expect(march('01:00')).toEqual(closedUntil('2026-03-29', '02:30', 0));
    expect(march('01:30')).toEqual(open('03:00'));
    const lost = daily(['01:00-03:00']);
    expect(openingAt(lost, london('2026-03-29T00:59Z'))).toEqual(closedUntil('2026-03-29', '01:00', 0));
    expect(openingAt(lost, london('2026-03-29T01:00Z'))).toEqual(open('03:00'));
  });

  test('in October, spans in the repeated hour count both times', () => {
    const october = (moment: string) => openingAt(night, london(`2026-10-25T${moment}Z`));
    expect([london('2026-10-25T00:15Z').time, london('2026-10-25T01:15Z').time]).toEqual(['01:15', '01:15']);
    expect(october('00:15')).toEqual(open('01:30'));
    expect(october('00:30')).toEqual(closedUntil('2026-10-25', '02:30', 0));
    expect(october('01:15')).toEqual(open('01:30'));
    expect(october('01:30')).toEqual(closedUntil('2026-10-25', '02:30', 0));
  });
});

describe('spans', () => {
  test('two a day, with a break between them', () => {
    const hours = daily(['09:00-12:30', '13:00-16:30'], ['MO', 'WE', 'FR']);
    expect(openingAt(hours, on('2026-11-23', '12:29'))).toEqual(open('12:30'));
    expect(openingAt(hours, on('2026-11-23', '12:30'))).toEqual(closedUntil('2026-11-23', '13:00', 0));
    expect(openingAt(hours, on('2026-11-23', '13:00'))).toEqual(open('16:30'));
    expect(openingAt(hours, on('2026-11-23', '16:30'))).toEqual(closedUntil('2026-11-25', '09:00', 2));
  });

  test('that follow each other without a gap, or overlap, close when the last of them does', () => {
    expect(openingAt(daily(['12:30-16:30', '09:00-12:30']), on('2026-11-23', '10:00'))).toEqual(
      open('16:30'),
    );
    expect(openingAt(daily(['09:00-15:00', '10:00-12:00']), on('2026-11-23', '11:00'))).toEqual(
      open('15:00'),
    );
    expect(openingAt(daily(['18:00-00:00', '00:00-02:00']), on('2026-11-23', '20:00'))).toEqual(
      open('02:00'),
    );
  });

  test('to midnight end with the day', () => {
    const hours = daily(['18:00-00:00'], ['FR']);
    expect(openingAt(hours, on('2026-11-27', '23:59'))).toEqual(open('00:00'));
    expect(openingAt(hours, on('2026-11-28', '00:00'))).toEqual(closedUntil('2026-12-04', '18:00', 6));
  });

  test('past midnight belong to the day on which they begin', () => {
    const hours = daily(['22:00-02:00'], ['FR', 'SU'], true);
    expect(openingAt(hours, on('2026-11-27', '01:00'))).toEqual(closedUntil('2026-11-27', '22:00', 0));
    expect(openingAt(hours, on('2026-11-27', '23:00'))).toEqual(open('02:00'));
    expect(openingAt(hours, on('2026-11-28', '01:59'))).toEqual(open('02:00'));
    expect(openingAt(hours, on('2026-11-28', '02:00'))).toEqual(closedUntil('2026-11-29', '22:00', 1));
    // Good Friday is closed until its last minute and beyond; the Sunday before Easter Monday runs to its end.
    expect(openingAt(hours, on('2026-04-03', '23:00'))).toEqual(closedUntil('2026-04-05', '22:00', 2));
    expect(openingAt(hours, on('2026-04-04', '01:00'))).toEqual(closedUntil('2026-04-05', '22:00', 1));
    expect(openingAt(hours, on('2026-04-06', '01:00'))).toEqual(open('02:00'));
  });

  test('of whole days say on which day they end, and are "always" where they never do', () => {
    const weekdays = daily(['00:00-00:00'], ['MO', 'TU', 'WE', 'TH', 'FR']);
    expect(openingAt(weekdays, on('2026-11-25', '10:00'))).toEqual({
      ...open('00:00'),
      closes: { ...on('2026-11-28', '00:00'), daysAhead: 3 },
    });
    expect(openingAt(weekdays, on('2026-11-27', '00:00'))).toEqual({
      ...open('00:00'),
      closes: { ...on('2026-11-28', '00:00'), daysAhead: 1 },
    });
    expect(openingAt(weekdays, on('2026-11-27', '00:01'))).toEqual(open('00:00'));
    expect(openingAt(daily(['00:00-00:00']), on('2026-11-25', '10:00'))).toEqual({ state: 'always' });
    expect(openingAt(daily(['09:00-09:00']), on('2026-11-25', '03:00'))).toEqual({ state: 'always' });
  });

  test('every day stay open on bank holidays where the service does', () => {
    const sane = serviceById('sane')?.hours;
    expect(openingAt(sane, on('2026-12-25', '16:00'))).toEqual(open('22:00'));
    expect(openingAt(sane, on('2031-12-25', '16:00'))).toEqual(open('22:00'));
  });
});

describe('what cannot be sure says so', () => {
  const noon = on('2026-11-23', '12:00');

  test('without hours, without a schedule, without the time', () => {
    expect(openingAt(undefined, noon)).toEqual(notConfirmed);
    expect(openingAt({}, noon)).toEqual(notConfirmed);
    expect(openingAt(frontDoor, undefined)).toEqual(notConfirmed);
  });

  test('but day and night needs no clock', () => {
    expect(openingAt({ always: true }, undefined)).toEqual({ state: 'always' });
  });

  test('past the end of the list of bank holidays, where it closes on them', () => {
    expect(isBankHoliday('2028-12-31')).toBe(false);
    expect(isBankHoliday('2029-01-01')).toBeUndefined();
    expect(openingAt(frontDoor, on('2028-12-28', '12:00'))).toEqual(open('17:00'));
    expect(openingAt(frontDoor, on('2028-12-29', '17:00'))).toEqual(closed);
    expect(openingAt(frontDoor, on('2029-01-01', '12:00'))).toEqual(notConfirmed);
    expect(openingAt(frontDoor, on('2029-01-06', '12:00'))).toEqual(notConfirmed);
    expect(openingAt(daily(['09:00-17:00']), on('2029-01-01', '12:00'))).toEqual(open('17:00'));
    const nights = daily(['22:00-02:00'], week, true);
    expect(openingAt(nights, on('2028-12-31', '23:00'))).toEqual(open('02:00'));
  });

  test('and looks no more than 14 days ahead', () => {
    const closedTill = (last: string) => (date: string) => date <= last;
    expect(openingAt(frontDoor, noon, closedTill('2026-12-06'))).toEqual(
      closedUntil('2026-12-07', '09:00', 14),
    );
    expect(openingAt(frontDoor, noon, closedTill('2026-12-07'))).toEqual(closed);
  });
});

describe('a school', () => {
  const school: SchoolProfile = {
    ...profile,
    hours: {
      confirmed: true,
      schoolDay: { opensAt: '08:45', closesAt: '15:15' },
      office: { opensAt: '08:30', closesAt: '16:00' },
    },
    holidays: [{ from: '2026-12-21', to: '2027-01-04' }],
  };
  const hours = (changed: Partial<SchoolProfile['hours']>): SchoolProfile => ({
    ...school,
    hours: { ...school.hours, ...changed },
  });

  test.each([
    ['before the office opens', on('2026-11-23', '08:29'), closedUntil('2026-11-23', '08:30', 0)],
    ['in its hours', on('2026-11-23', '08:30'), open('16:00')],
    ['on a Friday afternoon', on('2026-11-27', '16:00'), closedUntil('2026-11-30', '08:30', 3)],
    ['on a Sunday', on('2026-11-29', '12:00'), closedUntil('2026-11-30', '08:30', 1)],
    ['on a bank holiday', on('2026-05-25', '12:00'), closedUntil('2026-05-26', '08:30', 1)],
    ['late in its holidays', on('2026-12-29', '12:00'), closedUntil('2027-01-05', '08:30', 7)],
    ['on the last day of its holidays', on('2027-01-04', '12:00'), closedUntil('2027-01-05', '08:30', 1)],
    ['early in its holidays', on('2026-12-20', '12:00'), closed],
    ['when nobody knows the bank holidays', on('2031-04-14', '12:00'), notConfirmed],
  ])('%s', (_, now, opening) => {
    expect(schoolOpeningAt(school, now)).toEqual(opening);
  });

  test('goes by the school day while the hours of the office are not known', () => {
    expect(schoolOpeningAt(hours({ office: null }), on('2026-11-23', '08:30'))).toEqual(
      closedUntil('2026-11-23', '08:45', 0),
    );
  });

  test.each([
    ['at four in the morning', on('2026-11-24', '04:00')],
    ['late in the evening', on('2026-11-23', '21:30')],
    ['on a Saturday', on('2026-11-28', '10:00')],
    ['on a bank holiday', on('2026-05-25', '12:00')],
    ['in its holidays', on('2026-12-22', '12:00')],
  ])('is shut %s, whatever is known of its hours', (_, now) => {
    const allDay = { opensAt: '00:00', closesAt: '23:59' };
    for (const known of [
      { office: null, schoolDay: null },
      { office: null, schoolDay: null, confirmed: false },
      { confirmed: false },
      { confirmed: false, office: allDay },
      {},
    ])
      expect(schoolOpeningAt(hours(known), now), JSON.stringify(known)).toMatchObject({ state: 'closed' });
  });

  test('nothing is said of a school day between seven and seven while its hours are not known', () => {
    const unknown = hours({ office: null, schoolDay: null });
    for (const time of ['07:00', '12:00', '18:59'])
      expect(schoolOpeningAt(unknown, on('2026-11-23', time))).toEqual(notConfirmed);
    for (const time of ['06:59', '19:00'])
      expect(schoolOpeningAt(unknown, on('2026-11-23', time))).toEqual(closed);
  });

  test('that has confirmed evening hours is open in them', () => {
    const evening = hours({ office: { opensAt: '08:30', closesAt: '20:00' } });
    expect(schoolOpeningAt(evening, on('2026-11-23', '19:30'))).toEqual(open('20:00'));
  });

  test('that has not confirmed its hours, or not told them, is not shown as open', () => {
    const noon = on('2026-11-23', '12:00');
    expect(schoolOpeningAt(hours({ confirmed: false }), noon)).toEqual(notConfirmed);
    expect(schoolOpeningAt(hours({ office: null, schoolDay: null }), noon)).toEqual(notConfirmed);
    expect(schoolOpeningAt(school, undefined)).toEqual(notConfirmed);
    expect(schoolOpeningAt(hours({ office: null, schoolDay: null }), on('2026-11-29', '12:00'))).toEqual(
      closed,
    );
  });
});

describe('a list', () => {
  test('puts open services first, then unknown, then closed, and keeps the order within each', () => {
    const always: Opening = { state: 'always' };
    const list = [closed, notConfirmed, open('17:00'), closed, always, open('17:00')].map(
      (opening, place) => ({
        opening,
        place,
      }),
    );
    const sorted = [...list].sort((one, other) => openFirst(one.opening, other.opening));
    expect(sorted.map(({ place }) => place)).toEqual([2, 4, 5, 1, 0, 3]);
  });
});

describe('the records', () => {
  const withHours = everyService.flatMap(({ id, hours }) => (hours ? [{ id, ...hours }] : []));

  test('that say "day and night, every day" are always open, and none is that says less', () => {
    for (const { id, text, always } of withHours)
      expect(always ?? false, id).toBe(
        text === 'Day and night, every day' || text.startsWith('Phone: day and night.'),
      );
  });

  test('that give times have a schedule that repeats each of them', () => {
    const said = (time: string): string => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const past = minute === 0 ? '' : `.${String(minute)}`;
      return `${String(hour % 12 || 12)}${past}${hour < 12 ? 'am' : 'pm'}`;
    };
    for (const { id, text, schedule } of withHours) {
      for (const { opensAt, closesAt } of schedule?.spans ?? [])
        expect(text, id).toContain(`${said(opensAt)} to ${said(closesAt)}`);
      // Only in term time; and read on the page about adults.
      if (!['worcestershire-attendance-helpline', 'csc-shropshire'].includes(id))
        expect(/\d(am|pm)/.test(text), id).toBe(schedule !== undefined);
    }
  });

  test('that do not say "every day" are not called open on a bank holiday', () => {
    for (const { id, text, schedule } of withHours)
      if (schedule) expect(schedule.closedOnBankHolidays, id).toBe(!/\bevery day\b/i.test(text));
  });
});

describe('any schedule at any time', () => {
  const quarter = 15 * 60_000;
  const clockOf = (quarters: number): string =>
    new Date((quarters % 96) * quarter).toISOString().slice(11, 16);

  /** At least as long as the hour lost in March is: shorter ones may be lost whole. */
  const span = fc
    .record({
      byday: fc.subarray([...week], { minLength: 1 }),
      // Often round ones, so that some meet, and some run to midnight or all day.
      opens: fc.oneof(fc.constantFrom(0, 36, 48, 72), fc.integer({ min: 0, max: 95 })),
      length: fc.oneof(fc.constantFrom(12, 24, 36, 96), fc.integer({ min: 5, max: 48 })),
    })
    .map(({ byday, opens, length }) => ({
      byday,
      opensAt: clockOf(opens),
      closesAt: clockOf(opens + length),
    }));
  const schedule: fc.Arbitrary<Schedule> = fc.record({
    timezone: fc.constant('Europe/London' as const),
    closedOnBankHolidays: fc.boolean(),
    spans: fc.array(span, { minLength: 1, maxLength: 4 }),
  });

  const minutesFrom = (moment: string, minutes: number) =>
    fc.integer({ min: 0, max: minutes }).map((past) => Date.parse(moment) + past * 60_000);
  const instant = fc.oneof(
    minutesFrom('2026-01-01T00:00Z', 2 * 365 * 1440),
    minutesFrom('2026-03-28T12:00Z', 1440),
    minutesFrom('2026-10-24T12:00Z', 1440),
    minutesFrom('2026-12-23T00:00Z', 12 * 1440),
  );

  /** What "open" means, stated plainly and without the arithmetic under test. */
  function isOpen({ closedOnBankHolidays, spans }: Schedule, { date, time }: LondonTime): boolean {
    const yesterday = new Date(Date.parse(`${date}T12:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const begins = (byday: readonly Weekday[], day: string): boolean =>
      byday.some((one) => one === weekdayOf(day)) && !(closedOnBankHolidays && bankHolidays.includes(day));
    return spans.some(({ byday, opensAt, closesAt }) =>
      closesAt > opensAt
        ? begins(byday, date) && opensAt <= time && time < closesAt
        : (begins(byday, date) && opensAt <= time) || (begins(byday, yesterday) && time < closesAt),
    );
  }

  /** The same, after asking the code under test, which has to agree. */
  function agreed(plan: Schedule, time: LondonTime): boolean {
    const plainly = isOpen(plan, time);
    const { state } = openingAt({ schedule: plan }, time);
    expect(state === 'open' || state === 'always', stampOf(time)).toBe(plainly);
    return plainly;
  }

  const stampOf = ({ date, time }: LondonTime): string => `${date} ${time}`;

  const known = new Map<number, LondonTime>();
  const atQuarter = (moment: number): LondonTime => {
    const time = known.get(moment) ?? london(moment);
    known.set(moment, time);
    return time;
  };

  /** The quarter hours after now for 14 days, without those the clock in October has shown before. */
  function* quartersAfter(now: number): Generator<LondonTime> {
    const shown = stampOf(london(now));
    const first = Math.ceil((now + 1) / quarter) * quarter;
    for (let moment = first; moment < now + 14 * 96 * quarter; moment += quarter) {
      const time = atQuarter(moment);
      if (stampOf(time) > shown) yield time;
    }
  }

  /** `expect` at each of thousands of quarter hours would take most of the time. */
  function stays(was: boolean, plan: Schedule, time: LondonTime): void {
    if (isOpen(plan, time) !== was) throw new Error(`${was ? 'closed' : 'open'} at ${stampOf(time)}`);
  }

  /** It is the given way at each quarter hour until the stamp, and the other way then, if the clock shows it at all. */
  function changesAt(stamp: string, was: boolean, plan: Schedule, now: number): void {
    for (const time of quartersAfter(now)) {
      if (stampOf(time) < stamp) stays(was, plan, time);
      else {
        const lost = stampOf(time) > stamp;
        if (!(was && lost)) expect(agreed(plan, time), `${stampOf(time)}, at ${stamp}`).toBe(!was);
        return;
      }
    }
  }

  // Checks thousands of quarter hours, which takes a while on a busy machine.
  test('opens when it says and not before, and closes when it says and not before', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(schedule, instant, (plan, now) => {
        const time = london(now);
        const opening = openingAt({ schedule: plan }, time);
        agreed(plan, time);
        seen.add(opening.state);
        if (opening.state === 'closed') {
          if (opening.opens) changesAt(stampOf(opening.opens), false, plan, now);
          else for (const later of quartersAfter(now)) stays(false, plan, later);
        }
        if (opening.state === 'always') for (const later of quartersAfter(now)) stays(true, plan, later);
        if (opening.state === 'open') {
          const { closesAt, closes } = opening;
          const nextDay = new Date(Date.parse(`${time.date}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
          const today = closesAt > time.time ? time.date : nextDay;
          expect(closes?.time ?? closesAt).toBe(closesAt);
          changesAt(`${closes?.date ?? today} ${closesAt}`, true, plan, now);
        }
      }),
      { numRuns: 250 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['open', 'closed']));
  }, 60_000);

  test('it opens on the day it says: the weekday, the date and how far off it is agree', () => {
    fc.assert(
      fc.property(schedule, instant, (plan, now) => {
        const opening = openingAt({ schedule: plan }, london(now));
        const to = opening.state === 'closed' ? opening.opens : undefined;
        if (to === undefined) return;
        expect(to.weekday).toBe(weekdayOf(to.date));
        expect(Date.parse(to.date) - Date.parse(london(now).date)).toBe(to.daysAhead * 86_400_000);
      }),
    );
  });
});
