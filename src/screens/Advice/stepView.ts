import type { Step } from '../../../flows/engine/step.ts';
import type { Block } from '../../../flows/vocabulary/advice.ts';
import type { DutyId } from '../../../flows/vocabulary/duties.ts';
import type { AnswerKey, Answers } from '../../../flows/vocabulary/questions.ts';
import {
  allContactDetails,
  numbersOnly,
  type ContactDetails,
  type Reader,
} from '../../contacts/contactDetails.ts';
import { forTitle } from '../../contacts/frontDoors.ts';
import type { Message } from '../../i18n/message.ts';
import type { Values } from '../../i18n/useWords.ts';
import { answersToAskAgain, pageToChange } from '../../triage/ruleFacts.ts';
import { linesUnder, list, paragraph, type TextPart } from './paragraphs.ts';

export interface StepView {
  readonly id: DutyId;
  readonly title: Message;
  readonly more?: Message;
  readonly owner: Message;
  /** Left out for conditional steps. */
  readonly deadline?: Message;
  readonly contacts: readonly ContactDetails[];
  /** What the personal report of FGM must hold, beside the step that makes it. */
  readonly report: readonly TextPart[];
  /** Questions to answer again. */
  readonly askAgain: readonly { readonly page: AnswerKey; readonly message: Message }[];
}

interface StepContext {
  readonly reader: Reader;
  readonly values: Values;
  readonly answers: Answers;
  readonly blocks: readonly Block[];
  /** The child's home is in another council, so its early help is not ours (R32, P16). */
  readonly livesElsewhere: boolean;
}

const asksForEarlyHelp: readonly DutyId[] = ['eha', 'targeted_family_support'];

/** A step with whose it is, by when, how, and whom it reaches. */
export function stepView(step: Step, context: StepContext): StepView {
  const { id, owner, deadline, contacts } = step;
  const { reader, values, answers } = context;
  const { words } = reader;
  const keys = [`advice:actions.${id}.title`, `advice:duties.${id}.title`, `advice:duties.${id}`];
  const more = [
    ...(context.livesElsewhere && asksForEarlyHelp.includes(id) ? ['advice:council.homeEarlyHelp'] : []),
    `advice:actions.${id}.more`,
    `advice:duties.${id}.more`,
  ].find((key) => words.has(key));
  return {
    id,
    title: {
      key: keys.find((key) => words.has(key)) ?? `advice:duties.${id}`,
      values: forTitle(step, values),
    },
    ...(more === undefined ? {} : { more: { key: more, values } }),
    owner: { key: `advice:owners.${owner}`, values },
    ...(deadline === 'when_ready' ? {} : { deadline: { key: `advice:deadlines.${deadline}`, values } }),
    contacts: allContactDetails(contacts, reader).map(numbersOnly),
    report: reportOf(step, context),
    askAgain: answersToAskAgain(id, answers).map((key) => ({
      page: pageToChange(key),
      message: changeWords(key),
    })),
  };
}

function reportOf({ id }: Step, { reader: { words }, values, blocks }: StepContext): readonly TextPart[] {
  if (id !== 'police_101_personal_fgm_report' || !blocks.includes('FGM101')) return [];
  return [
    paragraph('advice:blocks.FGM101.say'),
    paragraph('advice-page:give'),
    list(linesUnder('advice:blocks.FGM101.give', { words, values })),
    paragraph('advice:blocks.FGM101.reference'),
    paragraph('advice:blocks.FGM101.rang999'),
  ];
}

const changes: Readonly<Partial<Record<AnswerKey, string>>> = {
  danger_now: 'advice:blocks.AGAIN.changeDanger',
  imminent_sig_harm: 'advice:blocks.AGAIN.changeHarm',
  sig_harm_suspected: 'advice:blocks.AGREE.changeSuspected',
};
/** What the link back to a question says. */
export const changeWords = (key: AnswerKey): { readonly key: string } => ({
  key: changes[key] ?? `advice-page:askAgain.${key}`,
});
