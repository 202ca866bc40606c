import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const provenance = 'provenance/';

interface Import {
  readonly to: string;
  readonly late: boolean;
}

/** What a file imports from the project itself, read off its text: statements, `import()` and globs; types are erased. */
const importsOf = (path: string, text = readFileSync(path, 'utf8')): Import[] => {
  if (!/\.(ts|tsx|mjs)$/.test(path)) return [];
  const at = (spec: string, late: boolean): Import => ({ to: resolve(dirname(path), spec), late });
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(?!type\b)(?:[^'"`;()]*?from\s+)?['"](\.[^'"]+)['"]/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]/g);
  const globs = [...text.matchAll(/import\.meta\.glob[^(]*\(([^)]*)\)/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/['"](\.[^'"]+)['"]/g)].flatMap(([, pattern = '']) => filesLike(path, pattern)),
  );
  return [
    ...[...statements].map(([, spec = '']) => at(spec, false)),
    ...[...calls].map(([, spec = '']) => at(spec, true)),
    ...globs.map((to) => ({ to, late: true })),
  ];
};

/** The files a glob with `*` means. */
function filesLike(path: string, pattern: string): string[] {
  const wanted = resolve(dirname(path), pattern)
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*');
  const base = resolve(dirname(path), pattern.split('*')[0] ?? '.');
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((each) => new RegExp(`^${wanted}$`).test(each));
}

/** Everything reached from a file, as paths from the root; with `late`, also what is fetched only when wanted. */
const reachedFrom = (entry: string, late: boolean): Set<string> => {
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    for (const each of importsOf(path)) if (late || !each.late) walk(each.to);
  };
  walk(join(root, entry));
  return new Set([...seen].map((path) => relative(root, path)));
};

const shipped = reachedFrom('src/main.tsx', true);
const atOnce = reachedFrom('src/main.tsx', false);
/** What follows the first answer: see src/afterFirstAnswer.tsx. */
const withAdvice = new Set([
  ...reachedFrom('src/triage/engine.ts', false),
  ...reachedFrom('src/screens/Advice/AdviceScreen.tsx', false),
]);

describe('the walker', () => {
  it('follows the app to its facts, its flow and its words, and the late pages only when told to', () => {
    for (const path of ['src/directory/directory.ts', 'src/directory/services/helplines.ts'])
      expect(atOnce.has(path)).toBe(true);
    for (const path of ['flows/rules/rules.ts', 'locales/en/services.json'])
      expect(withAdvice.has(path)).toBe(true);
    expect(shipped.has('src/screens/About/About.tsx')).toBe(true);
    expect(atOnce.has('src/screens/About/About.tsx')).toBe(false);
  });

  it('sees every way of importing, and no types', () => {
    const text = `import a from './a.ts';
      import {
        b,
        type C,
      } from './b.ts';
      import './d.ts';
      export { e } from './e.ts';
      import type { F } from './f.ts';
      const g = () => import('./g.ts');`;
    expect(importsOf('/x/file.ts', text).map(({ to }) => to)).toEqual(
      ['a', 'b', 'd', 'e', 'g'].map((name) => `/x/${name}.ts`),
    );
  });
});

describe('what the papers print', () => {
  it('is reached by nothing that ships, at once or late', () => {
    expect([...shipped].filter((path) => path.startsWith(provenance))).toEqual([]);
  });

  it('is imported by no file of src, whoever may import that one', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const importing = sources.filter((path) =>
      importsOf(path).some(({ to }) => relative(root, to).startsWith(provenance)),
    );
    expect(importing.map((path) => relative(root, path))).toEqual([]);
  });

  it('holds the seeds, what they are held against, what checks them, and a line about it', () => {
    expect(readdirSync(join(root, provenance)).sort()).toEqual([
      'README.md',
      'checkSeeds.ts',
      'contacts-as-printed.json',
      'never-shown.ts',
      'people.json',
      'seeds.json',
    ]);
  });
});

describe("what is one school's own", () => {
  it('is in the pages of that school, never in scripts that all schools share', () => {
    expect([...shipped].filter((path) => path.startsWith('schools/'))).toEqual([]);
  });
});

describe('what only the lists of services and topics need', () => {
  it.each([
    'src/directory/everyService.ts',
    'src/directory/topics.ts',
    'src/directory/documents.ts',
    'src/directory/services/upkeep.ts',
    'locales/en/directory.json',
    'locales/en/more-services.json',
    'locales/en/topics.json',
  ])('%s is loaded neither with the questions nor with an advice', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(shipped.has(path)).toBe(true);
    expect(atOnce.has(path)).toBe(false);
    expect(withAdvice.has(path)).toBe(false);
  });
});

describe('names of people', () => {
  const seeds = JSON.parse(readFileSync(join(root, provenance, 'seeds.json'), 'utf8')) as {
    school: { people: { name: string }[] };
  };

  it('are in no published file but the profile of the school', () => {
    for (const { name } of seeds.school.people) {
      const matching = [...shipped].filter((path) => readFileSync(join(root, path), 'utf8').includes(name));
      expect(matching.filter((path) => !path.startsWith('schools/'))).toEqual([]);
    }
  });
});

describe('what is needed only after the first answer', () => {
  it.each([
    'flows/triage.machine.ts',
    'flows/rules/rules.ts',
    'flows/advise.ts',
    'src/screens/Advice/AdviceScreen.tsx',
    'src/directory/records.ts',
    'src/directory/sources.ts',
    'locales/en/advice.json',
    'locales/en/services.json',
  ])('%s does not delay the first question', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(withAdvice.has(path)).toBe(true);
    expect(atOnce.has(path)).toBe(false);
  });
});
