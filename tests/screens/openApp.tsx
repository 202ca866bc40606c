/** The whole app as a reader opens it, with the helpers that read like what a reader does. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { I18nextProvider } from 'react-i18next';
import { profile } from '../../src/directory/embeddedProfile.ts';
import { fetchWhatFollows } from '../../src/afterFirstAnswer.tsx';
import { App } from '../../src/App.tsx';
import { makeWords } from '../../src/i18n/makeWords.ts';
import { pageWithoutSchool, type PageSchool } from '../../src/school/pageSchool.ts';
import { readTrailOfTab } from '../../src/triage/useTriage.ts';

// As it is for a reader by the time they have read the first question.
await fetchWhatFollows();

export function openApp(
  path = '/',
  language = 'en',
  page: PageSchool | 'damaged' = { school: profile, base: '' },
) {
  history.replaceState(null, '', path);
  const user = userEvent.setup();
  const { unmount: close } = render(
    <I18nextProvider i18n={makeWords(language)}>
      <App page={page} kept={readTrailOfTab((page === 'damaged' ? pageWithoutSchool : page).school)} />
    </I18nextProvider>,
  );
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  const follow = (name: string | RegExp) => user.click(screen.getByRole('link', { name }));
  /** Chooses the first choice of that name and goes on. */
  const answer = async (...names: readonly (string | RegExp)[]): Promise<void> => {
    for (const name of names) {
      const [choice] = [
        ...screen.queryAllByRole('radio', { name }),
        ...screen.queryAllByRole('checkbox', { name }),
      ];
      if (!choice) throw new Error(`There is no choice "${String(name)}".`);
      // A worry is in a folded group, which is opened first.
      // eslint-disable-next-line testing-library/no-node-access -- no query finds what a choice is folded into
      const group = choice.closest('details');
      if (group?.open === false) await user.click(within(group).getByRole('heading'));
      await user.click(choice);
    }
    await press('Continue');
  };
  return { user, press, follow, answer, close };
}

export const heading = (name?: string | RegExp): HTMLElement =>
  screen.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });

/** Only an advice can be finished. */
export function expectAdvice(): void {
  expect(screen.getByRole('button', { name: 'Finish' })).toBeVisible();
}

export const titles = {
  danger: 'Is anyone in danger right now?',
  soon: 'Could a child be badly harmed before the next working day?',
  who: 'Which of these are you?',
  subject: 'Who is the worry about?',
  topics: 'What kind of worry is it?',
};

/** Everything any storage of the browser holds, as text. */
export const stored = (): string =>
  JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), document.cookie]);

/** What has focus, whether or not it has a role to be found by. */
// eslint-disable-next-line testing-library/no-node-access -- no query finds it
export const focused = (): Element | null => document.activeElement;
