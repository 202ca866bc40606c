import { describe, expect, it } from 'vitest';
import labels from '../../locales/en/phone-labels.json' with { type: 'json' };
import words from '../../locales/en/services.json' with { type: 'json' };
import { serviceContacts } from '../../flows/vocabulary/contacts.ts';
import { checkServices, checkWords } from '../../src/directory/check.ts';
import {
  mayShow,
  needsCheckNote,
  needsInstead,
  phonesToShow,
  reading,
  textsToShow,
} from '../../src/directory/directory.ts';
import { serviceById, services } from '../../src/directory/records.ts';
import { smsHref, telHref } from '../../src/directory/hrefs.ts';
import { everyServiceById } from '../../src/directory/everyService.ts';
import {
  displays,
  everyServiceSchema,
  phoneLabels,
  type Phone,
  type ServiceRecord,
  type TextLine,
} from '../../src/directory/schema.ts';
import { servicesByFile } from '../../src/directory/services/core.ts';
import { ring } from '../numbers.ts';

const service = (id: string): ServiceRecord => {
  const found = serviceById(id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};

/** Services the decision table speaks of that no rule sends anybody to. */
const alsoNamed = [
  'department-for-education',
  'educational-psychology',
  'targeted-family-support',
  'the-glade-sarc',
  'national-fostering-agency',
  'babcock-prime-ewt',
  'gender-trust',
];

describe('the records', () => {
  it('have no fault: shape, numbers, names of what replaces them', () => {
    expect(checkServices(servicesByFile, everyServiceSchema)).toEqual([]);
  });

  it.each(serviceContacts)('there is one for %s', (id) => {
    expect(serviceById(id)?.id).toBe(id);
  });

  it.each(alsoNamed)('there is one for %s, at hand or among the others', (id) => {
    expect(everyServiceById(id)?.id).toBe(id);
  });

  it('are looked up by id only when they exist', () => {
    expect(serviceById('no-such-service')).toBeUndefined();
  });

  it('were checked, and are due to be checked again, sooner where there is a check note', () => {
    for (const record of services) {
      expect(record.checkedOn).toBe('2026-11-21');
      expect(record.checkAgainBy).toBe(needsCheckNote(record) ? '2027-02-21' : '2027-05-21');
    }
  });

  it('let nobody wait for the clock: the front door and the night team have a number', () => {
    expect(phonesToShow(service('family-front-door')).map(reading)).toEqual(['01905 822666']);
    expect(phonesToShow(service('emergency-duty-team')).map(reading)).toEqual(['01905 768020']);
  });

  it.each([
    ['emergency', 'tel:999', '999'],
    ['frontDoor', 'tel:+441905822666', '01905 822666'],
    ['outOfHours', 'tel:+441905768020', '01905 768020'],
    ['childline', 'tel:+448001111', '0800 1111'],
  ] as const)('have the number of %s that every page shows as it was read: %s', (who, href, read) => {
    expect(ring[who]).toEqual({ href, reading: read });
  });

  it('take the later of the two printed opening times of the front door', () => {
    expect(service('family-front-door').hours?.schedule?.spans.map(({ opensAt }) => opensAt)).toEqual([
      '09:00',
      '09:00',
    ]);
  });
});

describe('hidden numbers', () => {
  const phone = { e164: '+441905822666', reading: '01905 822666' } as const;
  const planted = (display: ServiceRecord['display']): ServiceRecord => ({
    ...service('family-front-door'),
    display,
    phones: [phone],
    texts: [phone],
  });

  it.each(displays)('a record set to %s gives its number only if the number may be shown', (display) => {
    const shown = display === 'show' || display === 'show-with-check-note';
    expect(phonesToShow(planted(display))).toEqual(shown ? [phone] : []);
    expect(textsToShow(planted(display))).toEqual(shown ? [phone] : []);
    expect(needsInstead(planted(display))).toBe(!shown);
    expect(mayShow(planted(display))).toBe(display !== 'do-not-show');
  });

  it('are not in the records either', () => {
    for (const record of services.filter(needsInstead)) {
      expect(record.phones).toEqual([]);
      expect(record.texts).toEqual([]);
    }
  });

  it.each(['worcestershire-lado', 'the-glade-sarc', 'footprints', 'channel-prevent-worcestershire', 'pcso'])(
    '%s is one of them',
    (id) => {
      expect(service(id).display).toBe('hide-number');
    },
  );
});

describe('links', () => {
  it('dial the whole number, or the short one', () => {
    const frontDoor: Phone = { e164: '+441905822666', reading: '01905 822666' };
    const emergency: Phone = { shortCode: '999', reading: '999' };
    const shout: TextLine = { shortCode: '85258', reading: '85258', keyword: 'SHOUT' };
    expect(telHref(frontDoor)).toBe('tel:+441905822666');
    expect(telHref(emergency)).toBe('tel:999');
    expect(smsHref(shout)).toBe('sms:85258');
  });

  it('go somewhere for every number we show', () => {
    for (const record of services) {
      for (const phone of phonesToShow(record))
        expect(telHref(phone)).toMatch(/^tel:(\+44\d{7,10}|\d{3,6})$/);
      for (const text of textsToShow(record)) expect(smsHref(text)).toMatch(/^sms:(\+44\d{10}|\d{5,6})$/);
    }
  });
});

describe('the words', () => {
  it('are there for every service, and say what to do where a number is hidden', () => {
    expect(checkWords('locales/en/services.json', words, services)).toEqual([]);
  });

  it('name a missing text by file, service and field', () => {
    expect(
      checkWords('words.json', { a: { for: 'x' } }, [
        { id: 'a', insteadWhenHidden: 'a.instead' },
        { id: 'b' },
      ]),
    ).toEqual([
      'words.json: a: instead is missing. Mend: say what to do while its number is hidden.',
      'words.json: b: for is missing. Mend: say in plain words what the service is for.',
    ]);
  });

  it('are about services that exist', () => {
    const known = new Set(['school', 'opening', ...services.map(({ id }) => id as string)]);
    expect(Object.keys(words).filter((key) => !known.has(key))).toEqual([]);
  });

  it('name every kind of number', () => {
    expect(Object.keys(labels).sort()).toEqual([...phoneLabels].sort());
  });

  it('hold no number but the short ones everybody knows', () => {
    const withoutLabels = JSON.stringify(words);
    expect(withoutLabels.match(/\d[\d ]{5,}\d/g)).toBeNull();
  });
});
