import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { holdEarlySubmit } from '../../../src/leave/holdEarlySubmit.ts';
import { heading, openApp, titles } from '../openApp.tsx';

afterEach(() => document.body.replaceChildren());

/** A form in a page before the app has loaded. */
function drawnForm(): { form: HTMLFormElement; given: () => readonly unknown[] } {
  const form = document.createElement('form');
  form.method = 'dialog';
  document.body.append(form);
  const taken = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', taken);
  return { form, given: () => taken.mock.calls };
}

describe('an answer given before the page listens', () => {
  test('waits, and is given once the app has come', () => {
    holdEarlySubmit();
    const { form, given } = drawnForm();
    const went = !fireEvent.submit(form);
    expect(went, 'the browser does nothing with it').toBe(true);
    expect(given()).toHaveLength(0);
    document.dispatchEvent(new Event('alive'));
    expect(given()).toHaveLength(1);
    fireEvent.submit(form);
    expect(given(), 'from then on nothing is held back').toHaveLength(2);
  });

  test('nothing is given where nothing was', () => {
    holdEarlySubmit();
    const { given } = drawnForm();
    document.dispatchEvent(new Event('alive'));
    expect(given()).toHaveLength(0);
  });

  test('the app says when it has come', () => {
    const come = vi.fn();
    document.addEventListener('alive', come, { once: true });
    openApp('/questions');
    expect(come).toHaveBeenCalledOnce();
    expect(heading(titles.danger)).toBeVisible();
  });

  test('without any script the form leads nowhere, so no answer gets into an address', () => {
    openApp('/questions');
    const button = screen.getByRole('button', { name: 'Continue' });
    expect(button).toHaveProperty('form.method', 'dialog');
  });
});
