/** Runs a command in this process, or, to see that it starts as people start it, in one of its own. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import type { Command } from '../../scripts/command.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

interface Around {
  /** On standard input. */
  readonly input?: string;
  /** Where it is run; the project's own folder otherwise. */
  readonly folder?: string;
}

export async function runCommand(
  command: Command,
  args: readonly string[],
  { input = '', folder = root }: Around = {},
): Promise<Ended> {
  let out = '';
  let error = '';
  const before = process.cwd();
  process.chdir(folder);
  try {
    const status = await command(args, {
      input: Readable.from([input]),
      print: (text) => void (out += text),
      complain: (text) => void (error += text),
    });
    return { status, out, error };
  } finally {
    process.chdir(before);
  }
}

/** @param script - such as `advise.ts` */
export function startCommand(
  script: string,
  args: readonly string[],
  { input = '', folder = root }: Around = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'scripts', script), ...args],
    { cwd: folder, encoding: 'utf8', input },
  );
  return { status, out: stdout, error: stderr };
}
