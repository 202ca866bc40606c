/** Writes the table of rooms into CONTRIBUTING.md: `npm run rooms`. A test fails when it is behind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withRoomsTable } from './rooms/table.mjs';

const file = 'CONTRIBUTING.md';
writeFileSync(file, withRoomsTable(readFileSync(file, 'utf8')));
