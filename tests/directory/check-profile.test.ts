/** Mistakes in a profile: each message names file, school and field, and says how to fix it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import secondary from '../../schools/examples/example-secondary.json' with { type: 'json' };
import trustFirst from '../../schools/examples/example-trust-first.json' with { type: 'json' };
import westlands from '../../schools/westlands.json' with { type: 'json' };
import { checkProfile, checkProfiles, problemsIn } from '../../src/directory/checkProfile.ts';
import { everyService } from '../../src/directory/everyService.ts';

const ids = new Set<string>(everyService.map(({ id }) => id));

type Holder = Record<string | number, unknown>;

/** For `people.dsl.name` or `holidays.0.to`: the parent object and the last key. */
function placeIn(data: unknown, path: string): readonly [Holder, string] {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  return [keys.reduce((value, key) => value[key] as Holder, data as Holder), last];
}

/** A copy with other values in these places; `undefined` takes the field out. */
function changed(profile: object, changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(profile);
  for (const [path, value] of Object.entries(changes)) {
    const [holder, key] = placeIn(copy, path);
    if (value === undefined) Reflect.deleteProperty(holder, key);
    else holder[key] = value;
  }
  return copy;
}

const faultsOf = (changes: Readonly<Record<string, unknown>>, profile: object = westlands): string[] =>
  checkProfile('schools/broken.json', changed(profile, changes), ids);

describe.each([
  ['westlands.json', westlands],
  ['example-secondary.json', secondary],
  ['example-trust-first.json', trustFirst],
])('%s', (file, profile) => {
  it('has no fault', () => {
    expect(checkProfile(file, profile, ids)).toEqual([]);
    expect(problemsIn(profile, ids)).toEqual([]);
  });
});

const office = { reading: '01905 772740', label: 'schoolOffice' };
const drama = { e164: '+441632960123', reading: '01632 960123' };

describe('a slip in a profile', () => {
  it.each<[what: string, change: Record<string, unknown>, fault: string, mend: string]>([
    [
      'a letter in a number',
      { 'phones.0.reading': '01905 77274O' },
      'phones[0].reading has something in it that is not a digit or a space ("01905 77274O")',
      'write the number as people read it',
    ],
    [
      'a number with a word before it',
      { 'phones.0.reading': 'Tel: 01905 772740' },
      'phones[0].reading has something in it',
      'write the number as people read it',
    ],
    [
      'spaces in what is dialled',
      { 'phones.0': { ...office, e164: '+44 1905 772740' } },
      'phones[0].e164 is not a phone number in international form ("+44 1905 772740")',
      'write + and digits only',
    ],
    [
      'what is dialled as people read it',
      { 'phones.0': { ...office, e164: '01905772740' } },
      'phones[0].e164 is not a phone number in international form',
      'write + and digits only',
    ],
    [
      'a number that cannot exist',
      { 'people.dsl.phone': { e164: '+44190577274', reading: '01905 77274' } },
      'people.dsl.phone +44190577274 is not a number that can exist',
      'compare it digit by digit',
    ],
    [
      'a number read as another',
      { outOfHours: { ...office, e164: '+441905772741' } },
      'outOfHours reads 01905 772740 but dials +441905772741',
      'make the two the same number',
    ],
    [
      'a number for plays and films in a real school',
      { outOfHours: drama },
      'outOfHours +441632960123 is a number for plays and films, which nobody answers',
      'write the real number',
    ],
    ['no phone at all', { phones: [] }, 'phones is empty', 'give at least the school office'],
    [
      'an e-mail in a name box',
      { 'people.senco.name': 'senco@school.uk' },
      'people.senco.name is an e-mail address ("senco@school.uk")',
      'write the name here and the address in email',
    ],
    [
      'a number in a name box',
      { 'people.senco.name': '01905 772740' },
      'people.senco.name has no letter in it',
      'write the name here and a number in phone',
    ],
    [
      'a name with markup',
      { 'people.senco.name': '<b>Ann</b>' },
      'people.senco.name has markup in it',
      'write the name as plain text',
    ],
    [
      'a name with a line break',
      { 'people.senco.name': 'Ann\nExample' },
      'people.senco.name has a line break or an invisible sign',
      'type it instead of pasting it',
    ],
    [
      'a whole sentence pasted as a name',
      { 'people.senco.name': 'Ann Example '.repeat(9) },
      'people.senco.name is longer than 80 letters',
      'write the name alone',
    ],
    ['an empty name', { 'people.senco.name': '  ' }, 'people.senco.name is empty', 'write it, or leave'],
    [
      'a name in an e-mail box',
      { 'people.senco.email': 'Ann Example' },
      'people.senco.email is not an e-mail address ("Ann Example")',
      'write it as name@place.uk',
    ],
    [
      'an e-mail pasted with its link',
      { email: 'mailto:office@school.uk' },
      'email is not an e-mail address',
      'write it as name@place.uk, with nothing before or after',
    ],
    ['a role left out', { 'people.senco': undefined }, 'people.senco is missing', 'add it'],
    ['deputies left out', { 'people.deputyDsls': undefined }, 'people.deputyDsls is missing', 'add it'],
    [
      'one deputy where a list should be',
      { 'people.deputyDsls': { name: null } },
      'people.deputyDsls is a group',
      'write a list [ ]',
    ],
    [
      'a misspelt field',
      { fone: '01905 772740' },
      'the record has a name we do not know: fone',
      'check its spelling',
    ],
    [
      'a misspelt field of a person',
      { 'people.dsl.mail': 'x@school.uk' },
      'people.dsl has a name we do not know: mail',
      'check its spelling',
    ],
    [
      'a council that is not in the directory',
      { 'borderCouncils.0': 'csc-atlantis' },
      'borderCouncils[0] names csc-atlantis, which is not in the directory',
      'check its spelling',
    ],
    [
      'a service that is not in the directory',
      { 'servicesByLevel.specialist.0': 'nspc' },
      'servicesByLevel.specialist[0] names nspc',
      'check its spelling',
    ],
    [
      'the id of a service for the school itself',
      { contactId: 'childline' },
      'contactId (childline) is the id of a service',
      'give the school its own id',
    ],
    [
      'a switch without its day',
      { 'settings.csa_duty_switch': 'on' },
      'settings.csa_duty_from is missing while the switch is on',
      'give the date the law starts',
    ],
    [
      'a head who is not the DSL after all',
      { headIsDsl: false },
      'headIsDsl does not agree with the names',
      'write true if the head is the DSL',
    ],
    [
      'a holiday that ends before it begins',
      { holidays: [{ from: '2026-12-24', to: '2026-12-20' }] },
      'holidays[0].to is before from',
      'put the first day in from',
    ],
    [
      'two holidays on the same day',
      {
        holidays: [
          { from: '2026-10-26', to: '2026-10-30' },
          { from: '2026-12-21', to: '2027-01-01' },
          { from: '2026-10-30', to: '2026-11-02' },
        ],
      },
      'holidays[2] overlaps holidays[0]',
      'correct the dates',
    ],
    [
      'a holiday on no date',
      { holidays: [{ from: 'half term', to: '2026-10-30' }] },
      'holidays[0].from is not a date ("half term")',
      'write year-month-day',
    ],
    [
      'office hours that end before they begin',
      { 'hours.office': { opensAt: '08:30', closesAt: '03:45' } },
      'hours.office.closesAt is not after opensAt',
      'write hours on a 24-hour clock',
    ],
    [
      'a school day on a 12-hour clock',
      { 'hours.schoolDay': { opensAt: '8.45am', closesAt: '15:00' } },
      'hours.schoolDay.opensAt is not a time of day ("8.45am")',
      'write hours and minutes',
    ],
    [
      'a late collection at no time of day',
      { lateCollectionTime: '4.30pm' },
      'lateCollectionTime is not a time of day ("4.30pm")',
      'write hours and minutes',
    ],
    [
      'a late collection before the children go home',
      { 'hours.schoolDay': { opensAt: '08:45', closesAt: '15:20' }, lateCollectionTime: '04:30' },
      'lateCollectionTime is not after the school day',
      'write a time on a 24-hour clock',
    ],
    [
      'a club that ends before it begins',
      { 'offers.0.hours': { opensAt: '16:00', closesAt: '15:00' } },
      'offers[0].hours.closesAt is not after opensAt',
      'write hours on a 24-hour clock',
    ],
    [
      'an offer that is there twice',
      { 'offers.1.id': 'listening-and-talking' },
      'offers[1].id is there twice',
      'give each offer an id of its own',
    ],
    [
      'a colour nobody can read on the page',
      { 'colours.primary': '#58a09a', 'colours.onPrimary': '#000000' },
      'colours.primary reaches only 2.9 : 1 on the page (#fbfaf6)',
      'choose a darker colour, for at least 4.5 : 1',
    ],
    [
      'words nobody can read on the colour',
      { 'colours.onPrimary': '#777777' },
      'colours.onPrimary reaches only 2.1 : 1 on primary',
      'choose white or a much lighter colour',
    ],
    [
      'a colour by name',
      { 'colours.primary': 'teal' },
      'colours.primary is not a colour ("teal")',
      'write #',
    ],
    [
      'a logo somewhere else',
      { logo: { file: '../westlands.svg', alt: 'Westlands' } },
      'logo.file is not the name of a picture beside this file',
      'put the picture into the same folder',
    ],
    [
      'a logo that is no picture',
      { logo: { file: 'westlands.pdf', alt: 'Westlands' } },
      'logo.file is not the name of a picture beside this file',
      'put the picture into the same folder',
    ],
    ['a logo without words', { logo: { file: 'westlands.svg' } }, 'logo.alt is missing', 'add it'],
    ['an example that says no', { example: false }, 'example is not one of the choices', 'use one of true'],
    [
      'an address with spaces',
      { slug: 'Westlands First' },
      'slug is not an id ("Westlands First")',
      'use small letters',
    ],
  ])('%s', (_what, change, fault, mend) => {
    const faults = faultsOf(change);
    expect(faults).toHaveLength(1);
    const name = typeof change['slug'] === 'string' ? change['slug'] : 'westlands';
    expect(faults[0]?.startsWith(`schools/broken.json: ${name}: ${fault}`), faults[0]).toBe(true);
    expect(faults[0]).toContain(`. Mend: ${mend}`);
  });

  it('holidays may be in any order', () => {
    const holidays = [
      { from: '2026-12-21', to: '2027-01-01' },
      { from: '2026-10-26', to: '2026-10-30' },
      { from: '2027-01-02', to: '2027-01-02' },
    ];
    expect(faultsOf({ holidays })).toEqual([]);
  });

  it('all are reported at once, numbers and shapes together', () => {
    expect(
      faultsOf({
        email: 'office',
        'phones.0.e164': '+441905772741',
        'colours.primary': '#ffffff',
        'people.dsl.name': 'x@y.uk',
      }).map((line) => line.split(' ').slice(2, 4).join(' ')),
    ).toEqual([
      'people.dsl.name is',
      'email is',
      'headIsDsl does',
      'colours.primary reaches',
      'colours.onPrimary reaches',
      'phones[0] reads',
    ]);
  });
});

describe('a chair of governors called confidential', () => {
  const chair = (change: Record<string, unknown>): string[] =>
    faultsOf({ 'people.chairOfGovernors': { name: 'Ann Example', confidential: true, ...change } });
  const own = { e164: '+441905345678', reading: '01905 345678' };

  it('on their own phone and inbox is believed', () => {
    expect(chair({ phone: own, email: 'chair@governors.uk' })).toEqual([]);
  });

  it.each([
    ['the office', {}],
    ['after hours', { outOfHours: own }],
    ['a deputy', { 'people.deputyDsls': [{ name: null, phone: own }] }],
    ['the head', { 'people.headteacher.phone': own }],
  ])('is not on the phone that is answered by %s', (_who, change) => {
    const phone = Object.keys(change).length === 0 ? westlands.phones[0] : own;
    const lines = faultsOf({
      ...change,
      'people.chairOfGovernors': { name: null, confidential: true, phone },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('people.chairOfGovernors.confidential is true, but the phone is answered');
  });

  it.each([westlands.email.toUpperCase(), westlands.people.headteacher.email, 'deputy@school.uk'])(
    'is not in a mailbox that is read at school',
    (email) => {
      const deputies = [{ name: null, email: 'deputy@school.uk' }];
      const lines = faultsOf({
        'people.deputyDsls': deputies,
        'people.chairOfGovernors': { name: null, confidential: true, email },
      });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('people.chairOfGovernors.confidential is true, but the mailbox');
    },
  );

  it('has to be called so, or not', () => {
    expect(faultsOf({ 'people.chairOfGovernors.confidential': undefined })).toEqual([
      'schools/broken.json: westlands: people.chairOfGovernors.confidential is missing. Mend: write true only if neither the head nor the office can read it; else false.',
    ]);
  });
});

describe("a school's own contact for a service", () => {
  const checkedOn = '2026-11-02';
  const overridden = (id: string, override: unknown, profile?: object): string[] =>
    faultsOf({ overrides: { [id]: override } }, profile);

  it('may be no more than a number', () => {
    const phones = [{ e164: '+441905345678', reading: '01905 345678' }];
    expect(overridden('worcestershire-lado', { phones, checkedOn })).toEqual([]);
  });

  it.each<[what: string, id: string, override: object, fault: string]>([
    [
      'for 999',
      'emergency-999',
      { note: 'Ring the office first', checkedOn },
      'overrides.emergency-999 may not be changed. Mend: take it out: it is the same everywhere',
    ],
    ['for Childline', 'childline', { note: 'x', checkedOn }, 'overrides.childline may not be changed. Mend:'],
    [
      'for nobody',
      'famly-front-door',
      { note: 'x', checkedOn },
      'overrides.famly-front-door names famly-front-door',
    ],
    [
      'under no id',
      'Front Door',
      { note: 'x', checkedOn },
      'overrides.Front Door is not an id. Mend: use small',
    ],
    ['that says nothing', 'pcso', { checkedOn }, 'overrides.pcso changes nothing. Mend:'],
    [
      'with a name and no way',
      'pcso',
      { name: 'Sam', checkedOn },
      'overrides.pcso names somebody but no way',
    ],
    [
      'that nobody dated',
      'pcso',
      { note: 'x' },
      'overrides.pcso.checkedOn is missing. Mend: write year-month-day',
    ],
    [
      'with a made-up number',
      'pcso',
      { phones: [drama], checkedOn },
      'overrides.pcso.phones[0] +441632960123 is a number for plays and films',
    ],
    [
      'with a page that is not safe',
      'pcso',
      { url: 'http://example.org', checkedOn },
      'overrides.pcso.url is not a safe web address',
    ],
  ])('is a fault %s', (_what, id, override, fault) => {
    const faults = overridden(id, override);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`westlands: ${fault}`);
  });

  it('does not make a council of what is none', () => {
    expect(faultsOf({ council: 'csc-atlantis' }, secondary)).toEqual([
      'schools/broken.json: example-secondary: council names csc-atlantis, which is not in the directory. Mend: check its spelling.',
    ]);
  });

  it('must replace each of our front doors in a school of another council', () => {
    const doors = ['family-front-door', 'emergency-duty-team', 'childrens-services', 'worcestershire-lado'];
    expect(faultsOf({ council: 'devon' })).toHaveLength(4);
    for (const id of doors) {
      const faults = faultsOf({ [`overrides.${id}`]: undefined }, secondary);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(
        `council is not worcestershire, and overrides does not say who stands in for ${id}`,
      );
    }
    expect(faultsOf({ 'overrides.family-front-door.phones': undefined }, secondary)[0]).toContain(
      'Mend: give name and phones of your council',
    );
  });
});

describe('an invented school', () => {
  it('carries no number that somebody may answer', () => {
    expect(faultsOf({ outOfHours: { e164: '+441905772740', reading: '01905 772740' } }, secondary)).toEqual([
      "schools/broken.json: example-secondary: outOfHours +441905772740 may be somebody's real number. Mend: in an invented school use one that Ofcom keeps for drama, such as 01632 960123.",
    ]);
  });

  it('is taken for a real one as soon as it is no longer marked, and then fails', () => {
    const faults = faultsOf({ example: undefined }, secondary);
    expect(faults.length).toBeGreaterThan(5);
    for (const fault of faults) expect(fault).toContain('which nobody answers');
  });

  it('still reads as it dials', () => {
    expect(faultsOf({ 'phones.0.reading': '01632 960999' }, secondary)[0]).toContain(
      'phones[0] reads 01632 960999 but dials +441632960100',
    );
  });
});

describe('what is no profile', () => {
  it.each<[unknown, string]>([
    [[], 'is a list. Mend: write a group { }'],
    [[westlands], 'is a list. Mend: write a group { }'],
    [null, 'is nothing (null). Mend: write a group { }'],
    ['westlands', 'is string "westlands". Mend: write a group { }'],
    [7, 'is number 7. Mend: write a group { }'],
    [undefined, 'is missing. Mend: add it'],
  ])('%j is a fault of the whole file', (data, fault) => {
    expect(checkProfile('x.json', data, ids)).toEqual([`x.json: the whole file: the record ${fault}.`]);
  });

  it('an empty group lacks every field', () => {
    const faults = checkProfile('x.json', {}, ids);
    expect(faults.length).toBeGreaterThan(10);
    for (const fault of faults)
      expect(fault).toMatch(/^x\.json: the whole file: \w+ is missing\. Mend: .+\.$/);
  });
});

it('a name that JavaScript reserves is a fault at any depth', () => {
  const text = JSON.stringify(secondary).replace('"overrides":{', '"overrides":{"__proto__":{"note":"x"},');
  expect(checkProfile('x.json', JSON.parse(text), ids)).toEqual([
    'x.json: example-secondary: overrides.__proto__ is a name no field can have. Mend: take it out.',
  ]);
  const deep: unknown = JSON.parse('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000));
  expect(checkProfile('x.json', deep, ids)).toEqual([
    'x.json: the whole file: the record is nested too deep. Mend: begin with one of schools/examples.',
  ]);
});

describe('several profiles', () => {
  it('may not lay claim to the same address', () => {
    expect(checkProfiles({ 'a.json': westlands, 'b.json': secondary, 'c.json': westlands }, ids)).toEqual([
      'c.json: westlands: slug is also that of a.json. Mend: give each school its own.',
    ]);
  });

  it('without a slug do not clash, and each gets its own faults', () => {
    const lines = checkProfiles({ 'a.json': [], 'b.json': null }, ids);
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['a.json', 'b.json']);
  });
});

/** Every place in a profile, as a path. */
function placesIn(data: unknown, path: readonly string[] = []): string[] {
  const here = path.length === 0 ? [] : [path.join('.')];
  if (typeof data !== 'object' || data === null) return here;
  return [...here, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

const pasted = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' 01905 772740 ',
  'Tel 01905 772740',
  '+44 1905 772740',
  '01905\u00a0772740',
  'office@school.uk',
  'Ann Example <ann@school.uk>',
  '<script>alert(1)</script>',
  '__proto__',
  'not_sure',
  '2026-02-30',
  '25:00',
  -1,
  Number.NaN,
  [],
  {},
  [[]],
  { e164: null, reading: 7 },
  { name: { name: 'x' } },
  true,
);

describe('whatever is done to a profile', () => {
  const value = fc.oneof(pasted, fc.anything({ withNullPrototype: true }), fc.string());
  /** Replaces or adds a value. */
  const beside = fc.option(fc.string({ maxLength: 8 }), { freq: 4 });
  const damage = fc.constantFrom<object>(westlands, secondary, trustFirst).chain((profile) => {
    const blow = fc.tuple(fc.constantFrom(...placesIn(profile)), value, beside);
    return fc.tuple(fc.constant(profile), fc.array(blow, { minLength: 1, maxLength: 4 }));
  });

  function damaged(profile: object, blows: readonly (readonly [string, unknown, string | null])[]): unknown {
    const copy: unknown = structuredClone(profile);
    for (const [path, value, beside] of blows)
      try {
        const [holder, key] = placeIn(copy, path);
        if (value === undefined) Reflect.deleteProperty(holder, beside ?? key);
        else holder[beside ?? key] = value;
      } catch {
        // An earlier change removed this place.
      }
    return copy;
  }

  it('checking never throws, and every fault says where it is and how to fix it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damage, ([profile, blows]) => {
        const data = damaged(profile, blows);
        const problems = problemsIn(data, ids);
        const whole = problems.every(
          ({ path, wrong, mend }) =>
            path.every((key) => typeof key === 'string' || typeof key === 'number') &&
            wrong.trim() !== '' &&
            mend.trim() !== '' &&
            !/Invalid|compare it with a record that works/.test(`${wrong} ${mend}`),
        );
        expect(whole, JSON.stringify(problems)).toBe(true);
        const lines = checkProfile('damaged.json', data, ids);
        expect(lines).toHaveLength(problems.length);
        expect(lines.every((line) => /^damaged\.json: [^]+: [^]+\. Mend: [^]+\.$/.test(line))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
