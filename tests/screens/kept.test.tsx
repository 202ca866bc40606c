import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { flowVersion } from '../../flows/version.ts';
import { expectAdvice, heading, openApp, stored, titles } from './openApp.tsx';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

const nothing = JSON.stringify([[], [], '']);

const role = (audience: string) => ({ page: 'audience', answers: { audience } });
const about = (answers: Record<string, unknown>) => ({ page: 'subject', answers });
const ticked = (...topics: readonly string[]) => ({ page: 'topics', answers: { topics } });
const teacher = [
  { page: 'danger_now', answers: { danger_now: 'no' } },
  { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no' } },
  role('teacher'),
];

async function answerAs(start: string, role: RegExp | string) {
  const app = openApp();
  await app.follow(start);
  await app.answer('No');
  if (start === 'I am a parent or carer') await app.press('Go on to the questions');
  await app.answer('No');
  expect(stored(), 'nothing is kept before the role').toBe(nothing);
  await app.answer(role);
  return app;
}

/** Staff, who ask this tab to keep it. */
async function keptAsStaff() {
  const app = await answerAs('I work or volunteer with children', /^Teacher, or/);
  await app.user.click(screen.getByText('Your answers so far'));
  await app.press('Keep my answers in this tab');
  return app;
}

describe('what this tab keeps', () => {
  test('nothing by itself: browsers write it to disk', async () => {
    const { answer } = await answerAs('I work or volunteer with children', /^Teacher, or/);
    expect(stored()).toBe(nothing);
    await answer(/^A child, or/);
    await answer(/^Only information/);
    expect(stored()).toBe(nothing);
  });

  test('staff who ask for it come back to where they were when the phone drops the page', async () => {
    const { close } = await keptAsStaff();
    expect(screen.getByRole('status')).toHaveTextContent('This tab keeps your answers');
    expect(screen.getByRole('button', { name: /^Keep my answers/ })).toHaveFocus();
    expect(stored()).toContain('danger_now');
    close();
    openApp('/questions');
    expect(heading(titles.subject)).toBeVisible();
  });

  test('it can be asked for on the advice, and called off', async () => {
    const { answer, press } = await answerAs('I work or volunteer with children', /^Teacher, or/);
    await answer(/^A child, or/);
    await answer(/^Only information/);
    await press('Keep my answers in this tab');
    expect(stored()).toContain('everyday_info');
    await press('Keep my answers in this tab');
    expect(stored()).toBe(nothing);
  });

  test('what staff chose is still chosen, one step back', async () => {
    const { close } = await keptAsStaff();
    close();
    const { press } = openApp('/questions');
    await press('Back');
    expect(heading(titles.who)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Teacher, or/ })).toBeChecked();
  });

  test('staff find the way back on the start page too', async () => {
    const { close } = await keptAsStaff();
    close();
    const { follow } = openApp('/');
    await follow('Carry on from where you were');
    expect(heading(titles.subject)).toBeVisible();
  });

  test.each([
    ['I am a parent or carer', /^Parent or carer/],
    ['I am a child or young person', 'Child or young person'],
    ['Rather not say: go to the first question', 'Child or young person'],
  ])('"%s": nothing, ever', async (start, role) => {
    const { answer, press, close } = await answerAs(start, role);
    expect(stored()).toBe(nothing);
    expect(screen.queryByRole('button', { name: /^Keep my answers/, hidden: true })).toBeNull();
    const pause = screen.queryByRole('button', { name: 'Go on to the questions' });
    if (pause) await press('Go on to the questions');
    await answer(/^(My child,|Me, or)/);
    expect(stored()).toBe(nothing);
    close();
    openApp('/questions');
    expect(heading(titles.danger)).toBeVisible();
  });

  test('it goes when the role is changed to a parent', async () => {
    const { user, press } = await keptAsStaff();
    await press(/^Change the answer to: Which of these/);
    await user.click(screen.getByRole('radio', { name: /^Parent or carer/ }));
    await press('Save the change');
    expect(stored()).toBe(nothing);
  });

  test('it goes when somebody starts again', async () => {
    const { follow } = await keptAsStaff();
    await follow('Next Step');
    await follow('I work or volunteer with children');
    expect(heading(titles.danger)).toBeVisible();
    expect(stored()).toBe(nothing);
  });

  test.each(['Finish', 'Start again'])('"%s" on the advice forgets it all and says so', async (name) => {
    const { answer, press } = await keptAsStaff();
    await answer(/^A child, or/);
    await answer(/^Only information/);
    expectAdvice();
    expect(stored()).not.toBe(nothing);
    await press(name);
    expect(screen.getByRole('status')).toHaveTextContent('Your answers are gone from this page.');
    expect(heading('Worried about a child?')).toHaveFocus();
    expect(stored()).toBe(nothing);
    history.back();
    expect(await screen.findByRole('heading', { name: titles.danger })).toBeVisible();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test.each([
    ['not even JSON', '{'],
    ['of an older version', JSON.stringify({ flowVersion: '0.0.1', trail: teacher })],
    ['with an answer nobody offers', kept([...teacher, about({ subject: 'nobody' })])],
    ['with ticks nobody offers', kept([...teacher, about({ subject: 'child' }), ticked('gossip')])],
    ['with a question nobody asks', kept([...teacher, { page: 'constructor', answers: {} }])],
    [
      'with a question that is not asked any more',
      kept([
        ...teacher.slice(0, 1),
        { page: 'imminent_sig_harm', answers: { imminent_sig_harm: 'no', early_flags: [] } },
      ]),
    ],
    ['with a key nobody knows', kept([...teacher, about({ subject: 'child', name: 'Ann' })])],
    ['with something else in it', kept([...teacher, 'note'])],
    ['of a parent, who has none', kept([...teacher.slice(0, 2), role('parent_carer')])],
  ])('a trail that is %s is dropped, and the page says so', (_, text) => {
    sessionStorage.setItem('kept', text);
    openApp('/questions');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your earlier answers could not be read, so we start again.',
    );
    expect(heading(titles.danger)).toBeVisible();
    expect(stored()).toBe(nothing);
  });

  test('a trail that is whole is taken up', () => {
    sessionStorage.setItem('kept', kept([...teacher, about({ subject: 'child' }), ticked('neglect')]));
    openApp('/questions');
    expect(screen.queryByText(/could not be read/)).toBeNull();
    expect(heading('Has anyone been told about this before?')).toBeVisible();
  });

  test('a browser that allows no storage asks its questions all the same', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const spies = (['getItem', 'setItem', 'removeItem', 'clear'] as const).map((name) =>
      vi.spyOn(Storage.prototype, name).mockImplementation(refuse),
    );
    const { follow, answer } = openApp();
    await follow('I work or volunteer with children');
    await answer('No');
    await answer('No');
    await answer(/^Teacher, or/);
    expect(heading(titles.subject)).toBeVisible();
    spies.forEach((spy) => spy.mockRestore());
  });
});

function kept(trail: unknown): string {
  return JSON.stringify({ flowVersion, trail });
}
