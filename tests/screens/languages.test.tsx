/* eslint-disable testing-library/no-node-access -- whatever is on the page is looked at, not what has a role */
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { directionOf } from '../../src/i18n/direction.ts';
import { wishIn } from '../../src/i18n/otherLanguages.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { wordsOf } from '../../src/i18n/useWords.ts';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { preload } from '../../src/lazyPages.ts';
import { openApp } from './openApp.tsx';

beforeEach(() => sessionStorage.clear());

/** All that is on the page apart from keys, numbers and the school's own name. */
function hardCoded(): string {
  const attributes = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap(
    (element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  // What is marked as English are names of services and of pages elsewhere, which are facts.
  const page = document.body.cloneNode(true) as HTMLElement;
  page.querySelectorAll('[lang=en]').forEach((fact) => fact.remove());
  return [page.textContent, document.title, ...attributes]
    .join(' ')
    .replaceAll(/\[\[[\w:.-]+\]\]/g, '')
    .replaceAll(profile.name, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

describe('the pseudo-language', () => {
  test('shows keys on each screen, so no word is written into the code', async () => {
    const { user } = openApp('/?lng=zz', 'zz');
    const press = async (role: 'link' | 'button', name: string) =>
      user.click(screen.getByRole(role, { name }));
    const choose = async (value: string) =>
      user.click(document.querySelector(`input[value="${value}"]`) ?? document.body);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('[[ui:start.title]]');
    expect(hardCoded()).toBe('');
    for (const link of screen.getAllByRole('link', { name: /ui:(frame|start\.[a-z]+\])/ }))
      expect(link.getAttribute('href'), 'the language goes along').toMatch(/\?lng=zz(#leaving)?$/);
    await press('link', '[[ui:start.parent]]');
    expect(location.search, 'the language goes along').toBe('?lng=zz');
    await press('button', '[[ui:question.continue]]');
    expect(await screen.findByRole('alert')).toHaveTextContent('[[questions:danger_now.error]]');
    expect(hardCoded()).toBe('');
    await choose('no');
    await press('button', '[[ui:question.continue]]');
    expect(hardCoded()).toBe('');
    await press('button', '[[ui:pause.continue]]');
    await choose('no');
    await press('button', '[[ui:question.continue]]');
    await choose('parent_carer');
    await press('button', '[[ui:question.continue]]');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('[[questions:subject.title]]');
    expect(hardCoded()).toBe('');
  });

  test.each(['/about', '/topics', '/topics/school-pastoral-support', '/no-such-page'])(
    'shows keys on %s',
    async (path) => {
      // A late page's first fetch may take longer here than a test waits.
      await preload(path);
      openApp(path, 'zz');
      await screen.findByRole('heading', { level: 1 });
      expect(hardCoded()).toBe('');
    },
  );
});

describe('the language of the page', () => {
  test('is the one asked for, English when we do not have it, and the page can say so', () => {
    expect(wishIn('')).toEqual({ language: 'en', unknown: undefined });
    expect(wishIn('?lng=en-GB')).toEqual({ language: 'en', unknown: undefined });
    expect(wishIn('?lng=zz')).toEqual({ language: 'zz', unknown: undefined });
    expect(wishIn('?lng=tlh')).toEqual({ language: 'en', unknown: 'tlh' });
    expect(wishIn('?lng=%22%3E%3Cscript')).toEqual({ language: 'en', unknown: '"><script' });
  });

  test('runs from right to left where it is written so', () => {
    expect(['en', 'cy', 'ar', 'ur', 'ckb-IQ'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
  });

  test('a word it lacks is said in English and marked as English', () => {
    const words = makeWords('cy', { ui: { name: 'Cam Nesaf' } });
    const { say, show } = wordsOf(words, 'parent');
    expect(show('ui:name')).toBe('Cam Nesaf');
    expect(say('ui:skip')).toBe('Skip to the main part');
    expect(show('ui:skip')).toMatchObject({
      type: 'span',
      props: { lang: 'en', children: 'Skip to the main part' },
    });
  });

  test('each voice has its own wording where there is one, else the shared one', () => {
    const words = makeWords();
    const title = (voice: 'staff' | 'dsl' | 'parent' | 'young') =>
      wordsOf(words, voice).say('questions:subject.title');
    expect(title('young')).toBe('Who are you worried about?');
    expect([title('staff'), title('dsl'), title('parent')]).toEqual(Array(3).fill('Who is the worry about?'));
  });
});
