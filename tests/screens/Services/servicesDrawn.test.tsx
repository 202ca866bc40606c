/** The prerendered list of services: complete without a script, and hydrated unchanged. */
/* eslint-disable testing-library/no-node-access -- what the build wrote is looked at, not what a reader does */
import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { schoolPath, servicePath } from '../../../src/routes.ts';
import { servicesHere } from '../../../src/screens/Services/servicesHere.ts';
import { drawApart, stand, takeOver } from '../takeOver.tsx';

const page = { school: profile, base: '' };
const everyone = servicesHere(profile);

let html = '';
beforeAll(async () => {
  html = await drawApart('/services', page);
});

const parsed = (): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

test('without a script the page holds every service, with what it is for and the way to its page', () => {
  const body = parsed();
  for (const { id, name } of everyone) {
    const links = [
      ...body.querySelectorAll(`main a[href="${id === profile.contactId ? schoolPath : servicePath(id)}"]`),
    ];
    expect(links.map(({ textContent }) => textContent)).toEqual([name]);
  }
  expect(body.textContent).toContain('Someone to listen, whatever you are going through.');
});

test('it has no control that needs a script, and nothing that depends on the time', () => {
  expect(parsed().querySelectorAll('input, select, button')).toHaveLength(0);
  expect(html).not.toMatch(/open now|closed now/i);
});

test('it is light enough for a slow phone', () => {
  expect(html.length).toBeLessThan(120_000);
});

test.each([
  ['', `All services: ${everyone.length}`],
  ['?topic=bereavement', 'Services found: 6'],
])('it is hydrated unchanged, at "/services%s"', async (search, heading) => {
  history.replaceState(null, '', `/services${search}`);
  const root = stand(html);
  const first = root.querySelector('.finder__cards > li');
  await takeOver(root, '/services', page);
  expect(await screen.findByRole('searchbox', {}, { timeout: 60_000 })).toBeVisible();
  expect(screen.getByRole('heading', { name: heading })).toBeVisible();
  if (search === '') expect(root.querySelector('.finder__cards > li')).toBe(first);
  expect(root.querySelector('.finder__rest')).toBeNull();
});
