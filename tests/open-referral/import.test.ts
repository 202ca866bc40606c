/** What an import makes of our own feed, and of worse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, words } from '../../open-referral/facts.ts';
import { mayShow, needsInstead, phonesToShow } from '../../src/directory/directory.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { cleanEmail, cleanPhone, cleanText, cleanUrl } from '../../open-referral/clean.ts';
import { compareWithOurs } from '../../open-referral/compare.ts';
import { uuidFor } from '../../open-referral/ids.ts';
import { nameKey, urlKey } from '../../open-referral/likeness.ts';
import { oursOf } from '../../open-referral/ours.ts';
import { deepest, mostBytes, mostServices, parseList, tooLarge } from '../../open-referral/parseList.ts';
import { readOpenReferral } from '../../open-referral/readOpenReferral.ts';
import { candidatesFile, reportLines } from '../../open-referral/report.ts';
import { feedOf } from '../../open-referral/toOpenReferral.ts';
import { neverShown } from '../../provenance/never-shown.ts';

const feed = feedOf(everyService, words);
const ours = oursOf(everyService, words, known);

/** The service of the feed with this id of ours. */
const inFeed = (id: string) => {
  const found = feed.contents.find((service) => service.id === uuidFor('service', id));
  if (found === undefined) throw new Error(`${id} is not in the feed`);
  return found;
};

const bytes = (data: unknown): Uint8Array =>
  new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data));

/** Vitest takes a bare pattern in toMatchObject for an object without fields, which fits anything. */
const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

/** Reads and compares, as the command does. */
function importing(data: unknown) {
  const found = parseList(bytes(data));
  if (!('services' in found)) throw new Error(`${found.place} ${found.wrong}`);
  const reading = readOpenReferral(found, known);
  const comparison = compareWithOurs(reading.services, ours);
  return { from: 'list.json', on: '2026-11-21', found, reading, comparison };
}

const fault = (data: unknown) => {
  const found = parseList(data instanceof Uint8Array ? data : bytes(data));
  if ('services' in found) throw new Error('was read');
  return found;
};

let count = 0;
/** A service nobody knows, with what is given. */
const stranger = (fields: object) => ({
  id: uuidFor('service', 'a stranger', String((count += 1))),
  name: `Somebody new ${String(count)}`,
  status: 'active',
  ...fields,
});

const readOne = (fields: object) => {
  const { services, rejected } = importing([stranger(fields)]).reading;
  const [service] = services;
  if (service === undefined) throw new Error(JSON.stringify(rejected));
  return { service, rejected };
};

describe('importing our own feed', () => {
  it('finds nothing new, changed, in conflict or unreadable', () => {
    const { reading, comparison } = importing(feed);
    expect(reading.rejected).toEqual([]);
    expect(reading.services.flatMap(({ notes }) => notes)).toEqual([]);
    expect(comparison).toMatchObject({ added: [], changed: [], conflicts: [] });
    expect([...comparison.same].sort()).toEqual(
      everyService
        .filter(mayShow)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('also by name and number alone, where they tell one service from all others', () => {
    const childline = { ...inFeed('childline'), id: uuidFor('service', 'by likeness') };
    expect(importing([childline]).comparison.same).toEqual(['childline']);
  });

  it.each([
    ['a list', [inFeed('childline')]],
    ['a page', { contents: [inFeed('childline')] }],
    ['a group with a list', { services: [inFeed('childline')] }],
    ['one service', inFeed('childline')],
  ])('reads %s', (_what, data) => {
    expect(importing(data).comparison.same).toEqual(['childline']);
  });

  it('reads a file with a byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(feed)]);
    expect('services' in parseList(marked)).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['{"contents": [\n {"id": "x",\n  "name" "y"}]}', 'line 3, column 10'],
    ['{"contents": [\n {"id": "x\n"}]}', 'line 2, column 11'],
    ['{"contents": [', 'line 1, column 15'],
    ['{"contents": [1,]}', 'line 1, column 17'],
    ["{'contents': []}", 'line 1, column 2'],
    ['[] []', 'line 1, column 4'],
    [String.raw`["\x"]`, 'line 1, column 3'],
    ['[01]', 'line 1, column 3'],
    ['{"a":1,}', 'line 1, column 8'],
  ])('%j is wrong at %s', (json, place) => {
    expect(() => JSON.parse(json) as unknown).toThrow();
    expect(fault(json)).toMatchObject({ place, wrong: 'is where it stops being JSON', mend: like(/comma/) });
  });

  it.each([
    ['no group and no list', 7, 'the whole file', /neither/],
    ['another thing', { things: [] }, 'the whole file', /no list of services/],
    ['a list that is none', { contents: {} }, 'contents', /is not a list/],
    ['version 1', { content: [] }, 'content', /version 1/],
    ['nothing', ' \n', 'the whole file', /is empty/],
    ['an inherited name', '{"__proto__": {"contents": []}}', 'the whole file', /no list/],
  ])('%s: says where and how to fix it', (_what, data, place, wrong) => {
    const found = fault(data);
    expect(found.place).toBe(place);
    expect(found.wrong).toMatch(wrong);
    expect(found.mend).not.toBe('');
  });

  it('is one nested too deep, before anything is built from it', () => {
    const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(fault(deep(deepest + 1))).toMatchObject({
      place: `line 1, column ${deepest + 1}`,
      wrong: like(/deep/),
    });
    expect(fault('['.repeat(2_000_000)).wrong).toMatch(/deep/);
    expect('services' in parseList(bytes(deep(deepest)))).toBe(true);
    expect('services' in parseList(bytes([`"${'['.repeat(100)}\\`]))).toBe(true);
  });

  it('is one with more services than are read', () => {
    const list = (length: number): string => `[${Array.from({ length }, () => '0').join()}]`;
    expect(fault(list(mostServices + 1))).toMatchObject({ place: 'services', mend: like(/in parts/) });
    expect('services' in parseList(bytes(list(mostServices)))).toBe(true);
  });

  it('is one that is no text, or too large', () => {
    expect(fault(new Uint8Array([0xff, 0xfe, 0x5b, 0x00])).wrong).toMatch(/UTF-8/);
    expect(tooLarge(mostBytes)).toBeUndefined();
    expect(tooLarge(mostBytes + 1)?.wrong).toMatch(/MB/);
  });

  it('reports where it breaks, at any cut', () => {
    const json = JSON.stringify({ contents: [inFeed('childline')] }, null, 1);
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const broken = `${json.slice(0, at)}${put}`;
        let parses = true;
        try {
          JSON.parse(broken);
        } catch {
          parses = false;
        }
        fc.pre(!parses && broken.trim() !== '');
        expect(fault(broken).place).toMatch(/^line \d+, column \d+$/);
      }),
    );
  });
});

describe('a service that does not fit', () => {
  it.each([
    ['no service', 'words', 'services[0]'],
    ['null', null, 'services[0]'],
    ['no id', { name: 'A', status: 'active' }, 'services[0].id'],
    ['an id that is no UUID', stranger({ id: '12' }), 'services[0].id'],
    ['no name', stranger({ name: undefined }), 'services[0].name'],
    ['a name that cannot be seen', stranger({ name: '\u200b\u202e\u3164 ' }), 'services[0].name'],
    ['no status', stranger({ status: undefined }), 'services[0].status'],
    ['a status of its own', stranger({ status: 'open' }), 'services[0].status'],
  ])('%s: is rejected whole, with its place, and kept', (_what, service, place) => {
    const { reading, comparison } = importing([service]);
    expect(reading.services).toEqual([]);
    expect(comparison.added).toEqual([]);
    expect(reading.rejected).toMatchObject([{ place, mend: like(/./) }]);
    expect(JSON.parse(reading.rejected[0]?.value ?? '')).toEqual(JSON.parse(JSON.stringify(service)));
  });

  it.each([
    ['url', 7, 'services[0].url'],
    ['url', 'example', 'services[0].url'],
    ['email', 'x', 'services[0].email'],
    ['minimum_age', '12', 'services[0].minimum_age'],
    ['maximum_age', 200, 'services[0].maximum_age'],
    ['minimum_age', 1.5, 'services[0].minimum_age'],
    ['assured_date', 'last week', 'services[0].assured_date'],
    ['phones', 'call us', 'services[0].phones'],
    ['phones', [{ number: '01905 822666' }, 5], 'services[0].phones[1]'],
    ['phones', [{}], 'services[0].phones[0].number'],
    ['phones', [{ number: 7 }], 'services[0].phones[0].number'],
    ['phones', [{ number: 'ring us' }], 'services[0].phones[0].number'],
    ['phones', [{ number: '01905 822666', type: 'fax' }], 'services[0].phones[0].type'],
    ['schedules', [{ id: uuidFor('schedule', 'x'), freq: 'DAILY' }], 'services[0].schedules[0].freq'],
    ['schedules', [{}], 'services[0].schedules[0].id'],
    ['service_at_locations', [{ id: 'x' }], 'services[0].service_at_locations[0].id'],
    ['funding', [{ id: 'x' }], 'services[0].funding[0].id'],
    ['last_modified', 'now', 'services[0].last_modified'],
    ['organization', { id: uuidFor('organization', 'x'), name: 'A' }, 'services[0].organization.description'],
  ])('%s %j costs only that part', (field, value, place) => {
    const { service, rejected } = readOne({ [field]: value });
    expect(service.name).toMatch(/^Somebody new/);
    expect(rejected.map((one) => one.place)).toEqual([place]);
    expect(rejected[0]?.wrong).not.toBe('');
    expect(rejected[0]?.mend).not.toBe('');
  });

  it('says nothing of what is null or empty', () => {
    expect(readOne({ url: null, email: '', phones: null, description: '' }).rejected).toEqual([]);
  });

  it('has ages the wrong way round', () => {
    const { service, rejected } = readOne({ minimum_age: 12, maximum_age: 3 });
    expect(service).not.toHaveProperty('ages');
    expect(rejected).toMatchObject([{ place: 'services[0].minimum_age', value: '[12,3]' }]);
  });

  it('has more entries than anybody reads, or a text longer than anybody reads: all is kept', () => {
    const phones = Array.from({ length: 5000 }, () => ({}));
    expect(readOne({ phones }).rejected).toHaveLength(201);
    const long = `${'word '.repeat(40_000)}the end`;
    const { service, rejected } = readOne({ description: long });
    expect(service.description?.length).toBeLessThanOrEqual(5000);
    expect(rejected).toMatchObject([{ place: 'services[0].description', value: JSON.stringify(long) }]);
  });

  it('keeps as text what was not read, and leaves names of people where they are', () => {
    const contacts = [
      { id: uuidFor('phone', 'c'), name: 'Ann Persona', phones: [{ number: '01905 822999' }] },
    ];
    const result = importing([
      stranger({ contacts, assurer_email: 'ann@persona.uk', extra: { at: [1, { contacts }] } }),
      { ...stranger({ contacts }), status: 'wrong' },
    ]);
    const [service] = result.comparison.added;
    expect(service?.asReceived).toEqual([{ field: 'extra', value: '{"at":[1,{}]}' }]);
    expect(service?.phones).toMatchObject([{ e164: '+441905822999' }]);
    expect(service?.notes).toMatchObject([{ place: 'services[0].contacts', note: like(/names of people/) }]);
    expect(candidatesFile(result)).not.toMatch(/persona/i);
  });
});

describe('ids that are in the list twice', () => {
  const one = stranger({});
  it('costs the copy, where they are the same in everything', () => {
    const { reading, comparison } = importing([one, one]);
    expect(comparison.added).toHaveLength(1);
    expect(reading.rejected).toMatchObject([
      { place: 'services[1].id', wrong: like(/already at services\[0\]/) },
    ]);
  });

  it('costs all of them, where they differ: nobody can say which is right', () => {
    const { reading, comparison } = importing([one, { ...one, id: one.id.toUpperCase(), name: 'Other' }]);
    expect(comparison.added).toEqual([]);
    expect(reading.rejected.map(({ place }) => place)).toEqual(['services[0].id', 'services[1].id']);
  });
});

describe('addresses', () => {
  it.each([
    'https://www.childline.org.uk',
    'https://example.org/a?b=c#d',
    'HTTPS://Example.ORG/%3Cscript%3E',
  ])('%s is one', (url) => {
    expect(cleanUrl(url, known)).toMatchObject({ ok: true, value: new URL(url).href });
  });

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'https://example.org/a b',
    'data:text/html,<b>',
    'https://user:pass@example.org',
    'https://example.org@evil.org',
    'https://example.org:8443',
    'https://localhost',
    'https://127.0.0.1',
    'https://[::1]/',
    'https://0x7f.1',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https:///example.org',
    '//example.org',
    'https://xn--80ak6aa92e.com',
    'https://www.xn--80ak6aa92e.com',
    'https://\u0441hildline.org.uk',
    'https://example\u3002org',
    'https://ex\u00adample.org',
    'https://example.org/\u202egpj.exe',
    'https://www.thinkuknow.co.uk',
    '',
  ])('%j is none', (url) => {
    expect(cleanUrl(url, known)).toMatchObject({ ok: false, mend: like(/./) });
  });
});

describe('e-mail addresses', () => {
  it.each(['help@nspcc.org.uk', "o'neill+team@a-b.org", 'A.B@Example.ORG'])('%s is one', (email) => {
    expect(cleanEmail(email, known).ok).toBe(true);
  });

  it.each([
    'a@b.uk?bcc=c@d.uk',
    'a@b.uk,c@d.uk',
    'a%0Abcc:c@d.uk',
    'a@b.uk\nbcc:c@d.uk',
    '"a b"@c.uk',
    'a b@c.uk',
    'a@b',
    'a..b@c.uk',
    '<a@b.uk>',
    'mailto:a@b.uk',
    'a@xn--80ak6aa92e.com',
    'a@\u0441.uk',
    'a@127.0.0.1',
    'fmu@fco.gov.uk',
  ])('%j is none', (email) => {
    expect(cleanEmail(email, known)).toMatchObject({ ok: false, mend: like(/./) });
  });
});

describe('numbers', () => {
  it.each([
    ['0800 1111', { e164: '+448001111' }],
    ['+44 (0)1905 822666', { e164: '+441905822666' }],
    ['01905-822666', { e164: '+441905822666' }],
    ['116 123', { shortCode: '116123' }],
    ['999', { shortCode: '999' }],
  ])('%s is one', (number, value) => {
    expect(cleanPhone(number, known)).toMatchObject({ ok: true, value, notes: [] });
  });

  it.each([
    ['0901 123 4567', /costs more/],
    ['+1 212 555 2368', /not a number in the United Kingdom/],
    ['01905 822666 ext 12', /extension: 12/],
  ])('%s is one to look at twice', (number, note) => {
    const read = cleanPhone(number, known);
    expect(read.ok && read.notes.join()).toMatch(note);
  });

  it.each([
    '',
    '01905',
    '12345',
    'call 01905 822666',
    '01905 822666 or 999',
    'tel:+441905822666',
    '01905 82266',
    '+44',
    '*#06#',
  ])('%j is none', (number) => {
    expect(cleanPhone(number, known)).toMatchObject({ ok: false, mend: like(/./) });
  });

  it.each(Object.entries(neverShown))('%s is known to be wrong, however it is written', (why, digits) => {
    for (const number of [
      digits,
      `0${digits}`,
      `+44${digits}`,
      `+44 (0)${digits}`,
      `0${digits.slice(0, 3)} ${digits.slice(3)}`,
    ])
      expect(cleanPhone(number, known)).toMatchObject({ ok: false, wrong: `is known to be wrong: ${why}` });
  });

  it('of ours are never known to be wrong', () => {
    for (const { phones } of feed.contents)
      for (const { number } of phones) expect(cleanPhone(number, known).ok).toBe(true);
  });

  it('known to be wrong are rejected in a list, and noted in a text', () => {
    const { service, rejected } = readOne({
      phones: [{ number: '01905 768054' }],
      description: 'Ring 01905-768 054 at any hour.',
    });
    expect(service.phones).toEqual([]);
    expect(rejected).toMatchObject([
      { place: 'services[0].phones[0].number', wrong: like(/known to be wrong: former/) },
    ]);
    expect(service.notes).toMatchObject([
      { place: 'services[0].description', note: like(/01905768054.*known to be wrong/) },
    ]);
  });
});

describe('values too long to be what they say', () => {
  it('are none of it, and take no time', () => {
    expect(cleanUrl(`https://example.org/${'a'.repeat(3_000_000)}`, known).ok).toBe(false);
    expect(cleanEmail(`a@${'b'.repeat(60)}.${'c.'.repeat(120)}uk`, known).ok).toBe(false);
    expect(cleanEmail('a.'.repeat(3_000_000), known).ok).toBe(false);
    expect(cleanPhone('1'.repeat(3_000_000), known).ok).toBe(false);
    expect(cleanText('<'.repeat(3_000_000), 200, known)).toMatchObject({
      ok: true,
      notes: [like(/cut off/)],
    });
  });
});

describe('texts', () => {
  it('lose what cannot be seen, and say so', () => {
    expect(cleanText('Child\u202eline\u0007 \u001b[31m\u200bred\ud800', 99, known)).toMatchObject({
      value: 'Childline [31mred',
      notes: [like(/U\+202E, U\+0007, U\+001B, U\+200B, U\+D800/)],
    });
  });

  it('keep markup as the text it is, and say so', () => {
    const read = cleanText('<img src=x onerror=alert(1)> javascript:alert(1)', 99, known);
    expect(read).toMatchObject({ value: '<img src=x onerror=alert(1)> javascript:alert(1)' });
    expect(read.ok && read.notes).toHaveLength(2);
  });

  it('say when a word is made of two alphabets', () => {
    expect(cleanText('\u0421hildline', 99, known)).toMatchObject({ notes: [like(/mixes alphabets/)] });
    expect(cleanText('Поддержка и Childline', 99, known)).toMatchObject({ notes: [] });
  });

  it('are cut off between characters, not within one', () => {
    expect(cleanText('abc😀', 4, known)).toMatchObject({ value: 'abc', notes: [like(/cut off/)] });
  });
});

describe('holding a list against ours', () => {
  const compare = (...services: object[]) => importing(services).comparison;
  const gone = everyService.find((one) => !mayShow(one) && (one.replacedBy ?? []).length > 0);
  const hidden = everyService.find((one) => mayShow(one) && needsInstead(one));
  const unconfirmed = everyService.find(
    (one) => mayShow(one) && one.status === 'secondary' && phonesToShow(one).length === 1,
  );

  it('adds what nobody knows', () => {
    expect(compare(stranger({ url: 'https://new.example.org' }))).toMatchObject({
      added: [{ url: 'https://new.example.org/' }],
      changed: [],
      conflicts: [],
    });
  });

  it('keeps ours where it is confirmed, and lists both values', () => {
    const { conflicts, changed } = compare({ ...inFeed('childline'), phones: [{ number: '0808 800 5000' }] });
    expect(changed).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        ours: ['childline'],
        why: like(/confirmed.*phones/),
        differences: [{ field: 'phones', ours: '+448001111', theirs: '+448088005000', kind: 'other' }],
      },
    ]);
  });

  it.each([
    ['name', 'Another name'],
    ['url', 'https://www.example.org'],
    ['status', 'defunct'],
    ['maximum_age', 25],
    ['cost_options', [{ id: uuidFor('cost_option', 'x'), amount: 5 }]],
  ])('calls another %s of a confirmed service a conflict', (field, value) => {
    expect(compare({ ...inFeed('childline'), [field]: value }).conflicts).toHaveLength(1);
  });

  it('calls news what we do not have, and other words other words', () => {
    const service = { ...inFeed('childline'), email: 'new@childline.org.uk', description: 'Said otherwise.' };
    expect(compare(service)).toMatchObject({
      conflicts: [],
      changed: [
        {
          ours: 'childline',
          differences: [
            { field: 'email', kind: 'new' },
            { field: 'description', kind: 'words' },
          ],
        },
      ],
    });
  });

  it('calls what differs from one we have not confirmed changed', () => {
    const service = { ...inFeed(unconfirmed?.id ?? ''), phones: [{ number: '0808 800 5000' }] };
    expect(compare(service)).toMatchObject({ conflicts: [], changed: [{ ours: unconfirmed?.id }] });
  });

  it('takes a number for one whose number we hide for a conflict, confirmed or not', () => {
    const service = { ...inFeed(hidden?.id ?? ''), phones: [{ number: '0808 800 5000' }] };
    expect(compare(service).conflicts).toMatchObject([{ ours: [hidden?.id], why: like(/hides its number/) }]);
  });

  it('does not let in again what has closed or changed', () => {
    const service = stranger({ name: gone?.name });
    const { added, conflicts } = compare(service);
    expect(added).toEqual([]);
    expect(conflicts.length + compare(service).same.length + compare(service).changed.length).toBe(1);
    const solgrid = compare(stranger({ name: 'Solgrid, Solihull' }));
    expect(solgrid.conflicts).toMatchObject([{ why: like(/no longer shows/) }]);
  });

  it('finds by name whatever its case, punctuation, the, &, or a former name', () => {
    for (const name of ['CHILDLINE', 'The Childline!', 'Thinkuknow', '\u0421hildline'])
      expect(compare(stranger({ name })).added).toEqual([]);
    expect(nameKey('The Mind & Mood, “Café”')).toBe(nameKey('mind and mood cafe'));
    expect(urlKey('https://www.example.org/a/')).toBe(urlKey('https://example.org/a'));
  });

  it('asks a person where it may be several of ours', () => {
    const { added, conflicts } = compare(stranger({ email: 'help@nspcc.org.uk' }));
    expect(added).toEqual([]);
    expect(conflicts).toMatchObject([{ ours: ['nspcc', 'nspcc-whistleblowing'], matchedBy: ['email'] }]);
    const mixed = compare(stranger({ name: 'Childline', phones: [{ number: '0808 800 5000' }] }));
    expect(mixed.conflicts).toMatchObject([{ ours: ['childline', 'nspcc'] }]);
  });

  it('asks a person where several in the list seem to be one of ours', () => {
    const { conflicts, same } = compare(
      inFeed('childline'),
      stranger({ name: 'Childline' }),
      stranger({ name: 'Samaritans' }),
      stranger({ name: 'The Samaritans' }),
    );
    expect(same).toEqual(['childline']);
    expect(conflicts.map(({ ours: [one] }) => one)).toEqual(['childline', 'samaritans', 'samaritans']);
  });

  it('does not take a short number for a likeness: many have 101', () => {
    expect(compare(stranger({ phones: [{ number: '101' }] })).added).toHaveLength(1);
  });

  it('loses nothing: everything read is in exactly one place', () => {
    const { reading, comparison } = importing([
      ...feed.contents,
      stranger({}),
      stranger({ name: 'Childline' }),
    ]);
    const { added, changed, conflicts, same } = comparison;
    expect(added.length + changed.length + conflicts.length + same.length).toBe(reading.services.length);
  });
});

describe('whatever is in the file', { timeout: 60_000 }, () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...[
        'javascript:alert(1)',
        'https://user@x.org',
        'https://example.org',
        'http://a.uk',
        '\u202e',
        '<script>',
      ],
      ...[
        '0800 1111',
        '999',
        '112',
        '+44',
        '01905 768054',
        '+1 900 555 0100',
        'a@b.uk',
        'a@b.uk?cc=c',
        'Childline',
      ],
      ...['__proto__', 'active', 'WEEKLY', 'MO,TU', '09:00', '2026-02-31', inFeed('childline').id],
    ),
    fc.webUrl(),
    fc.emailAddress(),
  );
  const anything = fc.oneof(nasty, fc.jsonValue(), fc.integer(), fc.constant(null));
  const group = (...keys: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), anything, { noNullPrototype: true });
  const phones = fc.array(fc.oneof(group('id', 'number', 'type', 'description', 'extension'), anything), {
    maxLength: 4,
  });
  const service = fc.record(
    {
      id: fc.oneof({ weight: 4, arbitrary: fc.uuid() }, anything),
      name: fc.oneof({ weight: 4, arbitrary: nasty }, anything),
      status: fc.oneof({ weight: 4, arbitrary: fc.constant('active') }, anything),
      description: anything,
      alternate_name: anything,
      url: anything,
      email: anything,
      phones: fc.oneof(phones, anything),
      contacts: fc.oneof(
        fc.array(fc.record({ id: fc.uuid(), name: nasty, phones }), { maxLength: 2 }),
        anything,
      ),
      schedules: fc.oneof(
        fc.array(group('id', 'byday', 'opens_at', 'closes_at', 'freq', 'description'), { maxLength: 3 }),
        anything,
      ),
      cost_options: fc.oneof(fc.array(group('id', 'amount', 'option'), { maxLength: 2 }), anything),
      languages: fc.oneof(fc.array(group('id', 'code'), { maxLength: 2 }), anything),
      service_areas: fc.oneof(fc.array(group('id', 'name', 'service_area'), { maxLength: 2 }), anything),
      attributes: fc.oneof(fc.array(group('id', 'taxonomy_term'), { maxLength: 2 }), anything),
      organization: anything,
      minimum_age: anything,
      maximum_age: anything,
      assured_date: anything,
      ['__proto__']: anything,
    },
    { requiredKeys: ['id', 'name', 'status'] },
  );

  /** What must hold of every candidate. */
  const holds = (data: string): void => {
    const found = parseList(bytes(data));
    if (!('services' in found)) {
      expect(found.mend).not.toBe('');
      return;
    }
    const reading = readOpenReferral(found, known);
    const comparison = compareWithOurs(reading.services, ours);
    const { added, changed, conflicts, same } = comparison;
    expect(added.length + changed.length + conflicts.length + same.length).toBe(reading.services.length);
    for (const one of reading.services) {
      if (one.url !== undefined) expect(one.url).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/[\x21-\x7e]*$/);
      if (one.email !== undefined) expect(one.email).toMatch(/^[\w'+.-]+@[A-Za-z0-9.-]+$/);
      for (const { e164, shortCode } of [...one.phones, ...one.texts]) {
        expect((e164 === undefined) !== (shortCode === undefined)).toBe(true);
        if (e164 !== undefined) expect(e164).toMatch(/^\+[1-9]\d{6,14}$/);
        if (shortCode !== undefined) expect(known.shortCodes.has(shortCode)).toBe(true);
        expect(Object.values(neverShown)).not.toContain(e164?.replace('+44', '') ?? shortCode);
      }
      expect(JSON.stringify({ ...one, asReceived: [] })).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    const result = { from: '\u202elist\u0007.json', on: '2026-11-21', found, reading, comparison };
    const file = candidatesFile(result);
    expect(file).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}<\u2028\u2029]/u);
    expect(() => JSON.parse(file) as unknown).not.toThrow();
    expect(reportLines(result).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(({} as Record<string, unknown>)['contents']).toBeUndefined();
  };

  it('reading never throws, and nothing hostile comes through: services of any making', () => {
    fc.assert(
      fc.property(fc.array(service, { maxLength: 4 }), (services) =>
        holds(JSON.stringify({ contents: services })),
      ),
      { numRuns: 150 },
    );
  });

  it('the same for any JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(fc.jsonValue()).map((list) => JSON.stringify(list)),
        ),
        holds,
      ),
      { numRuns: 150 },
    );
  });

  it('the same for any text and any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds));
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(() => parseList(any)).not.toThrow();
      }),
    );
  });
});
