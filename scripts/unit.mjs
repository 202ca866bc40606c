// npm run unit, npm run proofs: the tests without a browser. `-- --seed N` tries other random cases; all else goes to Vitest,
// such as `-- tests/flows` or `-- -t "not sure"`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { takeSeed } from './seed.mjs';

const root = resolve(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'node_modules/vitest/vitest.mjs'), 'run', ...takeSeed()],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
