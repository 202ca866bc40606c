/**
 * All services, whole: those the advice needs, and the many more that only the lists of services and topics show. The advice
 * never imports this; screens that need it are loaded late.
 */
import type { Service, ServiceId } from './records.ts';
import { schoolService } from './profile.ts';
import type { EveryServiceRecord } from './schema.ts';
import type { SchoolProfile } from './schoolProfile.ts';
import { servicesByFile } from './services/core.ts';
import { headings } from './services/headings.ts';
import { bullyingAndOnline } from './services/more/bullying-and-online.ts';
import { carersAndParting } from './services/more/carers-and-parting.ts';
import { council } from './services/more/council.ts';
import { crimeAndExploitation } from './services/more/crime-and-exploitation.ts';
import { domesticAbuse } from './services/more/domestic-abuse.ts';
import { goneNames } from './services/more/gone.ts';
import { grief } from './services/more/grief.ts';
import { learningAndDisability } from './services/more/learning-and-disability.ts';
import { mindAndMood } from './services/more/mind-and-mood.ts';
import { moneyAndFood } from './services/more/money-and-food.ts';
import { replaced } from './services/more/replaced.ts';
import { sexualAbuseAndHonour } from './services/more/sexual-abuse-and-honour.ts';
import { upkeep } from './services/upkeep.ts';

const moreServicesByFile = {
  'more/council.ts': council,
  'more/learning-and-disability.ts': learningAndDisability,
  'more/mind-and-mood.ts': mindAndMood,
  'more/grief.ts': grief,
  'more/domestic-abuse.ts': domesticAbuse,
  'more/sexual-abuse-and-honour.ts': sexualAbuseAndHonour,
  'more/crime-and-exploitation.ts': crimeAndExploitation,
  'more/carers-and-parting.ts': carersAndParting,
  'more/bullying-and-online.ts': bullyingAndOnline,
  'more/money-and-food.ts': moneyAndFood,
  'more/gone.ts': goneNames,
  'more/replaced.ts': replaced,
} as const;

type MoreServiceId = (typeof moreServicesByFile)[keyof typeof moreServicesByFile][number]['id'];

export type EveryServiceId = ServiceId | MoreServiceId;

/** A record of the whole directory, with a known id. */
export type EveryService = EveryServiceRecord & { readonly id: EveryServiceId };

/** Services not in directory.ts; their words are in locales/<lng>/more-services.json. */
export const moreServices: readonly EveryService[] = Object.values(moreServicesByFile).flat();

/** In what is built these fields are apart. */
const inFull = (service: Service): EveryService => ({
  ...service,
  levelGroup: headings[service.id],
  ...upkeep[service.id],
});

/** The records by their file in services/, so that a fault report names the file to edit. */
export const everyServiceByFile: Readonly<Record<string, readonly EveryService[]>> = {
  ...Object.fromEntries(Object.entries(servicesByFile).map(([file, records]) => [file, records.map(inFull)])),
  ...moreServicesByFile,
};

/** Every service, the same for all schools; most screens want `everyService.filter(mayShow)`. */
export const everyService: readonly EveryService[] = Object.values(everyServiceByFile).flat();

const byId = new Map<string, EveryService>(everyService.map((service) => [service.id, service]));

export const everyServiceById = (id: string): EveryService | undefined => byId.get(id);

/** The school itself, for lists that start with it. */
export const schoolInTheList = (school: SchoolProfile): EveryServiceRecord => ({
  ...schoolService(school),
  levelGroup: 'everyone',
  owner: 'dsl',
  sources: [{ where: 'School profile', kind: 'school-document', label: 'P' }],
});
