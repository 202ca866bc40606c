/** `npm run schools` before it begins, and a whole site from a build that is made up here. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generateProfile } from '../../bench/generateProfile.ts';
import { outProblem } from '../../src/build/outFolder.ts';
import { stampSite } from '../../src/build/stampSite.ts';
import { stampSchools } from '../../scripts/schools.ts';
import { runCommand } from '../scripts/runCommand.ts';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schools-'));
  for (const name of ['dist/assets', 'ssr', 'profiles']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('ssr/package.json'), '{ "type": "module" }');
  writeFileSync(
    at('ssr/prerender.js'),
    'export const draw = async (path, { school, shared }) => `<h1>${path} ${school.slug} ${shared ?? false}</h1>`;',
  );
  const template = readFileSync('index.html', 'utf8').replace(
    '<script type="module" src="/src/main.tsx">',
    '<script type="module" crossorigin src="/assets/index-b.js">',
  );
  writeFileSync(at('ssr/template.html'), template.replace(/<link rel="(icon|stylesheet)"[^>]*>/g, ''));
  writeFileSync(at('dist/assets/index-b.js'), '');
  writeFileSync(at('dist/index.html'), 'the start page of the school it was built for');
  writeFileSync(at('dist/questions.html'), 'its questions');
  writeFileSync(at('dist/icon.svg'), '<svg/>');
  writeFileSync(at('profiles/a.json'), JSON.stringify(generateProfile(0)));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stamp = (tell: (fault: string) => void = () => undefined) =>
  stampSite({ site: at('dist'), drawing: at('ssr'), profiles: at('profiles'), out: at('out') }, { tell });

describe('a stamped site', () => {
  test('has what all share once, each school its own, and leads to them', async () => {
    writeFileSync(at('profiles/b.json'), '{');
    const told: string[] = [];
    const { failed, schools, shared } = await stamp((fault) => void told.push(fault));
    expect({ failed, schools: schools.length, told: told.length }).toEqual({
      failed: 1,
      schools: 1,
      told: 1,
    });
    for (const name of [
      'assets/index-b.js',
      'icon.svg',
      '404.html',
      'topics/neglect.html',
      'services/nspcc.html',
    ])
      expect(existsSync(at('out', name)), name).toBe(true);
    expect(shared.files).toBeGreaterThan(100);

    const index = readFileSync(at('out/index.html'), 'utf8');
    expect(index).toContain('href="/schools/school-1"');
    const topic = readFileSync(at('out/topics/neglect.html'), 'utf8');
    expect(topic).toContain('<h1>/topics/neglect no-school true</h1>');
    expect(topic).not.toContain('Westlands');
    const [root] = /<div id="root".*?>/.exec(readFileSync(at('out/404.html'), 'utf8')) ?? [];
    expect(root, 'it stands in for any address').toBe('<div id="root" data-page="" data-path="/not-found">');
  });

  test('has nothing of the school the build was made for', async () => {
    await stamp();
    expect(existsSync(at('out/questions.html'))).toBe(false);
    expect(readFileSync(at('out/index.html'), 'utf8')).not.toContain('it was built for');
  });

  test('cannot be made without a build, of two builds, or without a profile', async () => {
    const began = () => existsSync(at('out'));
    rmSync(at('profiles/a.json'));
    await expect(stamp()).rejects.toThrow('holds no profile');
    rmSync(at('dist/assets/index-b.js'));
    await expect(stamp()).rejects.toThrow(
      /does not belong to .*\(no assets\/index-b\.js\): run "npm run build" first/,
    );
    rmSync(at('ssr/prerender.js'));
    await expect(stamp()).rejects.toThrow(/prerender\.js is missing: run "npm run build" first/);
    rmSync(at('dist'), { recursive: true });
    await expect(stamp()).rejects.toThrow(/dist.index\.html is missing: run "npm run build" first/);
    expect(began()).toBe(false);
  });
});

describe('the folder it goes to', () => {
  const problem = (out: string, force = false) => outProblem(at(out), [at('dist'), at('profiles')], force);

  test('is new or empty', () => {
    mkdirSync(at('empty'));
    expect(problem('new')).toBeUndefined();
    expect(problem('new/deeper')).toBeUndefined();
    expect(problem('empty')).toBeUndefined();
  });

  test('is written over only when that is asked for', () => {
    expect(problem('ssr')).toMatch(/is not empty: .*--force/);
    expect(problem('ssr', true)).toBeUndefined();
  });

  test.each(['dist', 'dist/out', 'profiles/out', 'dist/../dist/x', 'link', 'link/out'])(
    'is not %s, which is read, whatever is asked for',
    (out) => {
      symlinkSync(at('dist'), at('link'));
      expect(problem(out, true)).toMatch(/which is read: name another folder/);
    },
  );

  test('is not a file', () => {
    expect(problem('dist-file')).toBeUndefined();
    writeFileSync(at('dist-file'), '');
    expect(problem('dist-file', true)).toMatch(/is not a folder/);
  });
});

describe('the command', () => {
  const run = (...options: readonly string[]) => runCommand(stampSchools, options);

  test.each([
    ['nothing', [], /Usage: npm run schools/],
    ['no --out', ['--profiles', 'schools'], /Usage: npm run schools/],
    ['a misspelt option', ['--profile', 'schools'], /Unknown option '--profile'/],
  ])('given %s ends with 2 and says why', async (_, options, why) => {
    const { status, out, error } = await run(...options);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(why);
  });

  test('given a folder that is not empty ends with 2 and leaves it as it was', async () => {
    const { status, error } = await run(
      '--profiles',
      at('profiles'),
      '--site',
      at('dist'),
      '--out',
      at('ssr'),
    );
    expect(status).toBe(2);
    expect(error).toMatch(/is not empty: name another folder/);
  });

  test('without a build ends with 2 and says what to do', async () => {
    const { status, error } = await run(
      '--profiles',
      at('profiles'),
      '--site',
      at('nowhere'),
      '--out',
      at('out'),
    );
    expect(status).toBe(2);
    expect(error).toMatch(/is missing: run "npm run build" first/);
    expect(existsSync(at('out'))).toBe(false);
  });
});
