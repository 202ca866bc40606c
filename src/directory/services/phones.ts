/** Numbers that more than one record gives, as the same people answer them. */
import type { Phone } from '../schema.ts';

export const frontDoorByDay = {
  e164: '+441905822666',
  reading: '01905 822666',
  label: 'daytime',
} as const satisfies Phone;

/** Worcestershire and Herefordshire share it. */
export const outOfHoursTeam = {
  e164: '+441905768020',
  reading: '01905 768020',
  label: 'outOfHours',
} as const satisfies Phone;

export const camhsForProfessionals = {
  e164: '+441905520520',
  reading: '01905 520520',
  label: 'professionals',
} as const satisfies Phone;
