import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/directory/checkProfile.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { setUpEnglish } from '../../src/i18n/setUpEnglish.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { emptyProfile } from '../../src/screens/SetUp/emptyProfile.ts';
import { jsonFault } from '../../src/screens/SetUp/jsonFault.ts';
import { kindOf, labelOf } from '../../src/screens/SetUp/labels.ts';
import { problemsOf } from '../../src/screens/SetUp/problems.ts';
import { readProfile } from '../../src/screens/SetUp/readProfile.ts';
import { saidAnew, sayProblem } from '../../src/screens/SetUp/sayProblem.ts';
import { serviceIds } from '../../src/screens/SetUp/services.ts';
import { slugOf } from '../../src/screens/SetUp/slugOf.ts';
import { fileText, tidied } from '../../src/screens/SetUp/tidied.ts';
import { typedNumber } from '../../src/screens/SetUp/typedNumber.ts';

const files = ['westlands.json', 'examples/example-secondary.json', 'examples/example-trust-first.json'];
const read = (file: string): unknown => JSON.parse(readFileSync(`schools/${file}`, 'utf8'));

const i18n = makeWords();
i18n.addResourceBundle('en', 'set-up', setUpEnglish['set-up']);
const words = wordsOf(i18n, 'staff');

type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };
type Values = Writable<SchoolProfile>;

/** What would be saved of the form with some of it changed. */
const edited = (change: (values: Values) => void, from: SchoolProfile = profile): object => {
  const values = structuredClone(from) as Values;
  change(values);
  return tidied(values, from);
};

describe('a profile in the form', () => {
  test.each(files)('%s comes out as it went in', (file) => {
    const opened = read(file) as SchoolProfile;
    expect(tidied(opened, opened)).toEqual(read(file));
  });

  test('what the form does not show is kept, until what it belongs to is changed', () => {
    const school = read('examples/example-secondary.json') as SchoolProfile;
    const front = school.overrides?.['family-front-door'];
    expect(front?.hours?.schedule).toBeDefined();
    const changed = edited((values) => {
      for (const { hours } of Object.values(values.overrides ?? {})) if (hours) hours.text = 'Always';
    }, school);
    expect(changed).toHaveProperty('overrides.family-front-door.hours', { text: 'Always' });
  });

  test('blanks become what the file has for nothing', () => {
    const [offer] = profile.offers;
    if (!offer) throw new Error('The profile has no offer.');
    const file = edited((values) => {
      values.trust = { name: '  ' };
      values.email = '';
      values.recordingSystem = ' ';
      values.outOfHours = { reading: '', label: 'outOfHours' };
      values.hours.office = { opensAt: '', closesAt: '' };
      values.checkedByDsl = { name: '', on: '' };
      values.logo = { file: '', alt: '' };
      values.nursery = false;
      values.people.dsl = { name: '', email: '', phone: { reading: '', label: 'daytime' } };
      values.offers = [
        { ...offer, title: ' Tea ', attendanceBelow: NaN, hours: { opensAt: '', closesAt: '' } },
      ];
    });
    expect(file).toMatchObject({
      recordingSystem: null,
      outOfHours: null,
      hours: { office: null },
      checkedByDsl: null,
      people: { dsl: { name: null } },
      offers: [{ title: 'Tea' }],
    });
    for (const gone of ['trust', 'email', 'logo', 'nursery', 'people.dsl.email', 'people.dsl.phone'])
      expect(file).not.toHaveProperty(gone);
    for (const gone of ['attendanceBelow', 'hours']) expect(file).not.toHaveProperty(['offers', 0, gone]);
  });

  test('half a group stays, so that the check can name what is missing', () => {
    const file = edited((values) => {
      values.checkedByDsl = { name: 'Rosa Example', on: '' };
      values.hours.office = { opensAt: '08:30', closesAt: '' };
    });
    expect(file).toMatchObject({
      checkedByDsl: { name: 'Rosa Example', on: '' },
      hours: { office: { opensAt: '08:30', closesAt: '' } },
    });
  });

  test('an empty list of numbers stays only where the file had it, as it removes those of the service', () => {
    const checkedOn = '2026-11-02';
    const from: SchoolProfile = { ...profile, overrides: { pcso: { phones: [], checkedOn } } };
    const file = edited((values) => {
      values.overrides = { pcso: { phones: [], texts: [], checkedOn }, nspcc: { phones: [], checkedOn } };
    }, from);
    expect(file).toHaveProperty('overrides', { pcso: { phones: [], checkedOn }, nspcc: { checkedOn } });
  });

  test('whatever is typed, the draft can be saved and opened again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const typing = fc.record({
      name: text,
      slug: text,
      phone: text,
      email: text,
      day: text,
      colour: text,
      council: text,
    });
    fc.assert(
      fc.property(fc.constantFrom('full', 'empty'), typing, (start, typed) => {
        const opened = start === 'full' ? profile : emptyProfile();
        const draft = structuredClone(opened) as Values;
        const number = typedNumber(typed.phone) as Values['phones'][number];
        draft.name = typed.name;
        draft.slug = typed.slug;
        draft.council = typed.council;
        draft.people.dsl = {
          ...draft.people.dsl,
          name: typed.name,
          email: typed.email,
          phone: { ...draft.people.dsl.phone, ...number },
        };
        draft.phones = [{ ...number }];
        draft.holidays = [{ from: typed.day, to: '', name: '' }];
        draft.colours.primary = typed.colour;
        draft.checkedByDsl = { name: '', on: typed.day };
        const file = fileText(tidied(draft, opened));
        const again = readProfile(file, serviceIds);
        expect(again).not.toHaveProperty('refused');
        if ('profile' in again) expect(fileText(tidied(again.profile, again.profile))).toBe(file);
      }),
    );
  });

  test('every problem of any field has a box whose name has words', () => {
    const empty = problemsOf(tidied(emptyProfile(), emptyProfile()));
    expect(empty.length).toBeGreaterThan(5);
    for (const { field } of empty)
      expect(labelOf(field, words), `${field}, ${kindOf(field)}`).not.toBe(field);
  });
});

describe('a phone number as it is typed', () => {
  test.each([
    ['01905 772740', { reading: '01905 772740', e164: '+441905772740' }],
    ['(01905) 772-740', { reading: '01905 772 740', e164: '+441905772740' }],
    ['+44 (0)1905 772740', { reading: '+44 0 1905 772740', e164: '+441905772740' }],
    ['101', { reading: '101', shortCode: '101' }],
    ['01632 960123', { reading: '01632 960123', e164: '+441632960123' }],
    ['Tel: 01905 77274O', { reading: 'Tel: 01905 77274O' }],
    ['', { reading: '' }],
  ])('"%s"', (typed, number) => {
    expect(typedNumber(typed)).toEqual(number);
  });
});

describe('a file that cannot be opened', () => {
  const why = (text: string): unknown => {
    const found = readProfile(text, serviceIds);
    return 'refused' in found ? found.refused.why : undefined;
  };

  test('says why', () => {
    expect(why(' \n')).toBe('empty');
    expect(why('[]')).toBe('notProfile');
    expect(why('"westlands"')).toBe('notProfile');
    expect(why(JSON.stringify({ ...profile, languages: undefined }))).toBe('otherShape');
    expect(why(JSON.stringify({ ...profile, fax: '01905 772740' }))).toBe('otherShape');
    expect(why(JSON.stringify({ ...profile, phase: 'big' }))).toBe('otherShape');
    expect(why(JSON.stringify({ ...profile, phones: '01905 772740' }))).toBe('otherShape');
  });

  test('values that are wrong can be put right in the form, so they are let in', () => {
    expect(why(JSON.stringify({ ...profile, name: '', email: 'office' }))).toBeUndefined();
    expect(why(`\ufeff${JSON.stringify(profile)}`)).toBeUndefined();
  });

  test('names the line and the sign where it stops being JSON', () => {
    expect(readProfile('{\n  "slug": "a"\n  "name": "b"\n}', serviceIds)).toEqual({
      refused: { why: 'notJson', place: { line: 3, column: 3 } },
    });
    expect(jsonFault('{"a": [1, 2,]}')).toEqual({ line: 1, column: 13 });
    expect(jsonFault('{"a": "x')).toEqual({ line: 1, column: 7 });
    expect(jsonFault('['.repeat(10_000))).toBeDefined();
  });

  test('agrees with the browser on what is JSON', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const sign = fc.constantFrom(...'{}[],:" \n\\u01-.eEtruefalsn/'.split(''), '\u007f', '\ud800', '\u0000');
    const cut = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(3), fc.array(sign, { maxLength: 3 }))
      .map(([text, at, length, put]) => {
        const from = at % (text.length + 1);
        return `${text.slice(0, from)}${put.join('')}${text.slice(from + length)}`;
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), cut), (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('problems in words', () => {
  /** Forms that cause each reworded problem. */
  const wrong: readonly object[] = [
    tidied(emptyProfile(), emptyProfile()),
    edited((draft) => {
      draft.people.dsl.name = 'a@b.org';
      draft.people.senco.name = '01905';
      draft.people.headteacher.phone = { reading: '01905' };
      draft.outOfHours = { reading: '01905 772740', e164: '+441905772741' };
      draft.holidays = [{ from: '2027', to: '2027-01-01', name: '' }];
      draft.hours.office = { opensAt: '9', closesAt: '15:00' };
    }),
    // Ids are looked up once all else is right.
    edited((draft) => {
      draft.borderCouncils = ['csc-atlantis'];
    }),
    edited((draft) => {
      draft.council = 'west-sussex';
      draft.headIsDsl = false;
      draft.people.chairOfGovernors.confidential = true;
      if (draft.email !== undefined) draft.people.chairOfGovernors.email = draft.email;
      draft.hours.office = { opensAt: '15:00', closesAt: '09:00' };
      draft.holidays = [
        { from: '2027-01-02', to: '2027-01-01', name: '' },
        { from: '2027-02-01', to: '2027-02-03', name: '' },
        { from: '2027-02-02', to: '2027-02-04', name: '' },
      ];
      draft.colours.onPrimary = '#000000';
      draft.overrides = { pcso: { checkedOn: '2026-11-02' }, nspcc: { name: 'Us', checkedOn: '2026-11-02' } };
    }),
  ];
  const found = wrong.flatMap((file) => problemsOf(file));

  test.each(saidAnew.map(([id]) => id))('%s is what a check still says', (id) => {
    const [, begins] = saidAnew.find(([one]) => one === id) ?? [];
    const problem = found.find((one) => begins?.test(one.wrong));
    expect(problem).toBeDefined();
    expect(words.has(`set-up:problems.${id}`)).toBe(true);
    expect(problem && sayProblem(problem, 'It', words)).not.toMatch(/null|\{\{|\btrue\b|\bfalse\b|e164/);
  });

  test('the boxes are where the checks point', () => {
    const fields = found.map(({ field }) => field);
    expect(fields).toContain('overrides.pcso.name');
    expect(fields).toContain('people.headteacher.phone.reading');
    expect(fields).toContain('holidays.2.from');
    expect(fields).toContain('borderCouncils');
    expect(fields.filter((field) => field === 'people.headteacher.phone.reading')).toHaveLength(1);
  });

  test('a profile that is right has none', () => {
    expect(problemsOf(tidied(profile, profile))).toEqual([]);
    expect(problemsIn(tidied(profile, profile), serviceIds)).toEqual([]);
  });
});

test.each([
  ["St Mary's First School", 'st-marys-first-school'],
  ['Ysgol Tŷ Gwyn', 'ysgol-ty-gwyn'],
  ['west-sussex', 'west-sussex'],
  ['  ', ''],
])('"%s" as an id', (name, id) => {
  expect(slugOf(name)).toBe(id);
});
