import { describe, expect, it } from 'vitest';
import { checkServices, checkSources } from '../../src/directory/check.ts';
import { everyServiceSchema, type EveryServiceRecord } from '../../src/directory/schema.ts';
import { sources } from '../../src/directory/sources.ts';

const good: EveryServiceRecord = {
  id: 'helpline',
  name: 'A helpline',
  kind: 'helpline',
  phones: [{ e164: '+441905822666', reading: '01905 822666' }],
  texts: [],
  area: 'national',
  referral: ['self'],
  audience: ['anyone'],
  status: 'confirmed',
  display: 'show',
  levelGroup: 'everyone',
  owner: 'dsl',
  sources: [{ where: 'its page', kind: 'publisher', label: 'P' }],
  checkedOn: '2026-11-21',
  checkAgainBy: '2027-05-21',
};

const faultsOf = (change: Record<string, unknown>): string[] =>
  checkServices({ 'services.ts': [{ ...good, ...change }] }, everyServiceSchema);

const reversed = ({ sources: first, ...rest }: EveryServiceRecord): EveryServiceRecord => ({
  ...rest,
  sources: first,
});

describe('checking services', () => {
  it('finds nothing wrong with a good record, whatever the order of its fields', () => {
    expect(checkServices({ 'services.ts': [reversed(good)] }, everyServiceSchema)).toEqual([]);
  });

  it('a letter in a phone number', () => {
    expect(faultsOf({ phones: [{ e164: '+44190582266o', reading: '01905 82266o' }] })).toEqual([
      'services.ts: helpline: phones[0].e164 is not a phone number in international form ("+44190582266o"). Mend: write + and digits only, such as +441905822666.',
      'services.ts: helpline: phones[0].reading has something in it that is not a digit or a space ("01905 82266o"). Mend: write the number as people read it, such as 01905 822666.',
    ]);
  });

  it.each<[what: string, change: Record<string, unknown>, field: string, mend: string]>([
    [
      'a number a digit short',
      { phones: [{ e164: '+44845767800', reading: '0845 767 800' }] },
      'phones[0]',
      'compare it digit by digit',
    ],
    [
      'a number read as another',
      { phones: [{ e164: '+441905822666', reading: '01905 822667' }] },
      'phones[0]',
      'make the two the same number',
    ],
    [
      'a text number read as another',
      { texts: [{ e164: '+447312263547', reading: '07312 263548' }] },
      'texts[0]',
      'make the two the same number',
    ],
    [
      'a short code read as another',
      { phones: [{ shortCode: '101', reading: '111' }] },
      'phones[0]',
      'make the two the same number',
    ],
    [
      'a short code nobody knows',
      { phones: [{ shortCode: '123', reading: '123' }] },
      'phones[0].shortCode',
      'use one of 999',
    ],
    [
      'two numbers in one',
      { phones: [{ e164: '+441905822666', shortCode: '999', reading: '999' }] },
      'phones[0].e164',
      'give either',
    ],
    ['no number in a phone', { phones: [{ reading: '999' }] }, 'phones[0].e164', 'give either'],
    [
      'a hidden record with a phone',
      { display: 'hide-number', insteadWhenHidden: 'helpline.instead' },
      'phones',
      'take it out',
    ],
    [
      'a hidden record with a text',
      { display: 'hide-number', phones: [], texts: good.phones, insteadWhenHidden: 'helpline.instead' },
      'texts',
      'take it out',
    ],
    [
      'a hidden record without words',
      { display: 'hide-number', phones: [] },
      'insteadWhenHidden',
      'set it to "helpline.instead"',
    ],
    ['a closed service on show', { status: 'closed-or-replaced' }, 'display', 'set it to do-not-show'],
    [
      'a replacement that is not there',
      { replacedBy: ['nobody'] },
      'replacedBy',
      'name one that can be shown',
    ],
    ['an e-mail without a place', { email: 'help@' }, 'email', 'write it as name@place.uk'],
    [
      'an address that is not safe',
      { url: 'http://example.org' },
      'url',
      'write the whole address, beginning with https://',
    ],
    ['a date that is none', { checkedOn: '2026-02-30' }, 'checkedOn', 'write year-month-day'],
    ['a next check before the last', { checkAgainBy: '2026-11-20' }, 'checkAgainBy', 'give a later date'],
    ['no source', { sources: [] }, 'sources', 'say where the fact was read'],
    ['ages the wrong way round', { ages: { from: 17, to: 7 } }, 'ages', 'put the lower age in from'],
    [
      'a time of day that is none',
      {
        hours: {
          text: 'x',
          schedule: {
            timezone: 'Europe/London',
            closedOnBankHolidays: true,
            spans: [{ byday: ['MO'], opensAt: '9', closesAt: '17:00' }],
          },
        },
      },
      'hours.schedule.spans[0].opensAt',
      'write hours and minutes, such as 09:00',
    ],
    ['a word on an address that is not there', { urlSeen: false }, 'urlSeen', 'add url'],
    ['a misspelt field', { fone: [] }, 'the record has a name we do not know: fone', 'check its spelling'],
    ['a missing field', { name: undefined }, 'name is missing', 'add it'],
    [
      'a choice that is none',
      { kind: 'shop' },
      'kind is not one of the choices ("shop")',
      'use one of emergency',
    ],
    ['the wrong kind of value', { referral: 'self' }, 'referral is string "self"', 'write a list'],
  ])('%s', (_what, change, field, mend) => {
    const faults = faultsOf(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^services\.ts: helpline: /);
    expect(faults[0]).toContain(`helpline: ${field}`);
    expect(faults[0]).toContain(`Mend: ${mend}`);
  });

  it('the same id twice, also in two files', () => {
    expect(checkServices({ 'a.ts': [good], 'b.ts': [good] }, everyServiceSchema)).toEqual([
      'b.ts: helpline: id is there twice. Mend: keep one record and remove the other.',
    ]);
  });

  it('a record without an id is named by its place', () => {
    expect(checkServices({ 'a.ts': [good, { ...good, id: undefined }] }, everyServiceSchema)).toEqual([
      'a.ts: number 2: id is missing. Mend: add it.',
    ]);
  });
});

describe('checking citations', () => {
  it('finds nothing wrong with ours', () => {
    expect(checkSources('sources.ts', sources)).toEqual([]);
  });

  it('one that leads to a PDF, or is under another code', () => {
    expect(
      checkSources('s.ts', { A1: { ...sources.A1, address: 'https://example.org/a.pdf' } })[0],
    ).toContain('s.ts: A1: address leads to a PDF');
    expect(checkSources('s.ts', { A2: sources.A1 })).toEqual([
      's.ts: A2: key is not under its own code. Mend: give each code one citation.',
    ]);
  });
});
