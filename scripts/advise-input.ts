/** Reads the input of the headless command: groups, keys and values of the decision table's section 1. */
import type { Circumstances } from '../flows/vocabulary/circumstances.ts';
import { questions, switchQuestions, type Answers, type Settings } from '../flows/vocabulary/questions.ts';
import { isRecord } from '../src/directory/isRecord.ts';

export interface Input {
  readonly answers: Answers;
  readonly circumstances: Omit<Circumstances, 'school'>;
}

/** The input cannot be used; the message names the place and what is allowed. */
export class InputError extends Error {}

type Questions = Readonly<Record<string, { kind: 'one' | 'many'; values: readonly string[] }>>;

const groups = ['answers', 'switches', 'settings'];

/**
 * @param text one JSON object
 * @param today the date `asOf` defaults to, `YYYY-MM-DD`
 * @throws InputError naming an unknown group, key or value and what is allowed
 */
export function readInput(text: string, today: string): Input {
  const whole = asObject('The input', parse(text));
  for (const group of Object.keys(whole))
    if (!groups.includes(group))
      throw new InputError(`Unknown group "${group}". Allowed: ${groups.join(', ')}.`);
  return {
    answers: readGroup('answers', whole['answers'], questions),
    circumstances: {
      switches: readGroup('switches', whole['switches'], switchQuestions),
      settings: readSettings(whole['settings'], today),
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`The input is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function asObject(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new InputError(`${name} must be a JSON object.`);
}

/** Keys of earlier versions, with what to give instead. */
const gone: Readonly<Record<string, string>> = {
  early_flags: 'is not asked since version 2.0.0. Give "topics": ["fgm"] and "fgm_basis" instead.',
};

function readGroup(group: string, value: unknown, questions: Questions): Record<string, unknown> {
  if (value === undefined) return {};
  const given = asObject(`"${group}"`, value);
  for (const [key, answer] of Object.entries(given)) {
    if (Object.hasOwn(gone, key)) throw new InputError(`"${key}" in ${group} ${gone[key]}`);
    const question = Object.hasOwn(questions, key) ? questions[key] : undefined;
    if (!question)
      throw new InputError(
        `Unknown key "${key}" in ${group}. Allowed: ${Object.keys(questions).join(', ')}.`,
      );
    checkAnswer(`${group}.${key}`, answer, question);
  }
  return given;
}

function checkAnswer(place: string, answer: unknown, { kind, values }: Questions[string]): void {
  if ((kind === 'many') !== Array.isArray(answer))
    throw new InputError(
      `${place} takes ${kind === 'many' ? 'an array of values' : 'one value'}. Allowed: ${values.join(', ')}.`,
    );
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  for (const value of given)
    if (typeof value !== 'string' || !values.includes(value))
      throw new InputError(
        `Unknown value ${JSON.stringify(value)} for ${place}. Allowed: ${values.join(', ')}.`,
      );
}

const defaults = { csa_duty_switch: 'off', csa_duty_from: null } as const;

function readSettings(value: unknown, today: string): Settings {
  const given = value === undefined ? {} : asObject('"settings"', value);
  const settings: Record<string, unknown> = { ...defaults, asOf: today, ...given };
  for (const key of Object.keys(given))
    if (!['csa_duty_switch', 'csa_duty_from', 'asOf'].includes(key))
      throw new InputError(
        `Unknown key "${key}" in settings. Allowed: csa_duty_switch, csa_duty_from, asOf.`,
      );
  const { csa_duty_switch, csa_duty_from, asOf } = settings;
  if (csa_duty_switch !== 'on' && csa_duty_switch !== 'off')
    throw new InputError(
      `Unknown value ${JSON.stringify(csa_duty_switch)} for settings.csa_duty_switch. Allowed: off, on.`,
    );
  if (csa_duty_from !== null && !isDate(csa_duty_from))
    throw new InputError('settings.csa_duty_from takes a date as YYYY-MM-DD, or null.');
  if (!isDate(asOf)) throw new InputError('settings.asOf takes a date as YYYY-MM-DD.');
  return { csa_duty_switch, csa_duty_from, asOf };
}

function isDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  );
}
