import type { Advice } from '../../../flows/advice.ts';
import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { AnswerKey, Answers, QuestionKey, Switches } from '../../../flows/vocabulary/questions.ts';
import type { AnyRuleId } from '../../../flows/vocabulary/rules.ts';
import type { Source } from '../../directory/schema.ts';
import { sources } from '../../directory/sources.ts';
import type { Message } from '../../i18n/message.ts';
import type { Values } from '../../i18n/useWords.ts';
import { answerKeys, pageToChange, sourcesOf } from '../../triage/ruleFacts.ts';

export interface AnswerView {
  readonly key: AnswerKey;
  readonly page: AnswerKey;
  readonly question: Message;
  readonly values: readonly Message[];
}

export interface RuleView {
  readonly id: AnyRuleId;
  readonly message: Message;
  /** The answers that made it match. */
  readonly because: readonly { readonly question: Message; readonly values: readonly Message[] }[];
}

const sourceBy: ReadonlyMap<string, Source> = new Map(Object.entries(sources));

/** What the rules of an advice rest on, each once. */
export const sourcesBehind = ({ rules }: Advice): readonly Source[] =>
  [...new Set(rules.flatMap(sourcesOf))].flatMap((code) => sourceBy.get(code) ?? []);

interface Given {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly values: Values;
}

/** The rules of an advice, each with the answers that made it match. */
export const rulesOf = ({ rules, why }: Advice, { answers, facts, values }: Given): readonly RuleView[] =>
  rules.map((id) => ({
    id,
    message: { key: `advice:rules.${id}`, values },
    because: why
      .filter(({ rule }) => rule === id)
      .flatMap(({ keys }) => keys)
      .flatMap((key) => givenTo(key, { ...facts, ...answers })),
  }));

/** What was answered, in the order asked. */
export const answersOf = (answers: Answers): readonly AnswerView[] =>
  answerKeys.flatMap((key) =>
    givenTo(key, answers).map((given) => ({ ...given, key, page: pageToChange(key) })),
  );

/** A question and its answer; undefined if there is none. */
function givenTo(key: QuestionKey, given: Answers & Switches) {
  const values = [given[key] ?? []].flat();
  if (values.length === 0) return [];
  return [
    {
      question: { key: `questions:${key}.title` },
      values: values.map((value) => ({ key: `questions:${key}.values.${value}.label` })),
    },
  ];
}
