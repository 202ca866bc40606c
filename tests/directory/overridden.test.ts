import { describe, expect, it } from 'vitest';
import { checkServices } from '../../src/directory/check.ts';
import { mayShow, phonesToShow } from '../../src/directory/directory.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyService, everyServiceById } from '../../src/directory/everyService.ts';
import { overrideOf, withOverride } from '../../src/directory/overridden.ts';
import { everyServiceSchema, type EveryServiceRecord } from '../../src/directory/schema.ts';
import type { ContactOverride, SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { contactDetails, type Reader } from '../../src/contacts/contactDetails.ts';
import { adviceWords } from '../adviceWords.ts';

const service = (id: string): EveryServiceRecord => {
  const found = everyServiceById(id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};

/** With nothing of its own. */
const plain: SchoolProfile = { ...profile, overrides: {}, housingTeam: undefined };
const schoolWith = (id: string, override: ContactOverride): SchoolProfile => ({
  ...plain,
  overrides: { [id]: override },
});
const phone = { e164: '+441905345678', reading: '01905 345678' };
const phones = [phone];
const checkedOn = '2026-12-01';
const overridden = (id: string, override: Omit<ContactOverride, 'checkedOn'>): EveryServiceRecord =>
  withOverride(service(id), schoolWith(id, { ...override, checkedOn }));

describe("a school's own contact laid over the directory's", () => {
  it('leaves every record alone where the school has none', () => {
    for (const record of everyService) expect(withOverride(record, plain)).toBe(record);
    expect(overrideOf('constructor', { overrides: {} })).toBeUndefined();
  });

  it('touches only the service it is for', () => {
    const school = schoolWith('pcso', { phones, checkedOn });
    for (const record of everyService.filter(({ id }) => id !== 'pcso'))
      expect(withOverride(record, school)).toBe(record);
  });

  it('shows the housing team that the profile names, and else none of its numbers', () => {
    const record = service('council-housing');
    expect(phonesToShow(withOverride(record, plain))).toEqual([]);
    const page = 'https://www.example.gov.uk/homeless';
    const team = {
      name: 'Example District Council',
      phone: { ...phone, hours: { text: 'Weekdays' } },
      page,
    };
    const after = withOverride(record, { ...plain, housingTeam: { ...team, checkedOn } });
    expect(after).toMatchObject({ id: 'council-housing', name: team.name, url: page, checkedOn });
    expect(after.hours).toEqual({ text: 'Weekdays' });
    expect(phonesToShow(after)).toEqual([team.phone]);
  });

  it('without a name changes what is given and keeps the rest', () => {
    const before = service('family-front-door');
    const after = overridden('family-front-door', { phones });
    expect(after.phones).toEqual(phones);
    for (const field of ['name', 'url', 'hours', 'kind', 'area', 'ages', 'audience', 'referral'] as const)
      expect(after[field]).toEqual(before[field]);
  });

  it('with a name keeps nothing of the original contact', () => {
    const { name, url, hours, id, kind, area, audience } = service('family-front-door');
    const after = overridden('family-front-door', { name: 'Another Front Door', phones });
    expect(after).toMatchObject({ name: 'Another Front Door', id, kind, area, audience, phones, texts: [] });
    expect(JSON.stringify(after)).not.toContain(name);
    expect(url).toBeDefined();
    expect(hours).toBeDefined();
    expect(after).not.toHaveProperty('url');
    expect(after).not.toHaveProperty('hours');
  });

  it('may be only a page: then there is no number to tap', () => {
    const after = overridden('emergency-duty-team', { name: 'Night Team', url: 'https://night.example.org' });
    expect(phonesToShow(after)).toEqual([]);
    expect(after.url).toBe('https://night.example.org');
  });

  it('shows a number the directory hides, and says no more what to do instead', () => {
    const before = service('worcestershire-lado');
    expect(phonesToShow({ ...before, phones })).toEqual([]);
    const after = overridden('worcestershire-lado', { phones });
    expect(phonesToShow(after)).toEqual(phones);
    expect(after.url).toBe(before.url);
    expect(after).not.toHaveProperty('insteadWhenHidden');
  });

  it('is sure of its own page, also where ours was never seen', () => {
    expect(service('csc-dudley').urlSeen).toBe(false);
    expect(overridden('csc-dudley', { phones }).urlSeen).toBe(false);
    expect(overridden('csc-dudley', { url: 'https://council.example.org' })).not.toHaveProperty('urlSeen');
  });

  it('is dated by the school, and due again after as long as the directory allows', () => {
    expect(overridden('family-front-door', { phones })).toMatchObject({
      checkedOn,
      checkAgainBy: '2027-05-31',
      sources: [{ where: 'School profile', kind: 'school-document', label: 'P' }],
    });
  });

  it.each(everyService.filter((record) => !mayShow(record)).map(({ id }) => id))(
    'brings back nothing that has closed: %s',
    (id) => {
      expect(mayShow(overridden(id, { name: 'Again', phones }))).toBe(false);
    },
  );

  it.each(everyService.filter((record) => mayShow(record)).map(({ id }) => id))(
    'makes a fit record of %s, named or not',
    (id) => {
      const named = overridden(id, { name: 'Another', phones, url: 'https://council.example.org' });
      expect(checkServices({ school: [named] }, everyServiceSchema)).toEqual([]);
      const same = { ...overridden(id, { phones }), replacedBy: [] };
      expect(checkServices({ school: [same] }, everyServiceSchema)).toEqual([]);
    },
  );
});

describe('who the advice sends somebody to', () => {
  const reader = (school: SchoolProfile): Reader => ({
    words: wordsOf(adviceWords(), 'staff'),
    school,
    people: { lead: 'dsl', head: 'headteacher' },
    subject: 'child',
    voice: 'staff',
    schoolOpen: 'yes',
    clock: 'office',
    asOf: '2026-11-21',
  });

  it("is the school's own contact, with nothing left to hide or to doubt", () => {
    const school = schoolWith('worcestershire-lado', { phones, checkedOn: '2026-11-02' });
    const reach = contactDetails('worcestershire-lado', reader(school));
    expect(reach?.methods.map(({ reading }) => reading)).toContain('01905 345678');
    expect(reach).not.toHaveProperty('instead');
    expect(reach?.notes).toEqual([]);
    expect(contactDetails('worcestershire-lado', reader(profile))).toHaveProperty('instead');
  });
});
