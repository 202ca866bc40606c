import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everyService } from '../../../src/directory/everyService.ts';
import { neverShown } from '../../../provenance/never-shown.ts';
import { openApp } from '../openApp.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-21T10:00:00Z');
});
afterEach(() => vi.useRealTimers());

async function openFacts() {
  const app = openApp('/facts-to-check');
  await screen.findByRole('heading', { level: 1, name: 'Facts to check' }, { timeout: 10_000 });
  return app;
}

const section = (name: string): HTMLElement => {
  const heading = screen.getByRole('heading', { level: 2, name });
  // eslint-disable-next-line testing-library/no-node-access -- the part under a heading has no role of its own
  const part = heading.closest('section');
  if (!part) throw new Error(`"${name}" heads no part of the page.`);
  return part;
};

describe('facts to check', () => {
  test('are grouped by who can put them right, each with how', async () => {
    await openFacts();
    expect(screen.getByText('As of 21 November 2026.')).toBeVisible();
    const lead = within(section('The safeguarding lead'));
    const [lado] = lead.getAllByRole('link', { name: /LADO/ });
    expect(lado).toHaveAttribute('href', '/services/worcestershire-lado');
    const jumps = within(screen.getByRole('navigation', { name: 'By who can put it right' }));
    expect(jumps.getByRole('link', { name: 'The school' })).toHaveAttribute('href', '#school');
    expect(within(section('The school')).getByText(/No safeguarding lead has signed off/)).toBeVisible();
  });

  test('can be narrowed to one kind, with how many there are', async () => {
    const { user } = await openFacts();
    const show = screen.getByRole('combobox', { name: 'Show' });
    expect(within(show).queryByRole('option', { name: /Past its date/ })).toBeNull();
    await user.selectOptions(show, within(show).getByRole('option', { name: /^Costs money \(1\)$/ }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Costs money');
  });

  test('grow as time passes: what is past its date comes first', async () => {
    vi.setSystemTime('2027-12-01T10:00:00Z');
    const { user } = await openFacts();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Show' }),
      screen.getByRole('option', { name: /^Past its date/ }),
    );
    const overdue = new Set(everyService.map(({ name }) => name));
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(names.length).toBeGreaterThanOrEqual(overdue.size);
    expect(screen.getByText('As of 1 December 2027.')).toBeVisible();
  });

  test('are printed as a work list', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    const { press } = await openFacts();
    await press('Print this as a work list');
    expect(printed).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('show no number that must stay hidden', async () => {
    await openFacts();
    const text = document.body.textContent.replaceAll(/(?<=\d)[\s().-]+(?=\d)/g, '');
    expect(Object.values(neverShown).filter((digits) => text.includes(digits))).toEqual([]);
  });
});
