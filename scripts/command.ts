/** A command's environment besides its arguments, so that tests can run it without starting Node again. */
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { withoutMark } from '../src/build/readText.ts';

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Returns the exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/**
 * Runs the command if Node was started with its file; does nothing if a test imports it.
 *
 * @param usage - how it is called and how it ends, for `--help`
 */
export async function runIfStarted(file: string, usage: string, command: Command): Promise<void> {
  const [, started, ...args] = process.argv;
  if (started === undefined || realpathSync(started) !== realpathSync(file)) return;
  // Whoever read us, such as `head`, has had enough: that is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  process.exitCode = await answering(usage, command)(args, {
    input: process.stdin,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
}

/** The command, which says how it is called if it is asked for help or called otherwise (exit 2). */
const answering =
  (usage: string, command: Command): Command =>
  async (args, terminal) => {
    if (args.some((one) => one === '--help' || one === '-h')) {
      terminal.print(usage);
      return 0;
    }
    try {
      return await command(args, terminal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
        throw error;
      terminal.complain(`${error.message}\n\n${usage}`);
      return 2;
    }
  };

/** The whole of standard input. */
export async function readAll(input: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return withoutMark(Buffer.concat(parts).toString('utf8'));
}
