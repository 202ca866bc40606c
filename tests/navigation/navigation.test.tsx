/** Where pages lie on a site for one school and on one for many, and looking for help without leaving a trace. */
import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/App.tsx';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { preload } from '../../src/lazyPages.ts';
import { pageWithoutSchool, type PageSchool } from '../../src/school/pageSchool.ts';
import topicTitles from '../../locales/en/topic-titles.json' with { type: 'json' };
import { heading, openApp, titles } from '../screens/openApp.tsx';

const beneath: PageSchool = { school: { ...profile, name: 'Elm Primary School' }, base: '/schools/elm' };
const ofNobody: PageSchool = { ...pageWithoutSchool, shared: true };

/** Looking through a long page by role takes jsdom a second or more. */
const patience = { timeout: 20_000 };
const lateHeading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }, patience);
const linkTo = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

const topic = { path: '/topics/neglect', name: topicTitles.neglect };

// The first time such a page is wanted it has to be made ready, which may take longer than a search waits.
beforeAll(() => Promise.all(['/about', '/services', '/topics', topic.path].map(preload)), 60_000);

const assign = vi.fn();
const reload = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  assign.mockReset();
  reload.mockReset();
  // jsdom opens no other documents; everything else of its location is real.
  const here = location;
  const get = (_: object, name: string | symbol): unknown =>
    name === 'assign' ? assign : name === 'reload' ? reload : Reflect.get(here, name, here);
  vi.stubGlobal('location', new Proxy({}, { get }));
});
afterEach(() => vi.unstubAllGlobals());

describe("on a school's own page", () => {
  test('its own pages are under its name', async () => {
    const { follow } = openApp('/schools/elm', 'en', beneath);
    expect(linkTo('Next Step')).toBe('/schools/elm');
    expect(linkTo('I work or volunteer with children')).toBe('/schools/elm/questions');
    await follow('I work or volunteer with children');
    expect(location.pathname).toBe('/schools/elm/questions');
    expect(heading(titles.danger)).toBeVisible();
    await follow('About, privacy and sources');
    expect(await lateHeading('About Next Step')).toBeVisible();
    expect(location.pathname).toBe('/schools/elm/about');
  });

  test('a page of its own is found by its address', () => {
    openApp('/schools/elm/questions', 'en', beneath);
    expect(heading(titles.danger)).toBeVisible();
  });

  test('an address outside of it is not one of its pages', () => {
    openApp('/schools/elmwood/questions', 'en', beneath);
    expect(heading('There is no such page here')).toBeVisible();
  });

  test('a shared page keeps its own address, and the school goes along', async () => {
    const { user } = openApp('/schools/elm/topics', 'en', beneath);
    await lateHeading(/./);
    const [link] = screen.getAllByText(topic.name, { selector: `a[href="${topic.path}"]` });
    if (!link) throw new Error('No link to the topic.');
    await user.click(link);
    expect(await lateHeading(topic.name)).toBeVisible();
    expect(location.pathname).toBe(topic.path);
    expect(screen.getByRole('banner')).toHaveTextContent('Elm Primary School');
    expect(linkTo('Next Step')).toBe('/schools/elm');
  }, 30_000);

  test('the language goes along', () => {
    openApp('/schools/elm?lng=zz', 'en', beneath);
    expect(linkTo('Next Step')).toBe('/schools/elm?lng=zz');
  });

  test('where the school cannot be read, its pages are still found, and nobody is named', () => {
    openApp('/schools/elm/questions', 'en', 'damaged');
    expect(heading(titles.danger)).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent('could not read who is who at the school');
    expect(linkTo('Next Step')).toBe('/schools/elm');
  });
});

describe('on a shared page that was opened by itself', () => {
  test('no school is named, and what needs one leads to finding it', async () => {
    openApp(topic.path, 'en', ofNobody);
    expect(await lateHeading(topic.name)).toBeVisible();
    expect(screen.getByRole('banner')).not.toHaveTextContent(profile.name);
    expect(linkTo('Next Step')).toBe('/');
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs.filter((href) => href?.includes('questions'))).toEqual([]);
  });

  test('following such a link opens another document, and nothing is drawn here', async () => {
    const { follow } = openApp(topic.path, 'en', ofNobody);
    await lateHeading(topic.name);
    await follow('Next Step');
    expect(assign).toHaveBeenCalledExactlyOnceWith('/');
    expect(location.pathname).toBe(topic.path);
    expect(heading(topic.name)).toBeVisible();
  });

  test('about this tool is there', async () => {
    const { follow } = openApp(topic.path, 'en', ofNobody);
    await lateHeading(topic.name);
    await follow('About, privacy and sources');
    expect(await lateHeading('About Next Step')).toBeVisible();
    expect(assign).not.toHaveBeenCalled();
  });

  test.each(['/questions', '/schools/elm', '/schools/elm/services'])('%s is not there', (path) => {
    openApp(path, 'en', ofNobody);
    expect(heading('There is no such page here')).toBeVisible();
  });

  test('Back to a page of the school, from before a reload, is fetched again', async () => {
    openApp(topic.path, 'en', ofNobody);
    await lateHeading(topic.name);
    history.replaceState(null, '', '/schools/elm/topics');
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('Back to another shared page needs no reload', async () => {
    openApp(topic.path, 'en', ofNobody);
    await lateHeading(topic.name);
    history.replaceState(null, '', '/about');
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(await lateHeading('About Next Step')).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('looking for help without a trace', () => {
  /** The same page in a new document, with the history as it is. */
  const reload = (page: PageSchool): void =>
    void render(
      <I18nextProvider i18n={makeWords()}>
        <App page={page} />
      </I18nextProvider>,
    );

  test('a parent finds help, and neither address nor title nor history say so', async () => {
    const { follow, close } = openApp('/schools/elm', 'en', beneath);
    await follow('I am a parent or carer');
    await follow('Find help');
    expect(await lateHeading('Find help')).toBeVisible();
    expect(location.pathname).toBe('/schools/elm/questions');
    expect(document.title).toBe('Next Step');
    expect(history.state).toEqual({ place: 1 });

    close();
    reload(beneath);
    expect(heading(titles.danger)).toBeVisible();
  }, 30_000);

  test('staff who have answered nothing yet come to an address they can keep', async () => {
    const { follow } = openApp('/schools/elm', 'en', beneath);
    await follow('I work or volunteer with children');
    await follow('Find help');
    expect(await lateHeading('Find help')).toBeVisible();
    expect(location.pathname).toBe('/schools/elm/services');
    expect(document.title).toContain('Find help');
  }, 30_000);
});

describe('on a site for one school', () => {
  test('addresses are the paths, and nothing is reloaded', async () => {
    const { follow } = openApp('/about');
    await lateHeading('About Next Step');
    await follow('Next Step');
    expect(heading('Worried about a child?')).toBeVisible();
    expect(location.pathname).toBe('/');
    expect(assign).not.toHaveBeenCalled();
  });
});

/** Has answered a question, looked at another page, and can see the link back to the questions. */
async function answeredAndAway() {
  const app = openApp('/', 'en', { school: profile, base: '' });
  await app.follow('I work or volunteer with children');
  await app.answer('No');
  await app.follow('About, privacy and sources');
  await lateHeading('About Next Step');
  await app.follow('Next Step');
  return app;
}

test('Back to the questions, come to by a link from another page, leads to where the reader was', async () => {
  const { follow } = await answeredAndAway();
  await follow('Carry on from where you were');
  expect(heading(titles.soon)).toBeVisible();
  await follow('About, privacy and sources');
  await lateHeading('About Next Step');
  act(() => history.back());
  expect(await screen.findByRole('heading', { level: 1, name: titles.soon })).toBeVisible();
});

test('and is ready for it with the first drawing, as Back may be pressed at once', async () => {
  await answeredAndAway();
  expect(history.state).toBeNull();
  // Not by follow(), which waits for all that a browser does after drawing.
  // eslint-disable-next-line testing-library/no-node-access -- pressed as by a reader
  screen.getByRole('link', { name: 'Carry on from where you were' }).click();
  // Long enough to draw, too short to paint.
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  expect(heading(titles.soon)).toBeVisible();
  expect(history.state).toBe(2);
});
