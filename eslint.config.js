import js from '@eslint/js';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/*
 * Who may import whom:
 *   locales <- i18n <- components <- screens -> triage -> flows
 *                                    screens -> directory
 * Flows, words and facts meet by id; only screens bring them together, and only tests check that they match.
 */

/** A path that goes into one of these folders, from wherever it is written. */
const into = (...folders) => `^\\.{1,2}/(.*/)?(${folders.join('|')})(/|$)`;
const anyPackageBut = (...names) => `^(?!\\.{1,2}/|(${names.join('|')})$)`;

const no = (regex, message) => ({ regex, message });
/** Types are erased: naming the vocabulary's words does not tie the code together. */
const onlyTypes = (regex, message) => ({ regex, message, allowTypeImports: true });

const mayNotImport = (files, ...patterns) => ({
  files: files.map((folder) => `${folder}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  },
});

/*
 * Every way in which text could become more than text. tests/scripts/lint.test.ts tries each of them.
 */
const reactWrites = 'Let React write the page; it escapes what it writes.';
const listen =
  'Listen with addEventListener or a prop of React: the security policy blocks handlers written into HTML.';
const ownSheet =
  'Give it a class and a rule in its SCSS: the security policy blocks styles written into HTML.';
const addressesFromFacts =
  'Addresses from facts are made in src/directory/hrefs.ts, which lets only safe ones out.';

const anyHtml = [
  `MemberExpression[property.name=/^(inner|outer)HTML$/]`,
  `MemberExpression[property.value=/^(inner|outer)HTML$/]`,
  `ObjectExpression > Property[key.name=/^(innerHTML|outerHTML|dangerouslySetInnerHTML)$/]`,
  `ObjectExpression > Property[key.value=/^(innerHTML|outerHTML|dangerouslySetInnerHTML)$/]`,
  `JSXAttribute[name.name='dangerouslySetInnerHTML']`,
  `CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]`,
  `CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]`,
].map((selector) => ({ selector, message: reactWrites }));

/** What reaches readers; tests have to try what it refuses. */
const inThePage = [
  [`CallExpression[callee.property.name='createContextualFragment']`, reactWrites],
  [`JSXAttribute[name.name=/^srcdoc$/i]`, reactWrites],
  [`ObjectExpression > Property[key.name=/^srcdoc$/i]`, reactWrites],
  [`CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^on/i]`, listen],
  [`Literal[value=/<[a-z][^>]*\\son[a-z]+\\s*=/i]`, listen],
  [`TemplateElement[value.raw=/\\son[a-z]+=(["']|$)/i]`, listen],
  [`Literal[value=/<[a-z][^>]*\\sstyle\\s*=/i]`, ownSheet],
  [`TemplateElement[value.raw=/\\sstyle=(["']|$)/i]`, ownSheet],
].map(([selector, message]) => ({ selector, message }));

const unseenAddresses = [
  `JSXAttribute[name.name='href'] > JSXExpressionContainer > Identifier[name=/^(url|address|email|to)$/]`,
  `JSXAttribute[name.name='href'] > JSXExpressionContainer > MemberExpression[property.name=/^(url|address|email|e164)$/]`,
  `Literal[value=/^(data|vbscript|tel|sms|mailto):/i]`,
  `TemplateElement[value.raw=/^(javascript|data|vbscript|tel|sms|mailto):/i]`,
].map((selector) => ({ selector, message: addressesFromFacts }));

/** Browsers write what is typed and chosen to disk, for the next time, unless they are told not to. */
const remembered = [
  {
    selector:
      'JSXOpeningElement[name.name=/^(form|input|select|textarea)$/]:not(:has(JSXAttribute[name.name="autoComplete"][value.value="off"]))',
    message: 'Nothing may be remembered on the device: autoComplete="off".',
  },
];

const barrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file that has it.' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: one name for one thing, everywhere.',
  },
];

const atTheEdge = 'Clock and chance enter at the edge';
const clockAndChance = [
  { selector: `NewExpression[callee.name='Date']`, message: atTheEdge },
  { selector: `CallExpression[callee.name='Date']`, message: atTheEdge },
  { selector: `MemberExpression[object.name='Date'][property.name='now']`, message: atTheEdge },
  { selector: `MemberExpression[object.name='Math'][property.name='random']`, message: atTheEdge },
  { selector: 'ImportExpression', message: 'Flows are loaded whole: import at the top of the file.' },
];

const wordsForPeople = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'error',
  'heading',
  'hint',
  'label',
  'legend',
  'placeholder',
  'prefix',
  'prefixText',
  'subHeading',
  'suffix',
  'summary',
  'text',
  'title',
  'visuallyHiddenText',
];

/** Where tests draw in a made-up browser. */
const drawingTests =
  'tests/{browser,components,contacts,i18n,leave,navigation,offline,school,screens,triage}';

export default defineConfig(
  globalIgnores(['dist', 'dist-dev', '.ssr', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...anyHtml],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  mayNotImport(
    ['flows'],
    no(
      anyPackageBut('xstate'),
      'Flows import xstate and each other, nothing else. Checking of facts belongs in src/directory, drawing in src/screens.',
    ),
    no(into('locales', 'i18n'), 'Flows have ids, not words. Words belong in locales/, keyed by the id.'),
    no(
      into('directory', 'schools'),
      'Flows have ids, not facts. Facts belong in src/directory, keyed by the id.',
    ),
    no(
      into('src', 'components', 'screens', 'triage'),
      'Flows know nothing of React. What joins the two belongs in src/triage.',
    ),
    no(into('tests', 'scripts', 'bench'), 'Tests and scripts import flows, not the other way round.'),
  ),
  {
    files: ['flows/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...anyHtml, ...clockAndChance],
      'no-restricted-globals': [
        'error',
        ...['performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'].map((name) => ({
          name,
          message: atTheEdge,
        })),
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'history',
          'localStorage',
          'sessionStorage',
          'fetch',
          'process',
          'console',
        ].map((name) => ({
          name,
          message: 'Flows know no browser and no machine. That belongs in src/triage or src/screens.',
        })),
      ],
    },
  },

  mayNotImport(
    ['locales'],
    no('.', 'Locales are words only and import nothing. Setting them up belongs in src/i18n.'),
  ),

  mayNotImport(
    ['src/i18n'],
    no(
      anyPackageBut('i18next', 'react-i18next', 'react'),
      'src/i18n sets up words: i18next, react-i18next and react are all it needs.',
    ),
    onlyTypes(
      into('flows'),
      'Words do not decide: of flows/ only types may be named here, such as the voices. Choosing the words by answer belongs in src/screens.',
    ),
    no(into('triage'), 'Words do not decide. Choosing the words by answer belongs in src/screens.'),
    no(
      into('directory', 'schools'),
      'Facts are put into words by src/screens, which hands them over as values.',
    ),
    no(
      into('components', 'screens'),
      'src/i18n comes before what is drawn. Drawing belongs in src/components or src/screens.',
    ),
  ),
  mayNotImport(
    ['src/components'],
    no(
      into('flows', 'triage'),
      'Components do not know the flow. Take what is needed as props; src/screens reads it from src/triage.',
    ),
    no(
      into('directory', 'schools'),
      'Components do not know facts. Take them as props; src/screens reads them from src/directory.',
    ),
    no(
      into('screens'),
      'Screens use components, not the other way round. Shared parts belong in src/components.',
    ),
    no(into('locales'), 'Take words by key through src/i18n.'),
  ),
  mayNotImport(
    ['src/directory'],
    no(into('components', 'screens'), 'The directory holds facts. Showing them belongs in src/screens.'),
    no(
      into('triage'),
      'The directory does not know the answers. Choosing by answer belongs in flows/rules or src/screens.',
    ),
    onlyTypes(
      into('flows'),
      'The directory may name the vocabulary of flows/ (import type), not run it. What follows from answers belongs in flows/rules.',
    ),
  ),
  mayNotImport(
    ['src/screens'],
    onlyTypes(
      into('flows'),
      'Screens ask src/triage, which alone runs the flow; types may be imported (import type).',
    ),
    no(into('locales'), 'Take words by key through src/i18n.'),
    no(into('schools'), 'School profiles are read by src/directory.'),
  ),
  mayNotImport(
    ['src/triage'],
    no(
      into('components', 'screens'),
      'src/triage joins React and flows/ and draws nothing. Drawing belongs in src/screens.',
    ),
    no(into('i18n', 'locales'), 'src/triage hands on ids. Words for them belong in src/screens.'),
    no(into('schools'), 'School profiles are read by src/directory.'),
  ),

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-script-url': 'error',
      'no-restricted-syntax': [
        'error',
        ...anyHtml,
        ...inThePage,
        ...unseenAddresses,
        ...remembered,
        ...barrels,
      ],
    },
  },
  {
    files: ['src/directory/hrefs.ts'],
    rules: { 'no-restricted-syntax': ['error', ...anyHtml, ...inThePage, ...barrels] },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.strict],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-components': { exclude: [] },
          'jsx-attributes': { include: wordsForPeople },
          // Punctuation and digits are no words; capitals are.
          words: { exclude: [/^[\s\p{P}\p{S}\p{N}]*$/u] },
          'should-validate-template': true,
          // The calls that take a key; see src/i18n/useWords.ts.
          callees: { exclude: ['say', 'show', 'sayIf', 'showIf', 'has', 'includes'] },
          message: 'Words belong in locales/: say(key)',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', `${drawingTests}/**/*.tsx`],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: [`${drawingTests}/**/*.{ts,tsx}`],
    extends: [testingLibrary.configs['flat/react']],
  },
);
