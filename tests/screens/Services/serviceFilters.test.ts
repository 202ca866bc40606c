import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { everyService, everyServiceById, type EveryService } from '../../../src/directory/everyService.ts';
import type { LondonTime } from '../../../src/directory/londonTime.ts';
import { mayShow } from '../../../src/directory/directory.ts';
import { topics } from '../../../src/directory/topics.ts';
import {
  ages,
  areas,
  bestFirst,
  fromAddress,
  levels,
  matches,
  noFilters,
  offerMatches,
  speaksOfFilters,
  toAddress,
  ways,
  whos,
  type Filters,
} from '../../../src/screens/Services/filters.ts';
import { presetFilters } from '../../../src/screens/Services/presetFilters.ts';

const shown = everyService.filter(mayShow);
const service = (id: string): EveryService => {
  const found = everyServiceById(id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};
const night: LondonTime = { date: '2026-11-18', weekday: 'WE', time: '23:30' };
const day: LondonTime = { date: '2026-11-18', weekday: 'WE', time: '10:00' };

const passes = (id: string, filters: Partial<Filters>, now: LondonTime | undefined = day): boolean =>
  matches(service(id), { ...noFilters, ...filters }, { now, school: profile });
const passing = (filters: Partial<Filters>, now?: LondonTime): readonly string[] =>
  shown.map(({ id }) => id as string).filter((id) => passes(id, filters, now));

describe('a filter', () => {
  test('that is not set leaves nothing out', () => {
    expect(passing({})).toHaveLength(shown.length);
  });

  test('by topic keeps what helps with any of those chosen', () => {
    expect(passing({ topics: ['bereavement'] })).toHaveLength(6);
    expect(passing({ topics: ['bereavement', 'young-carers'] })).toContain('young-carers');
  });

  test('by age keeps what can take a child of that age, and the doors that take any worry', () => {
    expect(passing({ age: 'under_5' })).not.toContain('young-carers');
    expect(passing({ age: '7_9' })).toContain('young-carers');
    for (const age of ages) expect(passes('family-front-door', { age })).toBe(true);
  });

  test.each<[NonNullable<Filters['who']>, string, string]>([
    ['child', 'childline', 'youngminds-parents'],
    ['parent', 'youngminds-parents', 'camhs-spa'],
    ['woman', 'refuge', 'mens-advice-line'],
    ['man', 'mens-advice-line', 'refuge'],
    ['staff', 'camhs-spa', 'mens-advice-line'],
  ])('for a %s keeps %s and leaves out %s', (who, kept, left) => {
    if (who !== 'staff') expect(passes(left, { who })).toBe(false);
    else expect(passes('refuge', { who })).toBe(false);
    expect(passes(kept, { who })).toBe(true);
  });

  test('by place tells here, everywhere and elsewhere apart', () => {
    expect([passes('school-nurse', { area: 'near' }), passes('childline', { area: 'near' })]).toEqual([
      true,
      false,
    ]);
    expect([passes('school-nurse', { area: 'national' }), passes('childline', { area: 'national' })]).toEqual(
      [false, true],
    );
    expect(passing({ area: 'elsewhere' })).toEqual(expect.arrayContaining(['childline', 'csc-dudley']));
    expect(passes('school-nurse', { area: 'elsewhere' })).toBe(false);
  });

  test('by how to get there keeps whatever can be reached in one of those ways', () => {
    expect(passes('camhs-west', { ways: ['self'] })).toBe(false);
    expect(passes('camhs-west', { ways: ['self', 'school'] })).toBe(true);
  });

  test('by heading goes by where the school puts a service', () => {
    expect(passing({ levels: ['bit_of_help'] })).toEqual(
      expect.arrayContaining(profile.servicesByLevel.bit_of_help.slice(0, 1)),
    );
    expect(passes('family-front-door', { levels: ['everyone'] })).toBe(false);
  });

  test('by who answers now keeps those open, and those with a number for the night', () => {
    expect(passes('childline', { openNow: true }, night)).toBe(true);
    expect(passes('winstons-wish', { openNow: true }, night)).toBe(false);
    expect(passes('winstons-wish', { openNow: true }, day)).toBe(true);
  });

  test('by who answers now keeps nobody whose hours are unknown, and without a clock nobody at all', () => {
    const unknown = shown.filter(({ hours }) => hours === undefined).map(({ id }) => id);
    expect(unknown.length).toBeGreaterThan(10);
    expect(unknown.filter((id) => passes(id, { openNow: true }, day))).toEqual([]);
    const { now, school } = { now: undefined, school: profile };
    expect(shown.filter((one) => matches(one, { ...noFilters, openNow: true }, { now, school }))).toEqual([]);
  });

  test('with others keeps only what passes all', () => {
    const both = passing({ topics: ['bereavement'], who: 'child' });
    expect(both).toEqual(
      passing({ who: 'child' }).filter((id) => passing({ topics: ['bereavement'] }).includes(id)),
    );
    expect(both).not.toContain('cruse');
  });
});

describe('what the school offers', () => {
  const offer = (id: string) => {
    const found = profile.offers.find((one) => one.id === id);
    if (!found) throw new Error(`no offer ${id}`);
    return found;
  };
  const offered = (id: string, filters: Partial<Filters>) =>
    offerMatches(offer(id), { ...noFilters, ...filters });

  test('fits by topic and by heading', () => {
    expect(offered('listening-and-talking', { topics: ['bereavement'] })).toBe(true);
    expect(offered('breakfast-club', { topics: ['bereavement'] })).toBe(false);
    expect(offered('ta-support', { levels: ['bit_of_help'] })).toBe(true);
    expect(offered('ta-support', { levels: ['everyone'] })).toBe(false);
  });

  test('is not for staff, not the whole country’s and not said to be open', () => {
    for (const filters of [
      { who: 'staff' },
      { area: 'national' },
      { openNow: true },
      { ways: ['gp'] },
    ] as const)
      expect(offered('ta-support', filters)).toBe(false);
  });
});

describe('the order of a list narrowed to topics', () => {
  test('is that of the topic, which names the best first', () => {
    const filters: Filters = { ...noFilters, topics: ['sexting'] };
    const found = bestFirst(
      shown.filter((one) => matches(one, filters, { now: day, school: profile })),
      filters,
    );
    expect(found[0]?.id).toBe(topics.find(({ id }) => id === 'sexting')?.services[0]);
  });

  test('is otherwise the one given', () => {
    expect(bestFirst(shown, noFilters)).toBe(shown);
  });
});

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topics: fc.uniqueArray(fc.constantFrom(...topics.map(({ id }) => id)), { maxLength: 6 }),
  age: fc.option(fc.constantFrom(...ages), { nil: undefined }),
  who: fc.option(fc.constantFrom(...whos), { nil: undefined }),
  area: fc.option(fc.constantFrom(...areas), { nil: undefined }),
  ways: fc.uniqueArray(fc.constantFrom(...ways)),
  levels: fc.uniqueArray(fc.constantFrom(...levels)),
  openNow: fc.boolean(),
});

describe('filters in an address', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom('', '?', '?lng=pl&'), (filters, before) => {
        expect(fromAddress(before + toAddress(filters))).toEqual({ filters, unknown: false });
      }),
    );
  });

  test('are written plainly, and not at all where there are none', () => {
    expect(toAddress(noFilters)).toBe('');
    expect(
      toAddress({
        ...noFilters,
        topics: ['bereavement'],
        age: '7_9',
        ways: ['self', 'school'],
        openNow: true,
      }),
    ).toBe('topic=bereavement&age=7_9&way=self&way=school&open=now');
  });

  test.each([
    'topic=no-such-topic',
    'topic=__proto__',
    'topic=',
    'age=99',
    'age=7_9&age=10_12',
    'who=%3Cscript%3E',
    'area=constructor',
    'way=toString',
    'level=4',
    'open=yes',
    'topic=%E0%A4%A',
  ])('"%s" is ignored and said to be unknown', (search) => {
    const { filters, unknown } = fromAddress(`?${search}`);
    expect(unknown).toBe(true);
    expect([noFilters, { ...noFilters, age: '7_9' }]).toContainEqual(filters);
  });

  test('what is known is kept beside what is not', () => {
    expect(fromAddress('?topic=bereavement&topic=nonsense')).toEqual({
      filters: { ...noFilters, topics: ['bereavement'] },
      unknown: true,
    });
  });

  test('the language, words and what apps add are none of theirs', () => {
    for (const search of ['', '?', '?lng=pl', '?q=my+dad', '?fbclid=1', '?toString=1']) {
      expect(fromAddress(search)).toEqual({ filters: noFilters, unknown: false });
      expect(speaksOfFilters(search)).toBe(false);
    }
    expect(speaksOfFilters('?lng=pl&topic=x')).toBe(true);
  });

  test('never throw, whatever the address contains', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '?topic=', '?age=', '&way='),
        (rest, start) => {
          expect(Object.keys(fromAddress(start + rest).filters)).toEqual(Object.keys(noFilters));
        },
      ),
    );
  });
});

describe('what answers preset', () => {
  const answered = {
    voice: 'parent',
    underWay: true,
    answers: { topics: ['bereavement', 'exploitation', 'not_sure'] },
    switches: { child_age: '7_9', lives_in_worcs: 'no', home_council: 'csc-dudley' },
  } as const;

  test('is the worries, the age, the reader and that the child lives elsewhere', () => {
    const preset = presetFilters(answered);
    expect(preset).toMatchObject({ age: '7_9', who: 'parent', area: 'elsewhere', openNow: false });
    expect(preset.topics).toEqual(
      topics.flatMap(({ id, ticks }) => (ticks === 'bereavement' || ticks === 'exploitation' ? [id] : [])),
    );
    expect(preset.topics).toContain('bereavement');
  });

  test('is nothing that was not answered', () => {
    const {
      age,
      area,
      topics: worries,
    } = presetFilters({
      ...answered,
      answers: {},
      switches: { child_age: 'not_sure', lives_in_worcs: 'no', home_council: 'worcestershire' },
    });
    expect([age, area, worries]).toEqual([undefined, undefined, []]);
  });

  test('before any answer, only the audience is preset, if known', () => {
    const others = { ...answered, underWay: false };
    expect(presetFilters({ ...others, voice: 'young' })).toEqual({ ...noFilters, who: 'child' });
    expect(presetFilters({ ...others, voice: 'staff' })).toEqual(noFilters);
  });
});
