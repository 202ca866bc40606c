import { fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MustNot } from '../../../flows/vocabulary/duties.ts';
import advice from '../../../locales/en/advice.json' with { type: 'json' };
import directory from '../../../locales/en/directory.json' with { type: 'json' };
import questions from '../../../locales/en/questions.json' with { type: 'json' };
import topicTitles from '../../../locales/en/topic-titles.json' with { type: 'json' };
import words from '../../../locales/en/topics.json' with { type: 'json' };
import { mayShow } from '../../../src/directory/directory.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { everyServiceById } from '../../../src/directory/everyService.ts';
import { noSchool } from '../../../src/directory/noSchool.ts';
import { overrideOf } from '../../../src/directory/overridden.ts';
import { suits } from '../../../src/directory/suits.ts';
import { doorOf, topicById, topics, type Topic, type TopicId } from '../../../src/directory/topics.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { VoiceProvider } from '../../../src/i18n/VoiceProvider.tsx';
import type { Voice } from '../../../flows/vocabulary/questions.ts';
import { preload } from '../../../src/lazyPages.ts';
import { servicesPath, topicPath, topicsPath } from '../../../src/routes.ts';
import { SchoolProvider } from '../../../src/school/SchoolProvider.tsx';
import { TopicScreen } from '../../../src/screens/Topics/TopicScreen.tsx';
import type { Triage } from '../../../src/triage/useTriage.ts';
import { neverLinked, neverShown } from '../../../provenance/never-shown.ts';
import { heading, openApp, titles } from '../openApp.tsx';

const listTitle = directory.topics.title;
const titleOf = (id: TopicId): string => topicTitles[id];
const begin = directory.topic.begin;

// Fetched before, as a late page's first fetch may take longer here than a test waits.
beforeAll(async () => {
  await Promise.all([preload(topicsPath), preload(topicPath('neglect'))]);
}, 60_000);

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

const main = () => within(screen.getByRole('main'));
/** By its text, not its role: on a page of two hundred links a role takes long to find. */
const arrived = (title: string) => screen.findByText(title, { selector: 'h1' }, { timeout: 4000 });
const foldNamed = (name: string | RegExp): HTMLElement => screen.getByText(name, { selector: 'summary' });

/** The section around a heading. */
const underText = (title: string): HTMLElement => {
  // eslint-disable-next-line testing-library/no-node-access -- a part with a heading needs no name of its own
  const section = screen.getByText(title, { selector: 'h2, h3' }).parentElement;
  if (!section) throw new Error(`Nothing is around ${title}.`);
  return section;
};

interface Link {
  readonly name: string;
  readonly to: string | null;
}

/** Also those that are folded away; to ask of each whether it is would take long. */
const linksIn = (place: HTMLElement): readonly Link[] =>
  within(place)
    .getAllByRole('link', { hidden: true })
    .map((link) => ({ name: link.textContent, to: link.getAttribute('href') }));

/** One topic's page by itself, as this reader sees it. */
function showTopic(topic: Topic, voice: Voice = 'staff', facts: Triage['facts'] = {}) {
  const beginAbout = vi.fn();
  const triage = { voice, facts, underWay: false, beginAbout } as unknown as Triage;
  const { unmount: close } = render(
    <I18nextProvider i18n={makeWords()}>
      <VoiceProvider voice={voice}>
        <SchoolProvider school={profile}>
          <main>
            <TopicScreen id={topic.id} triage={triage} />
          </main>
        </SchoolProvider>
      </VoiceProvider>
    </I18nextProvider>,
  );
  return { beginAbout, close };
}

const topic = (id: string): Topic => {
  const found = topicById(id);
  if (!found) throw new Error(`There is no topic ${id}.`);
  return found;
};

/** Where somebody looks for a worry without being traced: their voice was chosen, and they went back to the start. */
async function openAs(door: string) {
  const app = openApp();
  await app.follow(door);
  await app.press('Back');
  await arrived('Worried about a child?');
  return app;
}

describe('the list of all worries', () => {
  const inOrder = new Intl.Collator('en').compare;

  test('has each topic by its kind and by its letter, and each leads to its page', async () => {
    openApp(topicsPath);
    await arrived(listTitle);
    const links = linksIn(document.body);
    for (const { id } of topics)
      expect(links.filter(({ name }) => name === titleOf(id))).toEqual([
        { name: titleOf(id), to: topicPath(id) },
        { name: titleOf(id), to: topicPath(id) },
      ]);
    expect(links).toContainEqual({ name: directory.topic.allServices, to: servicesPath });
    for (const [group, name] of Object.entries(words.groups))
      expect(linksIn(underText(name)).map(({ to }) => to)).toEqual(
        topics.filter((one) => one.group === group).map(({ id }) => topicPath(id)),
      );
  });

  test('is sorted, and grouped under its letters', async () => {
    openApp(topicsPath);
    await arrived(listTitle);
    const letters = linksIn(screen.getByRole('navigation', { name: directory.topics.letters }));
    const names = letters.flatMap(({ name: letter }) => {
      const here = linksIn(underText(letter)).map(({ name }) => name);
      expect(here.filter((name) => !name.startsWith(letter))).toEqual([]);
      return here;
    });
    expect(names).toEqual([...names].sort(inOrder));
    expect(names).toHaveLength(topics.length + others.length);
  });

  /** Names that lead to a topic and are not its title. */
  const others = (Object.entries(directory.topics.see) as [TopicId, string][]).flatMap(([id, names]) =>
    names.split(', ').map((name) => ({ id, name })),
  );

  test('also knows a topic by names it does not bear, each of them found by searching too', async () => {
    openApp(topicsPath);
    await arrived(listTitle);
    const links = linksIn(document.body);
    for (const { id, name } of others) {
      expect(links).toContainEqual({ name: `${name}: see ${titleOf(id)}`, to: topicPath(id) });
      expect(words[id].search.toLowerCase().split(', ')).toContain(name.toLowerCase());
      expect(titleOf(id).toLowerCase().startsWith(name.toLowerCase())).toBe(false);
    }
  });

  test('leads to a letter on the page without a trace in the address', async () => {
    const { user } = openApp(topicsPath);
    await arrived(listTitle);
    await user.click(screen.getByText('S', { selector: 'a' }));
    expect(screen.getByText('S', { selector: 'h3' })).toHaveFocus();
    expect(location.hash).toBe('');
  });

  test('is one tap from the start page, and a topic one more', async () => {
    const { follow, user } = openApp();
    await follow(listTitle);
    await arrived(listTitle);
    await user.click(screen.getAllByText(titleOf('neglect'))[0] ?? document.body);
    await arrived(titleOf('neglect'));
    expect(location.pathname).toBe('/topics/neglect');
    expect(document.title).toBe(`${titleOf('neglect')} – Next Step`);
  });

  test('leads readers who find nothing there into the questions', async () => {
    const { user } = openApp(topicsPath);
    await arrived(listTitle);
    await user.click(screen.getByText(directory.topics.begin));
    expect(heading(titles.danger)).toBeVisible();
  });
});

/** Spaces, hyphens, dots and brackets between digits are how people split a number up. */
const squeezed = (text: string): string => text.replaceAll(/(?<=\d)[\s().\-\u00a0\u2010-\u2015]+(?=\d)/g, '');

/** What the rules say of it to this reader. */
function ruleWords(id: MustNot, voice: 'staff' | 'parent' | 'young'): string {
  const all: Readonly<Record<string, string>> = advice.mustNots;
  const { dsl, dsl_parent, dsl_young } = advice.people.lead;
  const lead = { staff: dsl, parent: dsl_parent, young: dsl_young }[voice];
  return (all[`${id}_${voice}`] ?? all[id] ?? '')
    .replace('{{lead}}', lead)
    .replace(/\{\{(?:ownF|f)rontDoor\}\}/, advice.council.frontDoor);
}

const neverToTheYoung: readonly MustNot[] = ['contact_family_or_community', 'tell_or_ask_parent_first'];

/** What not to do, line by line. */
const donts = (): readonly string[] =>
  screen.queryByText('Do not', { selector: 'h2' }) === null
    ? []
    : within(underText('Do not'))
        .getAllByRole('listitem', { hidden: true })
        .map((line) => line.textContent);

describe("a topic's page", () => {
  test.each(topics)('$id is whole, in order, and shows no number that must stay hidden', (one) => {
    const { beginAbout } = showTopic(one);
    const levels = screen
      .getAllByRole('heading', { hidden: true })
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const part of ['what', 'who', 'first'] as const)
      expect(screen.getByText(words[one.id][part])).toBeVisible();
    expect(donts()).toEqual(one.mustNots.map((id) => ruleWords(id, 'staff')));

    const page = [document.body.textContent, ...linksIn(document.body).map(({ to }) => to)].join('\n');
    const digits = squeezed(page);
    expect(Object.values(neverShown).filter((hidden) => digits.includes(hidden))).toEqual([]);
    expect(neverLinked.filter((address) => page.includes(address))).toEqual([]);

    const door = doorOf(one);
    expect(screen.queryAllByText(directory.topic.emergency)).toHaveLength(door === 'start' ? 1 : 0);
    fireEvent.click(screen.getByText(begin));
    expect(beginAbout).toHaveBeenCalledExactlyOnceWith(door === 'start' ? undefined : door);
  });

  test.each(topics)('$id tells parents and the young what is for them, and no more', (one) => {
    const services = one.services.flatMap((id) => everyServiceById(id) ?? []).filter(mayShow);
    for (const voice of ['parent', 'young'] as const) {
      const { close } = showTopic(one, voice);
      const told = one.mustNots.filter((id) => voice !== 'young' || !neverToTheYoung.includes(id));
      expect(donts()).toEqual(told.map((id) => ruleWords(id, voice)));
      const shown = services.filter(({ id, name }) => {
        const here = overrideOf(id, profile)?.name ?? name;
        return screen.queryByText(here, { selector: 'h3 > a' }) !== null;
      });
      expect(shown).toEqual(
        services.filter((service) => service.kind !== 'emergency' && suits(service, {}, voice)),
      );
      close();
    }
  });

  test('begins with the number to ring where danger is its first question', () => {
    showTopic(topic('immediate-risk'));
    const first = within(screen.getByRole('region', { name: directory.topic.firstHeading }));
    expect(first.getAllByRole('link')[0]).toHaveAttribute('href', 'tel:999');
  });

  test('shows six services at once and folds the rest away', () => {
    showTopic(topic('child-sexual-exploitation'));
    const names = topic('child-sexual-exploitation')
      .services.flatMap((id) => everyServiceById(id) ?? [])
      .map(({ name }) => screen.getByText(name, { selector: 'h3 > a' }));
    expect(foldNamed(`More who can help: ${names.length - 6}`)).toBeVisible();
    for (const name of names.slice(0, 6)) expect(name).toBeVisible();
    for (const name of names.slice(6)) expect(name).not.toBeVisible();
  });

  test.each([
    ['female-genital-mutilation', ['forced-marriage-unit', 'karma-nirvana']],
    ['self-harm', ['sane', 'camhs-west']],
    ['grooming', ['report-remove', 'internet-matters']],
  ])('on %s also shows those an advice on it names: %s', (id, services) => {
    showTopic(topic(id));
    for (const service of services)
      expect(
        screen.getByText(everyServiceById(service)?.name ?? '', { selector: 'h3 > a' }),
      ).toBeInTheDocument();
  });

  test('shows what the school offers, and nothing of it where there is no school', async () => {
    const { close } = openApp(topicPath('childcare-clubs'));
    await arrived(titleOf('childcare-clubs'));
    const offers = within(underText('What the school offers'));
    expect(offers.getByText('Breakfast club')).toBeVisible();
    expect(offers.getAllByText('Ask at the school office.')).toHaveLength(2);
    close();
    openApp(topicPath('childcare-clubs'), 'en', { school: noSchool, base: '' });
    await arrived(titleOf('childcare-clubs'));
    expect(screen.queryByRole('heading', { name: 'What the school offers' })).not.toBeInTheDocument();
    expect(main().getByRole('link', { name: directory.topic.allServices })).toBeVisible();
  });

  test('sends nobody to school while the head is in question', () => {
    showTopic(topic('school-pastoral-support'), 'staff', { head_in_question: 'yes' });
    expect(screen.queryByRole('heading', { name: 'What the school offers' })).not.toBeInTheDocument();
  });

  test('speaks to a child too, as search may have led one here', () => {
    const { close } = showTopic(topic('neglect'));
    expect(screen.getByText(words.neglect.first_young)).toBeVisible();
    close();
    showTopic(topic('neglect'), 'young');
    expect(screen.getByText(words.neglect.first_young)).toBeVisible();
    expect(screen.queryByText(directory.topic.young)).not.toBeInTheDocument();
    expect(screen.queryByText(words.neglect.first)).not.toBeInTheDocument();
  });

  test('says for each document where to read it, what to read now, or who to ask', async () => {
    const { user } = openApp(topicPath('child-sexual-exploitation'));
    await arrived(titleOf('child-sexual-exploitation'));
    const papers = within(underText(directory.topic.documentsHeading));
    const lines = () => papers.getAllByRole('listitem');
    const lineOf = (name: string): HTMLElement => {
      const line = lines().find(({ textContent }) => textContent.startsWith(name));
      if (!line) throw new Error(`There is no paper ${name}.`);
      return line;
    };
    await user.click(foldNamed(/^More papers and pages/));
    expect(lines()).toHaveLength(topic('child-sexual-exploitation').documents.length);

    expect(lines()[0]).toHaveTextContent(/^Child sexual exploitation: definition and guide/);
    const current = papers.getByRole('link', { name: /definition and guide/ });
    expect(current).toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.ceopeducation/));
    expect(current).toHaveAttribute('rel', expect.stringContaining('noreferrer'));

    const old = lineOf('Child Exploitation Strategy');
    expect(old).toHaveTextContent(directory.topic.document.superseded);
    expect(within(old).getByRole('link', { name: 'GET SAFE' })).toHaveAttribute('href', '/services/get-safe');
    expect(within(lineOf('National action plan')).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );

    const missing = lineOf('Spot the signs');
    expect(missing).toHaveTextContent(directory.topic.document.ask);
    expect(within(missing).getByRole('link')).toHaveAttribute('href', '/services/barnardos');
    expect(lineOf('Appropriate language')).toHaveTextContent(directory.topic.document.askNobody);
  });

  test('says of an address that nobody opened that it is one, and of school papers to ask there', () => {
    const { close } = showTopic(topic('child-criminal-exploitation'));
    expect(underText(directory.topic.documentsHeading)).toHaveTextContent(directory.topic.document.unseen);
    close();
    showTopic(topic('online-safety'));
    expect(underText(directory.topic.documentsHeading)).toHaveTextContent(directory.topic.document.askSchool);
  });

  test('tells staff where it comes from, and nobody else', () => {
    for (const [voice, count] of [
      ['staff', 1],
      ['dsl', 1],
      ['parent', 0],
      ['young', 0],
    ] as const) {
      const { close } = showTopic(topic('neglect'), voice);
      expect(screen.queryAllByText(directory.topic.sourcesHeading)).toHaveLength(count);
      close();
    }
  });

  test('leads on where there is no topic of that name', async () => {
    const { follow } = openApp('/topics/no-such-worry');
    await arrived('There is no such page here');
    expect(document.title).toBe('Not found – Next Step');
    expect(main().getByRole('link', { name: directory.topics.begin })).toHaveAttribute('href', '/questions');
    await follow(listTitle);
    expect(await arrived(listTitle)).toHaveFocus();
  });
});

describe('from a topic into the questions', () => {
  const label = (key: keyof typeof questions.topics.values): string => questions.topics.values[key].label;

  test('its worry is ticked where worries are asked, and the address never says so', async () => {
    const { follow, answer } = openApp(topicPath('neglect'));
    await arrived(titleOf('neglect'));
    expect(screen.getByRole('link', { name: begin })).toHaveAttribute('href', '/questions');
    await follow(begin);
    expect(heading(titles.danger)).toBeVisible();
    await answer('No');
    await answer('No');
    await answer(/^Teacher, or anyone/);
    expect(heading(titles.subject)).toBeVisible();
    await answer(/^A child, or/);
    expect(heading(titles.topics)).toBeVisible();
    const ticked = screen.getAllByRole('checkbox', { checked: true });
    expect(ticked).toEqual([screen.getByRole('checkbox', { name: label('neglect') })]);
    expect(location.pathname + location.search + location.hash).toBe('/questions');
    expect(JSON.stringify([history.state, Object.entries(sessionStorage)])).not.toContain('neglect');
  });

  test('earlier answers can be continued, and only starting again clears them', async () => {
    const { follow, answer, user } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await follow('Next Step');
    await follow(listTitle);
    await arrived(listTitle);
    await user.click(screen.getByText(`Truancy: see ${titleOf('attendance')}`));
    await arrived(titleOf('attendance'));
    expect(screen.getByText(directory.topic.forgets)).toBeVisible();
    await follow('Carry on from where you were');
    expect(heading(titles.soon)).toBeVisible();
  });
});

describe('looking for help unseen', () => {
  test.each(['I am a parent or carer', 'I am a child or young person'])(
    '"%s": address and title name no worry, and Back works',
    async (door) => {
      const { follow, press, user } = await openAs(door);
      const quiet = (): void => {
        expect([location.pathname, location.search, location.hash]).toEqual(['/', '', '']);
        expect(document.title).toBe('Next Step');
        expect(JSON.stringify(history.state)).toMatch(/^(null|\{"place":\d+\})$/);
      };
      await follow(listTitle);
      await arrived(listTitle);
      quiet();
      await user.click(screen.getByText(directory.topics.toLetters));
      expect(screen.getByText(directory.topics.lettersHeading, { selector: 'h2' })).toHaveFocus();
      quiet();
      await user.click(screen.getAllByText(titleOf('sexual-abuse'))[0] ?? document.body);
      await arrived(titleOf('sexual-abuse'));
      quiet();
      history.back();
      await arrived(listTitle);
      quiet();
      history.forward();
      await arrived(titleOf('sexual-abuse'));
      await follow(begin);
      expect(heading(titles.danger)).toBeVisible();
      expect(location.pathname).toBe('/questions');
      await press('Back');
      await arrived('Worried about a child?');
    },
  );
});
