/** Lint refuses every way in which text could become more than text, and says what to do instead. */
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

interface Rules {
  readonly rules: Linter.RulesRecord;
}

/** The rules that need nothing but the code in front of them. */
const tried = ['no-restricted-syntax', 'no-eval', 'no-new-func', 'no-script-url'];

/** What lint says of this code in a file of that name. */
async function complaints(file: string, code: string): Promise<readonly string[]> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as Rules;
  const found = new Linter().verify(
    code,
    {
      files: ['**/*.{ts,tsx,mjs}'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: file.endsWith('x') } },
      },
      rules: Object.fromEntries(tried.map((name) => [name, rules[name] ?? 'off'])),
    },
    { filename: file },
  );
  return found.map(({ message }) => message);
}

const write = 'Let React write the page; it escapes what it writes.';
const listen = 'Listen with addEventListener or a prop of React';
const style = 'Give it a class and a rule in its SCSS';
const address = 'Addresses from facts are made in src/directory/hrefs.ts';
const code = (jsx: string): string => `export const X = () => ${jsx};`;

describe.each([
  'src/screens/x.tsx',
  'src/directory/hrefs.ts',
  'flows/x.ts',
  'tests/screens/x.tsx',
  'scripts/x.mjs',
])('in %s', (file) => {
  it.each([
    ['box.innerHTML = words', write],
    ["box['innerHTML'] = words", write],
    ['const all = box.outerHTML', write],
    ['Object.assign(box, { innerHTML: words })', write],
    ["box.insertAdjacentHTML('beforeend', words)", write],
    ['box.setHTMLUnsafe(words)', write],
    ['Document.parseHTMLUnsafe(words)', write],
    ['document.write(words)', write],
    ['document.writeln(words)', write],
    ['const props = { dangerouslySetInnerHTML: { __html: words } }', write],
    ["const props = { 'dangerouslySetInnerHTML': { __html: words } }", write],
    ['eval(words)', '`eval` can be harmful.'],
    ['new Function(words)()', 'The Function constructor is eval.'],
  ])('%s', async (code, says) => {
    expect(await complaints(file, code)).toContain(says);
  });
});

describe('in what reaches readers', () => {
  it.each([
    [code('<div dangerouslySetInnerHTML={{ __html: words }} />'), write],
    [code('<iframe srcDoc={words} />'), write],
    ['const props = { srcDoc: words }', write],
    ['range.createContextualFragment(words)', write],
    ['const html = \'<button onclick="leave()">\'', listen],
    ['const html = `<a href="#" onClick="leave()">`', listen],
    ['const html = `<img src="x" onerror=${words}>`', listen],
    ["box.setAttribute('onclick', words)", listen],
    ['const html = \'<p style="color: red">\'', style],
    ['const html = `<p style="color: ${colour}">`', style],
    ["location.href = 'javascript:leave()'", 'Script URL is a form of eval.'],
    ['location.href = `javascript:${leave}`', address],
    [code('<a href={service.url}>x</a>'), address],
    [code('<a href={address}>x</a>'), address],
    [code('<a href={`tel:${phone.e164}`}>x</a>'), address],
    [code('<a href={`mailto:${email}?subject=x`}>x</a>'), address],
    [code('<a href={"sms:" + number}>x</a>'), address],
    [code('<a href="data:text/html,x">x</a>'), address],
  ])('%s', async (written, says) => {
    expect((await complaints('src/screens/x.tsx', written)).join(' ')).toContain(says);
  });

  it('a text for a timer to run is refused too', async () => {
    const { rules } = (await eslint.calculateConfigForFile('src/screens/x.tsx')) as Rules;
    expect(rules['@typescript-eslint/no-implied-eval']).toEqual([2]);
  });

  it.each([
    code('<a className="on" href={webHref(service.url)}>{telHref(phone)}</a>'),
    'const html = `<p class="on">${\'on time = 1\'}</p>`; box.textContent = html',
  ])('let through: %s', async (written) => {
    expect(await complaints('src/screens/x.tsx', written)).toEqual([]);
  });

  it('the maker of addresses may make them', async () => {
    expect(await complaints('src/directory/hrefs.ts', 'const href = `tel:${number}`')).toEqual([]);
  });
});
