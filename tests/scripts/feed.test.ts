/** The command that writes the feed, run as anybody would run it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayShow } from '../../src/directory/directory.ts';
import { everyService } from '../../src/directory/everyService.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-step-feed-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Run in the temporary folder, so that nothing of the project is written over. */
const feed = (...flags: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'scripts/feed.ts'), ...flags],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

interface Page {
  readonly total_items: number;
  readonly contents: readonly { readonly id: string }[];
}

describe('the command that writes the feed', { timeout: 60_000 }, () => {
  it('makes dist/feed where there is none, with a list and a file for each service', () => {
    const { status, stdout, stderr } = feed();
    expect([status, stderr]).toEqual([0, '']);
    const page = read('dist/feed/services.json') as Page;
    expect(page.total_items).toBe(everyService.filter(mayShow).length);
    expect(stdout).toContain(`${page.total_items} services`);
    for (const service of page.contents)
      expect(read(`dist/feed/services/${service.id}.json`)).toEqual(service);
  });

  it('writes the same twice', () => {
    const before = readFileSync(join(folder, 'dist/feed/services.json'), 'utf8');
    expect(feed().status).toBe(0);
    expect(readFileSync(join(folder, 'dist/feed/services.json'), 'utf8')).toBe(before);
  });

  it('takes away what an earlier run wrote and may no longer be shown, and nothing else', () => {
    const [gone, other] = ['00000000-0000-5000-8000-000000000000.json', 'mine.json'].map((name) =>
      join(folder, 'dist/feed/services', name),
    ) as [string, string];
    for (const file of [gone, other]) writeFileSync(file, '{}');
    expect(feed().status).toBe(0);
    expect([existsSync(gone), existsSync(other)]).toEqual([false, true]);
  });

  it('goes to another folder when told to', () => {
    expect(feed('--out', 'elsewhere').status).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere')).sort()).toEqual(['services', 'services.json']);
  });

  it('says in a line what is wrong with the command, or the folder', () => {
    writeFileSync(join(folder, 'file'), '');
    for (const flags of [['--put', 'x'], ['--out', 'file/inside'], ['surplus']]) {
      const { status, stdout, stderr } = feed(...flags);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
  });
});
