/** Every question of the headless command with its values, audiences and words. */
import questionWords from '../locales/en/questions.json' with { type: 'json' };
import type { Condition } from '../flows/vocabulary/conditions.ts';
import { pageAsking } from '../flows/questions/pages.ts';
import { askedSwitches } from '../flows/questions/switches.ts';
import {
  questions,
  switchQuestions,
  type AnswerKey,
  type Audience,
  type SwitchKey,
} from '../flows/vocabulary/questions.ts';

const everyone: readonly Audience[] = questions.audience.values;

interface Words {
  readonly [key: string]: string | Words;
}

/** One entry per key, in the order of section 1. */
export function questionsList(): readonly object[] {
  return [
    ...(Object.keys(questions) as AnswerKey[]).map((key) => ({
      key,
      group: 'answers',
      page: pageAsking(key).id,
      ...questions[key],
      askedOf: askedOf(key),
      words: wordsFor(key),
    })),
    ...(Object.keys(switchQuestions) as SwitchKey[]).map((key) => ({
      key,
      group: 'switches',
      ...switchQuestions[key],
      askedOf: askedSwitches[key].askedOf,
      words: wordsFor(key),
    })),
    { key: 'csa_duty_switch', group: 'settings', kind: 'one', values: ['off', 'on'] },
    { key: 'csa_duty_from', group: 'settings', kind: 'one', values: ['YYYY-MM-DD', null] },
    { key: 'asOf', group: 'settings', kind: 'one', values: ['YYYY-MM-DD'] },
  ];
}

function askedOf(key: AnswerKey): readonly Audience[] {
  const page = pageAsking(key);
  const named = [page.when, ...(page.keysWhen?.[key] ? [page.keysWhen[key]] : [])].map(audiencesOf);
  return everyone.filter((audience) => named.every((some) => some === null || some.includes(audience)));
}

/** The audiences a condition requires; null if it names none. */
function audiencesOf(condition: Condition): readonly string[] | null {
  if ('all' in condition) {
    const parts = condition.all.map(audiencesOf).filter((part) => part !== null);
    return parts.length === 0
      ? null
      : parts.reduce((both, part) => both.filter((audience) => part.includes(audience)));
  }
  if ('any' in condition) {
    const parts = condition.any.map(audiencesOf);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  return 'in' in condition && condition.key === 'audience' ? condition.in : null;
}

function wordsFor(key: string): Record<string, Words> {
  const all = (questionWords as Words)[key] as Words;
  return Object.fromEntries(
    (['staff', 'parent', 'young'] as const).map((voice) => [voice, inVoice(all, voice)]),
  );
}

/** The words for one voice: its own if it has them, otherwise the shared ones. */
function inVoice(words: Words, voice: string): Words {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => !/_(parent|young|dsl)$/.test(key))
      .map(([key, word]) => [
        key,
        typeof word === 'string' ? (words[`${key}_${voice}`] ?? word) : inVoice(word, voice),
      ]),
  );
}
