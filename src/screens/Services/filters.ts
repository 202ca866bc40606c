/** The filters of the list of services, and how a link contains them: filters only, never what somebody typed. Pure. */
import type { SwitchTo, Voice } from '../../../flows/vocabulary/questions.ts';
import type { LondonTime } from '../../directory/londonTime.ts';
import type { EveryServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { suits } from '../../directory/suits.ts';
import { topicById, topics, type Topic, type TopicId } from '../../directory/topics.ts';
import { levelGroups, levelOf } from '../../directory/levelOf.ts';
import { reachableAt } from '../../contacts/openingOf.ts';

export const ages = [
  'under_5',
  '5_6',
  '7_9',
  '10_12',
  '13_15',
  '16_17',
] as const satisfies readonly SwitchTo<'child_age'>[];
export const whos = ['child', 'parent', 'woman', 'man', 'staff'] as const;
export const areas = ['near', 'national', 'elsewhere'] as const;
export const ways = ['self', 'school', 'gp', 'professional'] as const;
export const levels = levelGroups.map(([level]) => level);

type Age = (typeof ages)[number];
export type Who = (typeof whos)[number];
type Area = (typeof areas)[number];
type WayIn = (typeof ways)[number];
type Level = (typeof levels)[number];
type Audience = EveryServiceRecord['audience'][number];

export interface Filters {
  /** Any of them. */
  readonly topics: readonly TopicId[];
  readonly age: Age | undefined;
  readonly who: Who | undefined;
  readonly area: Area | undefined;
  /** Any of them. */
  readonly ways: readonly WayIn[];
  /** Any of them. */
  readonly levels: readonly Level[];
  readonly openNow: boolean;
}

export const noFilters: Filters = {
  topics: [],
  age: undefined,
  who: undefined,
  area: undefined,
  ways: [],
  levels: [],
  openNow: false,
};

export interface Here {
  /** Undefined if the time is unknown: then nothing counts as open. */
  readonly now: LondonTime | undefined;
  readonly school: SchoolProfile;
}

/** The audience it suits; the same test as in the advice. */
const voices: Readonly<Partial<Record<Who, Voice>>> = { child: 'young', parent: 'parent' };
const audiences: Readonly<Partial<Record<Who, readonly Audience[]>>> = {
  woman: ['anyone', 'women', 'adults', 'parents'],
  man: ['anyone', 'men', 'adults', 'parents'],
  staff: ['anyone', 'school-staff', 'professionals'],
};
const near: readonly EveryServiceRecord['area'][] = ['school', 'local', 'part-of-local', 'police-area'];

const helpsWith = (id: string, wanted: readonly TopicId[]): boolean =>
  wanted.some((topic) => listOf(topicById(topic)?.services).includes(id));

const listOf = (ids: readonly string[] | undefined): readonly string[] => ids ?? [];

const suitsWho = (service: EveryServiceRecord, who: Who): boolean =>
  voices[who] === undefined
    ? service.audience.some((one) => audiences[who]?.includes(one))
    : suits(service, {}, voices[who]);

function isThere(service: EveryServiceRecord, area: Area): boolean {
  if (area === 'national') return service.area === 'national';
  if (area === 'near') return near.includes(service.area);
  return suits(service, { lives_in_worcs: 'no' }, 'staff');
}

/** Does the service pass all filters? */
export function matches(service: EveryServiceRecord, filters: Filters, { now, school }: Here): boolean {
  const { age, who, area } = filters;
  return (
    (filters.topics.length === 0 || helpsWith(service.id, filters.topics)) &&
    (age === undefined || suits(service, { child_age: age }, 'staff')) &&
    (who === undefined || suitsWho(service, who)) &&
    (area === undefined || isThere(service, area)) &&
    (filters.ways.length === 0 || filters.ways.some((way) => service.referral.includes(way))) &&
    (filters.levels.length === 0 || filters.levels.includes(levelOf(service, school))) &&
    (!filters.openNow || isOpen(service, { now, school }))
  );
}

function isOpen(service: EveryServiceRecord, { now, school }: Here): boolean {
  const { state } = reachableAt(service, school, now);
  return now !== undefined && (state === 'open' || state === 'always');
}

/** School offers are for its own families, in school time. */
export function offerMatches(offer: SchoolProfile['offers'][number], filters: Filters): boolean {
  const { who, area, openNow } = filters;
  return (
    (filters.topics.length === 0 ||
      filters.topics.some((id) => listOf(topicById(id)?.offers).includes(offer.id))) &&
    (filters.levels.length === 0 || filters.levels.includes(offer.level)) &&
    (filters.ways.length === 0 || filters.ways.includes('school') || filters.ways.includes('self')) &&
    who !== 'staff' &&
    area !== 'national' &&
    !openNow
  );
}

/** Sorted by position in the chosen topics; equal items keep their order. */
export function bestFirst(
  services: readonly EveryServiceRecord[],
  { topics: chosen }: Filters,
): readonly EveryServiceRecord[] {
  if (chosen.length === 0) return services;
  const lists = chosen.map((id) => listOf(topicById(id)?.services));
  const place = ({ id }: EveryServiceRecord): number =>
    Math.min(...lists.map((list) => (list.includes(id) ? list.indexOf(id) : Infinity)));
  return services.toSorted((one, other) => place(one) - place(other));
}

/** What a link can contain, by parameter name. */
const names = {
  topic: topics.map(({ id }: Topic) => id),
  age: ages,
  who: whos,
  area: areas,
  way: ways,
  level: levels,
  open: ['now'],
} as const;

/** The filters as a query string, without its "?"; empty if there are none. */
export function toAddress(filters: Filters): string {
  const pairs: readonly (readonly [keyof typeof names, string | undefined])[] = [
    ...filters.topics.map((topic) => ['topic', topic] as const),
    ['age', filters.age],
    ['who', filters.who],
    ['area', filters.area],
    ...filters.ways.map((way) => ['way', way] as const),
    ...filters.levels.map((level) => ['level', level] as const),
    ['open', filters.openNow ? 'now' : undefined],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== undefined) params.append(name, value);
  return params.toString();
}

export interface FromAddress {
  readonly filters: Filters;
  /** Part of it is unknown or out of date. The page says so. */
  readonly unknown: boolean;
}

/** The filters in a link. Ignores everything else, such as the language or parameters that an app adds. */
export function fromAddress(search: string): FromAddress {
  const params = new URLSearchParams(search);
  let unknown = false;
  const all = <T extends string>(name: keyof typeof names, known: readonly T[]): readonly T[] => {
    const given = [...new Set(params.getAll(name))];
    const found = given.flatMap((value) => known.find((one) => one === value) ?? []);
    unknown ||= found.length < given.length;
    return found;
  };
  const one = <T extends string>(name: keyof typeof names, known: readonly T[]): T | undefined => {
    const [first, ...more] = all(name, known);
    unknown ||= more.length > 0;
    return first;
  };
  const filters: Filters = {
    topics: all('topic', names.topic),
    age: one('age', names.age),
    who: one('who', names.who),
    area: one('area', names.area),
    ways: all('way', names.way),
    levels: all('level', names.level),
    openNow: one('open', names.open) !== undefined,
  };
  return { filters, unknown };
}

/** Does an address contain filters? */
export const speaksOfFilters = (search: string): boolean => {
  const params = new URLSearchParams(search);
  return Object.keys(names).some((name) => params.has(name));
};
