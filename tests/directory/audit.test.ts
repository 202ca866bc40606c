import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import facts from '../../locales/en/facts.json' with { type: 'json' };
import { audit, byOwner, countsOf, type AuditInput } from '../../src/directory/audit.ts';
import { findingKinds, findingOwners, type Finding, type Phrase } from '../../src/directory/audit/finding.ts';
import { isDay } from '../../src/directory/audit/records.ts';
import { documents } from '../../src/directory/documents.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { sources } from '../../src/directory/sources.ts';
import { topics } from '../../src/directory/topics.ts';
import { namedByRules } from '../../src/triage/namedByRules.ts';
import { grade, sentences, words as wordsIn } from '../locales/readability.ts';
import { neverShown } from '../../provenance/never-shown.ts';

const root = resolve(import.meta.dirname, '../..');
const today = '2026-11-21';

// Records with nothing to find in them; each test changes one thing.
const service = {
  id: 'a-helpline',
  name: 'A helpline',
  kind: 'helpline',
  phones: [{ e164: '+448088081234', reading: '0808 808 1234' }],
  texts: [{ shortCode: '85258', reading: '85258' }],
  email: 'help@line.org.uk',
  url: 'https://line.org.uk/help',
  area: 'national',
  referral: ['self'],
  audience: ['anyone'],
  status: 'confirmed',
  display: 'show',
  sources: [{ where: 'https://line.org.uk', kind: 'publisher', label: 'P' }],
  checkedOn: '2026-11-21',
  checkAgainBy: '2027-05-21',
  levelGroup: 'specialist',
  owner: 'own-page',
};
const hidden = { ...service, phones: [], texts: [], display: 'hide-number', owner: 'dsl' };
const topic = { id: 'a-worry', services: ['a-helpline'], documents: [] };
const document = {
  id: 'a-leaflet',
  title: 'A leaflet',
  status: 'current',
  url: 'https://www.gov.uk/a-leaflet',
  evidence: 'P',
};
const source = {
  key: 'A1',
  title: 'A rule',
  publisher: 'Home Office',
  address: 'https://www.gov.uk/a-rule',
  checkedOn: '2026-11-21',
  evidence: 'P',
};
const person = { name: 'Sam Example' };
const school = {
  slug: 'a-school',
  name: 'A school',
  council: 'worcestershire',
  borderCouncils: [],
  people: {
    dsl: person,
    deputyDsls: [person],
    headteacher: person,
    chairOfGovernors: { ...person, confidential: true },
    senco: person,
  },
  phones: [{ e164: '+441905772740', reading: '01905 772740' }],
  outOfHours: { e164: '+441905772740', reading: '01905 772740' },
  hours: { confirmed: true },
  offers: [{ id: 'a-club', title: 'A club', checked: true }],
  servicesByLevel: { bit_of_help: [], if_we_cant_help: [], specialist: [] },
  settings: { csa_duty_switch: 'on', csa_duty_from: '2026-06-01' },
  checkedByDsl: { name: 'Sam Example', on: '2026-11-01' },
  verified: { ladoPhone: true },
};

const of = (input: Partial<AuditInput>): readonly Finding[] =>
  audit({ services: [], topics: [], documents: [], sources: [], schools: [], named: [], today, ...input });
const ofService = (record: object, input: Partial<AuditInput> = {}): readonly Finding[] =>
  of({ services: [record], ...input });
const ofSchool = (changes: object, input: Partial<AuditInput> = {}): readonly Finding[] =>
  of({ schools: [{ ...school, ...changes }], ...input });
const kinds = (findings: readonly Finding[]): string[] => findings.map(({ kind }) => kind);
const keys = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ what }) => what.map(({ key }) => key.replace('facts:', '')));

describe('records in order', () => {
  it('give no finding, also on the very day they have to be checked', () => {
    const whole = {
      services: [service],
      topics: [topic],
      documents: [document],
      sources: [source],
      schools: [school],
      named: [{ by: 'rule', name: 'R1', services: ['a-helpline'] }],
      neverShown: ['1905768054'],
      numberExists: (e164: string) => parsePhoneNumberFromString(e164)?.isValid() ?? false,
    } as const;
    expect(of(whole)).toEqual([]);
    expect(ofService(service, { today: service.checkAgainBy })).toEqual([]);
  });

  it.each([
    ['+448001111', '0800 1111'],
    ['+443000030303', '0300 003 0303'],
    ['+44160412345', '01604 12345'],
    ['+353612345678', '+353 61 2345678'],
  ])('may hold the number %s', (e164, reading) => {
    expect(ofService({ ...service, phones: [{ e164, reading }] })).toEqual([]);
  });
});

describe('a record that cannot be right', () => {
  const line = service.phones[0];
  it.each<[string, object, field: string]>([
    ['a number too short', { phones: [{ e164: '+4419057727', reading: '01905 7727' }] }, 'phones[0]'],
    ['a number too long', { phones: [{ e164: '+44190577274011', reading: '01905 77274011' }] }, 'phones[0]'],
    ['a number that reads as another', { phones: [{ ...line, reading: '0808 808 1243' }] }, 'phones[0]'],
    ['a line without a number', { phones: [{ reading: '0808 808 1234' }] }, 'phones[0]'],
    ['a line with two', { phones: [{ ...line, shortCode: '101' }] }, 'phones[0]'],
    ['a short code that is none', { texts: [{ shortCode: '8', reading: '8' }] }, 'texts[0]'],
    ['a number that is no text', { phones: [{ e164: 448088081234, reading: '0808 808 1234' }] }, 'phones[0]'],
    ['a mailbox without a place', { email: 'help@line' }, 'email'],
    ['a mailbox with words after it', { email: 'help@line.org.uk (office)' }, 'email'],
    ['an address that is not safe', { url: 'http://line.org.uk' }, 'url'],
    ['an address with a space', { url: 'https://line.org.uk/a page' }, 'url'],
    ['an address that is no text', { url: 7 }, 'url'],
    ['phones that are no list', { phones: 'ring us' }, 'phones'],
    ['a phone that is nothing', { phones: [null] }, 'phones'],
    ['no name', { name: ' ' }, 'name'],
    ['a day that is none', { checkAgainBy: '2027-02-30' }, 'checkAgainBy'],
    ['no day', { checkedOn: undefined }, 'checkedOn'],
    ['a display nobody knows', { display: 'perhaps' }, 'display'],
  ])('%s fails and is named', (_title, change, field) => {
    const found = ofService({ ...service, ...change });
    expect(found.map((one) => [one.kind, one.subject.id, one.field, one.fails])).toEqual([
      ['malformed', 'a-helpline', field, true],
    ]);
  });

  it.each([null, undefined, 'a helpline', 7, []])('%j is found by its place', (record) => {
    const found = of({ services: [service, record] });
    expect(new Set(kinds(found))).toEqual(new Set(['malformed']));
    expect(found[0]?.subject.id).toBe('number 2');
    expect(found[0]?.owner).toBe('dsl');
  });

  it('is found by the library if only that can tell', () => {
    const phones = [{ e164: '+441111222333', reading: '01111 222333' }];
    expect(ofService({ ...service, phones })).toEqual([]);
    const numberExists = (e164: string) => parsePhoneNumberFromString(e164)?.isValid() ?? false;
    expect(kinds(ofService({ ...service, phones }, { numberExists }))).toEqual(['malformed']);
  });

  it('is found in topics, documents, sources and schools', () => {
    expect(of({ topics: [{ ...topic, services: undefined }] })[0]?.field).toBe('services');
    expect(of({ documents: [{ ...document, url: 'www.gov.uk' }] })[0]?.field).toBe('url');
    expect(of({ sources: [{ ...source, address: 'http://gov.uk' }] })[0]?.field).toBe('address');
    const deputy = { name: 'A', email: 'a(at)b.uk' };
    const people = { ...school.people, deputyDsls: [person, deputy] };
    const found = ofSchool({ people });
    expect(found.map(({ field, owner }) => [field, owner])).toEqual([
      ['people.deputyDsls[1].email', 'school'],
    ]);
    expect(ofSchool({ verified: null })[0]?.field).toBe('verified');
  });
});

describe('what is hidden and yet could show', () => {
  it('is a hidden record that holds a number', () => {
    for (const display of ['hide-number', 'do-not-show']) {
      const [found, ...more] = ofService({ ...hidden, display, phones: service.phones });
      expect(more).toEqual([]);
      expect(found).toMatchObject({ kind: 'hidden-yet-shown', field: 'phones', fails: true, owner: 'dsl' });
    }
    expect(ofService({ ...hidden, texts: service.texts })[0]?.field).toBe('texts');
  });

  it.each<[string, object]>([
    ['dialled', { phones: [{ e164: '+441905768054', reading: '01905 768054' }] }],
    ['written into other words', { hours: { text: 'ring (01905) 768-054 at night' } }],
    ['texted', { texts: [{ shortCode: '88247', reading: '88247' }] }],
  ])('is a number nobody may be shown, %s', (_title, change) => {
    const found = ofService({ ...service, ...change }, { neverShown: ['01905 768054', '88247'] });
    expect(found.map(({ kind, fails }) => [kind, fails])).toEqual([['hidden-yet-shown', true]]);
    expect(ofService({ ...service, ...change })).toEqual([]);
  });

  it('is not where the number was read, nor a short one within a longer', () => {
    const read = {
      ...service,
      sources: [{ where: 'a page with 01905 768054', kind: 'secondary', label: 'P' }],
    };
    expect(ofService(read, { neverShown: ['1905768054'] })).toEqual([]);
    expect(ofService(service, { neverShown: ['88081'] })).toEqual([]);
  });

  it('is found in a profile, even in the words of an offer', () => {
    const offers = [{ id: 'a-club', title: 'A club', words: 'Ring 01905-768 054.', checked: true }];
    const [found] = ofSchool({ offers }, { neverShown: ['1905768054'] });
    expect(found).toMatchObject({ kind: 'hidden-yet-shown', owner: 'school', fails: true });
  });
});

describe('what is past its date', () => {
  it('is a service after its day', () => {
    const [found, ...more] = ofService(service, { today: '2027-05-22' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'overdue', fails: false, due: '2027-05-21', owner: 'own-page' });
  });

  it('is a source or a signature a year on, and not before', () => {
    const input = { sources: [source], schools: [school] };
    expect(kinds(of({ ...input, today: '2027-11-01' }))).toEqual([]);
    expect(of({ ...input, today: '2027-11-02' }).map(({ subject }) => subject.type)).toEqual(['school']);
    expect(of({ ...input, today: '2027-11-21' })).toHaveLength(1);
    expect(kinds(of({ ...input, today: '2027-11-22' }))).toEqual(['overdue', 'overdue']);
  });

  it("is a school's override, as often as the record it replaces", () => {
    const overrides = { 'a-helpline': { checkedOn: '2026-12-01', phones: service.phones } };
    expect(ofSchool({ overrides }, { services: [service], today: '2027-05-21' })).toEqual([]);
    const due = ofSchool({ overrides }, { services: [service], today: '2027-06-02' });
    expect(due.map(({ owner, kind }) => [owner, kind])).toEqual([
      ['own-page', 'overdue'],
      ['school', 'overdue'],
    ]);
  });
});

describe('what is not confirmed', () => {
  it.each<[string, object, string]>([
    ['unseen', { status: 'unseen' }, 'unconfirmed.unseen'],
    ['read second-hand', { status: 'secondary' }, 'unconfirmed.secondary'],
    ['an address not opened', { urlSeen: false }, 'unconfirmed.urlNotSeen'],
    [
      'doubtful evidence',
      { sources: [{ where: 'x', kind: 'secondary', label: '?' }] },
      'unconfirmed.evidence',
    ],
    ['shown with a note', { display: 'show-with-check-note' }, 'unconfirmed.checkNote'],
  ])('is found: %s', (_title, change, key) => {
    const found = ofService({ ...service, ...change });
    expect(kinds(found)).toEqual(['unconfirmed']);
    expect(keys(found)).toEqual([key]);
  });

  it('is one finding a record, which says all that is in doubt', () => {
    const found = ofService({
      ...service,
      status: 'unseen',
      urlSeen: false,
      display: 'show-with-check-note',
    });
    expect(kinds(found)).toEqual(['unconfirmed']);
    expect(keys(found)).toHaveLength(3);
  });

  it('is a source or a document too, for the safeguarding lead to ask', () => {
    const found = of({
      sources: [{ ...source, evidence: '?' }],
      documents: [
        { ...document, evidence: '?' },
        { ...document, status: 'address-missing', url: undefined },
        { ...document, urlSeen: false },
      ],
    });
    expect(kinds(found)).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'unconfirmed']);
    expect(found.map(({ owner }) => owner).sort()).toEqual(['dsl', 'dsl', 'dsl', 'government-page']);
  });
});

describe('who is sent to what is hidden or gone', () => {
  const everybody: Partial<AuditInput> = {
    topics: [topic],
    documents: [
      {
        ...document,
        title: 'A leaflet',
        status: 'address-missing',
        evidence: 'P',
        url: undefined,
        ask: 'a-helpline',
      },
    ],
    schools: [{ ...school, servicesByLevel: { ...school.servicesByLevel, specialist: ['a-helpline'] } }],
    named: [
      { by: 'rule', name: 'R1', services: ['a-helpline'] },
      { by: 'rule', name: 'R2', services: ['a-helpline'] },
      { by: 'worry', name: 'self_harm', services: ['a-helpline'] },
      { by: 'rule', name: 'R3', services: ['another'] },
    ],
  };
  const named = (findings: readonly Finding[], kind: string): Phrase[] =>
    findings
      .filter((one) => one.kind === kind)
      .flatMap(({ what }) => what.filter(({ key }) => key.startsWith('facts:namedBy.')));

  it.each([
    ['hidden-yet-referenced', hidden],
    ['hidden-yet-referenced', { ...hidden, display: 'do-not-show' }],
    ['replaced', { ...hidden, display: 'do-not-show', status: 'closed-or-replaced', replacedBy: ['other'] }],
  ])('is said by rule, worry, topic, document and school: %s', (kind, record) => {
    expect(named(ofService(record, everybody), kind)).toEqual([
      { key: 'facts:namedBy.rule', values: { names: 'R1, R2' } },
      { key: 'facts:namedBy.worry', values: { names: 'self_harm' } },
      { key: 'facts:namedBy.topic', values: { names: 'a-worry' } },
      { key: 'facts:namedBy.document', values: { names: 'A leaflet' } },
      { key: 'facts:namedBy.school', values: { names: 'A school' } },
    ]);
  });

  it('is not a finding if a number is hidden and nobody is sent there', () => {
    expect(ofService(hidden)).toEqual([]);
  });

  it('a closed service that nothing names is still listed, with what to use now', () => {
    const gone = { ...hidden, display: 'do-not-show', status: 'closed-or-replaced', replacedBy: ['other'] };
    expect(keys(ofService(gone))).toEqual(['replaced.gone', 'replaced.use', 'replaced.unnamed']);
    const other = { ...hidden, id: 'other' };
    const found = of({ services: [gone, other] });
    expect(named(found, 'hidden-yet-referenced')).toEqual([
      { key: 'facts:namedBy.service', values: { names: 'a-helpline' } },
    ]);
  });

  it('one with others in its place is found before it is marked as gone', () => {
    expect(kinds(ofService({ ...service, replacedBy: ['other'] }))).toEqual(['replaced']);
  });

  it('a document that is superseded is found with the topics that name it', () => {
    const old = { ...document, status: 'superseded', url: undefined, by: { source: 'C1' } };
    const found = of({ documents: [old], topics: [{ ...topic, documents: ['a-leaflet'] }] });
    expect(named(found, 'replaced')).toEqual([{ key: 'facts:namedBy.topic', values: { names: 'a-worry' } }]);
  });
});

describe('what serves another area', () => {
  const far = { ...service, area: 'neighbouring' };
  const door = { ...far, kind: 'front-door' };
  const border = { ...school, borderCouncils: ['a-helpline'] };
  const lists = { ...school.servicesByLevel, specialist: ['a-helpline'] };

  it('is found where a topic or a school sends families there', () => {
    expect(kinds(ofService(far, { topics: [topic] }))).toEqual(['out-of-area']);
    expect(kinds(ofService(far, { schools: [{ ...school, servicesByLevel: lists }] }))).toEqual([
      'out-of-area',
    ]);
    expect(ofService(far)).toEqual([]);
  });

  it('is right where it is the council of a child who lives there, in a topic too', () => {
    expect(ofService(door, { topics: [topic], schools: [border] })).toEqual([]);
    expect(kinds(ofService(door, { topics: [topic], schools: [school] }))).toEqual(['out-of-area']);
    const listed = { ...border, servicesByLevel: lists };
    expect(kinds(ofService(door, { schools: [listed] }))).toEqual(['out-of-area']);
  });

  it('is found where it serves part of the county', () => {
    expect(keys(ofService({ ...service, area: 'part-of-local' }, { topics: [topic] }))).toContain(
      'out-of-area.partly',
    );
  });

  it('is found where a school of another council lists what serves Worcestershire', () => {
    const elsewhere = { ...school, council: 'csc-dudley', servicesByLevel: lists };
    const input = { services: [{ ...service, area: 'local' }] };
    const [found] = of({ ...input, schools: [elsewhere] });
    expect(found).toMatchObject({ kind: 'out-of-area', owner: 'school' });
    expect(of({ ...input, schools: [{ ...elsewhere, council: 'worcestershire' }] })).toEqual([]);
    const overrides = { 'a-helpline': { name: 'Ours', checkedOn: today } };
    expect(of({ ...input, schools: [{ ...elsewhere, overrides }] })).toEqual([]);
  });
});

describe('what costs money', () => {
  it('is found by what the record says and by the number', () => {
    expect(keys(ofService({ ...service, cost: 'charged' }))).toEqual(['charged.service']);
    const phones = [{ e164: '+448444775774', reading: '0844 477 5774' }];
    expect(keys(ofService({ ...service, phones }))).toEqual(['charged.number']);
  });
});

describe('what is open at a school', () => {
  it.each<[string, object, string]>([
    ['nobody signed it off', { checkedByDsl: null }, 'school.notSignedOff.what'],
    [
      'a job without a name',
      { people: { ...school.people, senco: { name: null } } },
      'school.unnamed.senco.what',
    ],
    [
      'no deputy',
      { people: { ...school.people, deputyDsls: [{ name: null }] } },
      'school.unnamed.deputyDsls.what',
    ],
    [
      'a chair who is not alone',
      { people: { ...school.people, chairOfGovernors: { ...person, confidential: false } } },
      'school.chairNotPrivate.what',
    ],
    ['nobody after hours', { outOfHours: null }, 'school.noOutOfHours.what'],
    ['hours not confirmed', { hours: { confirmed: false } }, 'school.hoursNotConfirmed.what'],
    [
      'an offer nobody confirmed',
      { offers: [{ id: 'a-club', title: 'A club', checked: false }] },
      'school.offerNotChecked.what',
    ],
    ['something not asked', { verified: { ladoPhone: false } }, 'school.verified.ladoPhone.what'],
    ['the duty off', { settings: { csa_duty_switch: 'off', csa_duty_from: null } }, 'school.dutyOff.what'],
    [
      'the duty without a day',
      { settings: { csa_duty_switch: 'on', csa_duty_from: null } },
      'school.dutyWithoutDay.what',
    ],
    [
      'the duty still to come',
      { settings: { csa_duty_switch: 'on', csa_duty_from: '2027-04-01' } },
      'school.dutyToCome.what',
    ],
  ])('is found: %s', (_title, change, key) => {
    const found = ofSchool(change);
    expect(keys(found)).toEqual([key]);
    expect(found[0]).toMatchObject({ kind: 'school', owner: 'school', fails: false });
  });
});

describe('what the rules name', () => {
  it.each([
    ['the contacts of a rule', 'R1', 'emergency-999'],
    ['the contacts of a step', 'R1', 'family-front-door'],
    ['a service beside them', 'R17', 'anti-terrorist-hotline'],
    ['the stand-in', 'R36', 'emergency-duty-team'],
  ])('%s: %s names %s', (_what, rule, id) => {
    expect(namedByRules.find(({ by, name }) => by === 'rule' && name === rule)?.services).toContain(id);
  });

  it('services added for a worry, and nobody at school', () => {
    expect(namedByRules.find(({ by, name }) => by === 'worry' && name === 'young_carer')?.services).toEqual([
      'young-carers',
    ]);
    expect(namedByRules.flatMap((naming) => naming.services)).not.toContain('dsl');
  });
});

const real: Omit<AuditInput, 'today'> = {
  services: everyService,
  topics,
  documents,
  sources: Object.values(sources),
  schools: [profile],
  named: namedByRules,
  neverShown: Object.values(neverShown),
  numberExists: (e164) => parsePhoneNumberFromString(e164)?.isValid() ?? false,
};

describe('the facts as they are', () => {
  const now = audit({ ...real, today });

  it('have nothing in them that fails', () => {
    expect(now.filter(({ fails }) => fails)).toEqual([]);
  });

  it('look the same to the browser, which has neither library nor list', () => {
    const { services, named, schools } = real;
    const ours = { topics, documents, sources: real.sources };
    expect(audit({ ...ours, services, named, schools, today })).toEqual(now);
  });

  it('are all past their date in a few years, sources and 999 too', () => {
    const overdue = audit({ ...real, today: '2030-01-01' }).filter(({ kind }) => kind === 'overdue');
    const ofTheSchool = overdue.filter(({ field }) => field === 'housingTeam.checkedOn');
    expect(ofTheSchool).toHaveLength(1);
    expect(overdue).toHaveLength(everyService.length + Object.keys(sources).length + 1);
  });

  it('name the hidden number of the LADO with the rules that lead there', () => {
    const lado = now.find(
      (one) => one.kind === 'hidden-yet-referenced' && one.subject.id === 'worcestershire-lado',
    );
    expect(lado?.what.find(({ key }) => key === 'facts:namedBy.rule')?.values?.['names']).toContain('R7');
  });

  it('send only a child who lives there to a neighbouring council', () => {
    expect(now.filter((one) => one.kind === 'out-of-area' && one.subject.id.startsWith('csc-'))).toEqual([]);
  });
});

describe('order and counts', () => {
  const findings = audit({ ...real, services: [...everyService, null], today: '2027-03-01' });

  it('begins with what fails, then what is due soonest', () => {
    const order = findings.map(({ kind }) => findingKinds.indexOf(kind));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(findings[0]?.fails).toBe(true);
    const due = findings.filter(({ kind }) => kind === 'unconfirmed').map((one) => one.due ?? '9');
    expect(due).toEqual(due.toSorted());
  });

  it('counts every finding once, by owner and by kind', () => {
    expect(byOwner(findings).flatMap((group) => group.findings)).toHaveLength(findings.length);
    expect(byOwner(findings).map(({ owner }) => owner)).toEqual(
      findingOwners.filter((owner) => findings.some((one) => one.owner === owner)),
    );
    const counts = countsOf(findings);
    expect(counts.all).toBe(findings.length);
    expect(counts.failing).toBe(findings.filter(({ fails }) => fails).length);
    expect(Object.keys(counts.byKind)).toEqual([...findingKinds]);
    expect(Object.values(counts.byKind).reduce((sum, one) => sum + one, 0)).toBe(findings.length);
  });
});

interface Tree {
  readonly [key: string]: string | Tree;
}
const leavesOf = (tree: Tree, path = ''): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leavesOf(value, `${path}${key}.`),
  );
const words = new Map(leavesOf(facts));

describe('the words', () => {
  const bad = { phones: [{ e164: '+441', reading: '1' }, { reading: '1' }], email: 'x', url: 'x' };
  const misread = [{ e164: '+441905772740', reading: '01905' }];
  // Everything that can be found, so that no sentence is missed.
  const all = [
    ...audit({ ...real, today }),
    ...audit({ ...real, today: '2030-01-01' }),
    ...of({
      services: [
        { ...service, ...bad },
        { ...service, phones: misread, id: 'misread' },
        { ...hidden, phones: service.phones, texts: service.texts, display: 'do-not-show', id: 'never' },
        { ...service, area: 'neighbouring', cost: 'charged', replacedBy: ['never'] },
        { ...service, id: 'dear', phones: [{ e164: '+448444775774', reading: '0844 477 5774' }] },
        {},
      ],
      topics: [topic],
      schools: [
        {
          ...school,
          council: 'csc-dudley',
          servicesByLevel: { ...school.servicesByLevel, specialist: ['a-helpline', 'here'] },
          borderCouncils: ['never'],
          overrides: { dear: { checkedOn: '2020-01-01' } },
          people: Object.fromEntries(
            Object.keys(profile.people).map((role) => [role, role === 'deputyDsls' ? [] : { name: null }]),
          ),
          checkedByDsl: { name: 'Sam Example', on: '2020-01-01' },
          phones: [{ e164: '+441905768054', reading: '01905 768054' }],
        },
        { ...school, settings: { csa_duty_switch: 'on', csa_duty_from: null } },
        { ...school, settings: { csa_duty_switch: 'on', csa_duty_from: '2030-01-01' } },
      ],
      named: [{ by: 'worry', name: 'x', services: ['never'] }],
      neverShown: ['1905768054', '8088081234'],
    }),
    ...of({
      services: [{ ...service, id: 'here', area: 'local' }],
      schools: [
        { ...school, council: 'x', servicesByLevel: { ...school.servicesByLevel, specialist: ['here'] } },
      ],
    }),
  ];
  const phrases = all.flatMap(({ what, mend }) => [...what, mend]);

  it('say for every finding what is wrong and how to fix it', () => {
    const missing = phrases.filter(({ key }) => !words.has(key.replace('facts:', '')));
    expect([...new Set(missing.map(({ key }) => key))]).toEqual([]);
    expect(all.filter(({ what }) => what.length === 0)).toEqual([]);
  });

  it('are given every value they ask for, and none is blank', () => {
    const gaps = phrases.filter(({ key, values = {} }) =>
      [...(words.get(key.replace('facts:', '')) ?? '').matchAll(/\{\{(\w+)\}\}/g)].some(
        ([, name = '']) => values[name] === undefined || values[name] === '',
      ),
    );
    expect(gaps).toEqual([]);
  });

  it('have no sentence that nothing leads to', () => {
    const used = new Set(phrases.map(({ key }) => key.replace('facts:', '')));
    const ofFindings = [...words.keys()].filter((path) =>
      [...findingKinds, 'namedBy'].includes(path.split('.')[0] ?? ''),
    );
    expect(ofFindings.filter((path) => !used.has(path))).toEqual([]);
  });

  it('head every kind, owner and type', () => {
    expect(Object.keys(facts.kinds)).toEqual([...findingKinds]);
    expect(Object.keys(facts.owners)).toEqual([...findingOwners]);
    expect(Object.keys(facts.types).sort()).toEqual(['document', 'school', 'service', 'source', 'topic']);
    for (const owner of Object.values(facts.owners)) expect(owner.heading).not.toBe('');
  });

  it('have words for everything a school has to ask', () => {
    expect(Object.keys(facts.school.verified)).toEqual(Object.keys(profile.verified));
    expect(Object.keys(facts.school.unnamed).sort()).toEqual(Object.keys(profile.people).sort());
  });

  it('read as staff read, in short sentences, and never say that nothing need be done', () => {
    const texts = [...words.values()];
    expect(grade(texts.filter((text) => wordsIn(text).length > 3))).toBeLessThanOrEqual(9);
    expect(texts.flatMap(sentences).filter((one) => wordsIn(one).length > 26)).toEqual([]);
    expect(
      texts.filter((text) => /nothing (to do|needs)|no (further )?action|do nothing/i.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || text === '' || /\s\s/.test(text))).toEqual([]);
  });

  it('get dates as dates, to be written out when shown', () => {
    const days = phrases.flatMap(({ values = {} }) =>
      Object.entries(values).filter(([name]) => ['due', 'checkedOn', 'from'].includes(name)),
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(([, day]) => !isDay(day))).toEqual([]);
  });
});

describe('what the browser loads with the audit', () => {
  /** Files and packages a file brings along; types are erased. */
  const broughtBy = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    if (!existsSync(path)) return seen;
    const imports = readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'([^']+)'/gms,
    );
    for (const [, spec = ''] of imports)
      broughtBy(spec.startsWith('.') ? resolve(dirname(path), spec) : spec, seen);
    return seen;
  };

  it.each(['src/directory/audit.ts', 'src/triage/namedByRules.ts'])(
    'is neither zod nor the number library: %s',
    (path) => {
      const brought = [...broughtBy(join(root, path))].map((each) =>
        each.startsWith('/') ? relative(root, each) : each,
      );
      expect(brought).toContain(
        path === 'src/directory/audit.ts' ? 'src/directory/audit/services.ts' : 'flows/rules/rules.ts',
      );
      expect(
        brought.filter((each) =>
          /zod|libphonenumber|schema\.ts|schoolProfile\.ts|provenance|tests\//.test(each),
        ),
      ).toEqual([]);
    },
  );
});
