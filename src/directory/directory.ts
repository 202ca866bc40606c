/**
 * Every service the advice needs, and the only ways to show one. Screens call these helpers instead of reading `phones`, so a
 * screen that forgets to check `display` cannot show a hidden number.
 */
import type { Phone, ServiceRecord, TextLine } from './schema.ts';
import { servicesByFile } from './services/core.ts';

export type ServiceId = (typeof servicesByFile)[keyof typeof servicesByFile][number]['id'];

/** A record of the directory itself, whose id is one of ours. */
export type Service = ServiceRecord & { readonly id: ServiceId };

/** All of them, including those never shown; most screens want `services.filter(mayShow)`. */
export const services: readonly Service[] = Object.values(servicesByFile).flat();

const byId = new Map<string, Service>(services.map((service) => [service.id, service]));

/** A rule may name a service before its record is written; then there is nothing to show, and a test reports it. */
export const serviceById = (id: string): Service | undefined => byId.get(id);

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
