/** The rules as a page that a safeguarding lead reads: names and sentences, with the ids small beside them. */
import { conditionText, type Condition, type ConditionWords } from '../flows/vocabulary/conditions.ts';
import { modifiers } from '../flows/rules/modifiers.ts';
import type { Duty, Modifier, Rule, RuleMustNot } from '../flows/rules/rule.ts';
import { rules } from '../flows/rules/rules.ts';
import type { Block } from '../flows/vocabulary/advice.ts';
import { isSchoolContact, type Contact } from '../flows/vocabulary/contacts.ts';
import { isStaff, nonDslStaff, staff, voiceOf, type Audience } from '../flows/vocabulary/questions.ts';
import { flowVersion } from '../flows/version.ts';
import { serviceById } from '../src/directory/records.ts';
import { sources, type SourceCode } from '../src/directory/sources.ts';
import type { Words } from '../src/i18n/useWords.ts';
import { englishWords } from './english-words.ts';

const code = (text: string) => `\`${text}\``;
const small = (text: string) => `<sub>${text}</sub>`;

/** What is worked out from several answers has no question to quote. */
const workedOut: Readonly<Record<string, string>> = {
  'csa_duty on': 'the duty to report child sexual abuse is switched on, and its day has come',
  'head_may_be_reading yes': 'the head may be the one reading',
  'urgent_rule yes': 'a rule of the tiers T0 to T5 matches',
  'own_rule no': 'no other rule for this reader matches',
  'questions done': 'every question has been answered',
  'head_in_question yes': 'the worry is about the head, or could be',
  'head_in_question no': 'the worry is not about the head',
  'primary_raised yes': 'the first step is raised because of it',
  'lead_waits_for_school yes': 'telling the lead waits until school opens',
  'primary_reaches_front_door yes': "the first step goes to a council's front door",
  'self_harm_alone no': 'the grave worry is not self-harm alone',
};

/** A condition in the words of the questions, as this reader has them. */
function inWords(words: Words): ConditionWords {
  const label = (key: string, value: string) =>
    `*${words.sayIf(`questions:${key}.values.${value}.label`) ?? value}*`;
  const either = (key: string, values: readonly string[]) =>
    values.map((value) => label(key, value)).join(' or ');
  return {
    and: '**and**',
    or: 'or',
    not: 'not',
    is: (key, values) => {
      if (key === 'audience') return `the reader is: ${readers(values as readonly Audience[])}`;
      const title = words.sayIf(`questions:${key}.title`);
      return title === undefined
        ? values.map((value) => workedOut[`${key} ${value}`] ?? `${key} ${value}`).join(' or ')
        : `"${title}" ${either(key, values)}`;
    },
    ticks: (key, values) => `ticked: ${either(key, values)}`,
    only: (key, value) => `the only tick: ${label(key, value)}`,
    atLeast: (_, count) => `${String(count)} worries ticked or more`,
  };
}

const inIds: ConditionWords = {
  and: 'and',
  or: 'or',
  not: 'not',
  is: (key, values) => `${code(key)} is ${values.map(code).join(' or ')}`,
  ticks: (key, values) => `${code(key)} includes ${values.map(code).join(' or ')}`,
  only: (key, value) => `${code(key)} is only ${code(value)}`,
  atLeast: (key, count) => `${code(key)} has at least ${String(count)}`,
};

const holdsOf = (all: readonly Audience[], some: readonly Audience[]) =>
  some.every((one) => all.includes(one));

/** Whole groups by their name, all others one by one. */
function readers(who: Rule['who']): string {
  if (who === 'everyone') return 'everybody';
  const words = englishWords('staff');
  const group = holdsOf(who, staff) ? staff : holdsOf(who, nonDslStaff) ? nonDslStaff : [];
  const name =
    group === staff ? ['all staff'] : group === nonDslStaff ? ['all staff but the safeguarding lead'] : [];
  const others = who.filter((one) => !(group as readonly Audience[]).includes(one));
  return [...name, ...others.map((one) => words.say(`questions:audience.values.${one}.label`))].join('; ');
}

/** Rows of one audience are told in its words. */
function wordsFor(who: Rule['who']): Words {
  const [first] = who === 'everyone' ? [] : who;
  const one = who !== 'everyone' && (who.length === 1 || !who.some(isStaff));
  return englishWords(first && one ? voiceOf(first) : 'staff');
}

interface Telling {
  readonly words: Words;
  readonly say: (key: string) => string;
}

function tellingFor({ who }: Pick<Rule, 'who'>): Telling {
  const words = wordsFor(who);
  const plain = (key: string) => words.sayIf(key) ?? key;
  const values = {
    lead: plain('advice:people.lead.dsl'),
    head: plain('advice:people.head.headteacher'),
    frontDoor: plain('advice:council.frontDoor'),
    ownFrontDoor: plain('advice:council.frontDoor'),
    nightTeam: plain('advice:council.nightTeam'),
    ownNightTeam: plain('advice:council.nightTeam'),
    council: plain('advice:council.ours'),
    partnership: plain('advice:council.partnership'),
    late: 'the time that the school has set',
  };
  return { words, say: (key) => words.sayIf(key, values) ?? key };
}

const lower = (text: string) => text.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

function contactNames(contacts: readonly Contact[], { say }: Telling): string {
  return contacts
    .map((id) => (isSchoolContact(id) ? say(`advice:schoolContacts.${id}`) : (serviceById(id)?.name ?? id)))
    .join('; ');
}

function only(when: Condition | undefined, { words }: Telling): string {
  if (when === undefined) return '';
  const told = (one: Condition) => conditionText(one, inWords(words));
  return 'not' in when ? ` Unless ${told(when.not)}.` : ` Only if ${told(when)}.`;
}
const onlyIds = (when: Condition | undefined) =>
  when === undefined ? '' : `, if ${conditionText(when, inIds)}`;

function dutyLine({ id, owner, deadline, when, contacts = [] }: Duty, telling: Telling): string {
  const { say } = telling;
  const text = [`advice:actions.${id}.title`, `advice:duties.${id}`]
    .map(say)
    .find((one) => !one.startsWith('advice:'));
  const by =
    deadline === 'as_the_primary'
      ? ['by when the first step is due']
      : [deadline].filter((one) => one !== 'when_ready').map((one) => lower(say(`advice:deadlines.${one}`)));
  const reached = contacts.length === 0 ? '' : ` Reaches: ${contactNames(contacts, telling)}.`;
  const sentence = (text ?? id).replace(/[^.?!]$/, '$&.');
  return `  - ${sentence} (${[say(`advice:owners.${owner}`), ...by].join(', ')}.)${reached}${only(when, telling)} ${small(code(id) + onlyIds(when))}`;
}

function mustNotLine(one: RuleMustNot, telling: Telling): string {
  const { id, when } = typeof one === 'string' ? { id: one, when: undefined } : one;
  return `  - ${telling.say(`advice:mustNots.${id}`)}.${only(when, telling)} ${small(code(id) + onlyIds(when))}`;
}

const row = (name: string, text: string) => (text === '' ? [] : [`- **${name}:** ${text}`]);
const rows = (name: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`- **${name}:**`, ...lines];

function when(condition: Condition, { words }: Telling): string {
  const told = conditionText(condition, inWords(words));
  return told === '' ? 'always' : `${told} ${small(conditionText(condition, inIds))}`;
}

/** Text blocks by their headings. Block FAM in a row means that no relative counts as safe, whatever is answered. */
const blockNames = (blocks: readonly Block[], { say }: Telling) =>
  blocks
    .map((block) => {
      const more = block === 'FAM' ? ' (here no relative counts as safe)' : '';
      return `${say(`advice:blocks.${block}.title`)}${more} ${small(code(block))}`;
    })
    .join('; ');

function cited({ sources: codes, labels }: Pick<Rule, 'sources' | 'labels'>, { say }: Telling): string {
  const named = codes.map((one) => `${sources[one as SourceCode].title} ${small(one)}`);
  const how = labels.map((label) => `${say(`advice-page:evidence.${label}`)} ${small(label)}`);
  return [...named, ...how].join('; ');
}

function levels({ level, raisedLevel }: Rule, telling: Telling): string {
  if (level === null) return 'none';
  const told = String(level).replace('-', ' to ');
  return raisedLevel ? `${told}; ${String(raisedLevel.level)}.${only(raisedLevel.when, telling)}` : told;
}

function rulePart(rule: Rule): string {
  const telling = tellingFor(rule);
  const { say } = telling;
  return [
    `### ${rule.id}. ${say(`advice:rules.${rule.id}`).replace(/\.$/, '')}`,
    '',
    small(`${rule.tier}, ${lower(say(`advice:tiers.${rule.tier}`))}`),
    '',
    ...row('Who', readers(rule.who)),
    ...row('When', when(rule.when, telling)),
    ...row('What', `${say(`advice:actions.${rule.action}.title`)} ${small(code(rule.action))}`),
    ...row(
      'By when',
      `${lower(say(`advice:deadlines.${rule.deadline}`))}; by: ${lower(say(`advice:owners.${rule.owner}`))}`,
    ),
    ...row('Whom to reach', contactNames(rule.contacts, telling)),
    ...rows(
      'Also',
      rule.duties.map((duty) => dutyLine(duty, telling)),
    ),
    ...rows(
      'Do not',
      rule.mustNots.map((one) => mustNotLine(one, telling)),
    ),
    ...row('Said with it', blockNames(rule.blocks, telling)),
    ...row('Services', contactNames(rule.services, telling)),
    ...row('Level of need', levels(rule, telling)),
    ...row('Sources', cited(rule, telling)),
    '',
  ].join('\n');
}

const actsOn = ({ on }: Modifier): string => {
  if (on === 'any') return 'any rule';
  return 'tiers' in on ? `a first step of the tiers ${on.tiers.join(', ')}` : on.join(', ');
};

function modifierPart(modifier: Modifier): string {
  const telling = tellingFor(modifier);
  const { say } = telling;
  const { id, action, replacements = [] } = modifier;
  return [
    `### ${id}. ${say(`advice:rules.${id}`).replace(/\.$/, '')}`,
    '',
    ...row('Who', readers(modifier.who)),
    ...row('When', when(modifier.when, telling)),
    ...row('Changes', actsOn(modifier)),
    ...row(
      'Telling the lead becomes',
      action ? `${say(`advice:actions.${action}.title`)} ${small(code(action))}` : '',
    ),
    ...rows(
      'Whom to reach instead',
      replacements.map(
        ({ contact, replacedBy, when: if_ }) =>
          `  - ${contactNames(replacedBy, telling)}, in place of ${contactNames([contact], telling)} alone.${only(if_, telling)}`,
      ),
    ),
    ...rows(
      'Also',
      modifier.duties.map((duty) => dutyLine(duty, telling)),
    ),
    ...rows(
      'Do not',
      modifier.mustNots.map((one) => mustNotLine(one, telling)),
    ),
    ...row('Services', contactNames(modifier.services, telling)),
    ...row('Sources', cited(modifier, telling)),
    '',
  ].join('\n');
}

/** The whole page. */
export function rulesPage(): string {
  return [
    '# The rules',
    '',
    'What follows from the answers, rule by rule, for the safeguarding lead who checks it: who it is for, when it applies, what to do,',
    'by when, whom to reach, what not to do, and where it comes from. The words are those that the reader sees. Names in small type are',
    'those in the code.',
    '',
    `Written by \`npm run rules\` from \`flows/rules/\` and \`locales/en/\`, version ${flowVersion}. Change those, not this page.`,
    'How several rules make one advice is in [how-rules-combine.md](how-rules-combine.md).',
    "Not for live use until the school's designated safeguarding lead has signed it off.",
    '',
    '## Rules that can lead',
    '',
    ...rules.map(rulePart),
    '## Rules that change others',
    '',
    ...modifiers.map(modifierPart),
  ].join('\n');
}
