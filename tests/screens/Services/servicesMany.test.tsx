/** Five thousand services feel the same. No clock here: what it costs is measured elsewhere, what is shown is tested. */
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Directory from '../../../src/directory/everyService.ts';
import type { EveryService } from '../../../src/directory/everyService.ts';
import { preload } from '../../../src/lazyPages.ts';
import { focused, openApp } from '../openApp.tsx';

const many = 5_000;
const patience = { timeout: 60_000 };

vi.mock('../../../src/directory/everyService.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Directory>();
  const [model] = original.moreServices;
  if (model === undefined) throw new Error('There is no service to go by.');
  const made = Array.from(
    { length: many },
    (_, at) => ({ ...model, id: `made-${at}`, name: `Helpers of Street ${at}` }) as unknown as EveryService,
  );
  return { ...original, everyService: [...original.everyService, ...made] };
});

beforeAll(() => preload('/services'));

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

const cards = (): readonly HTMLElement[] => screen.getAllByRole('heading', { level: 3 });

test('ten are drawn, and ten more when asked for', async () => {
  const { press } = openApp('/services');
  await screen.findByRole('searchbox', {}, patience);
  expect(screen.getByRole('heading', { name: /^All services: 5\d{3}$/ })).toBeVisible();
  expect(cards()).toHaveLength(10);
  await press('Show 10 more');
  expect(cards()).toHaveLength(20);
  expect(focused()).toHaveTextContent(cards()[10]?.textContent ?? 'none');
});

test('one of them is found by its name', async () => {
  const { user } = openApp('/services');
  const box = await screen.findByRole('searchbox', {}, patience);
  await user.click(box);
  await user.paste('helpers of street 4711');
  await waitFor(
    () => expect(cards().map(({ textContent }) => textContent)).toEqual(['Helpers of Street 4711']),
    patience,
  );
});
