/** The school's own early help offer and key people: linked from the start page and from every advice on early help. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import type { Answers } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { leads } from '../../flows/table-leads.ts';
import { openApp } from '../openApp.tsx';
import { calmDay, cases, circumstancesWith, showAdvice } from './advising.tsx';

const name = /^What Westlands First School offers families/;
const link = (): HTMLElement | null => screen.queryByRole('link', { name });

const early = ['R24', 'R25', 'R26', 'R27', 'R28', 'P12', 'P12a', 'P13', 'P14'];

describe('what the school offers and whom to ask', () => {
  it('is linked from the start page, unless the school has said nothing of it', () => {
    const { close } = openApp('/');
    expect(link()).toHaveAttribute('href', '/school');
    close();
    openApp('/', 'en', { school: { ...profile, offers: [] }, base: '' });
    expect(link()).not.toBeInTheDocument();
  });

  it.each(leads.filter(({ row }) => early.includes(row)).map(({ row, answers }) => [row, answers] as const))(
    'is linked from the advice of %s',
    (_, answers: Answers) => {
      showAdvice(answers);
      expect(link()).toHaveAttribute('href', '/school');
    },
  );

  it('is linked where early help is a later step, as the worry has come up before', () => {
    const again: Answers = { ...cases.earlyHelp, needs: 'several_or_entrenched', repeat: 'yes' };
    expect(advise(again, circumstancesWith(calmDay)).primary?.action).toBe('dsl_today');
    showAdvice(again);
    expect(link()).toBeVisible();
  });

  it('is not linked in danger, where harm is suspected, for a young person, or where the head is in question', () => {
    for (const answers of [cases.danger, cases.harmSuspected, cases.young, cases.headInQuestion]) {
      const { unmount } = showAdvice(answers);
      expect(link()).not.toBeInTheDocument();
      unmount();
    }
  });
});
