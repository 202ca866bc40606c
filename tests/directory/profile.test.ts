import { describe, expect, it } from 'vitest';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { confidentialChair, personFor, schoolService } from '../../src/directory/profile.ts';
import { checkServices } from '../../src/directory/check.ts';
import { offerLevels } from '../../src/directory/schema.ts';
import { roles } from '../../src/directory/schoolProfile.ts';

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
