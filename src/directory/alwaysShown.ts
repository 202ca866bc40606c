/**
 * Whom every page names, whatever else fails: 999, the council by day and by night, Childline. Who they are at a school
 * outside Worcestershire is for its profile to say; 999 and Childline are the same everywhere.
 */
import type { ServiceId } from './records.ts';

export const alwaysShown = {
  emergency: 'emergency-999',
  frontDoor: 'family-front-door',
  outOfHours: 'emergency-duty-team',
  childline: 'childline',
} as const satisfies Readonly<Record<string, ServiceId>>;

export type AlwaysShownId = (typeof alwaysShown)[keyof typeof alwaysShown];

const { emergency, frontDoor, outOfHours, childline } = alwaysShown;

/** Who takes any worry about a child that is no emergency, by day and by night. */
export const anyWorry = [frontDoor, outOfHours, childline] as const;

/** The same for every child in the country: no profile may change them, as a slip here could cost most. */
export const sameEverywhere: readonly string[] = [emergency, childline];
