/** The rules as a readable page: conditions in words, everything else as in flows/rules/. */
import advice from '../locales/en/advice.json' with { type: 'json' };
import { conditionText, type Condition, type ConditionWords } from '../flows/vocabulary/conditions.ts';
import { modifiers } from '../flows/rules/modifiers.ts';
import type { Duty, Modifier, Rule, RuleMustNot } from '../flows/rules/rule.ts';
import { rules } from '../flows/rules/rules.ts';
import { flowVersion } from '../flows/version.ts';

const code = (text: string) => `\`${text}\``;
const list = (values: readonly string[], joiner: string) => values.map(code).join(` ${joiner} `);
const fill = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const { condition, rules: reasons } = advice;
const words: ConditionWords = {
  and: condition.and,
  or: condition.or,
  not: condition.not,
  is: (key, values) => fill(condition.is, { key: code(key), values: list(values, condition.or) }),
  ticks: (key, values) => fill(condition.ticks, { key: code(key), values: list(values, condition.or) }),
  only: (key, value) => fill(condition.only, { key: code(key), value: code(value) }),
  atLeast: (key, count) => fill(condition.atLeast, { key: code(key), count: String(count) }),
};

const whenTold = (when: Condition) => conditionText(when, words) || 'always';
const who = (audience: Rule['who']) => (audience === 'everyone' ? 'everyone' : audience.map(code).join(', '));

function duties(all: readonly Duty[]): string {
  return all
    .map(({ id, owner, deadline, when }) => {
      const only = when ? `, when ${whenTold(when)}` : '';
      return `${code(id)} (${owner}, ${deadline}${only})`;
    })
    .join('; ');
}

function mustNots(all: readonly RuleMustNot[]): string {
  return all
    .map((one) => (typeof one === 'string' ? code(one) : `${code(one.id)} (when ${whenTold(one.when)})`))
    .join(', ');
}

const row = (name: string, text: string) => (text === '' ? [] : [`- ${name}: ${text}`]);
const cited = ({ sources, labels }: Pick<Rule, 'sources' | 'labels'>) => [...sources, ...labels].join(', ');

function rulePart(rule: Rule): string {
  return [
    `### ${rule.id} · ${rule.tier} · ${code(rule.action)}`,
    '',
    reasons[rule.id],
    '',
    ...row('Who', who(rule.who)),
    ...row('When', whenTold(rule.when)),
    ...row('By', `${code(rule.deadline)}, ${code(rule.owner)}`),
    ...row('Reaches', rule.contacts.map(code).join(', ')),
    ...row('Must do', duties(rule.duties)),
    ...row('Must not', mustNots(rule.mustNots)),
    ...row('Text blocks', rule.blocks.map(code).join(', ')),
    ...row('Services', rule.services.map(code).join(', ')),
    ...row('Level of need', levels(rule)),
    ...row('Sources', cited(rule)),
    '',
  ].join('\n');
}

function levels({ level, raisedLevel }: Rule): string {
  if (level === null) return 'none';
  return raisedLevel ? `${level}; ${raisedLevel.level} when ${whenTold(raisedLevel.when)}` : String(level);
}

function modifierPart(modifier: Modifier): string {
  const { id, on, action, replacements = [] } = modifier;
  const acts = on === 'any' ? 'any rule' : 'tiers' in on ? `a lead at ${on.tiers.join(', ')}` : on.join(', ');
  return [
    `### ${id}`,
    '',
    reasons[id],
    '',
    ...row('Who', who(modifier.who)),
    ...row('When', whenTold(modifier.when)),
    ...row('Acts on', acts),
    ...row('A step to the lead becomes', action ? code(action) : ''),
    ...row(
      'Contacts',
      replacements
        .map(
          ({ contact, replacedBy, when }) =>
            `${code(contact)} becomes ${replacedBy.map(code).join(', ')}${when ? `, when ${whenTold(when)}` : ''}`,
        )
        .join('; '),
    ),
    ...row('Must do', duties(modifier.duties)),
    ...row('Must not', mustNots(modifier.mustNots)),
    ...row('Sources', cited(modifier)),
    '',
  ].join('\n');
}

/** The whole page. */
export function rulesPage(): string {
  return [
    '# The rules in the code',
    '',
    `Written by \`npm run rules\` from \`flows/rules/\`, version ${flowVersion}. Change the rules, not this page.`,
    'How the rules are combined is in [how-rules-combine.md](how-rules-combine.md); what the source codes mean is in `src/directory/sources.ts`.',
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
