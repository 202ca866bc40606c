/**
 * The advice for one reader at one school: which number to tap, which steps follow, the services and the
 * reasons. Which sections that makes, and in what order, is in sections.ts. Pure, so that a command line can ask too.
 */
import type { Advice } from '../../../flows/advice.ts';
import type { EarlyExit } from '../../../flows/engine/trail.ts';
import type { Block, LevelOrRange } from '../../../flows/vocabulary/advice.ts';
import type { DutyId, MustNot } from '../../../flows/vocabulary/duties.ts';
import type { Facts } from '../../../flows/vocabulary/conditions.ts';
import type { Answers, Switches } from '../../../flows/vocabulary/questions.ts';
import type { ContactDetails, Reader } from '../../contacts/contactDetails.ts';
import type { Source } from '../../directory/schema.ts';
import type { SchoolProfile } from '../../directory/schoolProfile.ts';
import type { Message } from '../../i18n/message.ts';
import type { Values, Words } from '../../i18n/useWords.ts';
import { timeWords } from '../../contacts/openingWords.ts';
import { lateCollectionTime } from '../../directory/profile.ts';
import { isStaffVoice } from '../../i18n/VoiceProvider.tsx';
import { isProvisional } from '../../triage/isProvisional.ts';
import { mustNotsFor } from '../../triage/mustNotsFor.ts';
import { forStep, homeCouncil, homeCouncilOf, isOfHome, ourCouncil } from '../../contacts/frontDoors.ts';
import { callsOf, type CallView } from './callViews.ts';
import { answersOf, rulesOf, sourcesBehind, type AnswerView, type RuleView } from './reasons.ts';
import { serviceViews, type ServiceView } from './serviceViews.ts';
import { stepView, type StepView } from './stepView.ts';
import { linesUnder, type LineView } from './paragraphs.ts';

export interface AdviceInput {
  readonly advice: Advice;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly switches: Switches;
  readonly school: SchoolProfile;
  readonly words: Words;
  /** The day the advice is for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Given where the advice comes before the questions are done. */
  readonly early?: EarlyExit | undefined;
}

export interface AdviceView {
  readonly urgency: Advice['urgency'];
  /** By when the first step is due. */
  readonly headedBy: Message;
  /** The first step: the primary action. */
  readonly primary: StepView | undefined;
  /** What to do where the first step's number may not be shown. */
  readonly instead: Message | undefined;
  readonly call: CallView | undefined;
  /** To try if the first does not answer. */
  readonly nextCalls: readonly CallView[];
  /** Whom else the first step reaches. */
  readonly otherContacts: readonly ContactDetails[];
  /** What is to be done beside the first step, with a deadline. */
  readonly steps: readonly StepView[];
  /** It is about help that school gives or asks for with the family, and school has said what it offers. */
  readonly schoolHelps: boolean;
  /** The front door or the school is shut as far as we know. */
  readonly shutNow: boolean;
  /** Conditional steps. */
  readonly contingencies: readonly StepView[];
  readonly dos: readonly LineView[];
  readonly mustNots: readonly LineView[];
  readonly call999: boolean;
  readonly early: EarlyExit | undefined;
  /** Pages still to come may lower it, because until then a worry counts as its graver case. */
  readonly provisional: boolean;
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
  /** Which step or steps of the levels picture this advice is on; null where the picture is not for this reader. */
  readonly level: LevelOrRange | null;
  /** Rule ids and level numbers are for staff. */
  readonly forStaff: boolean;
  readonly services: readonly ServiceView[];
  /** Front doors and police whose numbers are above already: their own pages say more. */
  readonly above: readonly ServiceView[];
  readonly answers: readonly AnswerView[];
  readonly rules: readonly RuleView[];
  readonly sources: readonly Source[];
  /** The school's safeguarding lead has not checked it. */
  readonly unchecked: boolean;
  /** "the safeguarding lead", "the head", as they are here (M5). */
  readonly values: Values;
  readonly reader: Reader;
}

/** By when the council is rung about a child whom nobody has come for; without a time where the school has given none. */
function lateWords(school: SchoolProfile, words: Words): string {
  const time = lateCollectionTime(school);
  return time === undefined
    ? words.say('advice:late.unknown')
    : words.say('advice:late.at', { time: timeWords(time, words) });
}

const earlyHelp: readonly DutyId[] = ['universal', 'school_support', 'eha', 'targeted_family_support'];

/** Where nobody answers, the same phone is nobody else to ring: who else is reached on it is named below. */
const onceEach = (calls: readonly CallView[]): readonly CallView[] =>
  calls.filter(({ method }, at) => calls.findIndex((one) => one.method.href === method.href) === at);

/** Blocks with a place of their own that say the same as a must-not, and more. */
const saidBy: Readonly<Partial<Record<MustNot, Block>>> = {
  contact_person_feared: 'FAM',
  discourage_a_report: 'NODETER',
};
const isSaidBy = (id: MustNot, blocks: readonly Block[]): boolean =>
  blocks.some((block) => block === saidBy[id]);

const hrefsOf = (contacts: readonly ContactDetails[]): readonly string[] =>
  contacts.flatMap(({ methods }) => methods.map(({ href }) => href));

/** Steps with a deadline, then those for when it comes to that. */
const inReadingOrder = (steps: readonly StepView[]): readonly StepView[] => [
  ...steps.filter(({ deadline }) => deadline !== undefined),
  ...steps.filter(({ deadline }) => deadline === undefined),
];

/** Each number is given once: a contact with nothing that is not above already is left out. Adds to what has been seen. */
function withNewNumbers(step: StepView, seen: Set<string>): StepView {
  const contacts = step.contacts.filter(
    ({ methods }) => methods.length === 0 || methods.some(({ href }) => !seen.has(href)),
  );
  for (const href of hrefsOf(contacts)) seen.add(href);
  return { ...step, contacts };
}

export function viewOf(input: AdviceInput): AdviceView {
  const { advice, answers, facts, switches, school, words, asOf, early } = input;
  const reader: Reader = {
    words,
    school,
    people: advice.people,
    subject: facts.subject,
    voice: words.voice,
    schoolOpen: facts.school_open,
    clock: facts.clock,
    asOf,
  };
  const ours = ourCouncil(reader);
  const values: Values = {
    lead: words.sayIf(`advice:people.lead.${advice.people.lead}`) ?? '',
    head: words.sayIf(`advice:people.head.${advice.people.head}`) ?? '',
    late: lateWords(school, words),
    ...ours,
    ...homeCouncil(homeCouncilOf(advice), reader),
  };
  const [primary, ...rest] = advice.duties.map((step) =>
    stepView(step, {
      reader,
      values: forStep(step.contacts, values, ours),
      answers,
      blocks: advice.blocks,
      livesElsewhere: advice.rules.some((rule) => rule === 'R32' || rule === 'P16'),
    }),
  );
  const reached = primary?.contacts ?? [];
  const [call, ...nextCalls] = onceEach(callsOf(advice, reached, reader)).slice(0, 3);
  const inNumbers = [call, ...nextCalls].map((one) => one?.contact.id);
  const otherContacts = reached.filter(({ id, methods }) => methods.length > 0 && !inNumbers.includes(id));
  const seen = new Set([
    ...[call, ...nextCalls].flatMap((one) => one?.method.href ?? []),
    ...hrefsOf(otherContacts),
  ]);
  const once = inReadingOrder(rest).map((step) => withNewNumbers(step, seen));
  const services = serviceViews(advice, { switches, reader, values });
  const isAbove = ({ service: { kind }, contact }: ServiceView): boolean => {
    const phones = contact.methods.filter((method) => method.kind === 'phone');
    const isDoor = kind === 'front-door' || kind === 'police';
    return isDoor && phones.length > 0 && phones.every(({ href }) => seen.has(href));
  };
  const as = (key: string): Message => ({ key, values });
  const leads = advice.primary?.contacts ?? [];
  const leadValues = forStep(leads, values, ours);
  const ofLead = (key: string): Message => ({ key, values: leadValues });
  const kind = advice.call;
  return {
    urgency: advice.urgency,
    headedBy: as(`advice:deadlines.${advice.primary?.deadline ?? 'when_ready'}`),
    primary,
    instead: reached.find(({ id }) => id === 'chair_of_governors')?.instead,
    call,
    nextCalls,
    otherContacts,
    steps: once.filter(({ deadline }) => deadline !== undefined),
    contingencies: once.filter(({ deadline }) => deadline === undefined),
    schoolHelps:
      reader.voice !== 'young' &&
      // M5: the school's offers go through people who answer to the head.
      advice.people.lead !== 'chair' &&
      school.offers.length > 0 &&
      advice.duties.some(({ id }) => earlyHelp.includes(id)),
    shutNow: facts.clock === 'out_of_hours' || facts.school_open === 'no',
    dos: advice.blocks.includes('S') ? linesUnder('advice:blocks.S', { words, values }) : [],
    mustNots: mustNotsFor(
      reader.voice,
      advice.mustNots.map(({ id }) => id).filter((id) => !isSaidBy(id, advice.blocks)),
    ).map((id) => ({ id, message: as(`advice:mustNots.${id}`) })),
    call999: advice.primary?.action === 'call_999',
    early,
    provisional: isProvisional(early, facts),
    mayReachNobody: advice.mayReachNobody,
    script: {
      title: ofLead(`advice:callScript.${kind}.title`),
      lines: linesUnder(`advice:callScript.${kind}`, { words, values: leadValues }),
    },
    stuck: {
      nobodyAnswers: ofLead(
        kind === 'call_ffd_now' && leads.some(isOfHome)
          ? 'advice:council.homeNobodyAnswers'
          : `advice:ifNobodyAnswers.${kind}`,
      ),
      outOfHours: ofLead(`advice:outOfHours.${kind}`),
      theySayNo: ofLead(`advice:ifTheySayNo.${kind}`),
    },
    blocks: new Set(advice.blocks),
    consent: advice.consent.map((id) => ({ id, message: as(`advice:${id}`) })),
    level: facts.audience === undefined || reader.voice === 'young' ? null : advice.level,
    forStaff: facts.audience !== undefined && isStaffVoice(reader.voice),
    services: services.filter((service) => !isAbove(service)),
    above: services.filter(isAbove),
    answers: answersOf(answers),
    rules: rulesOf(advice, { answers, facts, values }),
    sources: sourcesBehind(advice),
    unchecked: school.checkedByDsl === null,
    values,
    reader,
  };
}
