/**
 * How to reach a contact of the advice: name, numbers, texts and pages, for this reader and this school.
 * Only this file decides what stays hidden, so that the page, the copied text and the command line agree.
 */
import type { Advice } from '../../flows/advice.ts';
import type { Contact, SchoolContact } from '../../flows/vocabulary/contacts.ts';
import type { AnswerTo, SwitchTo } from '../../flows/vocabulary/questions.ts';
import { mayShow, needsCheckNote, needsInstead } from '../directory/directory.ts';
import { serviceById } from '../directory/records.ts';
import { withOverride } from '../directory/overridden.ts';
import { isOverdue } from '../directory/overdue.ts';
import { confidentialChair, personFor } from '../directory/profile.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import type { Message } from '../i18n/message.ts';
import { showDate } from '../i18n/showDate.ts';
import type { Words } from '../i18n/useWords.ts';
import {
  distinctPhones,
  nightFirst,
  personMethods,
  phoneMethod,
  serviceMethods,
  type ContactMethod,
} from './contactMethods.ts';

export interface ContactDetails {
  readonly id: string;
  readonly name: Message;
  /** Who holds the job, if the school has told us. */
  readonly person?: Message;
  readonly methods: readonly ContactMethod[];
  /** What to do if no number may be shown. */
  readonly instead?: Message;
  /** "Not staffed now", "please check". */
  readonly notes: readonly Message[];
  /** In English only. */
  readonly hours?: string;
  /** Nobody answers now. */
  readonly unstaffed: boolean;
  /** It was due for a check before this day. */
  readonly overdue: boolean;
}

export interface Reader {
  readonly words: Words;
  readonly school: SchoolProfile;
  readonly people: Advice['people'];
  readonly subject: AnswerTo<'subject'> | undefined;
  /** Who is reading, as far as is known. */
  readonly voice: Words['voice'];
  readonly schoolOpen: SwitchTo<'school_open'> | undefined;
  /** Is our front door open? The child's own council keeps much the same hours. */
  readonly clock: SwitchTo<'clock'> | undefined;
  /** The day of the advice, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What the details of a service depend on. */
export type ContactReader = Pick<Reader, 'words' | 'voice' | 'asOf'>;

/** Where a service's words are: with the advice's own, or with those that only the lists of services show. */
export const serviceKey = (
  id: string,
  part: 'for' | 'note' | 'instead',
  { has }: Words,
): string | undefined => [`services:${id}.${part}`, `more-services:${id}.${part}`].find((key) => has(key));

type SchoolRole = 'dsl' | 'headteacher' | 'chairOfGovernors' | 'seniorLeader' | 'senco';

/** The person in the profile for a contact; the class teacher and the office have none. */
const rolesBehind: Readonly<Record<SchoolContact, readonly SchoolRole[]>> = {
  dsl: ['dsl'],
  headteacher: ['headteacher'],
  chair_of_governors: ['chairOfGovernors'],
  senior_leader: ['seniorLeader'],
  class_teacher: [],
  senco: ['senco'],
  school_office: [],
  trusted_adult: [],
};

const isAtSchool = (contact: Contact): contact is SchoolContact => contact in rolesBehind;

/** Undefined if this reader may not be sent there. */
export function contactDetails(contact: Contact, reader: Reader): ContactDetails | undefined {
  return isAtSchool(contact)
    ? schoolContactDetails(contact, reader)
    : contactDetailsOfService(contact, reader);
}

export const allContactDetails = (contacts: readonly Contact[], reader: Reader): readonly ContactDetails[] =>
  contacts.flatMap((contact) => contactDetails(contact, reader) ?? []);

function contactDetailsOfService(id: string, reader: Reader): ContactDetails | undefined {
  const found = serviceById(id);
  const service = found && withOverride(found, reader.school);
  if (!service || !mayShow(service)) return undefined;
  const contact = serviceContactDetails(service, reader);
  return reader.clock === 'out_of_hours' ? { ...contact, methods: nightFirst(contact.methods) } : contact;
}

/** Any directory record, with this school's override: see withOverride. */
export function serviceContactDetails(service: ServiceRecord, reader: ContactReader): ContactDetails {
  const { words, voice } = reader;
  const insteadKey = needsInstead(service) ? serviceKey(service.id, 'instead', words) : undefined;
  return {
    id: service.id,
    name: service.name,
    methods: serviceMethods(service, voice),
    notes: [
      ...(needsCheckNote(service) ? [{ key: 'advice-page:checkNote' }] : []),
      ...overdueNotes(service, reader),
    ],
    ...(insteadKey === undefined ? {} : { instead: { key: insteadKey } }),
    ...(service.hours === undefined ? {} : { hours: service.hours.text }),
    unstaffed: false,
    overdue: isStale(service, reader),
  };
}

/** 999 is never overdue for a check. */
const isStale = (service: ServiceRecord, { asOf }: ContactReader): boolean =>
  service.kind !== 'emergency' && isOverdue(service, asOf);

/** The note beside a fact that was due for a check before this day. */
export const overdueNotes = (service: ServiceRecord, reader: ContactReader): readonly Message[] =>
  isStale(service, reader)
    ? [{ key: 'advice-page:overdue', values: { date: showDate(service.checkedOn, reader.words.lng) } }]
    : [];

function schoolContactDetails(contact: SchoolContact, reader: Reader): ContactDetails | undefined {
  const { school, people, voice, schoolOpen } = reader;
  const base: ContactDetails = {
    id: contact,
    name: { key: `advice:schoolContacts.${contact}` },
    notes: [],
    methods: [],
    unstaffed: false,
    overdue: false,
  };
  if (contact === 'trusted_adult') return base;
  if (contact === 'chair_of_governors') return chairDetails(base, reader);
  // M5: the worry is about the head, and the school's number is the head's number.
  if (people.lead === 'chair') return undefined;
  // M4: a lead is not sent to the lead.
  if (contact === 'dsl' && voice === 'dsl') return undefined;

  const holders = rolesBehind[contact].map((role) => personFor(role, school));
  if (contact === 'dsl') holders.push(...school.people.deputyDsls);
  const named = [...new Set(holders.flatMap(({ name }) => name ?? []))];
  const own = holders.flatMap(({ phone }) => phone ?? []);
  const late = contact === 'dsl' && schoolOpen === 'no' && school.outOfHours ? [school.outOfHours] : [];
  const phones = distinctPhones([...late, ...(own.length > 0 ? own : school.phones)]);
  return {
    ...base,
    methods: phones.map((phone) =>
      // Avoids "School office: school office".
      phoneMethod(contact === 'school_office' ? { ...phone, label: undefined } : phone, voice),
    ),
    ...(named.length === 0 ? {} : { person: orNames(named) }),
    notes: late.length === 0 ? staffing(schoolOpen) : [],
    unstaffed: schoolOpen === 'no' && late.length === 0,
  };
}

/** R8: only if neither the head nor the office can listen in, and never if the worry is about the chair. */
function chairDetails(base: ContactDetails, { school, subject, voice }: Reader): ContactDetails | undefined {
  if (subject === 'chair_of_governors') return undefined;
  const chair = confidentialChair(school);
  const methods = chair ? personMethods(chair, voice) : [];
  if (chair && methods.length > 0)
    return { ...base, methods, ...(chair.name === null ? {} : { person: chair.name }) };
  return { ...base, instead: { key: 'advice-page:chairInstead' } };
}

function staffing(schoolOpen: Reader['schoolOpen']): readonly Message[] {
  if (schoolOpen === 'no') return [{ key: 'advice-page:notStaffedNow' }];
  return schoolOpen === 'not_sure' ? [{ key: 'advice-page:perhapsNotStaffed' }] : [];
}

/** One of them, "one or the other", "one, another or a third". */
function orNames(names: readonly string[]): Message {
  const [last = '', ...before] = names.toReversed();
  if (before.length === 0) return last;
  return {
    key: 'advice-page:eitherPerson',
    values: { first: before.toReversed().join(', '), second: last },
  };
}

/** If there is a number to ring or text, a step shows only that. */
export function numbersOnly(contact: ContactDetails): ContactDetails {
  const numbers = contact.methods.filter(({ kind }) => kind === 'phone' || kind === 'text');
  return numbers.length === 0 ? contact : { ...contact, methods: numbers };
}
