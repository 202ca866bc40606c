/**
 * The services that the advice carries, whole, by the file they are written in, so that a fault can be reported where it is
 * mended. What is built has some of their fields apart (src/build/servicesPlugin.ts): read them through directory.ts or
 * everyService.ts, never from here.
 */
import { abuseAtHome } from './abuse-at-home.ts';
import { earlyHelpAndSchool } from './early-help-and-school.ts';
import { emergencyAndFrontDoors } from './emergency-and-front-doors.ts';
import { guidance } from './guidance.ts';
import { health } from './health.ts';
import { helplines } from './helplines.ts';
import { housingAndMoney } from './housing-and-money.ts';
import { neighbouringCouncils } from './neighbouring-councils.ts';
import { onlineSafety } from './online-safety.ts';
import { policeAndJustice } from './police-and-justice.ts';

export const servicesByFile = {
  'emergency-and-front-doors.ts': emergencyAndFrontDoors,
  'police-and-justice.ts': policeAndJustice,
  'helplines.ts': helplines,
  'abuse-at-home.ts': abuseAtHome,
  'online-safety.ts': onlineSafety,
  'health.ts': health,
  'early-help-and-school.ts': earlyHelpAndSchool,
  'housing-and-money.ts': housingAndMoney,
  'guidance.ts': guidance,
  'neighbouring-councils.ts': neighbouringCouncils,
} as const;
