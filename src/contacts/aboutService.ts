/**
 * What every page says about a service: what it is for, what to know before ringing, how sure we are. The advice,
 * the lists and the service's own page all use this, so they cannot disagree. Pure, and light enough for the advice.
 */
import { needsCheckNote, needsInstead } from '../directory/directory.ts';
import { overrideOf } from '../directory/overridden.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import type { Values, Words } from '../i18n/useWords.ts';
import {
  overdueNotes,
  serviceContactDetails,
  serviceKey,
  type ContactDetails,
  type ContactReader,
} from './contactDetails.ts';
import type { ContactMethod } from './contactMethods.ts';
import type { Message } from '../i18n/message.ts';

export type Confidence = 'confirmed' | 'second-hand' | 'not confirmed';

export function confidenceIn(service: ServiceRecord): Confidence {
  if (needsCheckNote(service) || needsInstead(service)) return 'not confirmed';
  return service.status === 'confirmed' ? 'confirmed' : 'second-hand';
}

export interface ServiceWords {
  readonly purpose?: Message;
  readonly note?: Message;
}

interface About {
  readonly words: Words;
  readonly school: SchoolProfile;
  readonly values?: Values;
}

/** If the school overrides the contact, our note may be wrong; so may our description, if it is another organisation. */
export function serviceWords(id: string, { words, school, values = {} }: About): ServiceWords {
  const own = overrideOf(id, school);
  // The school's own entry has its words under one key for all schools.
  const named = id === school.contactId ? 'school' : id;
  const purpose = own?.name === undefined ? serviceKey(named, 'for', words) : undefined;
  const ours = own === undefined ? serviceKey(named, 'note', words) : undefined;
  const note = own?.note ?? (ours && { key: ours, values });
  return {
    ...(purpose === undefined ? {} : { purpose: { key: purpose, values } }),
    ...(note === undefined ? {} : { note }),
  };
}

/** In a list the hours and how sure we are come below, so neither is repeated here. */
export function fullContactDetails(service: ServiceRecord, reader: ContactReader): ContactDetails {
  const contact = serviceContactDetails(service, reader);
  const notes = overdueNotes(service, reader);
  // Which of two numbers is for the night is not covered by the hours below.
  const several = contact.methods.filter(({ kind }) => kind === 'phone').length > 1;
  if (service.hours === undefined || several) return { ...contact, notes };
  return {
    ...contact,
    notes,
    methods: contact.methods.map(({ label, ...method }) =>
      isTime(label) ? method : labelled(method, label),
    ),
  };
}

const times: readonly string[] = ['daytime', 'outOfHours'].map((one) => `phone-labels:${one}`);
const isTime = (label: Message | undefined): boolean =>
  typeof label === 'object' && times.includes(label.key);
const labelled = (method: ContactMethod, label: Message | undefined): ContactMethod =>
  label === undefined ? method : { ...method, label };
