/** Before each file of tests: random cases come from the seed of the run. */
import fc from 'fast-check';
import { seed } from '../scripts/seed.mjs';

fc.configureGlobal({ seed });
