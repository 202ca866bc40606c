/** The advice as plain text, to paste or to read in a terminal. Nothing the person answered is in it. */
import { rulesVersion } from '../../triage/ruleFacts.ts';
import type { ContactDetails } from '../../contacts/contactDetails.ts';
import { messageText as tellIn, type Message } from '../../i18n/message.ts';
import { viewOf, type AdviceInput, type AdviceView, type LineView, type StepView } from './view.ts';

export interface AdviceTextInput extends AdviceInput {
  /** The date of the advice, written out. */
  readonly date: string;
}

export function adviceText({ date, ...input }: AdviceTextInput): string {
  const view = viewOf(input);
  const { words, school } = input;
  const { say } = words;
  const tell = (message: Message): string => tellIn(message, words);
  const bullets = (lines: readonly LineView[]): string[] => lines.map(({ message }) => `- ${tell(message)}`);
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines];

  return [
    say('advice-page:printed', { school: school.name, date, version: rulesVersion }),
    ...(school.checkedByDsl === null ? [say('advice:notYetChecked')] : []),
    ...leadLines(view, tell, say(`advice-page:urgency.${view.urgency}`), say('advice-page:orElse')),
    ...part(tell({ key: 'advice:blocks.999.title' }), view.blocks.has('999') ? block999(tell) : []),
    ...part(
      tell({ key: 'advice:blocks.FAM.title' }),
      view.blocks.has('FAM') ? [tell({ key: 'advice:blocks.FAM.text', values: view.values })] : [],
    ),
    ...part(
      say('advice-page:nextHeading'),
      view.steps.flatMap((step, index) => stepLines(step, `${index + 2}.`, tell)),
    ),
    ...part(
      say('advice-page:ifItComesToThat'),
      view.contingencies.flatMap((step) => stepLines(step, '-', tell)),
    ),
    ...part(say('advice-page:do'), bullets(view.dos)),
    ...part(say('advice-page:dont'), bullets(view.mustNots)),
    ...part(tell(view.script.title), bullets(view.script.lines)),
    ...part(say('advice-page:nobodyAnswers'), [tell(view.stuck.nobodyAnswers)]),
    ...part(say('advice-page:outOfHours'), [tell(view.stuck.outOfHours)]),
    ...part(say('advice-page:theySayNo'), [tell(view.stuck.theySayNo)]),
    ...part(
      say('advice-page:servicesHeading'),
      view.services.flatMap(({ contact }) => reachLines(contact, tell)),
    ),
    ...part(
      say('advice-page:whyHeading'),
      view.rules.map(({ id, message }) => `- ${tell(message)}${view.forStaff ? ` (${id})` : ''}`),
    ),
    '',
  ].join('\n');
}

type Tell = (message: Message) => string;

function leadLines(
  { primary, call, nextCalls }: AdviceView,
  tell: Tell,
  urgency: string,
  orElse: string,
): string[] {
  if (!primary) return [];
  const reached = [call, ...nextCalls].map((one) => one?.contact.id);
  const rest = primary.contacts.filter(({ id }) => !reached.includes(id));
  return [
    '',
    `${urgency}: ${tell(primary.title)}`,
    ...(call
      ? [`${call.method.reading}  ${named(call.contact, tell)}`, ...call.contact.notes.map(tell)]
      : []),
    ...nextCalls.flatMap(({ contact, method }) => [
      `${orElse}: ${method.reading}  ${named(contact, tell)}`,
      ...contact.notes.map((note) => `  ${tell(note)}`),
    ]),
    ...rest.flatMap((contact) => reachLines(contact, tell)),
    who(primary, tell),
    ...(primary.more === undefined ? [] : [tell(primary.more)]),
  ];
}

function stepLines(step: StepView, mark: string, tell: Tell): string[] {
  return [
    `${mark} ${tell(step.title)} [${who(step, tell)}]`,
    ...(step.more === undefined ? [] : [`   ${tell(step.more)}`]),
    ...step.contacts.flatMap((contact) => reachLines(contact, tell, '   ')),
  ];
}

const who = ({ owner, deadline }: StepView, tell: Tell): string =>
  [owner, ...(deadline === undefined ? [] : [deadline])].map(tell).join(', ');

const named = ({ name, person }: ContactDetails, tell: Tell): string =>
  person === undefined ? tell(name) : `${tell(name)}, ${tell(person)}`;

function reachLines(contact: ContactDetails, tell: Tell, indent = ''): string[] {
  const { methods, instead, notes } = contact;
  return [
    [named(contact, tell), ...methods.map((method) => wayText(method, tell))].join('; '),
    ...[...(instead === undefined ? [] : [instead]), ...notes].map((note) => `  ${tell(note)}`),
  ].map((line) => `${indent}${line}`);
}

function wayText(
  { kind, href, reading, label, keyword }: ContactDetails['methods'][number],
  tell: Tell,
): string {
  const word = tell({ key: `advice-page:verbs.${kind}` });
  const detail = keyword === undefined ? label : { key: 'advice-page:keyword', values: { keyword } };
  const where = kind === 'web' ? href : reading;
  return `${word} ${where}${detail === undefined ? '' : ` (${tell(detail)})`}`;
}

const block999 = (tell: Tell): string[] =>
  ['mobile', 'landline', 'silent', 'deaf'].map((one) => `- ${tell({ key: `advice:blocks.999.${one}` })}`);
