import type { LondonTime } from '../../directory/londonTime.ts';
import type { Opening } from '../../directory/opening.ts';
import { withOverride } from '../../directory/overridden.ts';
import type { ServiceRecord } from '../../directory/schema.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSchool } from '../../school/SchoolProvider.tsx';
import {
  howSure,
  reachInFull,
  saidOfService,
  type SaidOfService,
  type Sure,
} from '../Advice/aboutService.ts';
import type { Reach, Way } from '../Advice/reach.ts';
import type { Said } from '../Advice/said.ts';
import { useNow } from '../useNow.ts';
import { answersAtNight, openingOf } from './openingOf.ts';

/** A service as this reader is told of it, at this school and at this hour. */
export interface ToldService<Of extends ServiceRecord = ServiceRecord> extends SaidOfService {
  /** With the school's own contact in place of ours, where it has one. */
  readonly service: Of;
  /** Its ways; what to do without a number is apart, as it comes first. */
  readonly reach: Reach;
  readonly instead: Said | undefined;
  readonly sure: Sure;
  readonly opening: Opening;
  /** Closed, but a number for nights and weekends is among its ways. */
  readonly nightNumberNow: boolean;
  /** Undefined where the page is drawn without a browser: then nothing is said of the hour. */
  readonly now: LondonTime | undefined;
}

/** Everything a card or a page says of a service. */
export function useService<Of extends ServiceRecord>(record: Of): ToldService<Of> {
  const words = useWords();
  const school = useSchool();
  const now = useNow();
  const service = withOverride(record, school);
  const opening = openingOf(service, school, now);
  const nightNumberNow = opening.state === 'closed' && answersAtNight(service);
  // Without a clock nothing is overdue: what was checked that day was in date that day.
  const reader = { words, voice: words.voice, asOf: now?.date ?? service.checkedOn };
  const { instead, ...reach } = reachInFull(service, reader);
  return {
    service,
    instead: instead ?? (reach.ways.length === 0 ? { key: 'service-card:noWay' } : undefined),
    reach: nightNumberNow ? { ...reach, ways: nightFirst(reach.ways) } : reach,
    sure: howSure(service),
    opening,
    nightNumberNow,
    now,
    ...saidOfService(service.id, { words, school }),
  };
}

const isForNights = ({ label }: Way): boolean =>
  typeof label === 'object' && label.key.startsWith('services:phoneLabels.outOfHours');

/** Nobody is offered first a number that nobody answers. */
const nightFirst = (ways: readonly Way[]): readonly Way[] => [
  ...ways.filter(isForNights),
  ...ways.filter((way) => !isForNights(way)),
];
