/** Checks of a page's data: what they let through, and that a field that is forgotten does not compile. */
import { expect, test } from 'vitest';
import { eachOf, flag, group, ifThere, listOf, number, orNull, text } from '../../src/school/checks.ts';

interface Phone {
  readonly reading: string;
  readonly kind: 'day' | 'night';
  readonly always?: true | undefined;
}
interface School {
  readonly name: string | null;
  readonly places?: number | undefined;
  readonly people: { readonly lead: { readonly phone?: Phone | undefined } };
  readonly phones: readonly Phone[];
  readonly others?: Readonly<Record<string, Phone>> | undefined;
}

const phone = group<Phone>({ reading: text(), kind: text(), always: ifThere(flag()) });
const lead = group<School['people']['lead']>({ phone: ifThere(phone) });
const whole = {
  name: orNull(text<string>()),
  places: ifThere(number),
  people: group<School['people']>({ lead }),
  phones: listOf(phone),
  others: ifThere(eachOf(phone)),
};
const school = group<School>(whole);

const line: Phone = { reading: '01', kind: 'day' };
const least = { name: null, people: { lead: {} }, phones: [] };

test.each<[what: string, value: unknown]>([
  ['the least', least],
  [
    'all there is',
    { ...least, name: 'Elm', places: 3, phones: [line], others: { x: { ...line, always: true } } },
  ],
  ['more than is known', { ...least, more: 1 }],
])('let through: %s', (_, value) => {
  expect(school(value)).toBe(true);
});

test.each<[what: string, value: unknown]>([
  ['nothing', undefined],
  ['a list', [least]],
  ['a part that is missing', { ...least, people: undefined }],
  ['null where nothing may be', { ...least, places: null }],
  ['a wrong part deep down', { ...least, people: { lead: { phone: { ...line, reading: 1 } } } }],
  ['a wrong part of a list', { ...least, phones: [line, {}] }],
  ['a list that is none', { ...least, phones: { 0: line } }],
  ['a wrong part under any name', { ...least, others: { x: { ...line, always: 'yes' } } }],
])('not let through: %s', (_, value) => {
  expect(school(value)).toBe(false);
});

test('a field that is forgotten, at whatever depth, does not compile', () => {
  const { places, phones, ...rest } = whole;
  const { reading, kind } = { reading: text<string>(), kind: text<Phone['kind']>() };
  // @ts-expect-error a field that is always there
  group<School>({ ...rest, places });
  // @ts-expect-error a field that may be missing
  group<School>({ ...rest, phones });
  // @ts-expect-error one of a group within
  group<School>({ ...whole, people: group({ lead: group({}) }) });
  // @ts-expect-error one that may be missing, of a group within a list
  group<School>({ ...whole, phones: listOf(group({ reading, kind })) });
  // @ts-expect-error one of a group under any name
  group<School>({ ...whole, others: ifThere(eachOf(group({ reading }))) });
  // @ts-expect-error one that may be missing, checked as if it were always there
  group<School>({ ...whole, places: number });
  // @ts-expect-error one that is always there, checked as if it could be missing
  group<School>({ ...whole, phones: ifThere(phones) });
  expect(group<School>({ ...rest, phones, places })(least)).toBe(true);
});
