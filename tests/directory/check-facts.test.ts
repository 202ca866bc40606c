import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFacts } from '../../scripts/check-facts.ts';
import westlands from '../../schools/westlands.json' with { type: 'json' };
import { runCommand, startCommand } from '../scripts/runCommand.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-step-facts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const check = (...files: readonly string[]) => runCommand(checkFacts, files);

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the command that checks the facts', () => {
  it('says nothing when all is well, also when it is started as people start it', async () => {
    const quiet = { status: 0, out: '', error: '' };
    expect(await check()).toEqual(quiet);
    expect(startCommand('check-facts.ts', [])).toEqual(quiet);
  });

  it('names file, school and field of a broken profile and how to fix it, and fails', async () => {
    const path = written('broken.json', JSON.stringify({ ...westlands, email: 'office at school' }));
    const { status, error } = await check(path);
    expect(status).toBe(1);
    expect(error).toMatch(
      /broken\.json: westlands: email is not an e-mail address \("office at school"\)\. Mend: write it as name@place\.uk/,
    );
  });

  it('says so when a file is no JSON at all', async () => {
    const { status, error } = await check(written('torn.json', '{ "slug": "westlands",'));
    expect(status).toBe(1);
    expect(error).toMatch(
      /torn\.json: the whole file: .* cannot be read .* Mend: look for a missing comma or quote/,
    );
  });
});
