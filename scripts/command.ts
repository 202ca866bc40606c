/** A command's environment besides its arguments, so that tests can run it without starting Node again. */
import { realpathSync } from 'node:fs';
import process from 'node:process';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/** Runs the command if Node was started with its file; does nothing if a test imports it. */
export async function runIfStarted(file: string, command: Command): Promise<void> {
  const [, started] = process.argv;
  if (started === undefined || realpathSync(started) !== realpathSync(file)) return;
  process.exitCode = await command(process.argv.slice(2), {
    input: process.stdin,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
}

/** The whole of standard input. */
export async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
