/** The advice on the command line. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { profile } from '../src/directory/embeddedProfile.ts';
import { withoutMark } from '../src/build/readText.ts';
import { InputError, readInput } from './advise-input.ts';
import { outputFor, type Output } from './advise-output.ts';
import { questionsList } from './advise-questions.ts';
import { textFor } from './advise-text.ts';
import { readAll, runIfStarted, type Command, type Terminal } from './command.ts';

const usage = `Usage: npm run --silent advise -- '<json>', or with the JSON on standard input

Prints the advice on these answers as JSON.

  --lines      one JSON object per line in, one per line out
  --strict     an answer the questions would not have asked for is an error
  --questions  every key with group, kind, values, who is asked, and its English words
  --text       the advice as the page would word it
  --help       this text

Ends with 2 and names an unknown key or value, or one that this audience is not offered, and what is allowed.
`;

const school = { headIsDsl: profile.headIsDsl };
const today = new Date().toISOString().slice(0, 10);

function adviseOnText(text: string, strict: boolean): Output {
  const { answers, circumstances } = readInput(text, today);
  const output = outputFor(answers, { ...circumstances, school });
  // Not offered to this audience: its question would stay open, and with it the advice where nothing else matches.
  const open = output.problems.find(({ key, code }) => code === 'not_offered' && key === output.next);
  if (open) throw new InputError(open.message);
  const [first] = output.problems;
  if (strict && first) throw new InputError(`${first.message} (--strict)`);
  return output;
}

function adviseAsText(text: string, strict: boolean): string {
  adviseOnText(text, strict);
  const { answers, circumstances } = readInput(text, today);
  return textFor(answers, { ...circumstances, school });
}

/** What is wrong with the input; any other error is one of ours. */
function messageOf(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  return error.message;
}

async function eachLine({ input, print }: Terminal, strict: boolean): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    let printed: unknown;
    try {
      printed = adviseOnText(withoutMark(line), strict);
    } catch (error) {
      printed = { error: messageOf(error) };
      code = 2;
    }
    print(`${JSON.stringify(printed)}\n`);
  }
  return code;
}

export const advise: Command = async (args, terminal) => {
  const { values: flags, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lines: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      questions: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
    },
  });
  if (flags.lines) return eachLine(terminal, flags.strict);
  if (flags.questions) {
    terminal.print(`${JSON.stringify(questionsList(), null, 2)}\n`);
    return 0;
  }
  const text = positionals[0] ?? (await readAll(terminal.input));
  try {
    const told = flags.text
      ? adviseAsText(text, flags.strict)
      : JSON.stringify(adviseOnText(text, flags.strict));
    terminal.print(`${told}\n`);
    return 0;
  } catch (error) {
    terminal.complain(`${messageOf(error)}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, advise);
