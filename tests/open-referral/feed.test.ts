/** The feed of Open Referral UK: it fits the schemas, hides what must stay hidden, and keeps its ids. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { words } from '../../open-referral/facts.ts';
import { mayShow, needsInstead, phonesToShow, textsToShow } from '../../src/directory/directory.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { uuidFor, uuidV5 } from '../../open-referral/ids.ts';
import { feedOf } from '../../open-referral/toOpenReferral.ts';
import { neverLinked, neverShown } from '../../provenance/never-shown.ts';

const root = resolve(import.meta.dirname, '../..');
const schemaFolder = join(root, 'open-referral/schemas');

const feed = feedOf(everyService, words);
const text = JSON.stringify(feed);

/** The service of the feed with this id of ours. */
const inFeed = (id: string) => {
  const found = feed.contents.find((service) => service.id === uuidFor('service', id));
  if (found === undefined) throw new Error(`${id} is not in the feed`);
  return found;
};

/** Vitest takes a bare pattern in toMatchObject for an object without fields, which fits anything. */
const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

describe('the feed', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv, { mode: 'full' });
  ajv.addVocabulary([
    ...['constraints', 'core', 'datapackage_metadata', 'datapackage_type'],
    ...['example', 'name', 'path', 'tabular_required'],
  ]);
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
  }
  const schema = (file: string): Schema =>
    JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as Schema;
  const [service, listed, beyond, page] = [
    'service.json',
    'service_list.json',
    'beyond-the-profile.json',
    'page.json',
  ].map((file) => ajv.compile(schema(file))) as [
    ValidateFunction,
    ValidateFunction,
    ValidateFunction,
    ValidateFunction,
  ];
  const faultsOf = (check: ValidateFunction, data: unknown): unknown => (check(data) ? [] : check.errors);

  it('holds every service that may be shown, and no other', () => {
    expect(feed.contents.map(({ name }) => name)).toEqual(
      everyService.filter(mayShow).map(({ name }) => name),
    );
    expect(feed.contents.length).toBeGreaterThan(100);
  });

  it.each(feed.contents.map((one) => [one.name, one] as const))('%s fits the schemas', (_name, one) => {
    for (const check of [service, listed, beyond]) expect(faultsOf(check, one)).toEqual([]);
  });

  it('is a page that says how much is on it', () => {
    expect(faultsOf(page, feed)).toEqual([]);
    expect(feed).toMatchObject({
      total_items: feed.contents.length,
      size: feed.contents.length,
      empty: false,
    });
    expect(feedOf([], words)).toMatchObject({ total_items: 0, empty: true, contents: [] });
  });

  it('has checks that see a fault', () => {
    const [first] = feed.contents;
    expect(service({ ...first, status: 'open' })).toBe(false);
    expect(service({ ...first, id: 'childline' })).toBe(false);
    expect(service({ ...first, url: 'childline' })).toBe(false);
    expect(listed({ ...first, organization: {} })).toBe(false);
    expect(beyond({ ...first, phones: [{}] })).toBe(false);
    expect(page({ ...feed, total_items: '1' })).toBe(false);
  });

  it('invents no field: all are in the profile, or among those of the standard it leaves out', () => {
    const strange: string[] = [];
    const walk = (data: unknown, schemas: readonly Schema[], path: string): void => {
      if (Array.isArray(data)) {
        const items = schemas.flatMap((each) => each.items ?? []);
        for (const entry of data) walk(entry, items, `${path}[]`);
      } else if (typeof data === 'object' && data !== null)
        for (const [key, value] of Object.entries(data)) {
          const inner = schemas.flatMap((each) => each.properties?.[key] ?? []);
          if (inner.length === 0) strange.push(`${path}.${key}`);
          else walk(value, inner, `${path}.${key}`);
        }
    };
    const both = [schema('service.json'), schema('beyond-the-profile.json')];
    for (const one of feed.contents) walk(one, both, 'service');
    expect([...new Set(strange)]).toEqual([]);
  });

  it('gives everything an id of its own', () => {
    const ids: string[] = [];
    const walk = (data: unknown, key = ''): void => {
      if (Array.isArray(data)) for (const entry of data) walk(entry);
      // A term is the same wherever it is used.
      else if (typeof data === 'object' && data !== null && key !== 'taxonomy_term') {
        if ('id' in data) ids.push(String(data.id));
        for (const [inner, value] of Object.entries(data)) walk(value, inner);
      }
    };
    walk(feed);
    expect(ids.length).toBeGreaterThan(feed.contents.length * 3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the ids it has given: others have linked them', () => {
    expect(uuidFor('service', 'childline')).toBe('19a6d4b3-7966-534e-aa10-bffc7580da7e');
    expect(feedOf(everyService, words)).toEqual(feed);
  });

  it('makes ids as the standard for them says', () => {
    expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('carries what the directory says of a service', () => {
    expect(inFeed('childline')).toMatchObject({
      name: 'Childline',
      url: 'https://www.childline.org.uk',
      maximum_age: 18,
      phones: [{ number: '+448001111', type: 'voice' }],
      cost_options: [{ option: 'Free', amount: 0 }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '00:00' }],
    });
    expect(inFeed('shout').phones).toMatchObject([
      { number: '85258', type: 'text', description: like(/SHOUT/) },
    ]);
    expect(inFeed('opoka').languages).toMatchObject([{ code: 'pl', name: 'Polish' }]);
    expect(inFeed('ivison-trust').alternate_name).toContain('PACE');
    for (const { id, checkedOn } of everyService.filter(mayShow)) {
      expect(inFeed(id).assured_date).toBe(checkedOn);
      expect(inFeed(id).description).toBeTruthy();
    }
  });

  it('has one schedule for each stretch of the week', () => {
    const service = everyService.find(({ hours }) => hours?.schedule !== undefined);
    const spans = service?.hours?.schedule?.spans ?? [];
    expect(spans.length).toBeGreaterThan(0);
    expect(inFeed(service?.id ?? '').schedules).toMatchObject(
      spans.map(({ byday, opensAt, closesAt }) => ({
        freq: 'WEEKLY',
        byday: byday.join(','),
        opens_at: opensAt,
        closes_at: closesAt,
      })),
    );
  });
});

describe('what must stay hidden', () => {
  /** Spaces, hyphens, dots and brackets between digits are how people split a number up. */
  const squeezed = text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

  it.each(Object.entries(neverShown))('%s is nowhere in the feed', (_why, digits) => {
    expect(squeezed).not.toContain(digits);
  });

  it.each(neverLinked)('%s is nowhere in the feed', (piece) => {
    expect(text).not.toContain(piece);
  });

  it('is every number and e-mail of a service whose number is hidden, even if its record held one', () => {
    const hidden = everyService.filter((service) => mayShow(service) && needsInstead(service));
    expect(hidden.length).toBeGreaterThan(5);
    for (const service of hidden) {
      const leaky = {
        ...service,
        phones: [{ e164: '+441905000000', reading: '01905 000000' }],
        email: 'a@b.uk',
      };
      const [written] = feedOf([leaky], words).contents;
      expect(written?.phones).toEqual([]);
      expect(written).not.toHaveProperty('email');
      expect(written?.alert).toBe(words.services[service.id]?.instead);
    }
  });

  it('is every service that may not be shown', () => {
    for (const service of everyService.filter((one) => !mayShow(one))) {
      expect(text).not.toContain(uuidFor('service', service.id));
      expect(feedOf([service], words).contents).toEqual([]);
    }
  });

  it('leaves only numbers that the pages show', () => {
    const shown = new Set(
      everyService
        .filter(mayShow)
        .flatMap((one) => [...phonesToShow(one), ...textsToShow(one)])
        .map(({ e164, shortCode }) => e164 ?? shortCode),
    );
    for (const { phones } of feed.contents)
      for (const { number } of phones) expect(shown.has(number)).toBe(true);
  });

  it('holds no name of a person, and nothing of a school', () => {
    const seeds = JSON.parse(readFileSync(join(root, 'provenance/seeds.json'), 'utf8')) as {
      school: { people: { name: string }[] };
    };
    for (const { name } of seeds.school.people) expect(text).not.toContain(name);
    for (const file of readdirSync(join(root, 'schools'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.json')) continue;
      const school = JSON.parse(readFileSync(join(root, 'schools', file), 'utf8')) as Record<string, unknown>;
      for (const own of [school['name'], school['email']])
        if (typeof own === 'string') expect(text).not.toContain(own);
    }
  });
});

describe('the code', () => {
  it('is imported by no file under src, so that no page carries it', () => {
    const importing = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(join(root, 'src', file), 'utf8').includes('open-referral/'));
    expect(importing).toEqual([]);
  });
});
