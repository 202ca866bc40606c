import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import westlands from '../../schools/westlands.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-step-facts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const checkFacts = (...files: string[]): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-facts.ts', ...files], {
    cwd: root,
    encoding: 'utf8',
  });

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the command that checks the facts', { timeout: 20_000 }, () => {
  it('says nothing when all is well', () => {
    expect(checkFacts()).toMatchObject({ status: 0, stderr: '' });
  });

  it('names file, school, field and mend for a broken profile, and fails', () => {
    const path = written('broken.json', JSON.stringify({ ...westlands, email: 'office at school' }));
    const { status, stderr } = checkFacts(path);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /broken\.json: westlands: email is not an e-mail address \("office at school"\)\. Mend: write it as name@place\.uk/,
    );
  });

  it('says so when a file is no JSON at all', () => {
    const { status, stderr } = checkFacts(written('torn.json', '{ "slug": "westlands",'));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /torn\.json: the whole file: .* cannot be read .* Mend: look for a missing comma or quote/,
    );
  });
});
