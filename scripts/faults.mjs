// npm run faults: every fault on every kind of screen, printed as a table. `-- --all` tries every state instead; other
// arguments go to Playwright, such as `-g "styles: 404"`. Needs a build; what is tried: docs/faults.md.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '..');
const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    resolve(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=playwright.faults.config.ts',
    ...given.filter((one) => one !== '--all'),
  ],
  {
    cwd: root,
    env: { ...process.env, ...(given.includes('--all') ? { NEXT_STEP_ALL_STATES: '1' } : {}) },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
