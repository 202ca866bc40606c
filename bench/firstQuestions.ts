/** The first five pages of a teacher's journey, with the real words, for the builds we compare with. */
import { createInstance } from 'i18next';
import { replay } from '../flows/replay.ts';
import type { Trail } from '../flows/engine/trail.ts';
import type { AnswerKey } from '../flows/vocabulary/questions.ts';
import { profile } from '../src/directory/embeddedProfile.ts';
import { english, type WordKey } from '../src/i18n/english.ts';
import { wordsOf } from '../src/i18n/useWords.ts';
import { presetsAt, settingsAt } from '../src/triage/clock.ts';
import { formOf } from '../src/triage/form.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface Question {
  readonly key: AnswerKey;
  readonly kind: 'one' | 'many';
  readonly must: boolean;
  readonly title: string;
  readonly hint?: string;
  readonly error: string;
  readonly options: readonly Option[];
}

export interface QuestionPage {
  readonly questions: readonly Question[];
  readonly why: readonly string[];
}

/** The answers that lead to the fifth page. */
const trail: Trail = [
  { page: 'danger_now', answers: { danger_now: 'no' } },
  { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
  { page: 'audience', answers: { audience: 'teacher' } },
  { page: 'subject', answers: { subject: 'child' } },
];

// Not with makeWords, which needs the bundler to find the other languages.
const words = createInstance({
  lng: 'en',
  resources: { en: english },
  defaultNS: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
void words.init();
const { say, sayIf } = wordsOf(words, 'staff');

export const continueWords = say('ui:question.continue');
export const whyWords = say('ui:question.why');

/** An optional text, left out if there is none. */
const optional = <Name extends string>(name: Name, text: string | undefined) =>
  (text === undefined ? {} : { [name]: text }) as { readonly [Key in Name]?: string };

/** @throws if the flow no longer has a page after these answers */
export function firstQuestions(): readonly QuestionPage[] {
  // A Wednesday in term.
  const at = new Date('2026-11-18T10:00:00Z');
  const circumstances = {
    settings: settingsAt(at, profile),
    switches: presetsAt(at, profile),
    school: { headIsDsl: profile.headIsDsl },
  };
  return [0, 1, 2, 3, 4].map((answered): QuestionPage => {
    const { place, facts } = replay(trail.slice(0, answered), circumstances);
    if (place.kind !== 'question') throw new Error(`After ${answered} answers nothing more is asked.`);
    const { page } = place;
    const form = formOf({
      page,
      facts,
      changing: false,
      voice: 'staff',
      remembered: {},
    });
    return {
      questions: form.asked.map(({ key, kind, must, values }) => ({
        key,
        kind,
        must,
        title: sayIf(`questions:${key}.title`) ?? key,
        ...optional('hint', sayIf(`questions:${key}.hint`)),
        error: say(`questions:${key}.error` as WordKey),
        options: values.map((value) => ({
          value,
          label: sayIf(`questions:${key}.values.${value}.label`) ?? value,
          ...optional('hint', sayIf(`questions:${key}.values.${value}.hint`)),
        })),
      })),
      why: form.asked.map(({ key }) => say(`questions:${key}.why` as WordKey)),
    };
  });
}
