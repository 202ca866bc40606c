/** No file needs itself by way of others, not even for a type: each can be read before those that build on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const files = ['bench', 'flows', 'open-referral', 'provenance', 'scripts', 'src', 'tests'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(room, name)),
);

/** Types, files loaded when wanted and `typeof import()` count as well. */
const importsOf = (file: string, text = readFileSync(file, 'utf8')): readonly string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName));

/** Each circle once, as the files on the way round. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.add([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return [...found];
}

it('no imports run in a circle', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
});

it.each([
  ["import { b } from './b.ts'", 'for its code'],
  ["import type { B } from './b.ts'", 'for a type'],
  ["import { type B } from './b.ts'", 'for a type among others'],
  ["const late = () => import('./b.ts')", 'when it is wanted'],
  ["type B = typeof import('./b.ts')", 'for the type of all of it'],
  ["export { b } from './b.ts'", 'to hand it on'],
])('a circle is found: %s', (text) => {
  const graph = new Map([
    ['src/a.ts', importsOf('src/a.ts', text)],
    ['src/b.ts', importsOf('src/b.ts', "import type { A } from './a.ts'")],
  ]);
  expect(circles(graph)).toEqual(['src/a.ts -> src/b.ts -> src/a.ts']);
});
