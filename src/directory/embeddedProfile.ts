/** The school the site is built for when no other is stamped into its pages. For build, scripts and tests: pages read theirs from the page itself. */
import westlands from '../../schools/westlands.json' with { type: 'json' };
import type { SchoolProfile } from './schoolProfile.ts';

/** Checked against the schema by scripts/check-facts.ts, not here. */
export const profile = westlands as SchoolProfile;
