import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { expectAdvice, heading, openApp, titles } from '../openApp.tsx';

beforeEach(() => sessionStorage.clear());

const pause = 'Before you go on';

test('parents read about leaving after danger is ruled out and before the next question', async () => {
  const { follow, answer, press } = openApp();
  await follow('I am a parent or carer');
  expect(heading(titles.danger)).toBeVisible();
  await answer('No');
  expect(heading(pause)).toHaveFocus();
  expect(document.title).toBe('Next Step');
  for (const limit of [
    /cannot wipe the list .* share your account/,
    /address bar/,
    /calls and texts.*bill/,
    /spying app.*records the screen/,
    /brings the internet into your home/,
    /printed, copied or saved/,
    /it is empty/,
  ])
    expect(screen.getByText(limit)).toBeVisible();
  expect(screen.getByText(/press Shift three times/)).toBeVisible();
  await press('Go on to the questions');
  expect(heading(titles.soon)).toHaveFocus();
});

test.each(['Yes', "I'm not sure"])('"%s" to danger shows help with nothing in front of it', async (name) => {
  const { follow, answer } = openApp();
  await follow('I am a parent or carer');
  await answer(name);
  expectAdvice();
});

test('readers without a chosen voice see it once they say they are a parent, and only once', async () => {
  const { follow, answer, press } = openApp();
  await follow('Rather not say: go to the first question');
  await answer('No');
  expect(heading(titles.soon)).toBeVisible();
  await answer('No');
  await answer(/^Parent or carer/);
  expect(heading(pause)).toBeVisible();
  await press('Go on to the questions');
  expect(heading(titles.subject)).toBeVisible();
  await press('Back');
  await waitFor(() => expect(heading(titles.who)).toBeVisible());
  await answer(/^Parent or carer/);
  expect(heading(titles.subject)).toBeVisible();
});

test('it is no answer: Back from it leads to the question before', async () => {
  const { follow, answer, press } = openApp();
  await follow('I am a parent or carer');
  await answer('No');
  await press('Back');
  expect(await screen.findByRole('heading', { name: titles.danger })).toBeVisible();
});

test.each(['I work or volunteer with children', 'I am a child or young person'])(
  '"%s" is asked on without it',
  async (name) => {
    const { follow, answer } = openApp();
    await follow(name);
    await answer('No');
    expect(heading()).not.toHaveTextContent(pause);
    await answer('No');
    expect(heading(titles.who)).toBeVisible();
  },
);
