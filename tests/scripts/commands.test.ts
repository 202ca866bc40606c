/** What all commands have in common, started as people start them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it, test } from 'vitest';
import { advise } from '../../scripts/advise.ts';
import { auditFacts } from '../../scripts/audit.ts';
import { profilesIn } from '../../src/build/profileFolder.ts';
import { runCommand, startCommand } from './runCommand.ts';

const root = resolve(import.meta.dirname, '../..');
const commands = execFileSync('grep', ['-l', '^await runIfStarted', '-r', 'scripts', '--include=*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .map((path) => path.replace('scripts/', ''));

const mark = '\uFEFF';
const answers = '{"answers":{"danger_now":"yes"}}';

test('there are commands to try', () => {
  expect(commands.length).toBeGreaterThanOrEqual(10);
});

describe.each(commands)('%s', (script) => {
  it('says how it is called when it is asked for help, and does nothing else', () => {
    const { status, out, error } = startCommand(script, ['--help'], {
      folder: mkdtempSync(join(tmpdir(), 'help-')),
    });
    expect(out).toMatch(/^Usage: npm run /);
    expect(error).toBe('');
    expect(status).toBe(0);
  });
});

it('says how it is called when it is called otherwise', () => {
  const { status, out, error } = startCommand('paths.ts', ['--no-such-option']);
  expect(error).toMatch(/^Unknown option '--no-such-option'[^]*\n\nUsage: npm run /);
  expect(error).not.toContain('    at ');
  expect(out).toBe('');
  expect(status).toBe(2);
});

it('ends quietly when whoever reads it has had enough', () => {
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), 'scripts/advise.ts', '--questions'];
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', `"$@" | head -c 10; echo " ended with \${PIPESTATUS[0]}"`, 'bash', ...node],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/ended with 0\n$/);
});

describe('a byte order mark before the text is no fault', () => {
  it('in answers, on standard input and line by line', async () => {
    const plain = await runCommand(advise, [], { input: answers });
    expect(plain.status).toBe(0);
    expect(await runCommand(advise, [], { input: mark + answers })).toEqual(plain);
    expect(await runCommand(advise, ['--lines'], { input: `${mark}${answers}\n` })).toEqual(plain);
  });

  it('in a school’s profile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mark-'));
    const profile = readFileSync(join(root, 'schools/westlands.json'), 'utf8');
    const file = join(folder, 'school.json');
    writeFileSync(file, mark + profile);
    expect(profilesIn(folder).map(({ text }) => text())).toEqual([profile]);
    const { error } = await runCommand(auditFacts, [file, '--json']);
    expect(error).toBe('');
  });
});
