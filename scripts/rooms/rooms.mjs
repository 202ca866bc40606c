/**
 * The rooms of the code, lowest first: what is in each, and what it may import. A room imports only from rooms above it
 * in this list, so imports between rooms never run in a circle. `lint-rule.mjs` holds every import to it, and
 * `npm run rooms` writes the table in CONTRIBUTING.md from it.
 */

/**
 * @typedef {object} Room
 * @property {string} at A folder with everything in it, or a file.
 * @property {true} [flat] Only the files directly in the folder: the folders in it are rooms of their own.
 * @property {true} [eachAlone] Its folders do not import from one another.
 * @property {string} holds What is in it.
 * @property {readonly string[] | 'anything'} imports The rooms it may import from.
 * @property {readonly string[]} [types] The rooms it may import types from: they are erased, so no code comes along.
 * @property {readonly string[] | 'any'} [packages] The packages it may import; `node:` stands for all of Node's own.
 * @property {string} insteadOfImporting What another room does that wants something from here, and may not import it.
 */

/**
 * @typedef {object} Exception
 * @property {string} from A file.
 * @property {string} to What it may import all the same.
 * @property {string} why
 */

const rulesAndQuestions = ['flows/vocabulary', 'flows/rules', 'flows/questions', 'flows/engine', 'flows'];
const askTriage =
  'src/triage alone asks the rules and the questions; take what they say as a prop, or put the question into src/triage. Types may be imported (import type) where the table of rooms says so.';
const asProps = 'Take it as a prop: a screen, in src/screens, reads it and hands it on.';
const below = 'What several rooms need belongs in a room above all of them.';

/** @type {readonly Room[]} */
export const rooms = [
  {
    at: 'flows/vocabulary',
    holds: 'the names that rules and questions are written in, and conditions as data',
    imports: [],
    insteadOfImporting: askTriage,
  },
  {
    at: 'flows/rules',
    holds: 'what follows from the answers: one object per row of the decision table',
    imports: ['flows/vocabulary'],
    insteadOfImporting: askTriage,
  },
  {
    at: 'flows/questions',
    holds: 'what is asked, and when',
    imports: ['flows/vocabulary', 'flows/rules'],
    insteadOfImporting: askTriage,
  },
  {
    at: 'flows/engine',
    holds: 'how answers become facts, which rules match, and how they combine',
    imports: ['flows/vocabulary', 'flows/rules', 'flows/questions'],
    insteadOfImporting: askTriage,
  },
  {
    at: 'flows',
    flat: true,
    holds: 'the story: the chart, the advice, and a walk through both. No words, no screens, no clock',
    imports: ['flows/vocabulary', 'flows/rules', 'flows/questions', 'flows/engine'],
    packages: ['xstate'],
    insteadOfImporting: askTriage,
  },
  {
    at: 'locales',
    holds: 'words and nothing else',
    imports: [],
    insteadOfImporting: 'Take words by their key through src/i18n.',
  },
  {
    at: 'schools',
    holds: "facts of schools: one file for each school's profile",
    imports: [],
    insteadOfImporting: 'School profiles are read by src/directory.',
  },
  {
    at: 'src/routes.ts',
    holds: 'which pages there are, and their addresses',
    imports: [],
    insteadOfImporting:
      'Flows and facts know no pages. Links belong in src/screens, src/components or src/contacts.',
  },
  {
    at: 'src/lazyPart.tsx',
    holds: 'parts of the page in files of their own, and what happens when one does not load',
    imports: [],
    packages: ['react'],
    insteadOfImporting: 'Whatever draws a part that loads later belongs in src/screens or src/components.',
  },
  {
    at: 'src/styles',
    holds: 'the style sheet that all pages share, and how contrast is worked out',
    imports: [],
    insteadOfImporting: 'Looks belong in the SCSS file beside the component.',
  },
  {
    at: 'src/directory',
    holds: 'facts: services, contacts, topics, sources, and checks of them',
    imports: ['schools', 'src/styles'],
    types: ['flows/vocabulary'],
    packages: ['libphonenumber-js/max', 'minisearch', 'zod'],
    insteadOfImporting: `Rules and words refer to facts by id. ${asProps}`,
  },
  {
    at: 'src/i18n',
    holds: 'how words are looked up, in which voice and language',
    imports: ['locales'],
    types: ['flows/vocabulary'],
    packages: ['i18next', 'react', 'react-i18next'],
    insteadOfImporting: 'Hand on ids and values. What draws them, in src/screens, finds the words.',
  },
  {
    at: 'src/browser',
    holds: 'what the browser knows: the time, whether the page listens, saving a file',
    imports: ['src/directory'],
    packages: ['react'],
    insteadOfImporting: asProps,
  },
  {
    at: 'src/leave',
    holds: 'the way out, and what a page does before the app listens',
    imports: [],
    insteadOfImporting: 'src/beforeApp.ts starts the way out, once in every page; nothing else has to.',
  },
  {
    at: 'src/school',
    holds: 'the school a page belongs to',
    imports: ['src/routes.ts', 'src/directory'],
    packages: ['react'],
    insteadOfImporting: asProps,
  },
  {
    at: 'src/navigation',
    holds: 'how a path becomes an address, and browsing that leaves no trace',
    imports: ['src/routes.ts', 'src/directory', 'src/leave', 'src/school'],
    packages: ['react', 'wouter'],
    insteadOfImporting: 'Links and addresses belong in src/screens, src/components or src/contacts.',
  },
  {
    at: 'src/offline',
    holds: 'the copy kept on a device of staff who ask for it',
    imports: ['locales', 'src/i18n', 'src/navigation', 'src/routes.ts'],
    packages: ['react', 'wouter'],
    insteadOfImporting: 'src/App.tsx and the About page look after the copy; nothing else has to.',
  },
  {
    at: 'src/emergency',
    holds: 'the numbers at the top of every page',
    imports: ['locales', 'src/directory', 'src/i18n', 'src/leave', 'src/routes.ts', 'src/school'],
    packages: ['i18next', 'react'],
    insteadOfImporting: 'The numbers are on every page already, from src/build.',
  },
  {
    at: 'src/components',
    holds: 'controls that know no safeguarding',
    imports: ['src/i18n', 'src/lazyPart.tsx', 'src/navigation', 'src/routes.ts'],
    packages: ['react', 'wouter'],
    insteadOfImporting: 'This room draws nothing. Drawing belongs in src/screens.',
  },
  {
    at: 'src/contacts',
    holds: 'services and contacts as several pages draw them',
    imports: [
      'src/browser',
      'src/components',
      'src/directory',
      'src/i18n',
      'src/navigation',
      'src/routes.ts',
      'src/school',
    ],
    types: ['flows', 'flows/vocabulary'],
    packages: ['react'],
    insteadOfImporting: 'This room knows no contacts. Drawing them belongs in src/screens.',
  },
  {
    at: 'src/triage',
    holds: 'the only room that knows both the screens and the rules: what was answered, and what comes next',
    imports: [...rulesAndQuestions, 'src/directory', 'src/navigation', 'src/routes.ts', 'src/school'],
    packages: ['react', 'wouter'],
    insteadOfImporting:
      'This room does not know the answers. Take what is needed as a prop from src/screens.',
  },
  {
    at: 'src/screens',
    eachAlone: true,
    holds: 'one folder per page, which can be read alone',
    imports: [
      'src/browser',
      'src/components',
      'src/contacts',
      'src/directory',
      'src/i18n',
      'src/lazyPart.tsx',
      'src/leave',
      'src/navigation',
      'src/offline',
      'src/routes.ts',
      'src/school',
      'src/styles',
      'src/triage',
    ],
    types: rulesAndQuestions,
    packages: [
      'libphonenumber-js/max',
      'nhsuk-react-components',
      'react',
      'react-dom',
      'react-hook-form',
      'wouter',
      'zod',
    ],
    insteadOfImporting: `Screens use this room, not the other way round. Parts that several pages draw belong in src/components or src/contacts.`,
  },
  {
    at: 'src',
    flat: true,
    holds: 'the app: its pages put together, how it starts, and what runs before it',
    imports: [
      'src/components',
      'src/emergency',
      'src/i18n',
      'src/lazyPart.tsx',
      'src/leave',
      'src/navigation',
      'src/offline',
      'src/routes.ts',
      'src/school',
      'src/screens',
      'src/triage',
    ],
    packages: ['nhsuk-frontend', 'react', 'react-dom', 'react-i18next', 'wouter'],
    insteadOfImporting: `The app puts the rooms together; none of them knows it. ${below}`,
  },
  {
    at: 'src/policy',
    holds: 'what browsers are told to refuse, for each kind of server',
    imports: [],
    packages: ['node:', 'vite'],
    insteadOfImporting: 'Headers are written at build: this belongs in src/build or scripts.',
  },
  {
    at: 'src/build',
    holds: 'draws every page at build, and stamps schools',
    imports: [
      'locales',
      'schools',
      'src',
      'src/directory',
      'src/emergency',
      'src/i18n',
      'src/lazyPart.tsx',
      'src/navigation',
      'src/offline',
      'src/policy',
      'src/routes.ts',
      'src/school',
      'src/styles',
    ],
    packages: 'any',
    insteadOfImporting: `This is not there when the page runs. ${below}`,
  },
  {
    at: 'provenance',
    holds: "what the school's papers printed, however wrong; never shipped",
    imports: ['src/directory'],
    packages: ['zod'],
    insteadOfImporting: 'Nothing here may reach a reader. What is still right belongs in src/directory.',
  },
  {
    at: 'open-referral',
    holds: 'services from and for Open Referral UK lists; never shipped',
    imports: ['locales', 'provenance', 'src/directory'],
    packages: ['ajv', 'ajv-formats', 'libphonenumber-js/max', 'node:'],
    insteadOfImporting: 'Commands, in scripts, bring services in and out; the page knows only src/directory.',
  },
  {
    at: 'scripts',
    holds: 'what the commands run',
    imports: [
      ...rulesAndQuestions,
      'locales',
      'open-referral',
      'provenance',
      'schools',
      'src/build',
      'src/directory',
      'src/i18n',
      'src/policy',
      'src/routes.ts',
      'src/triage',
    ],
    packages: 'any',
    insteadOfImporting: `Commands import the code, not the other way round. ${below}`,
  },
  {
    at: 'bench',
    holds: 'measurements of speed',
    imports: 'anything',
    packages: 'any',
    insteadOfImporting: `Measurements import the code, not the other way round. ${below}`,
  },
  {
    at: 'tests',
    holds:
      'mirrors the rooms above; `tests/e2e/` drives a real browser, `tests/engines/` three of them, `tests/faults/` a broken one',
    imports: 'anything',
    packages: 'any',
    insteadOfImporting: `Tests import the code, not the other way round. ${below}`,
  },
];

/** @type {readonly Exception[]} */
export const exceptions = [
  {
    from: 'src/directory/topics.ts',
    to: 'flows/rules/topic-services.ts',
    why: "a topic's page names every service that an advice on the same worry names",
  },
  {
    from: 'src/screens/SetUp/Preview.tsx',
    to: 'src/screens/Advice',
    why: 'a school sees the real advice page with what it has just typed',
  },
  {
    from: 'scripts/advise-text.ts',
    to: 'src/screens/Advice',
    why: 'the command says what the page says',
  },
  {
    from: 'scripts/audit-text.ts',
    to: 'src/screens/FactsToCheck',
    why: 'the command says what the page says',
  },
];
