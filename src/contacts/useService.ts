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
import type { ContactDetails } from './contactDetails.ts';
import { nightFirst } from './contactMethods.ts';
import type { Message } from '../i18n/message.ts';
import { useNow } from '../browser/useNow.ts';
import { answersAtNight, openingOf } from './openingOf.ts';

/** A service as this reader sees it, at this school and at this time. */
export interface ServiceInfo<Of extends ServiceRecord = ServiceRecord> extends ServiceWords {
  /** With the school's own contact instead of ours, if it has one. */
  readonly service: Of;
  /** Its contact methods; what to do without a number is separate, because it comes first. */
  readonly contact: ContactDetails;
  readonly instead: Message | undefined;
  readonly confidence: Confidence;
  readonly opening: Opening;
  /** Closed, but with a number for nights and weekends. */
  readonly nightNumberNow: boolean;
  /** Undefined at build: then nothing is said about opening. */
  readonly now: LondonTime | undefined;
}

/** Everything a card or a page says about a service. */
export function useService<Of extends ServiceRecord>(record: Of): ServiceInfo<Of> {
  const words = useWords();
  const school = useSchool();
  const now = useNow();
  const service = withOverride(record, school);
  const opening = openingOf(service, school, now);
  const nightNumberNow = opening.state === 'closed' && answersAtNight(service);
  // Without a clock nothing counts as overdue.
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
