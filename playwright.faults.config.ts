import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';

/** Fault tests: each combination has its own server, because faults are in what is served. */
export default defineConfig({
  ...browserTests,
  testDir: 'tests/faults',
  // More workers than cores: several faults are delays.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 12_000 },
  reporter: [
    ['./tests/faults/matrixReporter.ts'],
    ['json', { outputFile: 'node_modules/.cache/next-step/faults.json' }],
  ],
  webServer: [],
});
