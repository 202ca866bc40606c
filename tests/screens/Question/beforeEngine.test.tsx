/** What follows the first answer comes in a file of its own: what a reader sees who is quicker than it, or who never gets it. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { replay } from '../../../flows/replay.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { engine, type Engine } from '../../../src/triage/engine.ts';
import questions from '../../../locales/en/questions.json' with { type: 'json' };
import ui from '../../../locales/en/ui.json' with { type: 'json' };

const first = questions.danger_now.title;
const second = questions.imminent_sig_harm.title;
/** The file on its way. */
const way = vi.hoisted(() => ({
  here: undefined as Engine | undefined,
  ends: Promise.resolve(),
  end: (): void => undefined,
  fails: false,
}));
vi.mock('../../../src/triage/lazyEngine.ts', () => ({
  engineHere: () => way.here,
  async fetchEngine() {
    await way.ends;
    if (way.fails) throw new TypeError('no such file');
    return (way.here ??= engine);
  },
}));

beforeEach(() => {
  history.replaceState(null, '', '/questions');
  sessionStorage.clear();
  vi.resetModules();
  way.here = undefined;
  way.fails = false;
  way.ends = new Promise<void>((resolve) => {
    way.end = resolve;
  });
});

/** The app as it is once its own file has come, and the other has not. */
async function openEarly() {
  const { I18nextProvider } = await import('react-i18next');
  const { App } = await import('../../../src/App.tsx');
  const { fetchWhatFollows } = await import('../../../src/afterFirstAnswer.tsx');
  const { makeWords } = await import('../../../src/i18n/makeWords.ts');
  const asked = fetchWhatFollows().catch(() => undefined);
  render(
    <I18nextProvider i18n={makeWords()}>
      <App page={{ school: profile, base: '' }} />
    </I18nextProvider>,
  );
  const come = () =>
    act(async () => {
      way.end();
      await asked;
    });
  return { come };
}

const answerNo = async (): Promise<void> => {
  await userEvent.click(screen.getByRole('radio', { name: 'No' }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
};

test('the first question is the one that the machine asks first', async () => {
  await openEarly();
  expect(screen.getByRole('heading', { level: 1, name: first })).toBeVisible();
  const circumstances = {
    switches: {},
    settings: { csa_duty_switch: 'off', csa_duty_from: null, asOf: '2026-11-21' },
    school: { headIsDsl: false },
  } as const;
  expect(replay([], circumstances)).toMatchObject({
    place: { kind: 'question', page: 'danger_now' },
    answers: {},
    path: [],
    trail: [],
  });
});

test('an answer waits for what follows, with the question on the screen, and is given once', async () => {
  const { come } = await openEarly();
  await answerNo();
  expect(screen.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await answerNo();
  expect(screen.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await come();
  expect(await screen.findByRole('heading', { level: 1, name: second })).toBeVisible();
  act(() => history.back());
  expect(await screen.findByRole('heading', { level: 1, name: first })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
});

test('where it does not come the page says so with the numbers, and the answer leads on when it is tried again', async () => {
  // What a boundary took is told to the console.
  vi.spyOn(console, 'error').mockReturnValue();
  const { come } = await openEarly();
  way.fails = true;
  await answerNo();
  await come();
  expect(await screen.findByRole('heading', { level: 1, name: ui.broken.notLoadedTitle })).toBeVisible();
  expect(screen.getByRole('link', { name: /^999/ })).toBeVisible();
  expect(screen.getByRole('link', { name: ui.broken.back })).toBeVisible();
  way.fails = false;
  await userEvent.click(screen.getByRole('button', { name: ui.broken.retry }));
  expect(await screen.findByRole('heading', { level: 1, name: second })).toBeVisible();
});
