/**
 * The only ways to show a service. Screens call these helpers instead of reading `phones`, so a screen that forgets to check
 * `display` cannot show a hidden number. The records are in records.ts; the first pages do without most of them.
 */
import type { Phone, ServiceRecord, TextLine } from './schema.ts';

/** May its name and page appear at all? Not for old names that have been replaced. */
export const mayShow = (service: ServiceRecord): boolean => service.display !== 'do-not-show';

const numberMayShow = (service: ServiceRecord): boolean =>
  service.display === 'show' || service.display === 'show-with-check-note';

/** The numbers to ring; empty when `display` hides them, whatever the record holds. */
export const phonesToShow = (service: ServiceRecord): readonly Phone[] =>
  numberMayShow(service) ? service.phones : [];

/** The numbers to text; hidden as the phones are. */
export const textsToShow = (service: ServiceRecord): readonly TextLine[] =>
  numberMayShow(service) ? service.texts : [];

/** True when the page must say that we could not confirm this and the reader should check. */
export const needsCheckNote = (service: ServiceRecord): boolean => service.display === 'show-with-check-note';

/** True when the page must say what to do instead of showing the number. */
export const needsInstead = (service: ServiceRecord): boolean => !numberMayShow(service);

/** As printed and read aloud; people group the digits, not a library. */
export const reading = (line: Phone | TextLine): string => line.reading;
