/** The browser's first render equals the prerendered page: nothing is removed and nothing moves on hydration. */
import { expect, test } from 'vitest';
import setUp from '../../locales/en/set-up.json' with { type: 'json' };
import { profile } from '../../src/directory/embeddedProfile.ts';
import { drawApart, stand, takeOver } from './takeOver.tsx';

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
])('%s is hydrated unchanged', async (path) => {
  const html = await drawApart(path, page);
  history.replaceState(null, '', path);
  const root = stand(html);
  const drawn = [...root.querySelectorAll('*')];
  const attributes = drawn.map((element) => element.getAttributeNames().length);
  expect(drawn.length).toBeGreaterThan(20);
  await takeOver(root, path, page);
  const gone = drawn.filter((element) => !root.contains(element)).map(({ textContent }) => textContent);
  // The form is for browsers alone: until then its place says that it is on its way.
  expect(gone.filter((words) => words !== setUp.needsScript)).toEqual([]);
  expect(drawn.map((element) => element.getAttributeNames().length)).toEqual(attributes);
  // What a label or a description points at is there: ids are the same at build and here.
  for (const name of ['for', 'aria-labelledby', 'aria-describedby'])
    for (const element of root.querySelectorAll(`[${name}]`))
      for (const id of element.getAttribute(name)?.split(' ') ?? [])
        expect(document.getElementById(id), `${path}: ${name}="${id}"`).not.toBeNull();
});
