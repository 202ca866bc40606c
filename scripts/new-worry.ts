/** Writes a new kind of worry, with one question and one rule, into every place that has to know of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runIfStarted, type Command } from './command.ts';
import { Edits } from './edits.ts';
import { toDo, toDosIn } from './to-do.ts';

/** What was asked cannot be done; the message says why. */
class UsageError extends Error {}

const usage = `Usage: npm run new-worry -- <worry_key> <question_key> <R44> [--near <worry_key>], or --left

Writes a new kind of worry, with one question and one rule, into every place that has to know of it, and marks what an editor
has to decide or to word with "TO DO".

  --near <worry_key>  the worry after which lists show it
  --left              lists what is left to do; a test refuses it
  --help              this text

Ends with 1 if something is left, with 2 if the command was not understood; nothing was written then.
`;

interface Worry {
  readonly key: string;
  readonly question: string;
  readonly rule: string;
  readonly near: string;
}

const vocabulary = 'flows/vocabulary/questions.ts';
const ruleNames = 'flows/vocabulary/rules.ts';
const topicFolder = 'src/directory/topics';
const english = 'locales/en';

function readCommand(args: readonly string[]): Worry | 'left' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { near: { type: 'string', default: 'adult_at_risk' }, left: { type: 'boolean' } },
  });
  if (values.left) return 'left';
  const [key = '', question = '', rule = ''] = positionals;
  if (![key, question].every((one) => /^[a-z]+(_[a-z0-9]+)*$/.test(one)) || !/^[RPY]\d+[a-z]?$/.test(rule))
    throw new UsageError(usage);
  return { key, question, rule, near: values.near };
}

/** @throws if a name is taken, or `near` names nothing */
function checkNames(edits: Edits, { key, question, rule, near }: Worry): void {
  const names = edits.text(vocabulary);
  const taken = [key, question].find((one) => names.includes(`'${one}'`) || names.includes(` ${one}: `));
  if (taken !== undefined || key === question)
    throw new UsageError(`${taken ?? key} is the name of something else: choose another.`);
  if (edits.text(ruleNames).includes(`'${rule}'`)) throw new UsageError(`${rule} is there already.`);
  if (!names.includes(`  '${near}',\n`)) throw new UsageError(`--near ${near}: no worry has that key.`);
}

/** The file of topics that has the worry's page. */
function topicFile(edits: Edits, worry: string): string {
  const file = readdirSync(topicFolder).find((one) =>
    edits.text(join(topicFolder, one)).includes(`ticks: '${worry}'`),
  );
  if (file === undefined) throw new UsageError(`--near ${worry}: no topic begins with it.`);
  return file;
}

/** Gives the files written. */
async function addWorry(worry: Worry): Promise<readonly string[]> {
  const { key, question, rule, near } = worry;
  const edits = new Edits();
  checkNames(edits, worry);
  const id = key.replaceAll('_', '-');
  const name = key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const topics = topicFile(edits, near);

  edits.after(vocabulary, `  '${near}',\n`, `  '${key}',\n`);
  edits.before(
    vocabulary,
    '  sig_harm_suspected: {',
    `  ${question}: { kind: 'one', values: yesNoNotSure },\n`,
  );
  edits.create(
    `flows/questions/${id}.ts`,
    `import { ticks } from '../vocabulary/conditions.ts';
import { page, type Page } from './page.ts';

// ${toDo} who is asked; now it is everyone who ticks the worry
export const ${name}: readonly Page[] = [
  page('${question}', '${toDo} what the page settles, for editors', ticks('${key}')),
];
`,
  );
  edits.after(
    'flows/questions/pages.ts',
    /import \{ struggling \}.*\n/,
    `import { ${name} } from './${id}.ts';\n`,
  );
  edits.before('flows/questions/pages.ts', '];\n\n/** Every page', `  ...${name},\n`);
  edits.after(ruleNames, `'R33',`, ` '${rule}',`);
  edits.create(
    `flows/rules/${id}.ts`,
    `import { all, ticks, yesOrNotSure } from '../vocabulary/conditions.ts';
import { staff } from '../vocabulary/questions.ts';
import type { Rule } from './rule.ts';

export const ${name}Rules: readonly Rule[] = [
  {
    id: '${rule}',
    // ${toDo} how grave it is, for whom, what to do, who does it and by when, and the sources that say so
    tier: 'T6',
    who: staff,
    when: all(ticks('${key}'), yesOrNotSure('${question}')),
    action: 'dsl_today',
    contacts: ['dsl'],
    deadline: 'today',
    owner: 'staff_member',
    duties: [],
    mustNots: [],
    blocks: [],
    level: null,
    services: [],
    sources: [],
    labels: ['J'],
  },
];
`,
  );
  edits.before(
    'flows/rules/rules.ts',
    'import type { Rule }',
    `import { ${name}Rules } from './${id}.ts';\n`,
  );
  edits.before('flows/rules/rules.ts', '  ].map((rule)', `    ...${name}Rules,\n`);
  edits.before(
    'flows/rules/topic-services.ts',
    '  something_else: ',
    `  // ${toDo} the services that the advice names for this worry\n  ${key}: [],\n`,
  );
  edits.replace('flows/version.ts', /\d+\.\d+\.\d+/, (version) => {
    const [major = '1', minor = '0'] = version.split('.');
    return `${major}.${Number(minor) + 1}.0`;
  });

  edits.words(
    `${english}/questions.json`,
    ['topics', 'values', key],
    { label: `${toDo} the worry, as a box to tick, in one line of a phone` },
    'something_else',
  );
  edits.words(
    `${english}/questions.json`,
    [question],
    {
      title: `${toDo} the question`,
      why: `${toDo} why it is asked`,
      error: `${toDo} what to select, where nothing was`,
      values: { yes: { label: 'Yes' }, no: { label: 'No' }, not_sure: { label: "I'm not sure" } },
    },
    'sig_harm_suspected',
  );
  edits.words(`${english}/advice.json`, ['rules', rule], `${toDo} when ${rule} matches, in a sentence`, 'P1');
  edits.words(`${english}/topic-titles.json`, [id], `${toDo} the title of its page`);
  edits.words(`${english}/topics.json`, [id], {
    what: `${toDo} what it is`,
    who: `${toDo} whom it concerns`,
    first: `${toDo} what to do first`,
    search: `${toDo} words that people use for it, with commas between`,
  });

  edits.before(
    join(topicFolder, topics),
    /\] as const/,
    `  {
    id: '${id}',
    group: '${topics.replace('.ts', '')}',
    ticks: '${key}',
    // ${toDo} services that help, best first; then offers, documents, must-nots and sources
    services: ['childline'],
    offers: [],
    documents: [],
    mustNots: [],
    sources: ['C13'],
  },
`,
  );
  edits.before('src/directory/worryTopics.ts', /\};\n$/, `  ${key}: ['${id}'],\n`);
  edits.after('src/screens/Question/topicGroups.ts', `'${near}'`, `, '${key}'`);
  return edits.save();
}

/** What an editor writes apart from the rules, as a second opinion on them. */
const apart = `Then write what the decision table says of it, apart from the rules: tests/flows/table.ts, table-cases.ts,
table-leads.ts, rows.test.ts and invariants.test.ts. "npm run types" names the places. "npm run rules" writes docs/rules.md.
`;

export const newWorry: Command = async (args, { print, complain }) => {
  try {
    const asked = readCommand(args);
    if (asked !== 'left') {
      const files = await addWorry(asked);
      print(`Written:\n${files.map((file) => `  ${file}\n`).join('')}`);
    }
    const left = toDosIn(process.cwd());
    print(
      left.length === 0
        ? 'Nothing is left to do.\n'
        : `Left to do:\n${left.map((one) => `  ${one}\n`).join('')}`,
    );
    if (asked !== 'left') print(apart);
    return left.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    complain(`${error.message}\n`);
    return 2;
  }
};

await runIfStarted(import.meta.filename, usage, newWorry);
