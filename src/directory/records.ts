/** Every service the advice needs. How they may be shown: directory.ts. */
import type { ServiceRecord } from './schema.ts';
import { servicesByFile } from './services/core.ts';

export type ServiceId = (typeof servicesByFile)[keyof typeof servicesByFile][number]['id'];

/** A record of the directory itself, whose id is one of ours. */
export type Service = ServiceRecord & { readonly id: ServiceId };

/** All of them, including those never shown; most screens want `services.filter(mayShow)`. */
export const services: readonly Service[] = Object.values(servicesByFile).flat();

const byId = new Map<string, Service>(services.map((service) => [service.id, service]));

/** A rule may name a service before its record is written; then there is nothing to show, and a test reports it. */
export const serviceById = (id: string): Service | undefined => byId.get(id);
