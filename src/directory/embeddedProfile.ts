/** The school the site is built for by default. For build, scripts and tests: pages read their own block. */
import westlands from '../../schools/westlands.json' with { type: 'json' };
import type { SchoolProfile } from './schoolProfile.ts';

/** Checked against the schema by scripts/check-facts.ts, not here. */
export const profile = westlands as SchoolProfile;
