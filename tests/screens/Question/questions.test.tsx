import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAdvice, focused, heading, openApp, titles } from '../openApp.tsx';
import { ring } from '../../numbers.ts';

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the start page', () => {
  test('999 is one tap away without any answer', () => {
    openApp();
    expect(screen.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', ring.emergency.href);
    expect(screen.getByRole('link', { name: new RegExp(`^${ring.frontDoor.reading} \\w`) })).toHaveAttribute(
      'href',
      ring.frontDoor.href,
    );
    expect(screen.getByRole('link', { name: /^01905 768020 \w/ })).toHaveAttribute(
      'href',
      ring.outOfHours.href,
    );
  });

  test.each([
    'Someone is in danger now',
    'I work or volunteer with children',
    'I am a parent or carer',
    'I am a child or young person',
    'Rather not say: go to the first question',
  ])('"%s" leads straight to the first question', async (name) => {
    const { follow } = openApp();
    await follow(name);
    expect(heading(titles.danger)).toBeVisible();
    expect(location.pathname + location.search + location.hash).toBe('/questions');
  });

  test.each([
    ['I am a child or young person', 'Child or young person'],
    ['I am a parent or carer', /^Parent or carer/],
    ['I work or volunteer with children', /^Teacher, or anyone/],
  ])('"%s" has its own values offered first when the role is asked', async (choice, first) => {
    const { follow, answer, press } = openApp();
    await follow(choice);
    await answer('No');
    if (choice === 'I am a parent or carer') await press('Go on to the questions');
    await answer('No');
    expect(screen.getAllByRole('radio')[0]).toBe(screen.getByRole('radio', { name: first }));
    expect(screen.getAllByRole('radio')).toHaveLength(6);
  });
});

describe('a question', () => {
  test('has its choices in a group named by the heading, and nothing chosen', async () => {
    const { follow } = openApp();
    await follow('I work or volunteer with children');
    const group = screen.getByRole('group', { name: titles.danger });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
    expect(within(group).getByText('What counts as yes?')).toBeVisible();
    expect(screen.getByText('Why we ask')).toBeVisible();
  });

  test('choosing does not go on by itself', async () => {
    const { follow, user } = openApp();
    await follow('I work or volunteer with children');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(heading(titles.danger)).toBeVisible();
  });

  test('each step takes focus to its heading and keeps the same title', async () => {
    const { follow, answer } = openApp();
    await follow('I work or volunteer with children');
    const seen: string[] = [];
    for (const step of [['No'], ['No'], [/^Teacher, or/], [/^A child, or/], ['Neglect']]) {
      expect(heading()).toHaveFocus();
      seen.push(document.title);
      await answer(...step);
    }
    expect(heading()).toHaveFocus();
    expect(new Set([...seen, document.title])).toEqual(new Set(['Next Step']));
    expect(location.pathname + location.search + location.hash).toBe('/questions');
  });

  test('the first page of a visit leaves focus where the browser put it', () => {
    openApp('/questions');
    expect(document.body).toHaveFocus();
  });

  test('left unanswered, it says what to do, takes focus and marks the title', async () => {
    const { follow, press, user } = openApp();
    await follow('I work or volunteer with children');
    await press('Continue');
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(focused()).toContainElement(summary));
    expect(focused()).toHaveClass('nhsuk-error-summary');
    expect(document.title).toBe('Error: Next Step');
    expect(screen.getByRole('group', { name: titles.danger })).toHaveAccessibleDescription(
      /Error:\s?Select Yes, No or I'm not sure/,
    );
    await user.click(within(summary).getByRole('link', { name: "Select Yes, No or I'm not sure" }));
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    expect(location.hash).toBe('');
  });

  test('left unanswered twice, focus goes to the summary again', async () => {
    const { follow, press } = openApp();
    await follow('I work or volunteer with children');
    await press('Continue');
    await screen.findByRole('alert');
    await press('Continue');
    await waitFor(() => expect(focused()).toHaveClass('nhsuk-error-summary'));
  });

  test('one thing is asked on a page: who it is about, then what kind of worry, then who was told', async () => {
    const { follow, answer } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    expect(heading(titles.soon)).toBeVisible();
    expect(screen.getAllByRole('group', { name: titles.soon })).toHaveLength(1);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await answer('No');
    await answer(/^Teacher, or/);
    expect(heading(titles.subject)).toBeVisible();
    expect(screen.queryByRole('group', { name: titles.topics })).toBeNull();
    await answer(/^A child, or/);
    expect(heading(titles.topics)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    await answer('Bullying');
    expect(heading('Has anyone been told about this before?')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'No, or not that I know of' })).toBeChecked();
  });

  test('several things asked on one page have a heading each, one of them the first', async () => {
    const { follow, answer } = openApp();
    await follow('I work or volunteer with children');
    for (const step of ['No', 'No', /^Teacher, or/, /^A child, or/, 'Bullying', /^No, or not/, 'No', 'No'])
      await answer(step);
    expect(heading()).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });

  test('no worry ticked is an answer: not sure which', async () => {
    const { follow, answer, press } = openApp();
    await follow('I work or volunteer with children');
    for (const step of ['No', 'No', /^Teacher, or/, /^A child, or/]) await answer(step);
    await press('Continue');
    expect(heading('Has anyone been told about this before?')).toBeVisible();
  });

  test('a young person is shown only what is meant for young people', async () => {
    const { follow, answer } = openApp();
    await follow('I am a child or young person');
    await answer('No');
    await answer('No');
    await answer('Child or young person');
    expect(heading('Who are you worried about?')).toBeVisible();
    await answer(/^Me, or/);
    expect(screen.queryByRole('checkbox', { name: /Encompass/ })).toBeNull();
    await answer('Bullying');
    expect(heading('Have you or anyone told an adult before?')).toBeVisible();
    expect(screen.queryByRole('radio', { name: /has not decided/ })).toBeNull();
  });
});

describe('going back and changing', () => {
  test('Back leads to the question before, with its answer still chosen', async () => {
    const { follow, answer, press } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await press('Back');
    await waitFor(() => expect(heading(titles.danger)).toHaveFocus());
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  test('Back on the first question leads to the start page', async () => {
    const { follow, press } = openApp();
    await follow('I work or volunteer with children');
    await press('Back');
    expect(heading('Worried about a child?')).toBeVisible();
  });

  test("the browser's Back and Forward go a question at a time and leave no answer behind", async () => {
    const { follow, answer } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await answer('No');
    expect(heading(titles.who)).toBeVisible();
    expect(history.state).toBe(2);
    history.back();
    expect(await screen.findByRole('heading', { name: titles.soon })).toBeVisible();
    history.back();
    expect(await screen.findByRole('heading', { name: titles.danger })).toBeVisible();
    history.forward();
    expect(await screen.findByRole('heading', { name: titles.soon })).toBeVisible();
  });

  test('an answer can be changed; the old one is chosen, and what no longer applies goes', async () => {
    const { follow, answer, press, user } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await answer('No');
    await answer(/^Teacher, or/);
    await user.click(screen.getByText('Your answers so far'));
    await press('Change the answer to: Which of these are you?');
    expect(heading(titles.who)).toHaveFocus();
    expect(screen.getByRole('radio', { name: /^Teacher, or/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Child or young person' }));
    await press('Save the change');
    expect(heading('Who are you worried about?')).toBeVisible();
  });

  test('changing can be called off with Back', async () => {
    const { follow, answer, press, user } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await user.click(screen.getByText('Your answers so far'));
    await press(/^Change the answer to: Is anyone/);
    expect(heading(titles.danger)).toBeVisible();
    await press('Back');
    expect(await screen.findByRole('heading', { name: titles.soon })).toBeVisible();
  });

  test('danger leads to the advice at once, before anything else is asked', async () => {
    const { follow, answer } = openApp();
    await follow('Someone is in danger now');
    await answer("I'm not sure");
    expectAdvice();
    expect(heading()).toHaveFocus();
  });
});
