/** Stamping with a fake renderer into a temporary folder; the real rendering is tested in a browser. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generateProfile } from '../../bench/generateProfile.ts';
import { ownPages } from '../../src/build/pages.ts';
import { profilesIn } from '../../src/build/profileFolder.ts';
import type { SiteFile } from '../../src/build/siteFile.ts';
import { drawSchool, limits, type Drawing } from '../../src/build/stampSchool.ts';
import { stampSchools, type ProfileFile, type Stamped } from '../../src/build/stampSchools.ts';
import { writeWhole } from '../../src/build/writeWhole.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import type { SchoolProfile } from '../../src/directory/schoolProfile.ts';
import { readPageSchool } from '../../src/school/pageSchool.ts';

const template = readFileSync('index.html', 'utf8');
const drawing: Drawing = {
  template,
  draw: (path, { school }) => Promise.resolve(`<h1>${path} ${school.slug}</h1>`),
};
const png = Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All files under the folder, sorted. */
const there = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const ofSchool = (slug: string): string[] =>
  ownPages.map(({ path }) => `schools/${slug}${path === '/' ? '' : path}.html`).sort();

const from = (file: string, data: unknown): ProfileFile => ({
  file,
  text: () => (typeof data === 'string' ? data : JSON.stringify(data)),
  picture: () => png,
});

interface Run extends Stamped {
  readonly told: readonly string[];
}

async function stamp(
  profiles: readonly ProfileFile[],
  { with: used = drawing, write = (files: readonly SiteFile[]) => writeWhole(folder, files) } = {},
): Promise<Run> {
  const told: string[] = [];
  const stamped = await stampSchools(profiles, {
    drawing: used,
    write,
    tell: (fault) => void told.push(fault),
  });
  return { ...stamped, told };
}

const named = (index: number, change: Partial<SchoolProfile> = {}): ProfileFile =>
  from(`${index}.json`, { ...generateProfile(index), ...change });

/** The text of a block, and the page as a reader without script sees it. */
const pageOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const blockOf = (html: string): string | undefined =>
  /<script type="application\/json" id="school">(.*?)<\/script>/s.exec(html)?.[1];

describe('a school', () => {
  test('has its own pages, each with its profile and its number in the emergency line', async () => {
    const { schools, failed, files, bytes } = await stamp([named(0)]);
    expect(there()).toEqual(ofSchool('school-1'));
    expect({ schools: schools.length, failed, files }).toEqual({
      schools: 1,
      failed: 0,
      files: ownPages.length,
    });
    let size = 0;
    for (const name of there()) {
      const html = pageOf(name);
      size += Buffer.byteLength(html);
      expect(readPageSchool(blockOf(html))).toEqual({
        school: generateProfile(0),
        base: '/schools/school-1',
      });
      expect(html.slice(0, html.indexOf('<div id="root"'))).toContain('href="tel:+441632960000"');
    }
    expect(size).toBe(bytes);
  });

  test('each page knows its address, and the app its path', async () => {
    await stamp([named(0)]);
    expect(pageOf('schools/school-1.html')).toContain(
      'data-page="/schools/school-1" data-path="/"><h1>/ school-1</h1>',
    );
    expect(pageOf('schools/school-1/questions.html')).toContain(
      'data-page="/schools/school-1/questions" data-path="/questions"',
    );
  });

  test('comes drawn, all but what is long and nobody needs at once', async () => {
    await stamp([named(0)]);
    const empty = there().filter((name) => /data-path="[^"]*"><\/div>/.test(pageOf(name)));
    expect(empty).toEqual(['schools/school-1/facts-to-check.html']);
  });

  test('has its colours in a style sheet that schools with the same colours share', async () => {
    const { files } = await stamp([named(1), named(5), named(0)]);
    expect(files, 'written once').toBe(3 * ownPages.length + 1);
    expect(there().filter((name) => name.endsWith('.css'))).toEqual(['assets/colours-8a1c4a-ffffff.css']);
    const link = '<link rel="stylesheet" href="/assets/colours-8a1c4a-ffffff.css" />';
    expect(pageOf('schools/school-2.html')).toContain(link);
    expect(pageOf('schools/school-6/about.html')).toContain(link);
    expect(pageOf('schools/school-1.html'), 'the colours of the theme').not.toContain('colours-');
  });

  test('may have a picture, which lies beside its pages', async () => {
    await stamp([named(0, { logo: { file: 'crest.png', alt: 'A tree' } })]);
    expect(readFileSync(join(folder, 'schools/school-1/crest.png'))).toEqual(png);
  });

  test.each([
    ['is too large', 'crest.png', Buffer.concat([png, Buffer.alloc(30_000)]), /has 31 kB.*at most 30 kB/],
    ['is something else', 'crest.png', Buffer.from('<svg/>'), /is not what its name says/],
    ['says the wrong kind', 'crest.webp', png, /is not what its name says/],
    [
      'could run scripts',
      'crest.svg',
      Buffer.from('<svg/>'),
      /of a kind that is not published.*\.png or \.webp/,
    ],
  ])('whose picture %s is left out', async (_, file, bytes, fault) => {
    const school = named(0, { logo: { file, alt: 'A tree' } });
    const { told } = await stamp([{ ...school, picture: () => bytes }]);
    expect(told).toEqual([expect.stringMatching(fault)]);
    expect(told[0]).toMatch(/^0\.json: school-1: logo\.file /);
    expect(there()).toEqual([]);
  });

  test('whose picture is not there is left out', async () => {
    const picture = () => readFileSync(join(folder, 'nowhere.png'));
    const { told } = await stamp([{ ...named(0, { logo: { file: 'crest.png', alt: 'A tree' } }), picture }]);
    expect(told).toEqual([
      expect.stringMatching(/^0\.json: school-1: logo\.file cannot be read.*Mend: put it/),
    ]);
    expect(there()).toEqual([]);
  });

  test('with too many or too heavy pages is refused', async () => {
    const page = ownPages[0];
    if (!page) throw new Error('There are no pages.');
    const many = Array.from({ length: limits.pages + 1 }, (_, at) => ({ ...page, path: `/${at}` }));
    await expect(drawSchool(profile, drawing, many)).rejects.toThrow(
      'it needs 11 pages, and a school may have 10',
    );
    const { told, failed } = await stamp([named(0), named(1)], {
      with: {
        template,
        draw: (_, { school }) => Promise.resolve(school.slug === 'school-1' ? 'é'.repeat(22_000) : ''),
      },
    });
    expect(told).toEqual([expect.stringMatching(/^0\.json: school-1: .* its pages need \d+ kB.* 256 kB/)]);
    expect(failed).toBe(1);
    expect(there().filter((name) => name.endsWith('.html'))).toEqual(ofSchool('school-2'));
  });
});

describe('what is wrong with one profile', () => {
  const broken = { ...generateProfile(1), phones: [{ e164: '+441632960001', reading: '01632 960999' }] };

  test.each([
    ['is no JSON', '{ "slug": "school-2", ', /^bad\.json: the whole file: .*cannot be read.*Mend: .*comma/],
    ['is something else', '[]', /^bad\.json: .*Mend: /],
    ['is empty', '', /^bad\.json: the whole file: .*cannot be read/],
    [
      'has a wrong number',
      broken,
      /^bad\.json: school-2: phones\[0\] reads 01632 960999 but dials \+441632960001.*Mend: make/,
    ],
    [
      'has a path for a slug',
      { ...generateProfile(1), slug: '../../elsewhere' },
      /^bad\.json: .*slug is not an id/,
    ],
    ['has script for a slug', { ...generateProfile(1), slug: '<script>' }, /^bad\.json: .*slug is not an id/],
  ])('a profile that %s is reported and the others go on', async (_, data, fault) => {
    const { told, failed, schools } = await stamp([named(0), from('bad.json', data), named(2)]);
    expect(told.join('\n')).toMatch(fault);
    expect({ failed, stamped: schools.map(({ slug }) => slug) }).toEqual({
      failed: 1,
      stamped: ['school-1', 'school-3'],
    });
    expect(there().filter((name) => name.endsWith('.html'))).toEqual(
      [...ofSchool('school-1'), ...ofSchool('school-3')].sort(),
    );
  });

  test('of two schools with one address the second is left out, and both files are named', async () => {
    const { told, failed } = await stamp([named(0), named(4, { slug: 'school-1' })]);
    expect(told).toEqual(['4.json: school-1: slug is also that of 0.json. Mend: give each school its own.']);
    expect(failed).toBe(1);
    expect(readPageSchool(blockOf(pageOf('schools/school-1.html')))).toMatchObject({
      school: { name: generateProfile(0).name },
    });
  });

  test('the address of a profile that is wrong is not given to another', async () => {
    const { failed } = await stamp([from('bad.json', { ...broken, slug: 'school-1' }), named(0)]);
    expect(failed).toBe(2);
    expect(there()).toEqual([]);
  });

  test('a file that cannot be read is reported like any other', async () => {
    const { told } = await stamp([
      {
        ...named(0),
        text: () => {
          throw new Error('EACCES');
        },
      },
    ]);
    expect(told).toEqual([expect.stringContaining('cannot be read (EACCES)')]);
  });
});

describe('half a school', () => {
  test('is never there: the third page cannot be drawn', async () => {
    let drawn = 0;
    const { told, failed } = await stamp([named(0), named(1)], {
      with: {
        template,
        draw(path, { school }) {
          if (school.slug === 'school-1') drawn += 1;
          if (drawn === 3 && school.slug === 'school-1')
            return Promise.reject(new Error(`${path} cannot be drawn`, { cause: new Error('as planned') }));
          return Promise.resolve('');
        },
      },
    });
    expect(drawn).toBe(3);
    expect(failed).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/^0\.json: school-1: .*cannot be stamped: .*cannot be drawn: as planned/),
    ]);
    expect(there().filter((name) => name.endsWith('.html'))).toEqual(ofSchool('school-2'));
  });

  test('is never there: a page cannot be written', async () => {
    // A folder is in the place of the start page, which is moved into place last.
    mkdirSync(join(folder, 'schools/school-1.html'), { recursive: true });
    writeFileSync(join(folder, 'schools/school-1.html/in-the-way'), '');
    const { told, schools } = await stamp([named(0), named(2)]);
    expect(told).toEqual([
      expect.stringMatching(/^0\.json: school-1: .*cannot be written: .*Mend: make room/),
    ]);
    expect(schools.map(({ slug }) => slug)).toEqual(['school-3']);
    expect(there().filter((name) => name.includes('school-1'))).toEqual(['schools/school-1.html/in-the-way']);
    expect(existsSync(join(folder, 'schools/school-1'))).toBe(false);
  });

  test('the same after the first has been written aside: what was there before stays whole', () => {
    writeWhole(folder, [{ name: 'a.html', content: 'old' }]);
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/c'), '');
    // `c` is a file in `b`, so `b/c/d.html` cannot be created.
    expect(() =>
      writeWhole(folder, [
        { name: 'a.html', content: 'new' },
        { name: 'b/c/d.html', content: 'new' },
      ]),
    ).toThrow();
    expect(pageOf('a.html')).toBe('old');
    expect(there()).toEqual(['a.html', 'b/c']);
  });
});

describe('names', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '<!--',
    `"><img src=x onerror='alert(1)'>`,
    "$& $' $` $1 $$",
    '</title></head>&lt;',
    'École Ύδρα \u2028 عربي',
  ];

  test.each(hostile)('%s is shown as text in every part of the page', async (name) => {
    await stamp([named(0, { name, trust: { name } })]);
    const html = pageOf('schools/school-1.html');
    expect(readPageSchool(blockOf(html))).toMatchObject({ school: { name } });
    const rest = html.replace(/<script type="application\/json".*?<\/script>/s, '');
    expect(rest).not.toContain('alert(1)</script>');
    expect(rest).not.toContain('<img');
    // The template's own tags and those of the lines at top and bottom, whatever the name is.
    await stamp([
      named(1, { name: 'Plain', trust: { name: 'Plain' }, slug: 'plain', colours: profile.colours }),
    ]);
    const tags = (page: string): number => page.match(/<[a-z!/]/g)?.length ?? 0;
    expect(tags(html)).toBe(tags(pageOf('schools/plain.html')));
  });

  test('any name comes back as it was', async () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((name) => name.trim() !== '');
    await fc.assert(
      fc.asyncProperty(names, names, async (name, first) => {
        const school: SchoolProfile = {
          ...generateProfile(0),
          name,
          offers: [{ id: 'one', level: 'everyone', title: first, words: name, checked: true }],
        };
        for (const { content } of await drawSchool(school, drawing, ownPages.slice(0, 1)))
          expect(readPageSchool(blockOf(String(content)))).toEqual({ school, base: '/schools/school-1' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('many schools', () => {
  test('are all told apart, and only what the list of schools needs is kept of each', async () => {
    const { schools, failed, told } = await stamp(Array.from({ length: 60 }, (_, index) => named(index)));
    expect({ failed, told }).toEqual({ failed: 0, told: [] });
    expect(new Set(schools.map(({ slug }) => slug)).size).toBe(60);
    expect(schools[0]).toEqual({
      slug: 'school-1',
      name: generateProfile(0).name,
      about: 'Primary school, Worcestershire, Example: an invented school',
    });
  });

  test('progress is reported after each, even after a failure', async () => {
    const looked: number[] = [];
    await stampSchools([named(0), from('bad.json', '{'), named(1)], {
      drawing,
      write: () => undefined,
      tell: () => undefined,
      progress: (count) => void looked.push(count),
    });
    expect(looked).toEqual([1, 2, 3]);
  });
});

describe('a folder of profiles', () => {
  test('gives every profile in the order of names, and nothing else', () => {
    for (const name of ['b.json', 'a.json', 'school-profile.schema.json', 'crest.png'])
      writeFileSync(join(folder, name), name);
    mkdirSync(join(folder, 'examples'));
    const found = profilesIn(folder);
    expect(found.map(({ file, text }) => [file, text()])).toEqual([
      [join(folder, 'a.json'), 'a.json'],
      [join(folder, 'b.json'), 'b.json'],
    ]);
    expect(String(found[0]?.picture('crest.png'))).toBe('crest.png');
  });
});

describe('pages that belong to no school', () => {
  const doors = (name: string) =>
    Object.fromEntries(
      ['family-front-door', 'emergency-duty-team', 'childrens-services', 'worcestershire-lado'].map((id) => [
        id,
        { name, phones: [{ e164: '+441632960500', reading: '01632 960500' }], checkedOn: '2026-11-01' },
      ]),
    );
  const elsewhere = { council: 'elsewhere', borderCouncils: [], overrides: doors('Elsewhere') };

  test("say the council's doors where all schools have the same", async () => {
    const overrides = { ...doors('Elsewhere'), pcso: { note: 'Ask.', checkedOn: '2026-11-01' } };
    const { nobody, told } = await stamp([named(0, { ...elsewhere, overrides }), named(1, elsewhere)]);
    expect(told).toEqual([]);
    expect(nobody).toMatchObject({ name: '', council: 'elsewhere', overrides: doors('Elsewhere') });
    expect(nobody.overrides).not.toHaveProperty('pcso');
  });

  test('say no number of any council where they differ', async () => {
    const { nobody, told } = await stamp([named(0), named(1, elsewhere)]);
    expect(told).toEqual([]);
    for (const id of Object.keys(doors(''))) expect(nobody.overrides?.[id]?.phones).toEqual([]);
  });

  test("say Worcestershire's where nobody says otherwise", async () => {
    const { nobody } = await stamp([named(0), named(1)]);
    expect(nobody).toMatchObject({ name: '', council: 'worcestershire', phones: [] });
    expect(nobody.overrides).toEqual({});
  });
});
