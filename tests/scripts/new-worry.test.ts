/** A new worry is written whole by a command, and what it leaves to an editor cannot be forgotten. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorry } from '../../scripts/new-worry.ts';
import { toDosIn } from '../../scripts/to-do.ts';
import { runCommand, type Ended } from './runCommand.ts';

const root = resolve(import.meta.dirname, '../..');
const copied = ['flows', 'locales', 'open-referral', 'package.json', 'provenance', 'public', 'schools'];
const alsoCopied = ['.prettierrc', 'scripts', 'src', 'tsconfig.json'];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'next-step-worry-'));
  for (const name of [...copied, ...alsoCopied])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: string[]): Promise<Ended> => runCommand(newWorry, args, { folder: copy });
const read = (file: string): string => readFileSync(join(copy, file), 'utf8');

/** Where a key that is known in one place and not in another does not compile; React and its types take no part. */
const compiled = [
  'flows/advise.ts',
  'flows/triage.machine.ts',
  'src/directory/topics.ts',
  'src/directory/worryTopics.ts',
  'src/screens/Question/topicGroups.ts',
];

function typeFaults(): readonly string[] {
  const { config } = ts.readConfigFile(join(copy, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')) as {
    readonly config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    { ...config, include: compiled },
    ts.sys,
    copy,
  );
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, { ...options, types: [] }))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('nothing is left to do in what is shipped', () => {
  expect(toDosIn(root)).toEqual([]);
});

describe('refuses, and writes nothing:', () => {
  it.each([
    [['fire_setting'], 'Usage: npm run new-worry'],
    [['Fire', 'fire_now', 'R44'], 'Usage: npm run new-worry'],
    [['fire_setting', 'fire_now', 'X1'], 'Usage: npm run new-worry'],
    [['--colour', 'red'], '--colour'],
    [['bullying', 'bullying_now', 'R44'], 'bullying is the name of something else'],
    [['fire_setting', 'missing', 'R44'], 'missing is the name of something else'],
    [['fire_setting', 'fire_setting', 'R44'], 'fire_setting is the name of something else'],
    [['fire_setting', 'fire_now', 'R33'], 'R33 is there already'],
    [['fire_setting', 'fire_now', 'R44', '--near', 'smoke'], '--near smoke: no worry has that key'],
  ])('%j', async (args, says) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.error).toContain(says);
    expect(toDosIn(copy)).toEqual([]);
  });
});

describe('a new worry', () => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await run('fire_setting', 'fire_setting_now', 'R44', '--near', 'drugs_alcohol');
  });

  it('is written, and what is left is said', () => {
    expect(ended).toMatchObject({ status: 1, error: '' });
    const left = toDosIn(copy);
    expect(left.length).toBeGreaterThan(10);
    for (const one of left) expect(ended.out).toContain(one);
  });

  it('compiles', () => {
    expect(typeFaults()).toEqual([]);
  });

  it('passes the check of facts', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/check-facts.ts'],
      {
        cwd: copy,
        encoding: 'utf8',
      },
    );
    expect(stderr + stdout).toBe('');
    expect(status).toBe(0);
  });

  it('is asked and advised on, and shown beside the worry it is near', () => {
    const code = `
      import { advise } from './flows/advise.ts';
      import { pageAsking } from './flows/questions/pages.ts';
      const settings = { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-30' };
      const answers = { danger_now: 'no', imminent_sig_harm: 'no', audience: 'teacher', subject: 'child',
        topics: ['fire_setting'], referral_status: 'none', fire_setting_now: 'not_sure' };
      const { rules } = advise(answers, { switches: {}, settings, school: { headIsDsl: false } });
      console.log(pageAsking('fire_setting_now').id, rules.includes('R44'));`;
    writeFileSync(join(copy, 'try.ts'), code);
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'try.ts'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(stdout).toBe('fire_setting_now true\n');
    expect(read('src/screens/Question/topicGroups.ts')).toContain(`'drugs_alcohol',\n    'fire_setting'`);
    expect(read('src/directory/topics/health-and-mind.ts')).toContain(`id: 'fire-setting'`);
  });

  it('is done when each place is written', async () => {
    for (const place of toDosIn(copy)) {
      const [file = ''] = place.split(':');
      writeFileSync(join(copy, file), read(file).replaceAll('TO DO:', 'Written:'));
    }
    expect(await run('--left')).toEqual({ status: 0, out: 'Nothing is left to do.\n', error: '' });
  });
});
