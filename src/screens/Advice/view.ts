/**
 * The advice as both the page and the copied text show it: which number to tap, which steps follow, the services
 * and the reasons. Pure, and free of React, so that the command line can use it too.
 */
import type { Advice } from '../../../flows/advice.ts';
import type { Step } from '../../../flows/engine/steps.ts';
import type { AnyRuleId } from '../../../flows/vocabulary/rules.ts';
import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { Block, Level } from '../../../flows/vocabulary/advice.ts';
import type { DutyId } from '../../../flows/vocabulary/duties.ts';
import type { AnswerKey, Answers, QuestionKey, Switches } from '../../../flows/vocabulary/questions.ts';
import { mayShow, serviceById, type Service } from '../../directory/directory.ts';
import { withOverride } from '../../directory/overridden.ts';
import type { Source } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import { sources } from '../../directory/sources.ts';
import { suits } from '../../directory/suits.ts';
import type { Values, Words } from '../../i18n/useWords.ts';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';
import { mustNotsFor } from '../../triage/mustNotsFor.ts';
import { answerKeys, answersToAskAgain, pageToChange, sourcesOf } from '../../triage/ruleFacts.ts';
import {
  confidenceIn,
  fullContactDetails,
  serviceWords,
  type ServiceWords,
  type Confidence,
} from '../../contacts/aboutService.ts';
import {
  allContactDetails,
  numbersOnly,
  type ContactDetails,
  type Reader,
  type ContactMethod,
} from '../../contacts/contactDetails.ts';
import { numberedKeys, type Message } from '../../i18n/message.ts';

const sourceBy: ReadonlyMap<string, Source> = new Map(Object.entries(sources));

export interface AdviceInput {
  readonly advice: Advice;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly switches: Switches;
  readonly school: SchoolProfile;
  readonly words: Words;
  /** The day the advice is for, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One number to tap, and whose it is. */
export interface CallView {
  readonly contact: ContactDetails;
  readonly method: ContactMethod;
}

export interface StepView {
  readonly id: DutyId;
  readonly title: Message;
  readonly more?: Message;
  readonly owner: Message;
  /** Left out for conditional steps. */
  readonly deadline?: Message;
  readonly contacts: readonly ContactDetails[];
  /** Questions to answer again. */
  readonly askAgain: readonly { readonly page: AnswerKey; readonly message: Message }[];
}

export interface LineView {
  readonly id: string;
  readonly message: Message;
}

export interface ServiceView extends ServiceWords {
  readonly service: Service;
  readonly contact: ContactDetails;
  readonly confidence: Confidence;
}

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

export interface AdviceView {
  readonly urgency: Advice['urgency'];
  /** The first step: the primary action. */
  readonly primary: StepView | undefined;
  readonly call: CallView | undefined;
  /** To try if the first does not answer. */
  readonly nextCalls: readonly CallView[];
  /** Steps besides the primary action, with a deadline. */
  readonly steps: readonly StepView[];
  /** Conditional steps. */
  readonly contingencies: readonly StepView[];
  readonly dos: readonly LineView[];
  readonly mustNots: readonly LineView[];
  readonly call999: boolean;
  /** The first step goes to somebody at school, so the reader can say that nobody there answered. */
  readonly mayReachNobody: boolean;
  readonly script: { readonly title: Message; readonly lines: readonly LineView[] };
  readonly stuck: {
    readonly nobodyAnswers: Message;
    readonly outOfHours: Message;
    readonly theySayNo: Message;
  };
  readonly blocks: ReadonlySet<Block>;
  /** What the advice says about agreement and sharing information. */
  readonly consent: readonly LineView[];
  /** This advice's step in the levels picture; null if the picture is not for this reader. */
  readonly level: Level | null;
  /** Rule ids and level numbers are for staff. */
  readonly forStaff: boolean;
  readonly services: readonly ServiceView[];
  readonly answers: readonly AnswerView[];
  readonly rules: readonly RuleView[];
  readonly sources: readonly Source[];
  /** Who "the safeguarding lead" and "the head" are here (M5). */
  readonly values: Values;
  readonly reader: Reader;
}

export function viewOf({ advice, answers, facts, switches, school, words, asOf }: AdviceInput): AdviceView {
  const reader: Reader = {
    words,
    school,
    people: advice.people,
    subject: facts.subject,
    voice: words.voice,
    schoolOpen: facts.school_open,
    asOf,
  };
  const values: Values = {
    lead: words.sayIf(`advice:people.lead.${advice.people.lead}`) ?? '',
    head: words.sayIf(`advice:people.head.${advice.people.head}`) ?? '',
  };
  const asStep = (step: Step): StepView => stepView(step, { reader, values, answers });
  const [primary, ...rest] = advice.duties.map(asStep);
  const calls = callsOf(advice, primary?.contacts ?? [], reader);
  const kind = advice.call;
  const as = (key: string): Message => ({ key, values });
  const lines = (prefix: string): readonly LineView[] =>
    numberedKeys(prefix, words).map((key) => ({ id: key, message: as(key) }));
  const young = reader.voice === 'young';
  return {
    urgency: advice.urgency,
    primary,
    call: calls[0],
    nextCalls: calls.slice(1, 3),
    steps: rest.filter(({ deadline }) => deadline !== undefined),
    contingencies: rest.filter(({ deadline }) => deadline === undefined),
    dos: advice.blocks.includes('S') ? lines('advice:blocks.S') : [],
    mustNots: mustNotsFor(
      reader.voice,
      advice.mustNots.map(({ id }) => id),
    ).map((id) => ({ id, message: as(`advice:mustNots.${id}`) })),
    call999: advice.primary?.action === 'call_999',
    mayReachNobody: advice.mayReachNobody,
    script: { title: as(`advice:callScript.${kind}.title`), lines: lines(`advice:callScript.${kind}`) },
    stuck: {
      nobodyAnswers: as(`advice:ifNobodyAnswers.${kind}`),
      outOfHours: as(`advice:outOfHours.${kind}`),
      theySayNo: as(`advice:ifTheySayNo.${kind}`),
    },
    blocks: new Set(advice.blocks),
    consent: advice.consent.map((id) => ({ id, message: as(`advice:${id}`) })),
    level: facts.audience === undefined || young ? null : advice.level,
    forStaff: facts.audience !== undefined && isStaffVoice(reader.voice),
    services: [
      ...advice.services.flatMap((id) => serviceView(id, { reader, values })),
      ...advice.topicServices
        .filter((id) => suitsHere(id, switches, words.voice))
        .flatMap((id) => serviceView(id, { reader, values })),
    ],
    answers: answersOf(answers),
    rules: advice.rules.map((id) => ({
      id,
      message: as(`advice:rules.${id}`),
      because: advice.why
        .filter(({ rule }) => rule === id)
        .flatMap(({ keys }) => keys)
        .flatMap((key) => givenTo(key, { ...facts, ...answers })),
    })),
    sources: [...new Set(advice.rules.flatMap(sourcesOf))].flatMap((code) => sourceBy.get(code) ?? []),
    values,
    reader,
  };
}

interface StepContext {
  readonly reader: Reader;
  readonly values: Values;
  readonly answers: Answers;
}

function stepView(
  { id, owner, deadline, contacts }: Step,
  { reader, values, answers }: StepContext,
): StepView {
  const { words } = reader;
  const keys = [`advice:actions.${id}.title`, `advice:duties.${id}.title`, `advice:duties.${id}`];
  const more = [`advice:actions.${id}.more`, `advice:duties.${id}.more`].find((key) => words.has(key));
  return {
    id,
    title: { key: keys.find((key) => words.has(key)) ?? `advice:duties.${id}`, values },
    ...(more === undefined ? {} : { more: { key: more, values } }),
    owner: { key: `advice:owners.${owner}`, values },
    ...(deadline === 'when_ready' ? {} : { deadline: { key: `advice:deadlines.${deadline}`, values } }),
    contacts: allContactDetails(contacts, reader).map(numbersOnly),
    askAgain: answersToAskAgain(id, answers).map((key) => ({
      page: pageToChange(key),
      message: changeWords(key),
    })),
  };
}

const changes: Readonly<Partial<Record<AnswerKey, string>>> = {
  danger_now: 'advice:blocks.AGAIN.changeDanger',
  imminent_sig_harm: 'advice:blocks.AGAIN.changeHarm',
  sig_harm_suspected: 'advice:blocks.AGREE.changeSuspected',
};
const changeWords = (key: AnswerKey): Message => ({ key: changes[key] ?? `advice-page:askAgain.${key}` });

/**
 * The numbers of the primary action, best first. Nobody in a hurry is sent to a phone that nobody answers, or first to one
 * that is overdue for a check. If the action has a page and no number, staff also get the number of somebody to ask.
 */
function callsOf(
  { primary: first, urgency }: Advice,
  contacts: readonly ContactDetails[],
  reader: Reader,
): readonly CallView[] {
  const numbersOf = (contact: ContactDetails): readonly CallView[] =>
    contact.methods.filter(({ kind }) => kind === 'phone').map((method) => ({ contact, method }));
  const inOrder = urgency === 'now' ? inDateFirst(contacts) : contacts;
  const calls = inOrder.flatMap(numbersOf);
  if (first?.action === 'call_999') return calls.slice(0, 1);
  if (calls.length === 0) {
    const page = inOrder
      .flatMap((contact) => contact.methods.slice(0, 1).map((method) => ({ contact, method })))
      .slice(0, 1);
    const lead = reader.voice === 'staff' ? allContactDetails(['dsl'], reader).flatMap(numbersOf) : [];
    return lead.length > 0 ? lead.slice(0, 1) : page;
  }
  const staffed = calls.filter(({ contact }) => !contact.unstaffed);
  return staffed.length > 0 && (urgency === 'now' || reader.voice === 'young') ? staffed : calls;
}

const inDateFirst = (contacts: readonly ContactDetails[]): readonly ContactDetails[] => [
  ...contacts.filter(({ overdue }) => !overdue),
  ...contacts.filter(({ overdue }) => overdue),
];

interface ServiceContext {
  readonly reader: Reader;
  readonly values: Values;
}

function serviceView(id: string, { reader, values }: ServiceContext): readonly ServiceView[] {
  const found = serviceById(id);
  // 999 is at the top of every page.
  if (!found || !mayShow(found) || found.kind === 'emergency') return [];
  const service = withOverride(found, reader.school);
  const { words, school } = reader;
  return [
    {
      service,
      contact: fullContactDetails(service, reader),
      confidence: confidenceIn(service),
      ...serviceWords(id, { words, school, values }),
    },
  ];
}

function suitsHere(id: string, switches: Switches, voice: Words['voice']): boolean {
  const service = serviceById(id);
  return service !== undefined && suits(service, switches, voice);
}

const answersOf = (answers: Answers): readonly AnswerView[] =>
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
