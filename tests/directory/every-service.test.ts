import { describe, expect, it } from 'vitest';
import words from '../../locales/en/services.json' with { type: 'json' };
import moreWords from '../../locales/en/more-services.json' with { type: 'json' };
import { checkServices, checkWords } from '../../src/directory/check.ts';
import { mayShow, needsCheckNote, needsInstead, phonesToShow } from '../../src/directory/directory.ts';
import { services } from '../../src/directory/records.ts';
import {
  everyService,
  everyServiceByFile,
  everyServiceById,
  moreServices,
  schoolInTheList,
  type EveryService,
} from '../../src/directory/everyService.ts';
import { telHref } from '../../src/directory/hrefs.ts';
import { topicsOf } from '../../src/directory/topicsOf.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { everyServiceSchema, type Phone } from '../../src/directory/schema.ts';
import { neverShown } from '../../provenance/never-shown.ts';
import lists from '../provenance/seed-inventory.json' with { type: 'json' };

const service = (id: string): EveryService => {
  const found = everyServiceById(id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};
const known = [...everyService.map(({ id }) => id as string), profile.contactId];

describe('the whole directory', () => {
  it('has no fault: shape, numbers, owners, names of what replaces them', () => {
    expect(
      checkServices({ ...everyServiceByFile, 'the school': [schoolInTheList(profile)] }, everyServiceSchema),
    ).toEqual([]);
  });

  it('has each checked contact once, shown as far as it may be', () => {
    const byDisplay = Object.entries(lists.contacts).flatMap(([display, ids]) =>
      ids.map((id) => [id, display]),
    );
    expect(byDisplay).toHaveLength(163);
    expect(
      [...everyService, schoolInTheList(profile)]
        .map(({ id, display }) => [id, display])
        .sort(([a = ''], [b = '']) => a.localeCompare(b)),
    ).toEqual(byDisplay.sort(([a = ''], [b = '']) => a.localeCompare(b)));
  });

  it('holds each of the 110 services of the papers, or the profile offers it', () => {
    const offers = profile.offers.map(({ id }) => id);
    expect(lists.services).toHaveLength(110);
    expect(lists.services.filter((id) => !known.includes(id) && !offers.includes(id))).toEqual([]);
    expect(lists.services.filter((id) => !known.includes(id))).toHaveLength(13);
  });

  it('writes a number that several records give once, in services/phones.ts', () => {
    const written = new Map<string | undefined, Set<unknown>>();
    for (const phone of everyService.flatMap(({ phones }): readonly Phone[] => phones)) {
      const dialled = phone.e164 ?? phone.shortCode;
      written.set(dialled, (written.get(dialled) ?? new Set()).add(phone));
    }
    const twice = [...written].filter(([, phones]) => phones.size > 1);
    expect(twice.map(([dialled]) => dialled)).toEqual([]);
  });

  it('has no id twice', () => {
    expect(known).toEqual([...new Set(known)]);
  });

  it('leaves the advice the records it has', () => {
    expect(everyService.slice(0, services.length).map(({ id }) => id)).toEqual(services.map(({ id }) => id));
    expect(moreServices.map(({ id }) => id)).toEqual(everyService.slice(services.length).map(({ id }) => id));
  });

  it('is looked up by id only where there is a record', () => {
    expect(everyServiceById('no-such-service')).toBeUndefined();
  });

  it('was checked, and is due again, sooner where there is a check note', () => {
    for (const record of everyService) {
      expect(record.checkedOn).toBe('2026-11-21');
      expect(record.checkAgainBy).toBe(needsCheckNote(record) ? '2027-02-21' : '2027-05-21');
    }
  });

  it('leaves to the safeguarding lead what no page says', () => {
    expect(
      checkServices(
        { 'a.ts': [{ ...service('papyrus'), status: 'unseen', owner: 'own-page' }] },
        everyServiceSchema,
      ),
    ).toEqual([
      'a.ts: papyrus: owner is a page nobody has read, or one without the number ("own-page"). Mend: set it to dsl, who has to ask.',
    ]);
    for (const record of everyService.filter(needsInstead)) expect(record.owner).toBe('dsl');
  });

  it('wants an owner and a heading of every record', () => {
    const { owner, levelGroup, ...without } = service('papyrus');
    expect([owner, levelGroup]).toEqual(['own-page', 'everyone']);
    const faults = checkServices({ 'a.ts': [without] }, everyServiceSchema);
    expect(faults[0]).toContain('levelGroup is missing. Mend: add it: one of everyone,');
    expect(faults[1]).toContain('owner is missing. Mend: add it: one of dsl,');
  });

  it('puts a service under the heading where the school puts it', () => {
    for (const [level, ids] of Object.entries(profile.servicesByLevel))
      for (const id of ids) expect([id, service(id).levelGroup]).toEqual([id, level]);
  });
});

describe('numbers that stay hidden', () => {
  it('are in no record', () => {
    for (const record of everyService.filter(needsInstead))
      expect([record.id, record.phones, record.texts]).toEqual([record.id, [], []]);
  });

  it('are those of the checked contacts, each on the list of what is never shown', () => {
    const listed = Object.values(neverShown);
    const missing = lists.neverShown.filter((number) => !listed.includes(number.replace(/^0/, '')));
    expect(lists.neverShown).toHaveLength(31);
    expect(missing).toEqual([]);
  });

  it('are never the number of another service', () => {
    const rung = everyService.flatMap((record) => phonesToShow(record).map(telHref)).join(' ');
    for (const digits of Object.values(neverShown)) expect(rung).not.toContain(digits);
  });
});

describe('names that have gone', () => {
  const replaced = everyService.filter(({ replacedBy }) => replacedBy !== undefined);

  it.each(replaced.map((record) => [record.id, record]))('%s leads to what may be shown', (_id, record) => {
    const ends = (from: EveryService, seen: readonly string[] = []): boolean =>
      mayShow(from) ||
      (!seen.includes(from.id) &&
        (from.replacedBy ?? []).length > 0 &&
        (from.replacedBy ?? []).every((id) => ends(service(id), [...seen, from.id])));
    expect(ends(record)).toBe(true);
  });

  it('lead somewhere, but for the one nothing replaces', () => {
    const nowhere = everyService.filter((record) => !mayShow(record) && record.replacedBy === undefined);
    expect(nowhere.map(({ id }) => id)).toEqual(['gender-trust']);
  });

  it('are found under the topics of what is used now', () => {
    expect(topicsOf(service('pace'))).toEqual(topicsOf(service('ivison-trust')));
    expect(topicsOf(service('pace'))).toContain('child-sexual-exploitation');
    expect(topicsOf(service('gender-trust'))).toEqual([]);
  });

  it('have no address, so that nobody is sent to a dead page', () => {
    for (const record of everyService.filter((each) => !mayShow(each)))
      expect([record.id, record.url, record.email]).toEqual([record.id, undefined, undefined]);
  });
});

describe('every service that may be shown', () => {
  it.each(everyService.filter(mayShow).map((record) => [record.id, record]))(
    '%s helps with a topic',
    (_id, record) => {
      expect(topicsOf(record)).not.toEqual([]);
    },
  );
});

describe('the words of the further services', () => {
  it('are there for each, and say what to do where it is hidden', () => {
    expect(checkWords('locales/en/more-services.json', moreWords, moreServices)).toEqual([]);
  });

  it('are about those and no others, and are in one file only', () => {
    expect(Object.keys(moreWords).sort()).toEqual(moreServices.map(({ id }) => id as string).sort());
    expect(Object.keys(moreWords).filter((id) => id in words)).toEqual([]);
  });

  it('hold no number but the short ones everybody knows', () => {
    expect(JSON.stringify(moreWords).match(/\d[\d ]{3,}\d/g)).toBeNull();
  });
});
