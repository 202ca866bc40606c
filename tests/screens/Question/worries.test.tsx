import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { topics, type Topic, type Voice } from '../../../flows/vocabulary/questions.ts';
import { makeWords } from '../../../src/i18n/makeWords.ts';
import { VoiceProvider } from '../../../src/i18n/VoiceProvider.tsx';
import { AskedKey } from '../../../src/screens/Question/AskedKey.tsx';
import { heading, openApp, stored, titles } from '../openApp.tsx';

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

/** Section 1 of the decision table: a police notice is for the lead alone, everyday information not for the young. */
const offeredTo = (voice: Voice): readonly Topic[] =>
  topics.filter(
    (one) =>
      (one !== 'encompass_notice' || voice === 'dsl') && (one !== 'everyday_info' || voice !== 'young'),
  );

const question = (voice: Voice, chosen: readonly Topic[]) => (
  <I18nextProvider i18n={makeWords()}>
    <VoiceProvider voice={voice}>
      <AskedKey
        asked={{ key: 'topics', kind: 'many', values: offeredTo(voice), must: false, chosen }}
        level="h1"
        wrong={false}
      />
    </VoiceProvider>
  </I18nextProvider>
);

/** The question by itself in a form, as that reader has it. */
function openWorries(voice: Voice = 'staff', chosen: readonly Topic[] = []) {
  const user = userEvent.setup();
  let sent = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      {question(voice, chosen)}
      <button type="submit">Continue</button>
    </form>,
  );
  const field = screen.getByRole('searchbox', { name: 'Find it by typing' });
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, field, press, timesSent: () => sent };
}

const folds = () =>
  screen.getAllByRole<HTMLDetailsElement>('group').filter(({ tagName }) => tagName === 'DETAILS');
const openOnes = () =>
  folds().flatMap((one) => (one.open ? [within(one).getByRole('heading').textContent] : []));
const box = (name: string) => screen.getByRole('checkbox', { name });
const ticked = () => screen.getByRole('group', { name: /^(Ticked:|Nothing is ticked yet\.)$/ });
const listed = () =>
  within(ticked())
    .queryAllByRole('button')
    .map((one) => one.textContent.trim());
const announced = () => screen.getAllByRole('status').map((one) => one.textContent);
/** After the reader pauses. */
const later = { timeout: 3000 };

const inForm = (): readonly string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
    .map(({ name, value }) => `${name} ${value}`);

describe('the groups', () => {
  test('are folded, each under its heading; what fits nowhere is in sight', async () => {
    const { user } = openWorries();
    expect(folds()).toHaveLength(6);
    expect(openOnes()).toEqual([]);
    expect(box('Neglect')).not.toBeVisible();
    for (const name of ['Something else', "I'm not sure", 'Only information, no worry'])
      expect(box(name)).toBeVisible();
    await user.click(screen.getByRole('heading', { name: 'Hurt, abused or not cared for' }));
    expect(box('Neglect')).toBeVisible();
    expect(openOnes()).toEqual(['Hurt, abused or not cared for']);
  });

  test('open where something is ticked', () => {
    openWorries('staff', ['neglect', 'bullying']);
    expect(openOnes()).toEqual(['Hurt, abused or not cared for', 'Bullying, gangs, hate, knives']);
    expect(box('Neglect')).toBeChecked();
    expect(listed()).toEqual(['Neglect', 'Bullying']);
  });

  test('are all open in what is drawn at build, where no script may follow', () => {
    const view = renderToString(question('parent', []));
    expect(view.match(/<details/g)).toHaveLength(6);
    expect(view.match(/<details[^>]* open/g)).toHaveLength(6);
  });

  test('for a child they are in the order in which children tell, and in their words', () => {
    openWorries('young');
    expect(folds().map((one) => within(one).getByRole('heading').textContent)).toEqual([
      'Feelings, self-harm, health',
      'Bullying, gangs, hate, knives',
      'Being hurt, scared or not safe',
      'Home, family and money',
      'Phones and online',
      'Missing, school, going home',
    ]);
    expect(box("I'm not sure")).toBeVisible();
  });

  test.each(['staff', 'dsl', 'parent', 'young'] as const)('for %s hold each worry once', (voice) => {
    openWorries(voice);
    expect([...inForm()].sort()).toEqual(
      offeredTo(voice)
        .map((one) => `topics ${one}`)
        .sort(),
    );
  });
});

describe('what is ticked', () => {
  test('is listed, and unticked there; the focus goes on to the next, and what went is said', async () => {
    const { user, press, timesSent } = openWorries();
    expect(within(ticked()).getByRole('heading')).toHaveTextContent('Nothing is ticked yet.');
    await user.click(screen.getByRole('heading', { name: 'Hurt, abused or not cared for' }));
    await user.click(box('Neglect'));
    await user.click(box("I'm not sure"));
    await press('Untick: Neglect');
    expect(box('Neglect')).not.toBeChecked();
    expect(box("I'm not sure")).toBeChecked();
    expect(screen.getByRole('button', { name: "Untick: I'm not sure" })).toHaveFocus();
    await waitFor(() => expect(announced()).toContain('No longer ticked: Neglect'), later);
    await user.keyboard('{Enter}');
    expect(box("I'm not sure")).not.toBeChecked();
    expect(within(ticked()).getByRole('heading', { name: 'Nothing is ticked yet.' })).toHaveFocus();
    expect(timesSent()).toBe(0);
  });
});

describe('typing', () => {
  test('shows what fits as the check box there is, and puts the groups away', async () => {
    const { user, field } = openWorries();
    const before = inForm();
    await user.type(field, 'nudes');
    const found = await screen.findByRole('group', { name: 'Worries that may fit: 1' });
    expect(within(found).getAllByRole('checkbox')).toEqual([box('Nude or sexual images')]);
    expect(screen.queryByRole('heading', { name: 'Home, family and money' })).toBeNull();
    for (const name of ['Something else', "I'm not sure"]) expect(box(name)).toBeVisible();
    expect([...inForm()].sort()).toEqual([...before].sort());
    await waitFor(() => expect(announced()).toContain('Worries that may fit: 1'), later);
  });

  test('what was ticked stays ticked and listed, whatever is typed next', async () => {
    const { user, field } = openWorries();
    await user.type(field, 'hits');
    await user.click(await screen.findByRole('checkbox', { name: 'Physical abuse: hit or hurt' }));
    await user.clear(field);
    await user.type(field, 'nud');
    await user.click(await screen.findByRole('checkbox', { name: 'Nude or sexual images' }));
    expect(listed()).toEqual(['Physical abuse: hit or hurt', 'Nude or sexual images']);
    await user.clear(field);
    expect(box('Physical abuse: hit or hurt')).toBeChecked();
    expect(box('Nude or sexual images')).toBeChecked();
  });

  test('where nothing fits, says so and leaves the groups; a button clears it', async () => {
    const { user, field, press } = openWorries();
    await user.type(field, 'xqzvw');
    await waitFor(() => expect(announced().join()).toContain('Nothing fits these words.'), later);
    expect(screen.getByRole('heading', { name: 'Home, family and money' })).toBeVisible();
    await press('Clear what I typed');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  test('Enter leads to what was found and sends nothing; Escape brings everything back', async () => {
    const { user, field, timesSent } = openWorries();
    await user.type(field, '{Enter}');
    await user.type(field, 'nudes');
    await screen.findByRole('group', { name: 'Worries that may fit: 1' });
    await user.keyboard('{Enter}');
    expect(box('Nude or sexual images')).toHaveFocus();
    await user.keyboard(' {Escape}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    expect(screen.getByRole('heading', { name: 'Home, family and money' })).toBeVisible();
    expect(box('Nude or sexual images')).toBeChecked();
    expect(timesSent()).toBe(0);
  });

  test('does no harm, however long it is', async () => {
    const { user, field } = openWorries();
    await user.click(field);
    await user.paste('nudes '.repeat(100));
    expect(await screen.findByRole('group', { name: 'Worries that may fit: 1' })).toBeVisible();
  });
});

test('within the app: what is typed is kept nowhere, and what is ticked is the answer', async () => {
  const { follow, answer, press, user } = openApp();
  await follow('I work or volunteer with children');
  for (const step of ['No', 'No', /^Teacher, or/, /^A child, or/]) await answer(step);
  const before = stored();
  const field = screen.getByRole('searchbox', { name: 'Find it by typing' });
  await user.type(field, 'nudes zqzq');
  await user.click(await screen.findByRole('checkbox', { name: 'Nude or sexual images' }));
  expect(stored()).toBe(before);
  expect(location.pathname + location.search + location.hash).toBe('/questions');
  expect(JSON.stringify(history.state)).not.toContain('zqzq');
  expect(field).not.toHaveAttribute('name');
  expect(field).toHaveAttribute('autocomplete', 'off');
  expect(field).toHaveAttribute('spellcheck', 'false');

  await press('Continue');
  expect(heading()).not.toHaveTextContent(titles.topics);
  await press('Back');
  await waitFor(() => expect(heading()).toHaveTextContent(titles.topics));
  expect(listed()).toEqual(['Nude or sexual images']);
  expect(openOnes()).toEqual(['Online, images and grooming']);
  expect(screen.getByRole('searchbox', { name: 'Find it by typing' })).toHaveValue('');
});
