/** What a page about an advice may ask of flows/: where a rule comes from, and on which page a key is asked. */
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

/** The codes of the facts a rule rests on; empty for what is our own judgement. */
export const sourcesOf = (rule: AnyRuleId): readonly SourceCode[] => sourcesByRule.get(rule) ?? [];

/** The page to go to when this answer is to be changed. */
export const pageToChange = (key: AnswerKey): AnswerKey => pageAsking(key).id;

/** The answers a step has its reader look at again. */
export const answersToAskAgain = (step: DutyId, answers: Answers): readonly AnswerKey[] =>
  (asksAgain[step] ?? []).filter((key) => answers[key] !== undefined);

/** Questions and rules of which edition; printed and copied advice says so. */
export const rulesVersion: string = flowVersion;

/** Every answer key, in the order asked. */
export const answerKeys = Object.keys(questions) as readonly AnswerKey[];
