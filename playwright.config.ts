import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/programs.mjs';

const asRoot = process.getuid?.() === 0;

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
    launchOptions: {
      // A name that explains itself when it is missing; `npm run e2e` looks for a browser first.
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
      // Playwright turns the back/forward cache off: leaving the page would be tested in a browser nobody has.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
  webServer: {
    // Whichever port is free: `npm start`, or the tests of another copy, may be running beside it.
    command: 'npx vite preview --port 0',
    wait: { stdout: /http:\/\/localhost:(?<next_step_port>\d+)/ },
    // Colours would come between.
    env: { FORCE_COLOR: '' },
  },
});
