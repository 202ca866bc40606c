import js from '@eslint/js';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { roomsPlugin } from './scripts/rooms/lint-rule.mjs';
import { rooms } from './scripts/rooms/rooms.mjs';

/*
 * Every way in which text could become markup or code. tests/scripts/lint.test.ts tries each of them.
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

/** Code that reaches readers; tests have to try what this refuses. */
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

/** Browsers save what is typed and chosen to disk unless told not to. */
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

/** Tests that render in a simulated browser. */
const drawingTests =
  'tests/{browser,components,contacts,i18n,leave,navigation,offline,school,screens,triage}';

export default defineConfig(
  globalIgnores(['dist', 'dist-dev', '.ssr', '.ssr-dev', 'coverage', 'test-results', 'playwright-report']),
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

  // Who may import whom: scripts/rooms/rooms.mjs.
  {
    files: rooms.map(({ at }) => (at.includes('.') ? at : `${at}/**/*.{js,mjs,ts,tsx}`)),
    plugins: { rooms: roomsPlugin },
    rules: { 'rooms/imports': 'error' },
  },
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
          // Punctuation and digits do not count as words; capitals do.
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
