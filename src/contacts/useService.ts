import type { LondonTime } from '../directory/londonTime.ts';
import type { Opening } from '../directory/opening.ts';
import { withOverride } from '../directory/overridden.ts';
import type { ServiceRecord } from '../directory/schema.ts';
import { useWords } from '../i18n/useWords.ts';
import { useSchool } from '../school/SchoolProvider.tsx';
import {
  confidenceIn,
  fullContactDetails,
  serviceWords,
  type ServiceWords,
  type Confidence,
} from './aboutService.ts';
import type { ContactDetails, ContactMethod } from './contactDetails.ts';
import type { Message } from '../i18n/message.ts';
import { useNow } from '../browser/useNow.ts';
import { answersAtNight, openingOf } from './openingOf.ts';

/** A service as this reader is told of it, at this school and at this hour. */
export interface ServiceInfo<Of extends ServiceRecord = ServiceRecord> extends ServiceWords {
  /** With the school's own contact in place of ours, where it has one. */
  readonly service: Of;
  /** Its ways; what to do without a number is apart, as it comes first. */
  readonly contact: ContactDetails;
  readonly instead: Message | undefined;
  readonly confidence: Confidence;
  readonly opening: Opening;
  /** Closed, but a number for nights and weekends is among its ways. */
  readonly nightNumberNow: boolean;
  /** Undefined where the page is drawn without a browser: then nothing is said of the hour. */
  readonly now: LondonTime | undefined;
}

/** Everything a card or a page says of a service. */
export function useService<Of extends ServiceRecord>(record: Of): ServiceInfo<Of> {
  const words = useWords();
  const school = useSchool();
  const now = useNow();
  const service = withOverride(record, school);
  const opening = openingOf(service, school, now);
  const nightNumberNow = opening.state === 'closed' && answersAtNight(service);
  // Without a clock nothing is overdue: what was checked that day was in date that day.
  const reader = { words, voice: words.voice, asOf: now?.date ?? service.checkedOn };
  const { instead, ...contact } = fullContactDetails(service, reader);
  return {
    service,
    instead: instead ?? (contact.methods.length === 0 ? { key: 'service-card:noWay' } : undefined),
    contact: nightNumberNow ? { ...contact, methods: nightFirst(contact.methods) } : contact,
    confidence: confidenceIn(service),
    opening,
    nightNumberNow,
    now,
    ...serviceWords(service.id, { words, school }),
  };
}

const isForNights = ({ label }: ContactMethod): boolean =>
  typeof label === 'object' && label.key.startsWith('services:phoneLabels.outOfHours');

/** Nobody is offered first a number that nobody answers. */
const nightFirst = (methods: readonly ContactMethod[]): readonly ContactMethod[] => [
  ...methods.filter(isForNights),
  ...methods.filter((method) => !isForNights(method)),
];
