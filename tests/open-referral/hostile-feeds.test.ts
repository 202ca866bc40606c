/**
 * A list of services from elsewhere: whatever is in it, reading it never throws, and what comes through is plain text, a
 * number that can be dialled, or an address that may be followed. What is then held against ours is in
 * open-referral-import.test.ts.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known } from '../../open-referral/facts.ts';
import { mailtoHref, smsHref, telHref, webHref } from '../../src/directory/hrefs.ts';
import { parseList } from '../../open-referral/parseList.ts';
import { readOpenReferral } from '../../open-referral/readOpenReferral.ts';
import { hostileText, inherited, often, untouched } from '../hostile.ts';

const anything = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.jsonValue({ maxDepth: 2 }),
  fc.webUrl(),
  fc.emailAddress(),
  fc.constantFrom<unknown>('0800 1111', '999', '+441905822666', '09:00', 'MO', null, 7, [], {}),
);

/** As text, in which `__proto__` is a name like any other. */
const group = (...names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, inherited), anything), {
      maxLength: 4,
    })
    .map((pairs) => `{${pairs.map(([name, held]) => `"${name}":${JSON.stringify(held)}`).join()}}`);
const one = (held: fc.Arbitrary<string>): fc.Arbitrary<string> => held.map((text) => `[${text}]`);

const parts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  phones: one(group('number', 'type', 'description', 'extension')),
  contacts: one(group('name', 'email', 'phones')),
  schedules: one(group('byday', 'opens_at', 'closes_at', 'freq', 'description')),
  cost_options: one(group('amount', 'option')),
  service_areas: one(group('name', 'service_area')),
  organization: group('name', 'url', 'email'),
};
const plain = ['description', 'alternate_name', 'url', 'email', 'minimum_age', 'assured_date', 'fees'];

const field = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constantFrom(...plain),
      anything.map((held) => JSON.stringify(held)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...Object.keys(parts))
      .chain((name) => fc.tuple(fc.constant(name), parts[name] ?? fc.constant('{}'))),
  },
  fc.tuple(
    inherited,
    anything.map((held) => JSON.stringify(held)),
  ),
);

const service = fc
  .tuple(fc.uuid(), hostileText, fc.array(field, { maxLength: 4 }))
  .map(
    ([id, name, fields]) =>
      `{"id":"${id}","name":${JSON.stringify(name)},"status":"active"${fields.map(([key, held]) => `,"${key}":${held}`).join('')}}`,
  );

const lists = fc.oneof(
  { weight: 6, arbitrary: service.map((text) => `{"contents":[${text}]}`) },
  { weight: 2, arbitrary: service },
  fc.json(),
  hostileText,
  fc.tuple(service, fc.nat(), hostileText).map(([text, at, put]) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + 1);
  }),
);

test('a list, whatever is in it', () => {
  let read = 0;
  fc.assert(
    fc.property(lists, (text) => {
      const found = parseList(new TextEncoder().encode(text));
      if (!('services' in found)) {
        expect(found.mend).not.toBe('');
        return;
      }
      for (const one of readOpenReferral(found, known).services) {
        read += 1;
        const { url, email, phones, texts } = one;
        if (url !== undefined) expect(webHref(url)).toBe(url);
        if (email !== undefined) expect(mailtoHref(email)).toBe(`mailto:${email}`);
        for (const phone of phones) expect(telHref(phone)).toMatch(/^tel:\+?\d{3,}$/);
        for (const line of texts) expect(smsHref(line)).toMatch(/^sms:\+?\d{3,}$/);
        expect(JSON.stringify({ ...one, asReceived: [] })).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }),
    often,
  );
  expect(read, 'some are services').toBeGreaterThan(2_000);
  expect(untouched()).toBe(true);
});
