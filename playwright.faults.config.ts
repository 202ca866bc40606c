import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';
import { findShell } from './scripts/programs.mjs';

const wholeBrowser = /@whole-browser/;
const { launchOptions } = browserTests.use ?? {};
const shell = findShell();

/** Faults: a server of its own for each cell, as what is served is what is at fault. */
export default defineConfig({
  ...browserTests,
  testDir: 'tests/faults',
  // More than there are cores: several of the faults are that something takes long.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 12_000 },
  reporter: [
    ['./tests/faults/matrixReporter.ts'],
    ['json', { outputFile: 'node_modules/.cache/next-step/faults.json' }],
  ],
  webServer: [],
  projects: [
    {
      name: 'shell',
      grepInvert: wholeBrowser,
      use: shell === undefined ? {} : { launchOptions: { ...launchOptions, executablePath: shell } },
    },
    { name: 'whole browser', grep: wholeBrowser },
  ],
});
