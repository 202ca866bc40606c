/**
 * The pages for finding a school on a site for many: plain lists of links that need no script. A few schools fit on
 * the first page; many are split over pages by first letter, each list at most `limits.list` bytes.
 */
import words from '../../locales/en/directory.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { councilName } from '../directory/councilName.ts';
import { noSchool } from '../directory/noSchool.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { aboutPath } from '../routes.ts';
import { escapeHtml } from './escapeHtml.ts';
import { fillPage } from './fillPage.ts';
import { fileAt, type SiteFile } from './siteFile.ts';
import { addressOfSchool } from './stampSchool.ts';

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
  readonly html: string;
}

const sortName = (name: string): string => name.replace(/^the\s+/i, '');

function letterOf(name: string): string {
  const [first = ''] = sortName(name).normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : message.otherSigns;
}

const item = ({ slug, name, about }: ListedSchool): string =>
  `<li><a href="${addressOfSchool(slug)}">${escapeHtml(name)}</a><br /><span class="nhsuk-hint">${escapeHtml(about)}</span></li>\n`;

const collator = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

const inOrder = (schools: readonly ListedSchool[]): readonly Sorted[] =>
  schools
    .map((school) => ({ ...school, letter: letterOf(school.name), html: item(school) }))
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
    const size = Buffer.byteLength(school.html);
    const run = found.at(-1);
    bytes += size;
    if (run && run[0]?.letter === school.letter && bytes <= mostBytes) run.push(school);
    else {
      found.push([school]);
      bytes = size;
    }
  }
  return found;
}

const list = (schools: readonly Sorted[]): string => `<ul>\n${schools.map(({ html }) => html).join('')}</ul>`;

const countOf = (count: number): string =>
  count === 1 ? message.count_one : message.count_other.replace('{{count}}', () => String(count));

const heading = (level: 1 | 2, text: string): string => `<h${level}>${escapeHtml(text)}</h${level}>`;

const under = (letter: string): string => message.underLetter.replace('{{letter}}', () => letter);

interface LetterPage {
  readonly address: string;
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
      address: `/find/${slug}${part === 1 ? '' : `-${part}`}`,
      title: alike.length === 1 ? letter : `${letter}: ${range}`,
      schools,
    };
  });
}

const letterItem = ({ address, title, schools }: LetterPage): string =>
  `<li><a href="${address}">${escapeHtml(title)}</a> <span class="nhsuk-hint">${countOf(schools.length)}</span></li>\n`;

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
  const page = (address: string, title: string, main: string): SiteFile => ({
    name: fileAt(address),
    content: fillPage(quiet, {
      path: address,
      address,
      title: words.pageTitle.replace('{{name}}', () => title),
      description: message.description,
      drawn: framed(main),
      school: { school: nobody, base: '', shared: true },
    }),
  });

  const sorted = inOrder(schools);
  const [wholeList, ...more] = runs(
    sorted.map((school) => ({ ...school, letter: '' })),
    mostBytes,
  );
  const opening = `${heading(1, message.title)}<p>${escapeHtml(message.lead)}</p>`;
  const closing = `<p>${escapeHtml(message.notListed)}</p>`;
  if (more.length === 0)
    return [page('/', message.title, `${opening}${wholeList ? list(wholeList) : ''}${closing}`)];

  const letters = letterPages(runs(sorted, mostBytes));
  const index = `${heading(2, message.letters)}<p>${escapeHtml(message.lettersHint)}</p><ul>\n${letters.map(letterItem).join('')}</ul>`;
  return [
    page('/', message.title, `${opening}${index}${closing}`),
    ...letters.map(({ address, title, schools: some }) =>
      page(
        address,
        message.title,
        `<p><a href="/">${escapeHtml(message.all)}</a></p>${heading(1, under(title))}${list(some)}${closing}`,
      ),
    ),
  ];
}

/** The same frame as the screens have (src/screens/Frame/Frame.tsx). */
const framed = (main: string): string =>
  [
    `<header class="frame__head"><a class="frame__mark" href="/">${escapeHtml(ui.name)}</a></header>`,
    `<main class="frame__main" id="main" tabindex="-1">${main}</main>`,
    `<footer class="frame__foot"><nav aria-label="${escapeHtml(message.foot)}"><ul><li><a href="${aboutPath}">${escapeHtml(message.about)}</a></li></ul></nav></footer>`,
  ].join('\n');

/**
 * The template without the app, which a list of links does not need, and marked as ready, since nothing more will load.
 *
 * @throws if the template's script is not where it is expected
 */
export function withoutApp(template: string): string {
  const app = /<script type="module" crossorigin src="[^"]*"><\/script>\s*/;
  if (!app.test(template))
    throw new Error('The template of the pages has no script of the app; see findPages.ts.');
  return template
    .replace(app, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace('<html ', '<html class="alive" ');
}
