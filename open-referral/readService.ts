/**
 * Reads one Open Referral UK service into plain facts to compare with ours. It trusts nothing: valid values
 * pass through `clean.ts`, others are rejected with their place, reason and text, and fields we do not read in full
 * are kept as text. Only names of people are left out.
 */
import {
  cleanEmail,
  cleanPhone,
  cleanText,
  cleanUrl,
  type Cleaned,
  type Dialled,
  type Known,
} from './clean.ts';
import { isRecord } from '../src/directory/isRecord.ts';
import type { Note, ReadPhone, ReadService, Rejected } from './readShapes.ts';
import { entryFault, fieldFault, requiredFields } from './validate.ts';

type Group = Readonly<Record<string, unknown>>;

/** In characters. */
const most = { name: 200, line: 500, paragraph: 5000, field: 60 } as const;
/** The maximum entries in one list of a service; the rest are rejected together. */
const mostEntries = 200;

/** These name people, or are a person's address. They are not copied. */
const aboutPeople: readonly string[] = ['contacts', 'assurer_email'];

/** Read in full, so they need not be kept as text. */
const wholeFields: ReadonlySet<string> = new Set([
  ...['id', 'name', 'alternate_name', 'status', 'description', 'url', 'email', 'phones', 'alert'],
  ...['assured_date', 'minimum_age', 'maximum_age', 'application_process', 'eligibility_description'],
]);

const days: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const own = (group: Group, key: string): unknown => (Object.hasOwn(group, key) ? group[key] : undefined);

const ownText = (group: Group, key: string): string => {
  const value = own(group, key);
  return typeof value === 'string' ? value : '';
};

/** The text of its JSON, without names of people. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (aboutPeople.includes(key) ? undefined : inner));

/** The lower-case UUID of a service that passed `notAService`. */
export const idOf = (service: Group): string =>
  ownText(service, 'id')
    .replace(/^urn:uuid:/i, '')
    .toLowerCase();

/** The identity of a number, whether international or short. */
export const dialOf = ({ e164, shortCode }: Dialled): string => e164 ?? shortCode ?? '';

/** Field names come from the file too. */
const fieldName = (key: string): string => {
  const plain = key.slice(0, most.field + 1).replaceAll(/[^\w -]/g, '?');
  return plain.length > most.field ? `${plain.slice(0, most.field)}…` : plain;
};

/** `HH:MM`, from that or `HH:MM:SS`, with or without an offset, which in the UK only means summer time. */
const clockTime = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(value)?.[1]
    : undefined;

const byWeekday = (a: string, b: string): number =>
  days.indexOf(a.slice(0, 2)) - days.indexOf(b.slice(0, 2)) || (a < b ? -1 : 1);

/** The first fault in id, name or status, without which nothing is a service. */
export function notAService(service: unknown, place: string, known: Known): Rejected | undefined {
  const rejected = (at: string, wrong: string, mend: string): Rejected => ({
    place: `${place}${at}`.replace(/^\./, '') || 'the whole file',
    wrong,
    mend,
    value: asText(service),
  });
  if (!isRecord(service)) return rejected('', 'is not a service', 'write a group { }, or take it out');
  for (const field of requiredFields) {
    const value = own(service, field);
    if (value === undefined) return rejected(`.${field}`, 'is missing', 'add it');
    const fault = fieldFault(field, value);
    if (fault !== undefined) return rejected(`.${field}`, fault.wrong, fault.mend);
  }
  const name = cleanText(ownText(service, 'name'), most.name, known);
  return name.ok ? undefined : rejected('.name', name.wrong, name.mend);
}

/** Reads the fields of one service, and collects notes and rejections. */
class FieldReader {
  readonly notes: Note[] = [];
  readonly rejected: Rejected[] = [];
  readonly #service: Group;
  readonly #place: string;
  readonly #known: Known;

  constructor(service: Group, place: string, known: Known) {
    this.#service = service;
    this.#place = place;
    this.#known = known;
  }

  #at(field: string): string {
    return this.#place === '' ? field : `${this.#place}.${field}`;
  }

  #reject(field: string, wrong: string, mend: string, value: unknown): void {
    const aboutSomebody = aboutPeople.includes(field.replace(/\[.*$/, ''));
    this.rejected.push({ place: this.#at(field), wrong, mend, value: aboutSomebody ? '' : asText(value) });
  }

  note(field: string, ...notes: readonly string[]): void {
    for (const note of notes) this.notes.push({ place: this.#at(field), note });
  }

  /** The value of a field, if it is not empty and passes the schemas. */
  #field(field: string): unknown {
    const value = own(this.#service, field);
    if (value === undefined || value === null || value === '') return undefined;
    const fault = fieldFault(field, value);
    if (fault === undefined) return value;
    this.#reject(`${fieldName(field)}${fault.at}`, fault.wrong, fault.mend, value);
    return undefined;
  }

  /** The entries of a list that pass the schemas, each with its place in the service. */
  #entries(field: string): readonly { readonly place: string; readonly entry: Group }[] {
    const list = this.#field(field);
    if (!Array.isArray(list)) return [];
    if (list.length > mostEntries)
      this.#reject(
        `${field}[${mostEntries}]`,
        `and all after it are more than the ${mostEntries} that are read`,
        'take out what is there twice',
        list.slice(mostEntries),
      );
    return list.slice(0, mostEntries).flatMap((entry: unknown, index) => {
      const place = `${field}[${index}]`;
      const fault = isRecord(entry)
        ? entryFault(field, entry)
        : { at: '', wrong: 'is of the wrong kind', mend: 'write a group { }' };
      if (fault === undefined) return [{ place, entry: entry as Group }];
      this.#reject(`${place}${fault.at}`, fault.wrong, fault.mend, entry);
      return [];
    });
  }

  /** The cleaned value; if it was refused, `whole` is kept as rejected. */
  #take<T>(place: string, whole: unknown, cleaned: Cleaned<T>): T | undefined {
    if (!cleaned.ok) {
      this.#reject(place, cleaned.wrong, cleaned.mend, whole);
      return undefined;
    }
    this.note(place, ...cleaned.notes);
    return cleaned.value;
  }

  /** Text in a group of the service. If it is cut, the whole text is kept among the rejected. */
  #textIn(group: Group, key: string, place: string, longest: number = most.line): string | undefined {
    const raw = ownText(group, key);
    if (raw.trim() === '') return undefined;
    if (raw.length > longest)
      this.#reject(
        place,
        `is longer than ${longest} characters; only its beginning was read`,
        'shorten it',
        raw,
      );
    return this.#take(place, raw, cleanText(raw, longest, this.#known));
  }

  text(field: string, longest: number = most.line): string | undefined {
    return this.#field(field) === undefined ? undefined : this.#textIn(this.#service, field, field, longest);
  }

  /** A field with its own cleaner. */
  single<T>(field: string, clean: (raw: string, known: Known) => Cleaned<T>): T | undefined {
    const raw = this.#field(field);
    return typeof raw === 'string' ? this.#take(field, raw, clean(raw, this.#known)) : undefined;
  }

  ages(): ReadService['ages'] {
    const whole = (field: string): number | undefined => {
      const age = this.#field(field);
      if (typeof age !== 'number') return undefined;
      if (Number.isInteger(age) && age >= 0 && age <= 120) return age;
      this.#reject(field, 'is not an age', 'write whole years, 0 to 120', age);
      return undefined;
    };
    const [from, to] = [whole('minimum_age'), whole('maximum_age')];
    if (from !== undefined && to !== undefined && from > to) {
      this.#reject('minimum_age', 'is more than maximum_age', 'put the lower age in minimum_age', [from, to]);
      return undefined;
    }
    if (from === undefined && to === undefined) return undefined;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }

  #phone(entry: Group, place: string): { readonly phone: ReadPhone; readonly text: boolean } | undefined {
    const kind = ownText(entry, 'type').trim().toLowerCase();
    if (['fax', 'pager', 'video'].includes(kind)) {
      this.#reject(`${place}.type`, 'is not something to ring or to text', 'leave it out', entry);
      return undefined;
    }
    const dialled = this.#take(`${place}.number`, entry, cleanPhone(ownText(entry, 'number'), this.#known));
    if (dialled === undefined) return undefined;
    const extension = own(entry, 'extension');
    const description = [
      kind === 'textphone' ? kind : undefined,
      this.#textIn(entry, 'description', `${place}.description`),
      typeof extension === 'number' ? `extension ${extension}` : undefined,
    ].filter((part) => part !== undefined);
    return {
      phone: { ...dialled, ...(description.length > 0 ? { description: description.join('; ') } : {}) },
      text: kind === 'text' || kind === 'sms',
    };
  }

  /** Numbers of the service and of its contacts, whose names are left out. */
  numbers(): Pick<ReadService, 'phones' | 'texts'> {
    const contacts = this.#entries('contacts');
    const theirs = contacts.flatMap(({ place, entry }) => {
      const numbers = own(entry, 'phones');
      if (!Array.isArray(numbers)) return [];
      return numbers
        .slice(0, mostEntries)
        .flatMap((number: unknown, index) =>
          isRecord(number) ? [{ place: `${place}.phones[${index}]`, entry: number }] : [],
        );
    });
    if (contacts.length > 0)
      this.note(
        'contacts',
        `${contacts.length} there: names of people stay in the file they came in, numbers were read`,
      );
    const found = new Map<string, { readonly phone: ReadPhone; readonly text: boolean }>();
    for (const { place, entry } of [...this.#entries('phones'), ...theirs]) {
      const read = this.#phone(entry, place);
      if (read === undefined) continue;
      const key = `${String(read.text)} ${dialOf(read.phone)}`;
      if (found.has(key)) this.note(`${place}.number`, 'is there twice');
      else found.set(key, read);
    }
    const all = [...found.values()];
    return {
      phones: all.filter(({ text }) => !text).map(({ phone }) => phone),
      texts: all.filter(({ text }) => text).map(({ phone }) => phone),
    };
  }

  hours(): Pick<ReadService, 'hours' | 'hoursText'> {
    const hours = new Set<string>();
    const texts = new Set<string>();
    for (const { place, entry } of this.#entries('schedules')) {
      const description = this.#textIn(entry, 'description', `${place}.description`);
      if (description !== undefined) texts.add(description);
      const byday = ownText(entry, 'byday');
      const [opens, closes] = [own(entry, 'opens_at'), own(entry, 'closes_at')];
      if (byday === '' && opens === undefined && closes === undefined) continue;
      const [freq, interval] = [own(entry, 'freq') ?? 'WEEKLY', own(entry, 'interval') ?? 1];
      const [from, to] = [clockTime(opens), clockTime(closes)];
      const on = byday.toUpperCase().split(/\s*,\s*/);
      if (freq !== 'WEEKLY' || interval !== 1 || from === undefined || to === undefined)
        this.#reject(
          place,
          'has hours that are not read: only days of every week, each with two times',
          'write freq WEEKLY, byday such as MO,TU, and opens_at and closes_at such as 09:00',
          entry,
        );
      else if (on.length > days.length || on.some((day) => !days.includes(day)))
        this.#reject(`${place}.byday`, 'is not a list of days', 'write two letters each, as in MO,TU', entry);
      else for (const day of on) hours.add(`${day} ${from}-${to}`);
    }
    return {
      hours: [...hours].sort(byWeekday),
      ...(texts.size > 0 ? { hoursText: [...texts].join(' / ') } : {}),
    };
  }

  /** Reads only clear cases: every amount is 0, or one is not. */
  cost(): ReadService['cost'] {
    const costs = this.#entries('cost_options').map(({ entry }) => {
      const amount = own(entry, 'amount');
      if (typeof amount === 'number') return amount === 0 ? 'free' : 'charged';
      const option = ownText(entry, 'option').trim().toLowerCase();
      return option === 'free' || option === 'charged' ? option : undefined;
    });
    if (costs.includes('charged')) return 'charged';
    return costs.length > 0 && costs.every((cost) => cost === 'free') ? 'free' : undefined;
  }

  languages(): readonly string[] {
    return this.#entries('languages').flatMap(({ place, entry }) => {
      const code = ownText(entry, 'code');
      if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)) return [code.toLowerCase()];
      this.#reject(`${place}.code`, 'is not the code of a language', 'write a code such as en', entry);
      return [];
    });
  }

  areas(): readonly string[] {
    return this.#entries('service_areas').flatMap(({ place, entry }) => {
      const key = ownText(entry, 'service_area') === '' ? 'name' : 'service_area';
      return this.#textIn(entry, key, `${place}.${key}`) ?? [];
    });
  }

  terms(): readonly string[] {
    return this.#entries('attributes').flatMap(({ place, entry }) => {
      const term = own(entry, 'taxonomy_term');
      if (!isRecord(term)) return [];
      const name = this.#textIn(term, 'name', `${place}.taxonomy_term.name`, most.name);
      const kind = this.#textIn(entry, 'link_type', `${place}.link_type`, most.name);
      return name === undefined ? [] : [kind === undefined ? name : `${kind}: ${name}`];
    });
  }

  organization(): string | undefined {
    const group = this.#field('organization');
    return isRecord(group) ? this.#textIn(group, 'name', 'organization.name', most.name) : undefined;
  }

  assuredOn(): string | undefined {
    const raw = this.#field('assured_date');
    if (typeof raw !== 'string') return undefined;
    const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(raw)?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
    this.#reject('assured_date', 'is not a date', 'write year-month-day, such as 2026-11-21', raw);
    return undefined;
  }

  /** Fields not read in full; still checked against the schemas if those define them. */
  asReceived(): ReadService['asReceived'] {
    return Object.keys(this.#service).flatMap((key) => {
      if (wholeFields.has(key) || aboutPeople.includes(key)) return [];
      return [{ field: fieldName(key), value: asText(own(this.#service, key)) }];
    });
  }

  /** Checks fields that nothing else reads against the schemas. */
  checkOthers(): void {
    for (const field of ['service_at_locations', 'funding']) this.#entries(field);
    for (const field of ['organization_id', 'fees', 'accreditations', 'last_modified', 'assurer_email'])
      this.#field(field);
  }
}

type Defined<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

const defined = <T extends object>(fields: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Defined<T>
  >;

/** Reads a service that passed `notAService`; `place` is its path, such as `contents[3]`. */
export function readService(
  service: Group,
  place: string,
  known: Known,
): { readonly read: ReadService; readonly rejected: readonly Rejected[] } {
  const reader = new FieldReader(service, place, known);
  const facts = {
    place,
    id: idOf(service),
    name: reader.text('name', most.name) ?? '',
    formerNames: (reader.text('alternate_name') ?? '').split(/\s*;\s*/).filter((name) => name !== ''),
    status: ownText(service, 'status'),
    ...reader.numbers(),
    ...reader.hours(),
    languages: reader.languages(),
    areas: reader.areas(),
    terms: reader.terms(),
    ...defined({
      description: reader.text('description', most.paragraph),
      url: reader.single('url', cleanUrl),
      email: reader.single('email', cleanEmail),
      ages: reader.ages(),
      cost: reader.cost(),
      organization: reader.organization(),
      application: reader.text('application_process', most.paragraph),
      eligibility: reader.text('eligibility_description', most.paragraph),
      alert: reader.text('alert', most.paragraph),
      assuredOn: reader.assuredOn(),
    }),
  };
  if (facts.status !== 'active') reader.note('status', `is ${facts.status}: nobody is to be sent there`);
  reader.checkOthers();
  return {
    read: { ...facts, notes: reader.notes, asReceived: reader.asReceived() },
    rejected: reader.rejected,
  };
}
