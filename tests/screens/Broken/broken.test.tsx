import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/components/ErrorBoundary/ErrorBoundary.tsx';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { lazyPart } from '../../../src/lazyPart.tsx';
import { SchoolProvider } from '../../../src/school/SchoolProvider.tsx';
import { Broken } from '../../../src/screens/Broken/Broken.tsx';
import { ring } from '../../numbers.ts';

// React logs errors caught by a boundary.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

function Fails(): never {
  throw new Error('as planned');
}

test('a page that cannot be drawn says so and keeps the numbers', () => {
  render(
    <I18nextProvider i18n={makeWords()}>
      <SchoolProvider school={profile}>
        <ErrorBoundary fallback={() => <Broken />}>
          <Fails />
        </ErrorBoundary>
      </SchoolProvider>
    </I18nextProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong on this page');
  const rings = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(rings).toEqual([
    ring.emergency.href,
    ring.frontDoor.href,
    ring.outOfHours.href,
    ring.childline.href,
    'tel:+441905772740',
  ]);
  expect(screen.getByRole('button', { name: 'Start again' })).toBeVisible();
});

function Shown() {
  return <p>It is here</p>;
}

test('"Try again" fetches what failed to load', async () => {
  const load = vi.fn(() => Promise.resolve(Shown)).mockRejectedValueOnce(new TypeError('no such file'));
  const { Part } = lazyPart(load);
  render(
    <ErrorBoundary
      fallback={({ notLoaded: missing, again }) => (
        <button onClick={again}>{missing ? 'missing' : 'broken'}</button>
      )}
    >
      <Suspense>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'missing' }));
  expect(await screen.findByText('It is here')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('another screen is drawn as if nothing had failed', () => {
  const { rerender } = render(
    <ErrorBoundary what="one" fallback={() => 'broken'}>
      <Fails />
    </ErrorBoundary>,
  );
  expect(screen.getByText('broken')).toBeVisible();
  rerender(
    <ErrorBoundary what="other" fallback={() => 'broken'}>
      <Shown />
    </ErrorBoundary>,
  );
  expect(screen.getByText('It is here')).toBeVisible();
});
