import { describe, expect, test } from 'vitest';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { noSchool } from '../../src/directory/noSchool.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { differences } from '../../src/screens/SetUp/differences.ts';

const [first, second, third] = profile.offers;
if (!first || !second || !third) throw new Error('The profile has fewer than three offers.');
const base: SchoolProfile = { ...profile, offers: [first, second, third] };

const said = (edited: object, live: object = base): string[] =>
  differences(live, edited).map(({ path, kind }) => `${kind} ${path.join('.')}`);

describe('what differs between two profiles', () => {
  test('nothing between a profile and itself, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse());
    expect(said(turned)).toEqual([]);
    expect(said({ ...base, $schema: '../elsewhere.json' })).toEqual([]);
    expect(said({ ...base, overrides: {} })).toEqual([]);
  });

  test('a field, with what it was and what it is', () => {
    const edited = {
      ...base,
      people: { ...base.people, senco: { ...base.people.senco, name: 'Rosa Example' } },
    };
    expect(differences(base, edited)).toEqual([
      { path: ['people', 'senco', 'name'], kind: 'added', before: undefined, after: 'Rosa Example' },
    ]);
    expect(differences(edited, base)).toEqual([
      { path: ['people', 'senco', 'name'], kind: 'removed', before: 'Rosa Example', after: undefined },
    ]);
    expect(said({ ...base, headIsDsl: false })).toEqual(['changed headIsDsl']);
  });

  test('a number is one thing, also when only what is dialled has changed', () => {
    const [phone] = base.phones;
    expect(said({ ...base, phones: [{ ...phone, e164: '+441905772741' }] })).toEqual(['changed phones.0']);
  });

  test('offers are matched by id, at any position', () => {
    expect(said({ ...base, offers: [first, third] })).toEqual([`removed offers.${second.id}`]);
    expect(said({ ...base, offers: [third, first, second] })).toEqual(['moved offers']);
    expect(said({ ...base, offers: [first, { ...second, title: 'Tea' }, third] })).toEqual([
      `changed offers.${second.id}.title`,
    ]);
    expect(said({ ...base, offers: [{ ...first, id: 'tea' }, first, second, third] })).toEqual([
      'added offers.tea',
    ]);
  });

  test('one taken out of the middle of a list is one difference', () => {
    const holiday = (month: number): object => ({ from: `2027-0${month}-01`, to: `2027-0${month}-02` });
    const before = { ...base, holidays: [1, 2, 3].map(holiday) };
    expect(said({ ...base, holidays: [1, 3].map(holiday) }, before)).toEqual(['removed holidays.1']);
    expect(said({ ...base, holidays: [1, 2, 4, 3].map(holiday) }, before)).toEqual(['added holidays.2']);
  });

  test('a contact of its own for one service is said by the service', () => {
    const override = { note: 'Ring twice.', checkedOn: '2026-11-02' };
    expect(said({ ...base, overrides: { pcso: override } })).toEqual(['added overrides.pcso']);
    expect(
      said(
        { ...base, overrides: { pcso: { ...override, note: 'Ring.' } } },
        { ...base, overrides: { pcso: override } },
      ),
    ).toEqual(['changed overrides.pcso.note']);
  });

  test('a list of ids is one thing', () => {
    expect(said({ ...base, borderCouncils: ['csc-dudley'] })).toEqual(['changed borderCouncils']);
  });

  test('neither profile is changed', () => {
    const before = JSON.stringify([base, noSchool]);
    differences(base, noSchool);
    expect(JSON.stringify([base, noSchool])).toBe(before);
  });
});
