/**
 * The advice without a screen: `npm run --silent advise -- '<json>'`, or the JSON on stdin.
 *   --lines      one JSON object a line in, one a line out
 *   --strict     an answer the questions would not have asked for is an error
 *   --questions  every key with group, kind, values, who is asked, and its English words
 *   --text       the advice as the page would say it
 * Exit 2 names an unknown key or value and what is allowed.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { profile } from '../src/directory/embeddedProfile.ts';
import { InputError, readInput } from './advise-input.ts';
import { outputFor, type Output } from './advise-output.ts';
import { questionsList } from './advise-questions.ts';
import { textFor } from './advise-text.ts';

const school = { headIsDsl: profile.headIsDsl };
const today = new Date().toISOString().slice(0, 10);

function adviseOnText(text: string, strict: boolean): Output {
  const { answers, circumstances } = readInput(text, today);
  const output = outputFor(answers, { ...circumstances, school });
  const [first] = output.problems;
  if (strict && first) throw new InputError(`${first.message} (--strict)`);
  return output;
}

function failed(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  process.exitCode = 2;
  return error.message;
}

async function eachLine(strict: boolean): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    let printed: unknown;
    try {
      printed = adviseOnText(line, strict);
    } catch (error) {
      printed = { error: failed(error) };
    }
    process.stdout.write(`${JSON.stringify(printed)}\n`);
  }
}

function once(text: string, asText: boolean, strict: boolean): void {
  try {
    if (asText) {
      adviseOnText(text, strict);
      const { answers, circumstances } = readInput(text, today);
      process.stdout.write(`${textFor(answers, { ...circumstances, school })}\n`);
    } else process.stdout.write(`${JSON.stringify(adviseOnText(text, strict))}\n`);
  } catch (error) {
    process.stderr.write(`${failed(error)}\n`);
  }
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    questions: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
  },
});

if (flags.questions) process.stdout.write(`${JSON.stringify(questionsList(), null, 2)}\n`);
else if (flags.lines) await eachLine(flags.strict);
else once(positionals[0] ?? readFileSync(0, 'utf8'), flags.text, flags.strict);
