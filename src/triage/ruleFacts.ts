/** What the advice page needs from flows/: a rule's sources, and the page on which a key is asked. */
import { pageAsking } from '../../flows/questions/pages.ts';
import { modifiers } from '../../flows/rules/modifiers.ts';
import { rules } from '../../flows/rules/rules.ts';
import type { SourceCode } from '../../flows/rules/rule.ts';
import { asksAgain, type DutyId } from '../../flows/vocabulary/duties.ts';
import { flowVersion } from '../../flows/version.ts';
import { questions, type AnswerKey, type Answers } from '../../flows/vocabulary/questions.ts';
import type { AnyRuleId } from '../../flows/vocabulary/rules.ts';

const sourcesByRule = new Map<AnyRuleId, readonly SourceCode[]>(
  [...rules, ...modifiers].map(({ id, sources }) => [id, sources]),
);

/** The codes of a rule's sources; empty for our own judgement. */
export const sourcesOf = (rule: AnyRuleId): readonly SourceCode[] => sourcesByRule.get(rule) ?? [];

/** The page on which to change this answer. */
export const pageToChange = (key: AnswerKey): AnswerKey => pageAsking(key).id;

/** The answers a step asks the reader to look at again. */
export const answersToAskAgain = (step: DutyId, answers: Answers): readonly AnswerKey[] =>
  (asksAgain[step] ?? []).filter((key) => answers[key] !== undefined);

/** The version of the questions and rules, shown on printed and copied advice. */
export const rulesVersion: string = flowVersion;

/** Every answer key, in the order asked. */
export const answerKeys = Object.keys(questions) as readonly AnswerKey[];
