/**
 * What is said of a service wherever it stands: what it is for, what to know before ringing, how sure we are. The advice,
 * the lists and the service's own page ask here, so that they cannot disagree. Pure, and light enough for the advice.
 */
import { needsCheckNote, needsInstead } from '../../directory/directory.ts';
import { overrideOf } from '../../directory/overridden.ts';
import type { ServiceRecord } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Values, Words } from '../../i18n/useWords.ts';
import { overdueNotes, reachRecord, serviceKey, type Reach, type ReachReader, type Way } from './reach.ts';
import type { Said } from './said.ts';

export type Sure = 'confirmed' | 'second-hand' | 'not confirmed';

export function howSure(service: ServiceRecord): Sure {
  if (needsCheckNote(service) || needsInstead(service)) return 'not confirmed';
  return service.status === 'confirmed' ? 'confirmed' : 'second-hand';
}

export interface SaidOfService {
  readonly purpose?: Said;
  readonly note?: Said;
}

interface About {
  readonly words: Words;
  readonly school: SchoolProfile;
  readonly values?: Values;
}

/** Where the school has a contact of its own our note may be wrong, and what it is for if that is somebody else. */
export function saidOfService(id: string, { words, school, values = {} }: About): SaidOfService {
  const own = overrideOf(id, school);
  // The school's own entry has words under a name that is the same for all schools.
  const named = id === school.contactId ? 'school' : id;
  const purpose = own?.name === undefined ? serviceKey(named, 'for', words) : undefined;
  const ours = own === undefined ? serviceKey(named, 'note', words) : undefined;
  const note = own?.note ?? (ours && { key: ours, values });
  return {
    ...(purpose === undefined ? {} : { purpose: { key: purpose, values } }),
    ...(note === undefined ? {} : { note }),
  };
}

/** In a list the hours stand beneath, and so does how sure we are: neither is said twice. */
export function reachInFull(service: ServiceRecord, reader: ReachReader): Reach {
  const reach = reachRecord(service, reader);
  const notes = overdueNotes(service, reader);
  // Of two numbers, which is for the night is no matter of the hours beneath.
  const several = reach.ways.filter(({ kind }) => kind === 'phone').length > 1;
  if (service.hours === undefined || several) return { ...reach, notes };
  return {
    ...reach,
    notes,
    ways: reach.ways.map(({ label, ...way }) => (isTime(label) ? way : labelled(way, label))),
  };
}

const times: readonly string[] = ['daytime', 'outOfHours'].map((one) => `services:phoneLabels.${one}`);
const isTime = (label: Said | undefined): boolean => typeof label === 'object' && times.includes(label.key);
const labelled = (way: Way, label: Said | undefined): Way => (label === undefined ? way : { ...way, label });
