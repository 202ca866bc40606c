/** What was drawn at build is what the browser draws first: nothing is put away and nothing moves once the page is alive. */
/* eslint-disable testing-library/no-node-access -- what the build wrote is looked at, not what a reader does */
import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import setUp from '../../locales/en/set-up.json' with { type: 'json' };
import { App } from '../../src/App.tsx';
import { draw } from '../../src/build/prerender.tsx';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { makeWords } from '../../src/i18n/makeWords.ts';

const page = { school: profile, base: '' };

test.each([
  '/',
  '/questions',
  '/about',
  '/topics',
  '/topics/neglect',
  '/services/nspcc',
  '/services/family-front-door',
  '/school',
  '/facts-to-check',
  '/set-up',
])('%s is taken over as it stands', async (path) => {
  const html = await draw(path, page);
  history.replaceState(null, '', path);
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(root);
  const drawn = [...root.querySelectorAll('*')];
  const attributes = drawn.map((element) => element.getAttributeNames().length);
  expect(drawn.length).toBeGreaterThan(20);
  const mounted: Root[] = [];
  await act(async () => {
    mounted.push(
      hydrateRoot(
        root,
        <I18nextProvider i18n={makeWords()}>
          <App page={page} />
        </I18nextProvider>,
      ),
    );
    await Promise.resolve();
  });
  const gone = drawn.filter((element) => !root.contains(element)).map(({ textContent }) => textContent);
  // The form is for browsers alone: until then its place says that it is on its way.
  expect(gone.filter((words) => words !== setUp.needsScript)).toEqual([]);
  expect(drawn.map((element) => element.getAttributeNames().length)).toEqual(attributes);
  // What a label or a description points at is there: ids are the same at build and here.
  for (const name of ['for', 'aria-labelledby', 'aria-describedby'])
    for (const element of root.querySelectorAll(`[${name}]`))
      for (const id of element.getAttribute(name)?.split(' ') ?? [])
        expect(document.getElementById(id), `${path}: ${name}="${id}"`).not.toBeNull();
  act(() => mounted.forEach((one) => one.unmount()));
  root.remove();
});
