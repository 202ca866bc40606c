/**
 * The advice as plain text, to paste or to read in a terminal: every section of the page in the same order, without its
 * controls. It contains none of the reader's answers.
 */
import type { ContactDetails } from '../../contacts/contactDetails.ts';
import type { ContactMethod } from '../../contacts/contactMethods.ts';
import { referralOf } from '../../contacts/referralOf.ts';
import type { Service } from '../../directory/records.ts';
import type { Source } from '../../directory/schema.ts';
import { messageText, type Message } from '../../i18n/message.ts';
import { showDate } from '../../i18n/showDate.ts';
import type { Words } from '../../i18n/useWords.ts';
import { rulesVersion } from '../../triage/ruleFacts.ts';
import type { CallView } from './callViews.ts';
import { sectionsOf, type Part, type Section } from './sections.ts';
import type { ServiceView } from './serviceViews.ts';
import type { StepView } from './stepView.ts';
import { viewOf, type AdviceInput, type AdviceView } from './view.ts';

export interface AdviceTextInput extends AdviceInput {
  /** The date of the advice, written out. */
  readonly date: string;
}

export function adviceText({ date, ...input }: AdviceTextInput): string {
  const view = viewOf(input);
  const { words, school } = input;
  const sections = sectionsOf(view);
  // Pasted text is read away from the page, so it says first that nobody at the school has checked it.
  const mark = sections.filter(isMark).flatMap((section) => linesOf(section, view));
  return [
    words.say('advice-page:printed', { school: school.name, date, version: rulesVersion }),
    ...mark,
    ...sections.filter((section) => !isMark(section)).flatMap((section) => spaced(linesOf(section, view))),
    '',
  ].join('\n');
}

/** A blank line above them, if there are any. */
const spaced = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

const isMark = ({ id }: Section): boolean => id === 'unchecked';

function linesOf(section: Section, view: AdviceView): readonly string[] {
  const { words } = view.reader;
  const heading = 'heading' in section ? [messageText(section.heading, words)] : [];
  switch (section.kind) {
    case 'primary':
      return primaryLines(section.step, view);
    case 'services':
      return view.services.length === 0
        ? []
        : [...heading, ...view.services.flatMap((service) => serviceLines(service, words))];
    case 'levels': {
      const { picture, text } = section.levels;
      return [...heading, messageText(picture, words), ...partLines(text, words)];
    }
    case 'why':
      return [...heading, ...reasonLines(view)];
    default:
      return [...heading, ...partLines(section.parts, words)];
  }
}

/** The lines of parts one after another; a heading among them has a blank line above it. */
const partLines = (parts: readonly Part[], words: Words): readonly string[] =>
  parts.flatMap((part) => linesOfPart(part, words));

function linesOfPart(part: Part, words: Words): readonly string[] {
  const textOf = (message: Message): string => messageText(message, words);
  switch (part.kind) {
    case 'heading':
      return ['', textOf(part.message)];
    case 'paragraph':
      return [textOf(part.message)];
    case 'aside':
      return ['', `${textOf(part.title)}: ${textOf(part.message)}`];
    case 'list':
      return part.lines.map(
        ({ message }, index) => `${part.ordered ? `${index + 1}.` : '-'} ${textOf(message)}`,
      );
    case 'steps':
      return part.steps.flatMap((step, index) => stepLines(step, part.from + index, words));
    case 'dosAndDonts': {
      const halves = [
        { heading: words.say('advice-page:do'), lines: part.dos },
        { heading: words.say('advice-page:dont'), lines: part.donts },
      ].filter(({ lines }) => lines.length > 0);
      return halves.flatMap(({ heading, lines }, index) => [
        ...(index === 0 ? [] : ['']),
        heading,
        ...lines.map(({ message }) => `- ${textOf(message)}`),
      ]);
    }
    case 'contacts':
      return part.contacts.flatMap((contact) => contactLines(contact, words));
    case 'fold':
      return ['', textOf(part.summary), ...partLines(part.parts, words)];
    case 'toSchool':
      return [textOf(part.label)];
    case 'carryOn':
      return [];
  }
}

function primaryLines(step: StepView, view: AdviceView): readonly string[] {
  const { instead, call, nextCalls, stuck, otherContacts, headedBy } = view;
  const { words } = view.reader;
  const { say } = words;
  const textOf = (message: Message): string => messageText(message, words);
  return [
    `${textOf(headedBy)}: ${textOf(step.title)}`,
    ...(instead === undefined ? [] : [textOf(instead)]),
    ...(call ? callLines(call, words) : []),
    textOf(step.owner),
    say('advice-page:nobodyAnswers'),
    ...nextCalls.flatMap((next) => callLines(next, words)).map((line) => `  ${line}`),
    `  ${textOf(stuck.nobodyAnswers)}`,
    ...(step.more === undefined ? [] : [textOf(step.more)]),
    ...otherContacts.flatMap((contact) => contactLines(contact, words)),
    ...partLines(step.report, words),
  ];
}

function callLines({ contact, method, askFor }: CallView, words: Words): readonly string[] {
  const textOf = (message: Message): string => messageText(message, words);
  const note = methodNote(method, words);
  return [
    `${whereOf(method)}${note === undefined ? '' : ` (${note})`}  ${named(contact, words)}`,
    ...(askFor === undefined ? [] : [textOf(askFor)]),
    ...contact.notes.map(textOf),
  ];
}

function stepLines(step: StepView, number: number, words: Words): readonly string[] {
  const under = [
    ...(step.more === undefined ? [] : [messageText(step.more, words)]),
    ...partLines(step.report, words),
    ...step.contacts.flatMap((contact) => contactLines(contact, words)),
  ];
  return [
    `${number}. ${messageText(step.title, words)} [${ownerAndDeadline(step, words)}]`,
    ...under.map((line) => `   ${line}`),
  ];
}

const ownerAndDeadline = ({ owner, deadline }: StepView, words: Words): string =>
  [owner, ...(deadline === undefined ? [] : [deadline])]
    .map((message) => messageText(message, words))
    .join(', ');

const named = ({ name, person }: ContactDetails, words: Words): string =>
  [name, ...(person === undefined ? [] : [person])].map((message) => messageText(message, words)).join(', ');

function contactLines(contact: ContactDetails, words: Words): readonly string[] {
  const { methods, instead, notes } = contact;
  return [
    [named(contact, words), ...methods.map((method) => methodText(method, words))].join('; '),
    ...[...(instead === undefined ? [] : [instead]), ...notes].map((note) => `  ${messageText(note, words)}`),
  ];
}

function serviceLines(
  { service, contact, purpose, note, checked }: ServiceView,
  words: Words,
): readonly string[] {
  const [reached = '', ...notes] = contactLines(contact, words);
  const textOf = (message: Message | undefined): readonly string[] =>
    message === undefined ? [] : [`  ${messageText(message, words)}`];
  return [
    reached,
    ...textOf(purpose),
    ...notes,
    ...textOf(contact.hours),
    ...textOf(note),
    ...beforeRinging(service, words).map((text) => `  ${text}`),
    ...textOf(checked),
  ];
}

/** What its card says of writing to it, of being referred and of the price; without the card's words, nothing. */
const beforeRinging = (service: Service, { voice, sayIf }: Words): readonly string[] =>
  [
    ...(service.webchat ? ['service-card:chat'] : []),
    ...referralOf(service, voice),
    ...(service.cost === 'charged' ? ['service-card:charged'] : []),
  ].flatMap((key) => sayIf(key) ?? []);

function methodText(method: ContactMethod, words: Words): string {
  const verb = words.say(`advice-page:verbs.${method.kind}`);
  const note = methodNote(method, words);
  return `${verb} ${whereOf(method)}${note === undefined ? '' : ` (${note})`}`;
}

/** Which of several it is, and the word to send. */
function methodNote({ label, keyword }: ContactMethod, words: Words): string | undefined {
  if (keyword !== undefined) return words.say('advice-page:keyword', { keyword });
  return label === undefined ? undefined : messageText(label, words);
}

/** Text has no links: an address is written out. */
const whereOf = ({ kind, href, reading }: ContactMethod): string => (kind === 'web' ? href : reading);

/** The rules and where they come from. */
function reasonLines({ rules, sources, forStaff, reader: { words } }: AdviceView): readonly string[] {
  const { say } = words;
  const code = (id: string): string => (forStaff ? ` (${id})` : '');
  return [
    say('advice-page:rulesHeading'),
    ...rules.map(({ id, message }) => `- ${messageText(message, words)}${code(id)}`),
    ...(sources.length === 0 ? [] : ['', say('advice-page:sourcesHeading')]),
    ...sources.map((source) => `- ${sourceText(source, words)}${code(source.key)}`),
  ];
}

/** Without its address: for a school of another council that may be the wrong page to refer on. */
function sourceText({ title, publisher, evidence, checkedOn }: Source, { say, lng }: Words): string {
  const checked = say('advice-page:sourceChecked', {
    evidence: say(`advice-page:evidence.${evidence}`),
    date: showDate(checkedOn, lng),
  });
  return `${title}. ${publisher}. ${checked}`;
}
