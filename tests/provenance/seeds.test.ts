import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modifierIds, ruleIds } from '../../flows/vocabulary/rules.ts';
import { checkSeeds, type Kept, type Seeds } from '../../provenance/checkSeeds.ts';
import { documents } from '../../src/directory/documents.ts';
import { everyService, everyServiceById } from '../../src/directory/everyService.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { topicById, topics } from '../../src/directory/topics.ts';
import contacts from '../../provenance/contacts-as-printed.json' with { type: 'json' };
import lists from './seed-inventory.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const file = join(root, 'provenance/seeds.json');
const seeds = JSON.parse(readFileSync(file, 'utf8')) as Seeds;

const kept: Kept = {
  services: everyService.map(({ id }) => id),
  topics: topics.map(({ id }) => id),
  documents: documents.map(({ id }) => id),
  offers: profile.offers.map(({ id }) => id),
  rules: [...ruleIds, ...modifierIds],
};

/** What a paper prints under an entry of our list of contacts. */
const formsOf = (entry: string): readonly string[] => {
  const [kind, id] = entry.split(':');
  const rows =
    kind === 'service'
      ? seeds.services.filter((row) => row.id === id)
      : kind === 'document'
        ? seeds.documents.filter((row) => row.id === id)
        : [seeds.school];
  return rows.flatMap(({ printed }) => printed.map(({ form }) => form));
};

/** All that the project says in its own files: facts, words, profiles, provenance. Not its tests. */
const said = ['src', 'locales', 'schools', 'flows', 'provenance']
  .flatMap((place) => readdirSync(join(root, place), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

describe('the contacts of the papers', () => {
  it.each([
    ['numbers', contacts.numbers, 24],
    ['short codes', contacts.shortCodes, 5],
    ['e-mail addresses', contacts.emails, 16],
    ['web addresses', contacts.addresses, 83],
  ])('all %s are under their own entry, letter by letter', (_what, list, count) => {
    expect(list).toHaveLength(count);
    expect(list.filter(({ printed, entry }) => !formsOf(entry).includes(printed))).toEqual([]);
    expect(list.filter(({ printed }) => !said.includes(printed))).toEqual([]);
  });
});

describe('what the papers print', () => {
  it('has no fault: every row leads to what we made of it', () => {
    expect(checkSeeds('seeds.json', seeds, kept)).toEqual([]);
  });

  it.each([
    ['topics', seeds.topics, lists.topics, 45],
    ['services', seeds.services, lists.services, 110],
    ['documents', seeds.documents, lists.documents, 56],
    ['duties', seeds.duties, lists.duties, 57],
  ])('holds all %s', (_what, rows, ids, count) => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rows).toHaveLength(count);
  });

  it('names each of the 61 defects somewhere', () => {
    const text = JSON.stringify(seeds);
    expect(lists.defects).toHaveLength(61);
    expect(lists.defects.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it('leads from a topic to its services, to what is used now, or to the offer of the school', () => {
    // Printed where it is no help to anybody: another place, another matter, or gone and nothing in its stead.
    const moved = [
      'send: footprints',
      'radicalisation-prevent: worcestershire-county-council',
      'child-sexual-exploitation: department-for-education',
      'forced-marriage: gscb',
      'forced-marriage: infobuzz',
      'violence-against-women-girls: on-your-mind-glos',
      'gender-identity: gender-trust',
      'attendance: department-for-education',
    ];
    const lost = seeds.topics.flatMap(({ id, services }) => {
      const topic = topicById(id);
      const there: readonly string[] = [...(topic?.services ?? []), ...(topic?.offers ?? [])];
      return services
        .filter((each) => {
          const now = everyServiceById(each)?.replacedBy ?? [];
          return !there.includes(each) && (now.length === 0 || !now.some((other) => there.includes(other)));
        })
        .map((each) => `${id}: ${each}`);
    });
    expect(lost).toEqual(moved);
  });

  it('leads from a topic to its documents', () => {
    for (const { id, documents: named } of seeds.topics)
      expect([id, topicById(id)?.documents]).toEqual([id, expect.arrayContaining(named)]);
  });

  it.each<[what: string, change: (copy: Seeds) => void, fault: string]>([
    [
      'a duty nobody carries',
      ({ duties }) => Object.assign(duties[0] ?? {}, { carriedBy: {} }),
      'ffd-immediate: carriedBy names nothing. Mend: name the rule, topic or offer that says it',
    ],
    [
      'a rule that is none',
      ({ duties }) => Object.assign(duties[0]?.carriedBy ?? {}, { rules: ['R99'] }),
      'ffd-immediate: rules names R99, which we do not have. Mend: check its spelling',
    ],
    [
      'a line the paper does not have',
      ({ duties }) => Object.assign(duties[0] ?? {}, { at: ['000:999'] }),
      '"000:999": at is not a line of its paper. Mend: look it up again',
    ],
    [
      'a service that got lost',
      ({ services }) => Object.assign(services[0] ?? {}, { id: 'gone-fishing' }),
      'gone-fishing: offers names gone-fishing, which we do not have',
    ],
    [
      'a place that is none',
      ({ topics: [first] }) => Object.assign(first ?? {}, { at: ['page 3'] }),
      'is not a place in a paper ("page 3"). Mend: write paper and line',
    ],
  ])('%s is a fault', (_what, change, fault) => {
    const copy = structuredClone(seeds);
    change(copy);
    expect(checkSeeds('seeds.json', copy, kept)[0]).toContain(fault);
  });
});

describe('the rows of the school', () => {
  it('are all in the profile, under the heading where the paper has them', () => {
    const offers = new Map(profile.offers.map((offer) => [offer.id, offer.level as string]));
    expect(seeds.school.rows).toHaveLength(16);
    for (const { id, level } of seeds.school.rows)
      expect([id, offers.get(id) ?? everyServiceById(id)?.levelGroup]).toEqual([id, level]);
    expect(seeds.school.rows.filter(({ keptAs }) => keptAs === 'offer')).toHaveLength(13);
    for (const { id, keptAs } of seeds.school.rows) if (keptAs === 'offer') expect(offers.has(id)).toBe(true);
  });

  it('name the same people in the same roles', () => {
    const heldBy = { ...profile.people, deputyDsl: profile.people.deputyDsls };
    for (const { name, roles } of seeds.school.people)
      for (const role of roles)
        expect([role, [heldBy[role as keyof typeof heldBy]].flat()[0]?.name]).toEqual([role, name]);
    expect(seeds.school.people.filter(({ roles }) => roles.length === 0)).toHaveLength(1);
  });

  it('keep the threshold of attendance', () => {
    const [threshold] = seeds.school.attendance.flatMap(({ below }) => below ?? []);
    expect(threshold).toBe(90);
    expect(profile.offers.find(({ id }) => id === 'attendance-support')?.attendanceBelow).toBe(threshold);
  });

  it('keep the hours of the breakfast club', () => {
    expect(profile.offers.find(({ id }) => id === 'breakfast-club')?.hours).toEqual({
      opensAt: '08:00',
      closesAt: '08:40',
    });
  });
});
