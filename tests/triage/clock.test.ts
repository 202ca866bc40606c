import { describe, expect, test, vi } from 'vitest';
import { bankHolidays } from '../../src/directory/bankHolidays.ts';
import { serviceById } from '../../src/directory/records.ts';
import { serviceFor } from '../../src/directory/serviceFor.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { londonTime } from '../../src/directory/londonTime.ts';
import { openingAt, schoolOpeningAt } from '../../src/directory/opening.ts';
import { presetsAt, settingsAt } from '../../src/triage/clock.ts';

vi.mock('../../src/directory/serviceFor.ts', { spy: true });

const at = (moment: string) => presetsAt(new Date(moment), profile);

describe('the hour in London', () => {
  test('is right in any time zone of the device, in summer and in winter', () => {
    expect(londonTime(new Date('2026-07-01T23:30:00Z'))).toEqual({
      date: '2026-07-02',
      weekday: 'TH',
      time: '00:30',
    });
    expect(londonTime(new Date('2026-12-01T23:30:00Z'))).toEqual({
      date: '2026-12-01',
      weekday: 'TU',
      time: '23:30',
    });
    expect(settingsAt(new Date('2026-07-01T23:30:00Z'), profile).asOf).toBe('2026-07-02');
  });

  test.each([
    ['Monday 8.59', '2026-11-23T08:59:00Z', 'out_of_hours'],
    ['Monday 9.00', '2026-11-23T09:00:00Z', 'office'],
    ['Thursday 16.59', '2026-11-26T16:59:00Z', 'office'],
    ['Thursday 17.00', '2026-11-26T17:00:00Z', 'out_of_hours'],
    ['Friday 16.29', '2026-11-27T16:29:00Z', 'office'],
    ['Friday 16.30', '2026-11-27T16:30:00Z', 'out_of_hours'],
    ['Saturday noon', '2026-11-28T12:00:00Z', 'out_of_hours'],
    ['Monday 9.00 in summer', '2026-06-01T08:00:00Z', 'office'],
    ['a bank holiday', '2026-08-31T12:00:00Z', 'out_of_hours'],
    ['Christmas moved to a Monday', '2027-12-27T12:00:00Z', 'out_of_hours'],
    ['a weekday past the list of bank holidays', '2031-04-14T12:00:00Z', 'office'],
  ])('on %s the front door counts as %s', (_, moment, clock) => {
    expect(at(moment).clock).toBe(clock);
  });

  test('school counts as shut at weekends, on bank holidays and in its holidays, else as nobody knows', () => {
    expect(at('2026-11-28T12:00:00Z').school_open).toBe('no');
    expect(at('2026-08-31T12:00:00Z').school_open).toBe('no');
    expect(at('2026-11-23T12:00:00Z').school_open).toBeUndefined();
    const known = {
      ...profile,
      hours: { ...profile.hours, confirmed: true, office: { opensAt: '08:30', closesAt: '15:45' } },
      holidays: [{ from: '2026-12-21', to: '2027-01-01' }],
    };
    expect(presetsAt(new Date('2026-11-23T12:00:00Z'), known).school_open).toBe('yes');
    expect(presetsAt(new Date('2026-11-23T15:45:00Z'), known).school_open).toBe('no');
    expect(presetsAt(new Date('2026-12-22T12:00:00Z'), known).school_open).toBe('no');
  });

  test('at night school counts as shut whether or not its hours are known; by hours it has not confirmed, perhaps', () => {
    const told = (confirmed: boolean) => ({
      ...profile,
      hours: { confirmed, schoolDay: null, office: { opensAt: '08:30', closesAt: '15:45' } },
    });
    for (const moment of ['2026-12-01T04:00:00Z', '2026-12-01T21:00:00Z', '2026-11-29T12:00:00Z'])
      for (const school of [profile, told(true), told(false)])
        expect(presetsAt(new Date(moment), school).school_open, moment).toBe('no');
    const afternoon = new Date('2026-12-01T17:00:00Z');
    expect(presetsAt(afternoon, told(true)).school_open).toBe('no');
    expect(presetsAt(afternoon, told(false)).school_open).toBe('not_sure');
    expect(presetsAt(afternoon, profile).school_open).toBeUndefined();
  });

  test('the front door is preset as the page shows it, at every half hour of the weeks around Christmas', () => {
    const hours = serviceById('family-front-door')?.hours;
    const start = Date.parse('2026-12-21T00:00:00Z');
    for (let half = 0; half < 14 * 48; half++) {
      const moment = new Date(start + half * 30 * 60_000);
      const shown = openingAt(hours, londonTime(moment)).state;
      expect(presetsAt(moment, profile).clock, moment.toISOString()).toBe(
        shown === 'open' ? 'office' : 'out_of_hours',
      );
    }
  });

  test('a front door whose hours nobody has told us is neither open nor closed, and one that never closes is open', () => {
    const frontDoor = serviceById('family-front-door');
    if (frontDoor === undefined) throw new Error('no front door');
    const others = { ...frontDoor };
    delete others.hours;
    const withHours = (hours: object | undefined) => {
      vi.mocked(serviceFor).mockReturnValueOnce(
        hours ? { ...others, hours: { text: '', ...hours } } : others,
      );
      return at('2026-11-23T12:00:00Z').clock;
    };
    expect(withHours(undefined)).toBe('unknown');
    expect(withHours({})).toBe('unknown');
    expect(withHours({ always: true })).toBe('office');
    vi.mocked(serviceFor).mockReturnValueOnce(undefined);
    expect(at('2026-11-23T12:00:00Z').clock).toBe('unknown');
  });

  test('a school that has not confirmed its hours has its answer preset by them, and is not shown as open', () => {
    const told = {
      ...profile,
      hours: { confirmed: false, schoolDay: { opensAt: '08:45', closesAt: '15:15' }, office: null },
    };
    const moment = new Date('2026-11-23T12:00:00Z');
    expect(presetsAt(moment, told).school_open).toBe('yes');
    expect(presetsAt(new Date('2031-04-14T11:00:00Z'), told).school_open).toBe('yes');
    expect(schoolOpeningAt(told, londonTime(moment))).toEqual({ state: 'not-confirmed' });
  });

  test('needs nothing of the browser but its clock', () => {
    vi.stubGlobal('Intl', undefined);
    try {
      expect(at('2026-11-23T12:00:00Z').clock).toBe('office');
      expect(settingsAt(new Date('2026-11-23T12:00:00Z'), profile).asOf).toBe('2026-11-23');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('the bank holidays are in order: the last one tells where the list ends', () => {
    expect([...bankHolidays].sort()).toEqual(bankHolidays);
  });

  test('each bank holiday is a weekday, and each year has eight', () => {
    const inYear = (year: string) => bankHolidays.filter((date) => date.startsWith(year)).length;
    expect(['2026', '2027', '2028'].map(inYear)).toEqual([8, 8, 8]);
    expect(bankHolidays.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });
});
