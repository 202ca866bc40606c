/** The command that writes the feed. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayShow } from '../../src/directory/directory.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { writeFeed } from '../../scripts/feed.ts';
import { runCommand, startCommand } from './runCommand.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-step-feed-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Run in the temporary folder, so that nothing of the project is written over. */
const feed = (...flags: readonly string[]) => runCommand(writeFeed, flags, { folder });

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

interface Page {
  readonly total_items: number;
  readonly contents: readonly { readonly id: string }[];
}

describe('the command that writes the feed', () => {
  it('makes dist/feed where there is none, with a list and a file for each service', async () => {
    const { status, out, error } = await feed();
    expect([status, error]).toEqual([0, '']);
    const page = read('dist/feed/services.json') as Page;
    expect(page.total_items).toBe(everyService.filter(mayShow).length);
    expect(out).toContain(`${page.total_items} services`);
    for (const service of page.contents)
      expect(read(`dist/feed/services/${service.id}.json`)).toEqual(service);
  });

  it('writes the same twice, also when it is started as people start it', () => {
    const before = readFileSync(join(folder, 'dist/feed/services.json'), 'utf8');
    expect(startCommand('feed.ts', [], { folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'dist/feed/services.json'), 'utf8')).toBe(before);
  });

  it('takes away what an earlier run wrote and may no longer be shown, and nothing else', async () => {
    const [gone, other] = ['00000000-0000-5000-8000-000000000000.json', 'mine.json'].map((name) =>
      join(folder, 'dist/feed/services', name),
    ) as [string, string];
    for (const file of [gone, other]) writeFileSync(file, '{}');
    expect((await feed()).status).toBe(0);
    expect([existsSync(gone), existsSync(other)]).toEqual([false, true]);
  });

  it('goes to another folder when told to', async () => {
    expect((await feed('--out', 'elsewhere')).status).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere')).sort()).toEqual(['services', 'services.json']);
  });

  it('says in a line what is wrong with the command, or the folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const flags of [['--put', 'x'], ['--out', 'file/inside'], ['surplus']]) {
      const { status, out, error } = await feed(...flags);
      expect([status, out]).toEqual([2, '']);
      expect(error).toMatch(/^[^\n]+\n$/);
    }
  });
});
