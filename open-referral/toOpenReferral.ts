/**
 * Converts our services to Open Referral UK (HSDS-UK 3). Numbers come from the directory's own helpers, so a hidden number
 * cannot get into the feed. No clock and no randomness: the same facts make the same feed, byte for byte.
 * docs/open-referral.md lists the fields.
 */
import {
  mayShow,
  needsCheckNote,
  needsInstead,
  phonesToShow,
  textsToShow,
} from '../src/directory/directory.ts';
import { topicsOf } from '../src/directory/topicsOf.ts';
import type { EveryServiceRecord, Phone, TextLine } from '../src/directory/schema.ts';
import * as words from './feedWords.ts';
import { uuidFor } from './ids.ts';
import type { Attribute, FeedPage, FeedPhone, FeedSchedule, FeedService } from './shapes.ts';

/** The directory's English words: service descriptions, topic titles, phone labels. */
export interface DirectoryWords {
  readonly services: Readonly<
    Record<string, Partial<Readonly<Record<'for' | 'note' | 'instead', string | undefined>>>>
  >;
  readonly topics: Readonly<Record<string, { readonly title: string; readonly what: string }>>;
  readonly phoneLabels: Readonly<Record<string, string>>;
}

/** Leaves out undefined values, since the schemas allow no null. */
type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

const without = <T extends object>(fields: Loose<T>): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const sentences = (...parts: readonly (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length > 0 ? said.join(' ') : undefined;
};

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

function schedules({ id, hours }: EveryServiceRecord): readonly FeedSchedule[] {
  if (hours === undefined) return [];
  const base = { service_id: uuidFor('service', id), description: hours.text };
  const weekly = { ...base, freq: 'WEEKLY' as const };
  if (hours.schedule !== undefined) {
    const notes = sentences(
      words.ukTime,
      hours.schedule.closedOnBankHolidays ? words.bankHolidaysClosed : undefined,
    );
    return hours.schedule.spans.map(({ byday, opensAt, closesAt }, index) =>
      without<FeedSchedule>({
        id: uuidFor('schedule', id, String(index)),
        ...weekly,
        byday: byday.join(','),
        opens_at: opensAt,
        closes_at: closesAt,
        notes,
      }),
    );
  }
  const one = { id: uuidFor('schedule', id, '0') };
  return hours.always === true
    ? [{ ...one, ...weekly, byday: everyDay, opens_at: '00:00', closes_at: '00:00' }]
    : [{ ...one, ...base }];
}

function phones(service: EveryServiceRecord, labels: DirectoryWords['phoneLabels']): readonly FeedPhone[] {
  const written = (
    line: Phone | TextLine,
    type: FeedPhone['type'],
    ...more: readonly (string | undefined)[]
  ) => {
    const number = line.e164 ?? line.shortCode ?? '';
    const said = [line.label === undefined ? undefined : labels[line.label], ...more];
    const description = said.filter((part) => part !== undefined).join('; ');
    return without<FeedPhone>({
      id: uuidFor('phone', service.id, type, number),
      service_id: uuidFor('service', service.id),
      number,
      type,
      description: description === '' ? undefined : description,
    });
  };
  return [
    ...phonesToShow(service).map((phone) => written(phone, 'voice', phone.hours?.text)),
    ...textsToShow(service).map((text) =>
      written(text, 'text', text.keyword === undefined ? undefined : words.textTheWord(text.keyword)),
    ),
  ];
}

/** One of our classifications, such as the topic `neglect`; `kind` is the vocabulary it comes from. */
function attribute(
  service: string,
  kind: string,
  term: string,
  name: string,
  description: string,
): Attribute {
  const termId = uuidFor('taxonomy_term', kind, term);
  return {
    id: uuidFor('attribute', service, kind, term),
    link_id: uuidFor('service', service),
    link_type: kind,
    taxonomy_term_id: termId,
    taxonomy_term: {
      id: termId,
      name,
      description,
      taxonomy: `Next Step: ${kind}`,
      taxonomy_id: uuidFor('taxonomy', kind),
      term,
    },
  };
}

function attributes(service: EveryServiceRecord, topics: DirectoryWords['topics']): readonly Attribute[] {
  const one = (kind: string, term: string, name: string, description = name): Attribute =>
    attribute(service.id, kind, term, name, description);
  return [
    ...topicsOf(service).map((topic) =>
      one('topic', topic, topics[topic]?.title ?? topic, topics[topic]?.what ?? topic),
    ),
    one('kind', service.kind, words.kinds[service.kind]),
    ...service.audience.map((who) => one('audience', who, words.audiences[who])),
    ...service.referral.map((route) => one('referral', route, words.referralRoutes[route])),
    ...(service.webchat === true ? [one('channel', 'webchat', words.webChat)] : []),
    one('certainty', service.status, words.certainties[service.status]),
    one('owner', service.owner, words.factOwners[service.owner]),
  ];
}

const languageName = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/**
 * One service, even one that is never shown (then without any number; `feedOf` leaves it out). Hidden numbers and e-mail are
 * omitted, as on the pages; `alert` then says what to do instead.
 */
export function serviceToOpenReferral(service: EveryServiceRecord, directory: DirectoryWords): FeedService {
  const id = uuidFor('service', service.id);
  const organizationId = uuidFor('organization', service.id);
  const said = directory.services[service.id];
  const hidden = needsInstead(service);
  const free = service.cost === 'free';
  return without<FeedService>({
    id,
    organization_id: organizationId,
    name: service.name,
    alternate_name: service.formerNames?.join('; '),
    description: sentences(said?.for, said?.note),
    url: service.url,
    email: hidden ? undefined : service.email,
    status: 'active',
    minimum_age: service.ages?.from,
    maximum_age: service.ages?.to,
    assured_date: service.checkedOn,
    alert: hidden ? said?.instead : needsCheckNote(service) ? words.notConfirmed : undefined,
    application_process: sentences(...service.referral.map((route) => `${words.referralRoutes[route]}.`)),
    eligibility_description: service.audience.map((who) => words.audiences[who]).join('; '),
    schedules: schedules(service),
    service_areas: [
      {
        id: uuidFor('service_area', service.id),
        service_id: id,
        name: words.areas[service.area],
        service_area: words.areas[service.area],
      },
    ],
    languages: (service.languages ?? []).map((code) => ({
      id: uuidFor('language', service.id, code),
      service_id: id,
      name: languageName.of(code) ?? code,
      code,
    })),
    organization: without<FeedService['organization']>({
      id: organizationId,
      name: service.name,
      description: words.organizationUnknown,
      website: service.url,
    }),
    cost_options:
      service.cost === undefined
        ? []
        : [
            without<FeedService['cost_options'][number]>({
              id: uuidFor('cost_option', service.id),
              service_id: id,
              option: free ? 'Free' : 'Charged',
              amount: free ? 0 : undefined,
              amount_description: words.freeOrNot[service.cost],
            }),
          ],
    phones: phones(service, directory.phoneLabels),
    attributes: attributes(service, directory.topics),
  });
}

/**
 * All services that may be shown, on one page, in the order given. `contents` holds whole services, as in a `full=true`
 * response, so that one file is enough.
 */
export function feedOf(services: readonly EveryServiceRecord[], directory: DirectoryWords): FeedPage {
  const contents = services.filter(mayShow).map((service) => serviceToOpenReferral(service, directory));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
