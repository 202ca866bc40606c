/**
 * The pages for finding a school on a site for many: plain lists of links that need no script. A few schools fit on
 * the first page; many are split over pages by first letter, each list at most `limits.list` bytes.
 */
import type { ReactNode } from 'react';
import words from '../../locales/en/directory.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { councilName } from '../directory/councilName.ts';
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { aboutPath } from '../routes.ts';
import { fillPage } from './fillPage.tsx';
import { fileAt, type SiteFile } from './siteFile.ts';
import { addressOfSchool } from './stampSchool.ts';
import { staticHtml } from './staticHtml.ts';

const message = words.findSchool;

/** Of one page's list, in bytes; with head and foot the page stays under 200 kB. */
const mostListed = 150_000;

export interface ListedSchool {
  readonly slug: string;
  readonly name: string;
  /** What distinguishes it from schools of the same name: its kind, council and trust. */
  readonly about: string;
}

/** What the list shows of a school. Keeps nothing else of its profile. */
export const listed = (school: SchoolProfile): ListedSchool => ({
  slug: school.slug,
  name: school.name,
  about: [
    school.kind === 'school' ? message.phases[school.phase] : message.kinds[school.kind],
    councilName(school.council),
    ...(school.trust ? [school.trust.name] : []),
    ...(school.example ? [message.example] : []),
  ].join(', '),
});

interface Sorted extends ListedSchool {
  readonly letter: string;
  /** Of its line in the list. */
  readonly bytes: number;
}

const sortName = (name: string): string => name.replace(/^the\s+/i, '');

function letterOf(name: string): string {
  const [first = ''] = sortName(name).normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : message.otherSigns;
}

function Item({ slug, name, about }: ListedSchool) {
  return (
    <li>
      <a href={addressOfSchool(slug)}>{name}</a>
      <br />
      <span className="nhsuk-hint">{about}</span>
    </li>
  );
}

const collator = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

const inOrder = (schools: readonly ListedSchool[]): readonly Sorted[] =>
  schools
    .map((school) => ({
      ...school,
      letter: letterOf(school.name),
      bytes: Buffer.byteLength(staticHtml(<Item {...school} />)),
    }))
    .sort(
      (one, other) =>
        collator.compare(one.letter, other.letter) ||
        collator.compare(sortName(one.name), sortName(other.name)) ||
        (one.slug < other.slug ? -1 : 1),
    );

/** Runs of schools under one letter; a run ends before its page's list gets too large. */
function runs(schools: readonly Sorted[], mostBytes: number): readonly (readonly Sorted[])[] {
  const found: Sorted[][] = [];
  let bytes = 0;
  for (const school of schools) {
    const run = found.at(-1);
    bytes += school.bytes;
    if (run && run[0]?.letter === school.letter && bytes <= mostBytes) run.push(school);
    else {
      found.push([school]);
      bytes = school.bytes;
    }
  }
  return found;
}

function List({ schools }: { readonly schools: readonly Sorted[] }) {
  return (
    <ul>
      {schools.map(({ slug, name, about }) => (
        <Item key={slug} slug={slug} name={name} about={about} />
      ))}
    </ul>
  );
}

const countOf = (count: number): string =>
  count === 1 ? message.count_one : message.count_other.replace('{{count}}', () => String(count));

const under = (letter: string): string => message.underLetter.replace('{{letter}}', () => letter);

interface LetterPage {
  readonly path: string;
  readonly title: string;
  readonly schools: readonly Sorted[];
}

/** `/find/s`, then `/find/s-2` if one page is not enough. */
function letterPages(found: readonly (readonly Sorted[])[]): readonly LetterPage[] {
  return found.map((schools, index) => {
    const [first, last] = [schools[0], schools.at(-1)];
    const letter = first?.letter ?? '';
    const alike = found.filter((run) => run[0]?.letter === letter);
    const part = index - found.findIndex((run) => run[0]?.letter === letter) + 1;
    const slug = letter === message.otherSigns ? '0-9' : letter.toLowerCase();
    const range = message.part
      .replace('{{first}}', () => first?.name ?? '')
      .replace('{{last}}', () => last?.name ?? '');
    return {
      path: `/find/${slug}${part === 1 ? '' : `-${part}`}`,
      title: alike.length === 1 ? letter : `${letter}: ${range}`,
      schools,
    };
  });
}

function Letters({ pages }: { readonly pages: readonly LetterPage[] }) {
  return (
    <>
      <h2>{message.letters}</h2>
      <p>{message.lettersHint}</p>
      <ul>
        {pages.map(({ path, title, schools }) => (
          <li key={path}>
            <a href={path}>{title}</a> <span className="nhsuk-hint">{countOf(schools.length)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * All pages with lists; the first is the site's start page. Each school is on exactly one of them.
 *
 * @param nobody what pages that belong to no school may say: see sharedSchool.ts
 */
export function findPages(
  template: string,
  schools: readonly ListedSchool[],
  nobody: SchoolProfile = noSchool,
  mostBytes = mostListed,
): readonly SiteFile[] {
  const quiet = withoutApp(template);
  const page = (address: string, title: string, main: ReactNode): SiteFile => ({
    name: fileAt(address),
    content: fillPage(quiet, {
      path: address,
      address,
      title: words.pageTitle.replace('{{name}}', () => title),
      description: message.description,
      drawn: staticHtml(<Framed>{main}</Framed>),
      school: { school: nobody, base: '', shared: true },
    }),
  });

  const sorted = inOrder(schools);
  const [wholeList, ...more] = runs(
    sorted.map((school) => ({ ...school, letter: '' })),
    mostBytes,
  );
  const opening = (
    <>
      <h1>{message.title}</h1>
      <p>{message.lead}</p>
    </>
  );
  const closing = <p>{message.notListed}</p>;
  if (more.length === 0)
    return [
      page(
        '/',
        message.title,
        <>
          {opening}
          {wholeList && <List schools={wholeList} />}
          {closing}
        </>,
      ),
    ];

  const letters = letterPages(runs(sorted, mostBytes));
  return [
    page(
      '/',
      message.title,
      <>
        {opening}
        <Letters pages={letters} />
        {closing}
      </>,
    ),
    ...letters.map(({ path, title, schools: some }) =>
      page(
        path,
        message.title,
        <>
          <p>
            <a href="/">{message.all}</a>
          </p>
          <h1>{under(title)}</h1>
          <List schools={some} />
          {closing}
        </>,
      ),
    ),
  ];
}

/** The same frame as the screens have (src/screens/Frame/Frame.tsx). */
function Framed({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className="frame__head">
        <a className="frame__mark" href="/">
          {ui.name}
        </a>
      </header>
      <main className="frame__main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame__foot">
        <nav aria-label={message.foot}>
          <ul>
            <li>
              <a href={aboutPath}>{message.about}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </>
  );
}

/**
 * The template without the app, which a list of links does not need, and marked as ready, since nothing more will load.
 *
 * @throws if the template's script is not where it is expected
 */
export function withoutApp(template: string): string {
  const app = /<script type="module" crossorigin src="[^"]*"><\/script>\s*/;
  if (!app.test(template))
    throw new Error('The template of the pages has no script of the app; see findPages.tsx.');
  return template
    .replace(app, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace('<html ', '<html class="alive" ');
}
