/** Lint keeps every import to the list of rooms, says where a refused one belongs, and CONTRIBUTING.md shows the same list. */
import { existsSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importFault, roomOf, roomsPlugin } from '../../scripts/rooms/lint-rule.mjs';
import { exceptions, rooms, type Room } from '../../scripts/rooms/rooms.mjs';
import { withRoomsTable } from '../../scripts/rooms/table.mjs';

const names = rooms.map(({ at }) => at);

const mayImport = ({ imports, types = [] }: Room): readonly string[] =>
  imports === 'anything' ? names : [...imports, ...types];

/** A file that could be in the room, two folders deep. */
const fileIn = ({ at, flat }: Room): string => {
  if (at.includes('.')) return at;
  return flat ? `${at}/x.ts` : `${at}/Some/x.ts`;
};

/** The import of one file as another writes it. */
const written = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length - 1) || './'}${to}`;

/** What lint says of this code in a file of that name, by the project's own configuration. */
async function complaints(file: string, code: string): Promise<readonly string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as {
    readonly rules: Linter.RulesRecord;
  };
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { rooms: roomsPlugin },
    rules: { 'rooms/imports': rules['rooms/imports'] ?? 'off' },
  };
  return new Linter().verify(code, config, { filename: file }).map(({ message }) => message);
}

describe('the list', () => {
  it('is in CONTRIBUTING.md as lint reads it', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(page, 'run "npm run rooms"').toBe(withRoomsTable(page));
  });

  it.each(rooms.map((room) => [room.at, room] as const))(
    '%s imports only from rooms above it',
    (at, room) => {
      if (room.imports === 'anything') return;
      const above = names.slice(0, names.indexOf(at));
      expect(mayImport(room).filter((name) => !above.includes(name))).toEqual([]);
    },
  );

  it.each(names)('%s is there', (at) => {
    expect(existsSync(at)).toBe(true);
  });

  it.each(exceptions.map(({ from, to }) => [from, to] as const))(
    '%s still needs its exception',
    (from, to) => {
      const last = to.split('/').at(-1) ?? '';
      expect(readFileSync(from, 'utf8')).toContain(`/${last}`);
      expect(importFault(from, written(from, to), false)).toBeUndefined();
    },
  );

  it.each(['src/new/x.ts', 'flows/new/x.ts', 'new/x.ts'])('a file in no room is refused: %s', (file) => {
    expect(importFault(file, 'react', false)).toBe(
      `${file} is in no room: give it one in scripts/rooms/rooms.mjs.`,
    );
  });
});

describe.each(rooms.map((room) => [room.at, room] as const))('%s', (at, room) => {
  const from = fileIn(room);
  const others = rooms.filter((other) => other !== room);

  it('is looked at by lint', async () => {
    expect(roomOf(from)).toBe(room);
    const config = (await new ESLint().calculateConfigForFile(from)) as { rules: Linter.RulesRecord };
    expect(config.rules['rooms/imports']).toEqual([2]);
  });

  it('imports what the list says', () => {
    for (const target of others.filter((other) => mayImport(room).includes(other.at)))
      expect(importFault(from, written(from, fileIn(target)), true), target.at).toBeUndefined();
  });

  it('imports nothing else, and lint says where the import belongs', () => {
    if (room.imports === 'anything') return;
    for (const target of others.filter((other) => !mayImport(room).includes(other.at))) {
      const fault = importFault(from, written(from, fileIn(target)), true);
      expect(fault, target.at).toContain(`${at} does not import from ${target.at} (`);
      expect(fault, target.at).toContain(target.insteadOfImporting);
    }
  });

  it('imports no code where the list says types', () => {
    for (const target of others.filter((other) => room.types?.includes(other.at)))
      expect(importFault(from, written(from, fileIn(target)), false), target.at).toContain(
        target.insteadOfImporting,
      );
  });

  it('imports no package that the list does not name', () => {
    if (room.packages === 'any') return;
    expect(importFault(from, 'left-pad', false)).toBe(
      `${at} imports ${room.packages ? `no package but ${room.packages.join(', ')}` : 'no package'}. What needs left-pad belongs in src/build or scripts.`,
    );
  });
});

describe('an import is seen', () => {
  const refused = 'src/components does not import from src/directory';
  it.each([
    ["import { topics } from '../../directory/topics.ts'", refused],
    ["import type { Topic } from '../../directory/topics.ts'", refused],
    ["export { topics } from '../../directory/topics.ts'", refused],
    ["export * from '../../directory/topics.ts'", refused],
    ["const later = () => import('../../directory/topics.ts')", refused],
    ["let all: typeof import('../../directory/topics.ts')", refused],
    ["import { z } from 'zod'", 'What needs zod belongs in src/directory or src/screens or provenance.'],
    ["import { x } from '../../Frame.tsx'", 'src/components does not import from src (the app'],
    ["import { x } from '../../../elsewhere/x.ts'", 'elsewhere/x.ts is in no room'],
  ])('%s', async (code, says) => {
    expect((await complaints('src/components/Icon/Icon.tsx', code)).join()).toContain(says);
  });

  it.each([
    "import { useWords } from '../../i18n/useWords.ts'",
    "import { Steps } from '../Steps/Steps.tsx'",
    "import './Icon.scss'",
    "import { useState } from 'react'",
  ])('let through: %s', async (code) => {
    expect(await complaints('src/components/Icon/Icon.tsx', code)).toEqual([]);
  });

  it('from one page to another is refused', async () => {
    const code = "import { filtersOf } from '../Services/filters.ts'";
    expect((await complaints('src/screens/Topics/x.ts', code)).join()).toContain(
      'A folder of src/screens can be read alone. Parts that several pages draw belong in src/components',
    );
    expect(await complaints('src/screens/Services/sections/x.ts', code)).toEqual([]);
  });

  it('but for set-up, which shows the real advice', async () => {
    const code = "import { AdviceScreen } from '../Advice/AdviceScreen.tsx'";
    expect(await complaints('src/screens/SetUp/Preview.tsx', code)).toEqual([]);
    expect(await complaints('src/screens/SetUp/Compare.tsx', code)).toHaveLength(1);
  });
});
