import { defineConfig } from '@playwright/test';
import { findBrowser, findShell } from './scripts/programs.mjs';

/** Chromium's shell does the same work in less time, but has no back/forward cache. */
const wholeBrowser = /@whole-browser/;
const asRoot = process.getuid?.() === 0;

const launchOptions = {
  // A path that explains itself if the browser is missing; `npm run e2e` looks for one first.
  executablePath: findBrowser() ?? 'no-chromium-found-run-npm-run-setup',
  args: [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  // Playwright turns the back/forward cache off, which no reader's browser does; leaving must be tested with it.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

const shell = findShell();

/** Each test is in one of them: those that need the whole browser say so by a tag. */
export const projects = [
  {
    name: 'shell',
    grepInvert: wholeBrowser,
    use: shell === undefined ? {} : { launchOptions: { ...launchOptions, executablePath: shell } },
  },
  { name: 'whole browser', grep: wholeBrowser },
];

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: true,
  retries: 0,
  // Generous: two cores may be busy, and no test here is about time.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/next-step/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${process.env['NEXT_STEP_PORT']}`,
    browserName: 'chromium',
    actionTimeout: 20_000,
    launchOptions,
  },
  projects,
  webServer: {
    // Any free port: `npm start`, or another copy's tests, may be running.
    command: 'npx vite preview --port 0',
    wait: { stdout: /http:\/\/localhost:(?<next_step_port>\d+)/ },
    // Colour codes would break the matching.
    env: { FORCE_COLOR: '' },
  },
});
