import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { alias } from './vite.config.ts';

/** Over all paths, all answers or hundreds of thousands of random ones. */
const proofs = ['invariants', 'paths', 'replay', 'rows'].map((name) => `tests/flows/${name}.test.ts`);

/** The proofs begin first: one that is left to the end keeps one core busy and the other idle. */
class ProofsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProof = ({ project }: TestSpecification): number => Number(project.name === 'proofs');
    return (await super.sort(files)).toSorted((one, other) => isProof(other) - isProof(one));
  }
}

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    // Generous: two cores may be busy, and no test here is about time.
    testTimeout: 120_000,
    setupFiles: ['tests/seed.ts'],
    sequence: { sequencer: ProofsFirst },
    hookTimeout: 120_000,
    // All cores: with two, one would otherwise be idle.
    maxWorkers: '100%',
    // Otherwise aliases do not apply to packages in node_modules; and React contexts are created again
    // when a test resets its modules.
    server: { deps: { inline: ['nhsuk-react-components', 'react-hook-form', 'react-i18next', 'wouter'] } },
    projects: [
      {
        extends: true,
        test: { name: 'flows', environment: 'node', include: ['tests/flows/**/*.test.ts'], exclude: proofs },
      },
      {
        extends: true,
        // Minutes, where all others take seconds.
        test: { name: 'proofs', environment: 'node', include: proofs },
      },
      {
        extends: true,
        test: {
          name: 'facts',
          environment: 'node',
          include: ['tests/{build,directory,locales,open-referral,policy,provenance,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Over dist/, so only after a build.
        test: { name: 'published', environment: 'node', include: ['tests/{published,deploy}/**/*.test.ts'] },
      },
      {
        extends: true,
        // Over dist/ too, in the browsers of three engines.
        test: { name: 'engines', environment: 'node', include: ['tests/engines/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: [
            'tests/{browser,components,contacts,i18n,leave,navigation,offline,school,screens,triage}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/setup-screens.ts'],
        },
      },
    ],
  },
});
