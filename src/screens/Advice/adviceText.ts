/** The advice as plain text, to paste or to read in a terminal. Nothing the person answered is in it. */
import { rulesVersion } from '../../triage/ruleFacts.ts';
import type { Reach } from './reach.ts';
import { tell as tellIn, type Said } from './said.ts';
import { viewOf, type AdviceInput, type AdviceView, type LineView, type StepView } from './view.ts';

export interface AdviceTextInput extends AdviceInput {
  /** The day the advice was worked out for, as people say it. */
  readonly date: string;
}

export function adviceText({ date, ...input }: AdviceTextInput): string {
  const view = viewOf(input);
  const { words, school } = input;
  const { say } = words;
  const tell = (said: Said): string => tellIn(said, words);
  const bullets = (lines: readonly LineView[]): string[] => lines.map(({ said }) => `- ${tell(said)}`);
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
      view.services.flatMap(({ reach }) => reachLines(reach, tell)),
    ),
    ...part(
      say('advice-page:whyHeading'),
      view.rules.map(({ id, said }) => `- ${tell(said)}${view.forStaff ? ` (${id})` : ''}`),
    ),
    '',
  ].join('\n');
}

type Tell = (said: Said) => string;

function leadLines(
  { lead, call, nextCalls }: AdviceView,
  tell: Tell,
  urgency: string,
  orElse: string,
): string[] {
  if (!lead) return [];
  const reached = [call, ...nextCalls].map((one) => one?.reach.id);
  const rest = lead.reaches.filter(({ id }) => !reached.includes(id));
  return [
    '',
    `${urgency}: ${tell(lead.title)}`,
    ...(call ? [`${call.way.reading}  ${named(call.reach, tell)}`, ...call.reach.notes.map(tell)] : []),
    ...nextCalls.flatMap(({ reach, way }) => [
      `${orElse}: ${way.reading}  ${named(reach, tell)}`,
      ...reach.notes.map((note) => `  ${tell(note)}`),
    ]),
    ...rest.flatMap((reach) => reachLines(reach, tell)),
    who(lead, tell),
    ...(lead.more === undefined ? [] : [tell(lead.more)]),
  ];
}

function stepLines(step: StepView, mark: string, tell: Tell): string[] {
  return [
    `${mark} ${tell(step.title)} [${who(step, tell)}]`,
    ...(step.more === undefined ? [] : [`   ${tell(step.more)}`]),
    ...step.reaches.flatMap((reach) => reachLines(reach, tell, '   ')),
  ];
}

const who = ({ owner, deadline }: StepView, tell: Tell): string =>
  [owner, ...(deadline === undefined ? [] : [deadline])].map(tell).join(', ');

const named = ({ name, person }: Reach, tell: Tell): string =>
  person === undefined ? tell(name) : `${tell(name)}, ${tell(person)}`;

function reachLines(reach: Reach, tell: Tell, indent = ''): string[] {
  const { ways, instead, notes } = reach;
  return [
    [named(reach, tell), ...ways.map((way) => wayText(way, tell))].join('; '),
    ...[...(instead === undefined ? [] : [instead]), ...notes].map((note) => `  ${tell(note)}`),
  ].map((line) => `${indent}${line}`);
}

function wayText({ kind, href, reading, label, keyword }: Reach['ways'][number], tell: Tell): string {
  const word = tell({ key: `advice-page:verbs.${kind}` });
  const detail = keyword === undefined ? label : { key: 'advice-page:keyword', values: { keyword } };
  const where = kind === 'web' ? href : reading;
  return `${word} ${where}${detail === undefined ? '' : ` (${tell(detail)})`}`;
}

const block999 = (tell: Tell): string[] =>
  ['mobile', 'landline', 'silent', 'deaf'].map((one) => `- ${tell({ key: `advice:blocks.999.${one}` })}`);
