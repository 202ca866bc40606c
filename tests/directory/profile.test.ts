import { describe, expect, it } from 'vitest';
import { profile } from '../../src/directory/embeddedProfile.ts';
import {
  confidentialChair,
  lateCollectionTime,
  personFor,
  schoolService,
} from '../../src/directory/profile.ts';
import { checkServices } from '../../src/directory/check.ts';
import { offerLevels } from '../../src/directory/schema.ts';
import { roles, type SchoolProfile } from '../../src/directory/schoolProfile.ts';

describe('the Westlands profile', () => {
  it('names who leads on safeguarding, and leaves open who is not known', () => {
    expect(personFor('dsl', profile).name).toMatch(/\S+ \S+/);
    expect(personFor('headteacher', profile).name).toBe(personFor('dsl', profile).name);
    const [deputy, ...others] = profile.people.deputyDsls;
    expect(deputy?.name).toMatch(/\S+ \S+/);
    expect(deputy?.name).not.toBe(personFor('dsl', profile).name);
    expect(others).toEqual([]);
    for (const role of ['senco', 'attendanceLead', 'seniorLeader'] as const)
      expect(personFor(role, profile).name).toBeNull();
  });

  it('has an entry for every role', () => {
    expect(Object.keys(profile.people).sort()).toEqual([...roles, 'deputyDsls'].sort());
  });

  it('never offers the chair to be rung where the head or the office can listen in', () => {
    expect(profile.people.chairOfGovernors.confidential).toBe(false);
    expect(confidentialChair(profile)).toBeUndefined();
    const elsewhere = structuredClone(profile);
    elsewhere.people.chairOfGovernors.confidential = true;
    expect(confidentialChair(elsewhere)).toEqual(elsewhere.people.chairOfGovernors);
  });

  it('claims nothing nobody has checked', () => {
    expect(profile.checkedByDsl).toBeNull();
    expect(profile.outOfHours).toBeNull();
    expect(profile.hours).toEqual({ confirmed: false, schoolDay: null, office: null });
    expect(Object.values(profile.verified)).not.toContain(true);
    expect(profile.settings).toEqual({ csa_duty_switch: 'off', csa_duty_from: null });
  });

  it('offers something under the first two of its four headings, and services under the others', () => {
    expect(new Set(profile.offers.map(({ level }) => level))).toEqual(new Set(offerLevels.slice(0, 2)));
    expect(profile.servicesByLevel.if_we_cant_help.length).toBeGreaterThan(0);
    expect(profile.servicesByLevel.specialist.length).toBeGreaterThan(0);
  });

  it('is itself a fit record of the directory', () => {
    expect(checkServices({ school: [schoolService(profile)] })).toEqual([]);
  });

  it('builds a record for a school without an e-mail address too', () => {
    const { email, ...without } = profile;
    expect(email).toBeDefined();
    expect(schoolService(without)).not.toHaveProperty('email');
  });
});

describe('when the council is rung about a child whom nobody has come for', () => {
  const schoolDay = { opensAt: '08:45', closesAt: '15:20' };
  const [offer] = profile.offers;
  const at = (own: Partial<SchoolProfile>) => lateCollectionTime({ ...profile, ...own });
  const hours = { ...profile.hours, schoolDay };

  it('is what the school says', () => {
    expect(at({ hours, lateCollectionTime: '16:00' })).toBe('16:00');
    expect(at({ lateCollectionTime: '16:00' })).toBe('16:00');
  });

  it('is else one hour after the last session or club ends', () => {
    expect(at({ hours })).toBe('16:20');
    const club = {
      ...offer,
      hours: { opensAt: '15:30', closesAt: '17:45' },
    } as SchoolProfile['offers'][number];
    expect(at({ hours, offers: [...profile.offers, club] })).toBe('18:45');
    expect(at({ hours: { ...hours, schoolDay: { opensAt: '00:00', closesAt: '23:30' } } })).toBe('23:30');
  });

  it('is not known where the hours are not', () => {
    expect(lateCollectionTime(profile)).toBeUndefined();
  });
});
